"""axe-core finds nothing on any page, in light and dark and at 320 pixels; no page scrolls sideways."""

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.waiting import ready

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAGES = (
    "/",
    "/trends",
    "/trends?show=Counts&measure=Families+supported",
    "/partners",
    "/figures?figure=riverbridge-2023-05-10-9",
    "/figures?plain=true",
    "/figures?text=nothing-like-it",
    "/figures?theme=Families+and+early+help&kind=count&agency=Riverbridge+Council",
    "/minutes?figure=riverbridge-2023-05-10-9",
    "/about",
)
# Files are read in a process of their own, which takes its time on a busy machine.
PATIENCE = 60_000
SCRIPTS = "**/static/js/**"
SAID = b"Hill Board\nMinutes of the meeting held on 3 May 2023\n1. Crime\nBurglary fell by 9%.\n"
# Words that stand outside the window and cannot be scrolled to, except those only meant to be read out.
CUT = """
() => [...document.querySelectorAll('[data-testid=stMain] :is(h1, h2, h3, p, li, dd, button, label)')]
  .filter(part => part.innerText && !part.closest('.mf-hidden, .mf-table, [data-testid=stDataFrame]'))
  .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
  .map(part => part.innerText.slice(0, 60))
"""
VARIANTS = (("light", 1280), ("dark", 1280), ("light", 320), ("dark", 320))


@pytest.mark.parametrize(("scheme", "width"), VARIANTS)
@pytest.mark.parametrize("path", PAGES)
def test_page_has_no_violations(open_page: Any, path: str, scheme: str, width: int) -> None:
    page = open_page(path, width=width, scheme=scheme)
    assert not page.get_by_text("could not be shown").count()
    assert violations(page) == []
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


@pytest.mark.parametrize(("scheme", "width"), VARIANTS)
def test_the_words_before_the_page_have_no_violations(
    browser: Browser, address: str, scheme: Any, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.route(SCRIPTS, lambda route: route.abort())
    page.goto(address)
    page.wait_for_selector("#mf-first h2")
    assert violations(page) == []
    assert page.evaluate("document.querySelector('#mf-first').scrollWidth") <= width
    context.close()


@pytest.mark.parametrize(("scheme", "width"), VARIANTS)
def test_adding_minutes_has_no_violations(open_page: Any, scheme: str, width: int) -> None:
    page = open_page("/add_minutes", width=width, scheme=scheme)
    assert violations(page) == []
    page.locator("input[type=file]").set_input_files(
        [{"name": name, "mimeType": "text/plain", "buffer": SAID} for name in ("may.txt", "june.txt")]
    )
    expect(page.get_by_text("1 figure found.")).to_have_count(2, timeout=PATIENCE)
    ready(page)
    assert violations(page) == []
    page.get_by_role("button", name="Remove may.txt").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 figure found.")).to_have_count(1, timeout=PATIENCE)
    ready(page)
    assert violations(page) == []
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_zoom_of_200_percent_loses_nothing(open_page: Any, path: str) -> None:
    page = open_page(path, width=640)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 640
    assert page.evaluate(CUT) == []


def test_filters_can_be_opened_at_200_percent_zoom(open_page: Any) -> None:
    # One pixel apart from the test above: a browser remembers that its filters were opened.
    page = open_page("/", width=641)
    page.get_by_role("button", name="Expand sidebar").or_(
        page.get_by_test_id("stExpandSidebarButton")
    ).first.click()
    expect(page.get_by_role("searchbox", name="Search")).to_be_visible()


def violations(page: Any) -> list[str]:
    # Evaluated by the test, not loaded by the page: the page's own policy would refuse it.
    page.evaluate(AXE)
    found = page.evaluate("tags => axe.run({runOnly: tags})", TAGS)["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]
