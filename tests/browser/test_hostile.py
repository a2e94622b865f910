"""Minutes that hold script, markdown, LaTeX, HTML and formulas are read, shown on every page and downloaded.

From the file to the download with nothing in between replaced: the extractor, a real server, a real browser.
"""

import csv
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, Page

from dashboard.downloads import FORMATS
from extract import store
from extract.build import build
from tests.browser.conftest import served
from tests.browser.waiting import ready
from tests.dashboard.hostile import HOSTILE

STARTS = ("=", "+", "-", "@", "\t", "\r")
PATHS = (
    "/",
    "/trends",
    "/trends?show=Counts",
    "/partners",
    "/figures?plain=true",
    "/figures?text=HYPERLINK",
    "/minutes",
    "/about",
    "/add_minutes",
    "/data/briefing.html",
)
# What only hostile words could have put into the page: a mark of theirs, a foreign address, a drawn formula.
INJECTED = """
() => [...document.querySelectorAll(
  'main img[src="x"], [onerror], [onload], [href^="javascript:"], [src*="example.org"], [href*="example.org"], .katex'
)].map(part => part.outerHTML)
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let the extractor read two meetings, of which every line says something hostile beside a figure."""
    folder = tmp_path_factory.mktemp("hostile")
    minutes = folder / "minutes"
    minutes.mkdir()
    for day in ("3 May 2023", "4 September 2023"):
        (minutes / f"{day}.txt").write_text(hostile_minutes(day), encoding="utf-8")
    assert build(minutes, folder / "data").exit_status == 0
    return folder / "data"


@pytest.fixture(scope="module")
def page(data: Path, browser: Browser) -> Iterator[Page]:
    with served(data) as address:
        opened = browser.new_context(base_url=address).new_page()
        yield opened
        opened.context.close()


def hostile_minutes(day: str) -> str:
    lines = "\n\n".join(
        f"{number}. {text}\n\nBurglary of {text} fell by {number + 2}% since April. {text} and "
        f"{number + 30} offences of {text} were recorded by {text} Police."
        for number, text in enumerate((" ".join(text.split()) for text in HOSTILE), 1)
    )
    return f"{HOSTILE[0]} Community Safety Board\n\nMinutes of the meeting held on {day}\n\n{lines}\n"


def test_hostile_words_reach_the_dataset(data: Path) -> None:
    figures = store.read_figures(data)
    assert len(figures) >= len(HOSTILE)
    said = " ".join(figures["sentence"]) + " ".join(figures["measure"]) + " ".join(figures["item_title"])
    assert all(part in said for part in ("<script>", "=HYPERLINK", "**bold**", r"$\frac", "javascript:"))


@pytest.mark.parametrize("path", PATHS)
def test_no_page_runs_or_draws_them(page: Page, path: str) -> None:
    complaints: list[str] = []
    page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
    page.on("console", lambda said: complaints.append(said.text) if "Security Policy" in said.text else None)
    page.goto(path)
    page.wait_for_selector("h1") if path.startswith("/data/") else ready(page)
    page.wait_for_load_state("networkidle")
    assert page.get_by_text("could not be shown").count() == 0
    assert complaints + page.evaluate(INJECTED) == []


@pytest.mark.parametrize("made", FORMATS, ids=lambda made: made.key)
def test_no_download_holds_a_formula(page: Page, data: Path, made: Any) -> None:
    page.goto("/figures")
    ready(page)
    with page.expect_download() as download:
        page.get_by_role("button", name=made.label, exact=True).click()
    content = Path(download.value.path()).read_bytes()
    assert content
    assert [cell for cell in text_cells(made.key, content) if str(cell).startswith(STARTS)] == []


def text_cells(key: str, content: bytes) -> list[Any]:
    """Give what a spreadsheet would take for a formula or not: the cells of text, not those of numbers."""
    if key == "xlsx":
        book = load_workbook(io.BytesIO(content))
        return [
            cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
        ]
    if key == "zip":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            tables = [name for name in package.namelist() if name.endswith(".csv")]
            return [cell for name in tables for cell in text_cells("csv", package.read(name))]
    if key == "parquet":
        return []
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    return [cell for row in rows for cell in row]
