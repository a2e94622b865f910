"""Photographs every page for the documentation: `python docs/screenshots/make.py http://localhost:8501`.

Two widths, light and dark, reduced to few colours so that the pictures stay small.
"""

import io
import os
import shutil
import sys
from itertools import product
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).parent
PAGES = ("briefing", "trends", "partners", "figures", "minutes", "add_minutes", "about")
WIDTHS = {1280: 900, 390: 844}
SCHEMES = ("light", "dark")
NAMES = ("chromium", "chromium-browser", "google-chrome")


def main(address: str) -> None:
    """Photograph all pages of the dashboard at an address."""
    named = os.environ.get("BROWSER_PATH") or next(
        (path for name in NAMES if (path := shutil.which(name))), None
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=named, args=["--no-sandbox", "--disable-gpu"])
        for width, scheme in product(WIDTHS, SCHEMES):
            _photograph(browser, address, width, scheme)
        browser.close()


def _photograph(browser: Browser, address: str, width: int, scheme: Any) -> None:
    viewport: Any = {"width": width, "height": WIDTHS[width]}
    page = browser.new_context(viewport=viewport, color_scheme=scheme).new_page()
    for name in PAGES:
        page.goto(f"{address}/{'' if name == 'briefing' else name}")
        _settle(page)
        picture = Image.open(io.BytesIO(page.screenshot()))
        picture.convert("RGB").quantize(48).save(HERE / f"{name}-{scheme}-{width}.png", optimize=True)


def _settle(page: Page) -> None:
    page.wait_for_selector("#root h1")
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(500)


if __name__ == "__main__":
    main(sys.argv[1])
