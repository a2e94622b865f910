from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import access
from extract import store
from tests.documents import to_scan

SCRIPT = Path(__file__).resolve().parents[2] / "dashboard" / "app_pages" / "add_minutes.py"
SAID = b"""Safer Communities Partnership Board
Minutes of the meeting held on 3 May 2023
1. Crime
Burglary fell by 9% to 340 offences since April.
"""


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MINUTES_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def page(data: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    """The page as somebody at the machine sees it."""
    monkeypatch.setattr(
        access, "_visit", lambda: access.Visit("127.0.0.1", "127.0.0.1", {"Host": "localhost"}, {})
    )
    return AppTest.from_file(str(SCRIPT), default_timeout=60).run()


def drop(page: AppTest, **files: bytes) -> AppTest:
    dropped = [
        (name.replace("_", "."), content, "application/octet-stream") for name, content in files.items()
    ]
    page.file_uploader[0].set_value(dropped)
    return page.run()


def words(page: AppTest) -> str:
    return " ".join(element.proto.body for element in page.get("html"))


def press(page: AppTest, key: str) -> AppTest:
    return page.button(key=key).click().run()


def test_others_than_officers_see_no_page(data: Path) -> None:
    page = AppTest.from_file(str(SCRIPT), default_timeout=60).run()
    assert "This page is for officers" in words(page)
    assert not page.file_uploader


def test_nothing_is_stored_before_saving(page: AppTest, data: Path) -> None:
    drop(page, may_txt=SAID)
    assert "2 figures found" in words(page)
    assert "Burglary fell by 9% to 340 offences" in words(page)
    assert (page.text_input[0].value, page.date_input[0].value) == (
        "Safer Communities Partnership Board",
        date(2023, 5, 3),
    )
    assert not data.exists()


def test_saving_puts_the_minutes_into_the_dataset(page: AppTest, data: Path) -> None:
    press(drop(page, may_txt=SAID), "add-save")
    assert "may.txt: Safer Communities Partnership Board" in words(page)
    assert store.read_figures(data)["value"].to_list() == [9, 340]
    assert not page.file_uploader[0].value


def test_board_and_date_can_be_corrected(page: AppTest, data: Path) -> None:
    drop(page, may_txt=SAID)
    page.text_input[0].set_value("Fire Board")
    page.date_input[0].set_value(date(2023, 5, 4))
    press(page.run(), "add-save")
    meetings = store.read_meetings(data)
    assert (meetings["board"][0], meetings["meeting_date"][0].date()) == ("Fire Board", date(2023, 5, 4))


def test_what_the_minutes_do_not_say_is_asked_for(page: AppTest) -> None:
    drop(page, notes_txt=b"Burglary fell by 9%.")
    assert "do not say their board and date" in words(page)
    assert page.button(key="add-save").disabled
    page.text_input[0].set_value("Fire Board")
    page.date_input[0].set_value(date(2023, 5, 4))
    assert not page.run().button(key="add-save").disabled


def test_a_failed_file_says_why_and_the_rest_goes_on(page: AppTest, data: Path) -> None:
    drop(page, old_doc=b"{\\rtf1 }", may_txt=SAID)
    assert "This file cannot be added: it is a rich-text file" in words(page)
    press(page, "add-save")
    assert store.read_meetings(data)["document"].to_list() == ["may.txt"]


def test_numbers_from_a_scan_are_said_to_be(page: AppTest, tmp_path: Path) -> None:
    drop(page, may_pdf=to_scan(SAID.decode(), tmp_path / "scan.pdf").read_bytes())
    assert "their words were recognised" in words(page)
    assert "2 figures found" in words(page)


def test_discarding_stores_nothing(page: AppTest, data: Path) -> None:
    press(drop(page, may_txt=SAID), "add-discard")
    assert not page.file_uploader[0].value
    assert not data.exists()


def test_a_name_from_a_browser_is_shown_as_text_and_names_no_other_place(page: AppTest, data: Path) -> None:
    drop(page, **{"../<b>may</b>_txt": SAID})
    assert "<b>" not in words(page)
    press(page, "add-save")
    assert list(data.parent.iterdir()) == [data]


def test_the_server_refuses_files_over_twenty_megabytes(page: AppTest) -> None:
    from dashboard.server import options

    assert options(8501, "127.0.0.1", ())["server.maxUploadSize"] == 20
    assert page.file_uploader[0].proto.max_upload_size_mb == 20
