"""What surrounds the pages in a real browser: no broken rule, no foreign name, compressed files, a two-sheet print."""

from io import BytesIO
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, expect
from pypdf import PdfReader

from tests.browser.waiting import ready

PATHS = ("/", "/trends", "/partners", "/figures", "/minutes", "/about")


@pytest.fixture(scope="session")
def asker(address: str) -> Any:
    with httpx.Client(base_url=address, trust_env=False) as made:
        yield made


def test_no_page_breaks_the_security_policy(browser: Browser, address: str) -> None:
    page, said = browser.new_page(), []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in PATHS:
        page.goto(address + path)
        ready(page)
        page.wait_for_load_state("networkidle")
    page.close()
    assert not [text for text in said if "Content Security Policy" in text or "Error:" in text]


@pytest.mark.parametrize("path", ["/", "/figures", "/data/figures.csv", "/_stcore/health", "/no/such/page"])
def test_every_address_is_guarded(asker: httpx.Client, path: str) -> None:
    headers = asker.get(path).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert (headers["x-frame-options"], headers["x-content-type-options"]) == ("DENY", "nosniff")


@pytest.mark.parametrize("path", ["/", "/data/figures.csv", "/healthz"])
def test_a_foreign_name_is_refused(asker: httpx.Client, path: str) -> None:
    assert asker.get(path, headers={"Host": "evil.example"}).status_code == 400


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/figures?kind=percent_change", "?kind=percent+change"),
        ("/data/figures.csv?kind=percent_change", ""),
    ],
)
def test_pages_and_data_take_the_same_addresses(asker: httpx.Client, path: str, place: str) -> None:
    reply = asker.get(path)
    assert reply.headers.get("location", "") == place
    assert reply.status_code == (307 if place else 200)


def test_scripts_are_sent_compressed(asker: httpx.Client) -> None:
    html = asker.get("/").text
    script = html.split('src="./static/js/')[1].split('"')[0]
    assert asker.get(f"/static/js/{script}").headers["content-encoding"] == "gzip"


def test_the_csv_is_compressed_on_the_way(asker: httpx.Client) -> None:
    assert asker.get("/data/figures.csv").headers["content-encoding"] == "gzip"


@pytest.mark.parametrize("headers", [{}, {"X-Xsrftoken": "guessed", "Cookie": "_streamlit_xsrf=other"}])
def test_a_file_from_another_site_is_refused(asker: httpx.Client, headers: dict[str, str]) -> None:
    reply = asker.put("/_stcore/upload_file/session/file", headers=headers, files={"file": b"minutes"})
    assert reply.status_code == 403


def test_an_error_tells_a_visitor_nothing(asker: httpx.Client) -> None:
    reply = asker.get("/data/figures.csv?theme=%00%ff")
    assert reply.status_code == 400
    assert "Traceback" not in reply.text


def test_the_headlines_stand_before_any_script_and_give_way_to_the_page(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    held: list[Any] = []
    waiting = ["for the test to let the scripts go"]
    page.route("**/static/js/**", lambda route: held.append(route) if waiting else route.continue_())
    page.goto(address, wait_until="commit")
    first = page.locator("#mf-first")
    expect(first.get_by_role("heading", name="Headlines")).to_be_visible()
    first.locator("summary").nth(1).press("Enter")
    expect(first.locator("details[open] .mf-quote")).to_be_visible()
    waiting.clear()
    for route in held:
        route.continue_()
    ready(page)
    expect(first).to_have_count(0)
    expect(page.locator("#root .mf-card").nth(1).locator("details[open] .mf-quote")).to_be_visible()
    expect(page.locator("#root summary").nth(1)).to_be_focused()
    page.close()


def test_without_script_the_start_page_leads_to_the_briefing(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_role("heading", name="Headlines")).to_be_visible()
    page.get_by_role("link", name="Briefing to print").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Briefing: Riverbridge")
    context.close()


def test_the_briefing_prints_on_two_sheets_and_fits_a_phone(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 800})
    page.goto(f"{address}/data/briefing.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert len(PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages) <= 2
    page.close()
