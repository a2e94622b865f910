from datetime import date

import pandas as pd
import pytest

from extract.table import COLUMNS, to_csv, to_frame, to_rows
from extract.vocabulary import Theme
from tests.extractions import extraction

# The columns of the dataset's contract, in its order.
CONTRACT = [
    "figure_id",
    "board",
    "meeting_date",
    "document",
    "page",
    "item_no",
    "item_title",
    "theme",
    "agency",
    "measure",
    "kind",
    "value",
    "value_high",
    "unit",
    "direction",
    "qualifier",
    "status",
    "period",
    "period_start",
    "period_end",
    "period_basis",
    "baseline",
    "area",
    "agency_basis",
    "theme_basis",
    "number_text",
    "sentence",
    "char_start",
    "char_end",
    "rule",
    "confidence",
    "source_sha256",
    "checks",
    "review_status",
]


def test_columns_are_those_of_the_contract() -> None:
    assert [column.name for column in COLUMNS] == CONTRACT


def test_rows_follow_the_text_and_have_every_column() -> None:
    rows = to_rows(extraction())
    assert [row["number_text"] for row in rows] == ["9%", "1,204"]
    assert [list(row) for row in rows] == [CONTRACT, CONTRACT]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("value", 9.0),
        ("direction", "decrease"),
        ("period", "since April"),
        ("period_start", date(2024, 4, 1)),
        ("period_end", None),
        ("sentence", "Burglary fell by 9% since April."),
        ("item_no", "2.1"),
        ("area", ""),
    ],
)
def test_a_row_says_what_the_figure_says(column: str, value: object) -> None:
    assert to_rows(extraction())[0][column] == value


@pytest.mark.parametrize(
    ("pages", "page"), [((), None), ((0,), 1), ((0, 40), 1), ((0, 39), 2), ((0, 10, 40), 2)]
)
def test_page_is_that_of_the_number(pages: tuple[int, ...], page: int | None) -> None:
    assert to_rows(extraction(pages=pages))[0]["page"] == page


@pytest.mark.parametrize("rows", [[], to_rows(extraction())], ids=["empty", "full"])
def test_frame_has_the_declared_types(rows: list[dict[str, object]]) -> None:
    frame = to_frame(rows)
    assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == {c.name: c.dtype for c in COLUMNS}


def test_closed_vocabularies_keep_their_order_even_where_a_value_is_absent() -> None:
    assert list(to_frame(to_rows(extraction()))["theme"].cat.categories) == [theme.value for theme in Theme]


def test_missing_names_are_missing_and_missing_text_is_empty() -> None:
    frame = to_frame(to_rows(extraction()))
    assert frame["agency"].isna().tolist() == [False, True]
    assert frame["baseline"].tolist() == ["", ""]


def test_csv_ends_lines_with_cr_lf_and_leaves_missing_cells_empty() -> None:
    frame = pd.DataFrame(
        {"text": ['a, "b"\nc', ""], "number": [12.0, None], "day": pd.to_datetime(["2024-04-18", None])}
    )
    assert to_csv(frame) == b'text,number,day\r\n"a, ""b""\nc",12,2024-04-18\r\n,,\r\n'
