"""Every format holds exactly the selected figures, described, and runs nothing."""

import csv
import io
import json
import string
import zipfile
from datetime import date

import numpy as np
import pandas as pd
import pytest
from frictionless import Package
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from dashboard.downloads import (
    FORMATS,
    About,
    Format,
    TooManyRowsError,
    citation,
    coverage,
    sheet_rows,
    workbook,
)
from dashboard.downloads.guard import guard_text
from dashboard.downloads.package import to_zip
from dashboard.downloads.text import to_csv, to_csv_for_excel
from dashboard.selection import Selection, apply
from extract import csv_file
from extract.vocabulary import Theme
from tests.dashboard.hostile import HOSTILE
from tests.synthetic import make_figures

FRAME = make_figures(240, seed=5, meetings_a_board=2)
ABOUT = About(retrieved=date(2026, 3, 1), extractor="minutes-figures 0.1.0")
NAME_LETTERS = string.ascii_lowercase + string.digits + "-_."
FIRE = Selection(themes=(Theme.FIRE_SAFETY,))
BY_KEY = {each.key: each for each in FORMATS}


def hostile_frame() -> pd.DataFrame:
    """Put every hostile text into every column of free text."""
    frame = make_figures(len(HOSTILE), seed=1)
    text = pd.Series(HOSTILE, dtype="str")
    names = pd.Categorical(HOSTILE, categories=list(HOSTILE))
    free = {"measure": text, "sentence": text, "number_text": text, "area": text, "item_title": text}
    return frame.assign(**free, board=names, agency=names, document=names)


def read_csv(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def read_sheet(content: bytes, title: str = "Figures") -> list[list[object]]:
    return [list(row) for row in load_workbook(io.BytesIO(content))[title].iter_rows(values_only=True)]


def test_csv_has_the_bytes_of_the_stored_file() -> None:
    assert to_csv(FRAME) == csv_file.to_csv(FRAME)


def test_csv_is_rfc_4180_with_iso_dates_and_plain_numbers() -> None:
    content = to_csv(FRAME.head(1).assign(value=-9.5, sentence='He said "no",\nthen left'))
    assert content.startswith(b"figure_id,board,")
    assert content.endswith(b"\r\n")
    assert b'"He said ""no"",\nthen left"' in content
    (row,) = read_csv(content)
    assert (row["value"], row["meeting_date"], row["value_high"], row["area"]) == (
        "-9.5",
        "2004-01-20",
        "",
        "",
    )


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), max_size=8))
def test_any_text_survives_csv(texts: list[str]) -> None:
    frame = pd.DataFrame({"row": range(len(texts)), "sentence": pd.Series(texts, dtype="str")})
    assert [row["sentence"] for row in read_csv(to_csv(frame))] == [guard_text(text) for text in texts]


@pytest.mark.parametrize("made", FORMATS, ids=[made.key for made in FORMATS])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_search_is_named_in_no_harmful_way(made: Format, text: str) -> None:
    about = ABOUT.model_copy(update={"selection": Selection(text=text, agencies=(text,))})
    assert made.build(FRAME.head(2), about)
    assert set(made.file_name(FRAME.head(2), about)) <= set(NAME_LETTERS)


def test_csv_for_excel_is_the_same_after_the_byte_order_mark() -> None:
    assert to_csv_for_excel(FRAME) == b"\xef\xbb\xbf" + to_csv(FRAME)


def test_hostile_text_is_guarded_in_text_columns_only() -> None:
    rows = read_csv(to_csv(hostile_frame()))
    for name in ("measure", "sentence", "board", "agency"):
        assert [row[name] for row in rows] == [guard_text(text) for text in HOSTILE]


def test_a_workbook_keeps_hostile_text_as_text() -> None:
    book = load_workbook(io.BytesIO(BY_KEY["xlsx"].build(hostile_frame(), ABOUT)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert '=HYPERLINK("https://example.org","click")' in {cell.value for cell in cells}


def test_a_workbook_is_one_marked_table_a_sheet_with_one_header_row() -> None:
    book = load_workbook(io.BytesIO(BY_KEY["xlsx"].build(FRAME, ABOUT)))
    assert book.sheetnames == ["Notes", "Figures", "Columns"]
    for sheet in book:
        (marked,) = sheet.tables.values()
        assert marked.ref == sheet.dimensions
        assert sheet.freeze_panes == "A2"
        assert not sheet.merged_cells.ranges
    header, *rows = read_sheet(BY_KEY["xlsx"].build(FRAME, ABOUT))
    assert header == list(FRAME.columns)
    assert [row[header.index("value")] for row in rows] == FRAME["value"].tolist()


def test_a_workbook_is_written_in_parts_and_holds_every_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_rows, "ROWS_AT_ONCE", 7)
    header, *rows = read_sheet(BY_KEY["xlsx"].build(FRAME, ABOUT))
    for name in ("figure_id", "agency", "sentence", "direction", "char_start"):
        expected = [None if pd.isna(cell) or cell == "" else cell for cell in FRAME[name].tolist()]
        assert [row[header.index(name)] for row in rows] == expected


def test_dates_of_a_workbook_are_dates_and_long_text_wraps() -> None:
    frame = FRAME.head(1).assign(sentence="many words " * 9)
    sheet = load_workbook(io.BytesIO(BY_KEY["xlsx"].build(frame, ABOUT)))["Figures"]
    first = {str(title.value): cell for title, cell in zip(sheet[1], sheet[2], strict=True)}
    assert first["meeting_date"].value == FRAME["meeting_date"].iloc[0].to_pydatetime()
    assert first["meeting_date"].is_date
    assert first["sentence"].alignment.wrap_text
    assert not first["board"].alignment.wrap_text


def test_a_cell_takes_no_more_text_than_a_workbook_can_hold() -> None:
    frame = FRAME.head(1).assign(sentence="x" * 40_000)
    header, row = read_sheet(BY_KEY["xlsx"].build(frame, ABOUT))
    assert len(row[header.index("sentence")]) == 32_767


def test_a_workbook_of_nothing_still_explains_itself() -> None:
    content = BY_KEY["xlsx"].build(FRAME.iloc[:0], ABOUT)
    assert read_sheet(content) == [list(FRAME.columns)]
    assert ["Coverage", "No figures."] in read_sheet(content, "Notes")


def test_too_many_rows_for_a_workbook_says_what_to_take(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 10)
    with pytest.raises(TooManyRowsError, match="take the CSV for Excel"):
        workbook.to_xlsx(FRAME, ABOUT)


@pytest.mark.parametrize(
    ("key", "rows", "words"), [("xlsx", 250_001, "250,000 figures at most"), ("csv", 10**6, "")]
)
def test_a_format_says_beforehand_what_it_cannot_hold(key: str, rows: int, words: str) -> None:
    said = BY_KEY[key].too_many(rows)
    assert words in said if words else not said
    assert not BY_KEY[key].too_many(50_000)


def test_parquet_holds_exact_text_types_and_notes() -> None:
    frame = hostile_frame()
    content = BY_KEY["parquet"].build(frame, ABOUT)
    back = pd.read_parquet(io.BytesIO(content))
    assert back["sentence"].tolist() == list(HOSTILE)
    assert back["theme"].dtype == frame["theme"].dtype
    assert b"How to cite" in content


def test_the_package_is_valid_and_says_filter_coverage_and_citation() -> None:
    selected = apply(FRAME, FIRE)
    about = ABOUT.model_copy(update={"selection": FIRE, "address": "https://example.org/data/figures.csv"})
    archive = zipfile.ZipFile(io.BytesIO(to_zip(selected, about)))
    read_me = " ".join(archive.read("README.txt").decode().split())
    for words in (
        "theme: Fire safety",
        "12 figures from 4 meetings of Alderbury",
        "How to cite",
        "https://example.org",
    ):
        assert words in read_me
    assert archive.read("figures.csv") == to_csv(selected)
    assert json.loads(archive.read("datapackage.json"))["resources"][0]["bytes"] == len(to_csv(selected))


def test_the_package_passes_an_independent_validator(tmp_path: object) -> None:
    with zipfile.ZipFile(io.BytesIO(to_zip(FRAME, ABOUT))) as archive:
        archive.extractall(str(tmp_path))
    report = Package(f"{tmp_path}/datapackage.json").validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_csvw_names_every_column_of_the_header() -> None:
    archive = zipfile.ZipFile(io.BytesIO(to_zip(FRAME, ABOUT)))
    columns = json.loads(archive.read("figures.csv-metadata.json"))["tableSchema"]["columns"]
    assert [column["titles"] for column in columns] == list(FRAME.columns)


def test_the_same_selection_gives_the_same_package() -> None:
    assert to_zip(FRAME, ABOUT) == to_zip(FRAME.copy(), ABOUT)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (FRAME.iloc[:0], "No figures."),
        (FRAME.head(1), "1 figure from 1 meeting of Alderbury Community Safety Partnership, 2004-01-20."),
    ],
)
def test_coverage_is_said_in_words(rows: pd.DataFrame, words: str) -> None:
    assert coverage(rows) == words


def test_a_citation_names_filter_and_day() -> None:
    words = citation(FRAME, ABOUT.model_copy(update={"selection": FIRE}))
    assert "Filter: theme: Fire safety" in words
    assert "Retrieved 2026-03-01" in words


@pytest.mark.parametrize(
    ("frame", "selection", "name"),
    [
        (FRAME, Selection(), "figures_2-boards_2004-01-20_2004-04-20.csv"),
        (FRAME.head(9), FIRE, "figures_alderbury-community-safety-partnership_2004-01-20_fire-safety.csv"),
        (FRAME.iloc[:0], Selection(text="../../etc/passwd"), "figures_none_etc-passwd.csv"),
    ],
)
def test_file_names_say_board_dates_and_filter(frame: pd.DataFrame, selection: Selection, name: str) -> None:
    about = ABOUT.model_copy(update={"selection": selection})
    assert BY_KEY["csv"].file_name(frame, about) == name


def test_file_names_of_the_formats_differ() -> None:
    assert len({each.file_name(FRAME, ABOUT) for each in FORMATS}) == len(FORMATS)


def test_missing_values_stay_missing_in_every_format() -> None:
    frame = FRAME.head(2).assign(
        agency=pd.Categorical([None, None], categories=["A"]), value_high=[np.nan, 3.5]
    )
    assert [row["value_high"] for row in read_csv(to_csv(frame))] == ["", "3.5"]
    header, first, second = read_sheet(BY_KEY["xlsx"].build(frame, ABOUT))
    high = header.index("value_high")
    assert (first[high], second[high], first[header.index("agency")]) == (None, 3.5, None)
