from datetime import date

import pytest

from extract.pipeline import Extraction
from extract.records import Record, to_record
from tests.extractions import TEXT, extraction


def record(made: Extraction, added: date | None = None) -> Record:
    return to_record(made, added)


@pytest.mark.parametrize(
    ("made", "title"),
    [
        (extraction(), "Safer Anytown Partnership Board, 18 April 2024"),
        (extraction(board=None), "Minutes, 18 April 2024"),
        (extraction(met_on=None), "Safer Anytown Partnership Board"),
    ],
    ids=["both", "no board", "no date"],
)
def test_a_document_has_a_title_to_cite(made: Extraction, title: str) -> None:
    assert record(made).meeting["title"] == title


def test_a_document_is_marked_where_text_was_recognised() -> None:
    made = extraction()
    scan = made.model_copy(update={"document": made.document.model_copy(update={"ocr_pages": (2,)})})
    assert (record(made).meeting["ocr"], record(scan).meeting["ocr"]) == (False, True)


def test_the_day_of_adding_is_an_iso_date() -> None:
    assert record(extraction(), date(2024, 6, 3)).meeting["added"] == "2024-06-03"


def test_items_have_their_span_number_and_title() -> None:
    [item] = record(extraction()).items
    assert item == {
        "document": "april.txt",
        "item_no": "2.1",
        "item_title": "Acquisitive crime",
        "char_start": 0,
        "char_end": len(TEXT),
        "level": 1,
    }
