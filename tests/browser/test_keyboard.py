"""Every sentence can be reached by keyboard, beside each grid and chart and on a narrow screen as well."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import violations
from tests.browser.test_journeys import tab_to
from tests.browser.waiting import ready, take_focus


def test_the_plain_table_beside_the_grid_leads_to_a_sentence(open_page: Any) -> None:
    page = open_page("/figures")
    page.get_by_role("switch", name="Plain table with links").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("link", name="Read the sentence")).to_have_count(12)
    tab_to(page, "A", "Read the sentence")
    page.keyboard.press("Enter")
    ready(page)
    expect(page.locator(".mf-context mark")).to_be_visible()


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("/trends", "−12%"),
        ("/trends?show=Counts&measure=Families+supported", "31"),
        ("/partners", "Riverbridge Council"),
    ],
)
def test_the_table_beside_a_chart_is_reached_before_it_and_leads_on(
    open_page: Any, path: str, first: str
) -> None:
    page = open_page(path)
    tab_to(page, "A", first)
    assert page.evaluate("!document.activeElement.closest('.js-plotly-plot')")
    page.keyboard.press("Enter")
    ready(page)
    if path != "/partners":
        expect(page.locator(".mf-context mark")).to_be_visible()
    else:
        expect(page.get_by_role("button", name="Remove Riverbridge Council")).to_be_visible()


def test_a_filter_is_set_and_cleared_by_keyboard_on_a_phone(open_page: Any) -> None:
    page = open_page("/figures", width=320)
    page.get_by_test_id("stExpandSidebarButton").focus()
    page.keyboard.press("Enter")
    take_focus(page.get_by_role("combobox", name="Theme"))
    page.keyboard.type("famil")
    choices = page.get_by_role("region", name="Choices")
    expect(choices.get_by_role("option")).to_have_text(["Families and early help"])
    assert violations(page) == []
    choices.get_by_role("option").press("Enter")
    page.keyboard.press("Escape")
    status = page.get_by_role("status").filter(has_text="figures")
    expect(status).to_contain_text("of 12 figures")
    ready(page)
    assert violations(page) == []
    take_focus(page.get_by_role("button", name="Clear all filters"))
    page.keyboard.press("Enter")
    expect(status).to_have_text("All 12 figures from 3 meetings")


def test_the_status_is_changed_and_not_replaced(open_page: Any) -> None:
    """Only a region that stays in the page is read out when its words change."""
    page = open_page("/figures")
    page.evaluate("window.before = document.querySelector('#root [role=status].mf-status')")
    page.get_by_role("searchbox", name="Search").fill("burglary")
    expect(page.locator("#root [role=status].mf-status")).to_have_text("4 of 12 figures from 3 meetings")
    assert page.evaluate("window.before.isConnected && window.before.innerText.startsWith('4 of 12')")


def test_the_citation_is_copied_by_keyboard(open_page: Any) -> None:
    page = open_page("/figures?figure=riverbridge-2023-05-10-9")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab_to(page, "BUTTON", "Copy the citation")
    page.keyboard.press("Enter")
    expect(page.locator("[data-mf-copied]").first).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "Burglary reports were down 9% over the last quarter" in copied
    assert "minutes of 10 May 2023" in copied
    assert "reference riverbridge-2023-05-10-9" in copied


def test_the_grid_offers_no_export_of_its_own(open_page: Any) -> None:
    page = open_page("/figures")
    page.get_by_role("button", name="Fullscreen").first.wait_for(state="attached")
    assert page.get_by_role("button", name="Download as CSV").count() == 0
