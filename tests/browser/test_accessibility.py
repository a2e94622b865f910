"""axe-core finds nothing on any page, in light and dark and at 320 pixels; no page scrolls sideways."""

from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import expect

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
    "/minutes?figure=riverbridge-2023-05-10-9",
    "/about",
)
VARIANTS = (("light", 1280), ("dark", 1280), ("light", 320))


@pytest.mark.parametrize(("scheme", "width"), VARIANTS)
@pytest.mark.parametrize("path", PAGES)
def test_page_has_no_violations(open_page: Any, path: str, scheme: str, width: int) -> None:
    page = open_page(path, width=width, scheme=scheme)
    assert not page.get_by_text("could not be shown").count()
    assert violations(page) == []
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width


def test_zoom_of_200_percent_loses_nothing(open_page: Any) -> None:
    page = open_page("/", width=640)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    page.get_by_role("button", name="Expand sidebar").or_(
        page.get_by_test_id("stExpandSidebarButton")
    ).first.click()
    expect(page.get_by_role("searchbox", name="Search")).to_be_visible()


def violations(page: Any) -> list[str]:
    # Evaluated by the test, not loaded by the page: the page's own policy would refuse it.
    page.evaluate(AXE)
    found = page.evaluate("tags => axe.run({runOnly: tags})", TAGS)["violations"]
    return [f"{rule['id']}: {node['html'][:160]}" for rule in found for node in rule["nodes"]]
