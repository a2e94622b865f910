"""What readers do: filter, open a sentence, download, step through minutes, all of it by keyboard as well."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from dashboard.downloads.text import to_csv
from dashboard.selection import Selection, apply
from extract import store
from tests import sample_data
from tests.browser.waiting import ready

TABS = 120


@pytest.fixture(scope="session")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return store.read_figures(sample_data.write(tmp_path_factory.mktemp("expected")))


def test_filter_open_a_sentence_and_download_it(open_page: Any, figures: Any) -> None:
    page = open_page("/figures")
    page.get_by_role("searchbox", name="Search").fill("burglary")
    expect(page.get_by_role("status").filter(has_text="of 12 figures")).to_have_text(
        "4 of 12 figures from 3 meetings"
    )
    page.get_by_text("Plain table with links").click()
    page.get_by_role("link", name="Read the sentence").nth(1).click()
    ready(page)
    expect(page.locator(".mf-context strong")).to_contain_text("Burglary reports were down 9%")
    expect(page.get_by_role("searchbox", name="Search")).to_have_value("burglary")
    assert downloaded(page) == to_csv(apply(figures, Selection(text="burglary")))


def test_a_row_of_the_grid_opens_its_sentence(open_page: Any) -> None:
    page = open_page("/figures?sort=Oldest+meeting")
    page.locator(".dvn-scroller").click(position={"x": 15, "y": 55})
    expect(page.locator(".mf-context mark")).to_have_text("12%")
    expect(page).to_have_url(re.compile("figure=riverbridge-2023-02-01-12"))


def test_a_mark_of_a_chart_opens_its_sentence(open_page: Any) -> None:
    page = open_page("/trends")
    page.locator(".js-plotly-plot .scatterlayer .point").first.click(force=True)
    expect(page.locator(".mf-context mark")).to_be_visible()


def test_a_bar_of_the_briefing_opens_its_sentence_by_keyboard(open_page: Any) -> None:
    page = open_page(f"/?meeting=2023-02-01+{sample_data.BOARD.replace(' ', '+')}")
    page.locator(".mf-bars a").first.focus()
    page.keyboard.press("Enter")
    ready(page)
    expect(page.locator(".mf-context mark")).to_have_text("12%")


def test_an_address_restores_the_filters_on_every_page(open_page: Any) -> None:
    page = open_page("/figures?theme=Families+and+early+help&kind=count")
    status = page.get_by_role("status").filter(has_text="figures")
    expect(status).to_have_text("4 of 12 figures from 3 meetings")
    expect(page.get_by_role("button", name="Remove Families and early help")).to_be_visible()
    page.get_by_role("link", name="Partners").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Partners")
    expect(status).to_have_text("4 of 12 figures from 3 meetings")
    expect(page).to_have_url(re.compile(r"/partners\?.*theme=Families"))


def test_keyboard_alone_reaches_a_sentence_and_the_download(open_page: Any, figures: Any) -> None:
    page = open_page("/")
    tab_to(page, "SUMMARY", "The sentence")
    page.keyboard.press("Enter")
    expect(page.locator(".mf-card details[open] .mf-quote")).to_be_visible()
    page = open_page("/")
    tab_to(page, "A", "Figures")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Figures")
    ready(page)
    tab_to(page, "BUTTON", "CSV")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert Path(download.value.path()).read_bytes() == to_csv(figures)


def test_keyboard_steps_from_figure_to_figure(open_page: Any) -> None:
    page = open_page("/minutes?meeting=2023-05-10+Riverbridge+Community+Safety+Board")
    page.get_by_role("button", name="Next figure").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".mf-minutes .mf-mark").first).to_be_focused()
    expect(page.locator("[data-mf-place]")).to_have_text(
        "Figure 1 of 4: Burglary reports: down 9% over the last quarter"
    )
    page.get_by_role("button", name="Previous figure").click()
    expect(page.locator("[data-mf-place]")).to_contain_text("Figure 4 of 4")
    page.keyboard.press("Enter")
    ready(page)
    expect(page.locator(".mf-context mark")).to_have_text("45")


def test_single_keys_do_nothing(open_page: Any) -> None:
    page = open_page("/")
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url))
    page.evaluate("window.reruns = 0; new MutationObserver(() => window.reruns++).observe("
                  "document.querySelector('[data-testid=stApp]'),"
                  "{attributes: true, attributeFilter: ['data-test-script-state']})")  # fmt: skip
    page.get_by_role("heading", level=1).click()
    for key in "rRcC":
        page.keyboard.press(key)
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("window.reruns") == 0


def test_hostile_minutes_stay_text_and_the_policy_holds(open_page: Any) -> None:
    page = open_page("/minutes")
    complaints: list[str] = []
    page.on("dialog", lambda dialog: complaints.append(dialog.message))
    page.on("console", lambda line: complaints.append(line.text) if "Security Policy" in line.text else None)
    for path in (
        "/minutes",
        "/figures?figure=riverbridge-2023-09-20-7",
        "/",
        "/trends?show=Counts",
        "/partners",
    ):
        page.goto(page.url.split("/", 3)[0] + "//" + page.url.split("/", 3)[2] + path)
        ready(page)
    page.goto(page.url.rsplit("/", 1)[0] + "/minutes")
    ready(page)
    expect(page.locator(".mf-minutes")).to_contain_text(sample_data.HOSTILE)
    assert complaints == []


def downloaded(page: Page) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).click()
    return Path(download.value.path()).read_bytes()


def tab_to(page: Page, tag: str, words: str) -> None:
    """Press Tab until the element of these words has the focus, as a keyboard user would."""
    for _ in range(TABS):
        page.keyboard.press("Tab")
        focused = page.evaluate("[document.activeElement.tagName, document.activeElement.innerText || '']")
        if focused[0] == tag and focused[1].strip().startswith(words):
            return
    pytest.fail(f"Tab does not reach {words!r}.")
