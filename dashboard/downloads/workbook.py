"""Figures as an accessible workbook: one table a sheet, one header row, no merged or blank cells for looks.

Text is stored as text, whatever it starts with, so no cell can be run as a formula and no apostrophe is
needed.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from dashboard.downloads.about import TITLE, About, notes
from dashboard.downloads.metadata import dictionary

MOST_ROWS = 50_000
WIDTHS = {
    "sentence": 80,
    "description": 80,
    "text": 110,
    "item_title": 40,
    "measure": 32,
    "agency": 32,
    "board": 40,
}
USUAL_WIDTH = 18
ADVICE = f"A workbook holds {MOST_ROWS:,} at most: narrow the selection or take the CSV for Excel."
START_OF_OTHER_TYPES = ("=", "#")
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"


class TooManyRowsError(ValueError):
    """The selection is larger than a workbook can be made of in reasonable time."""


def to_xlsx(frame: pd.DataFrame, about: About) -> bytes:
    """Write sheets Notes, Figures and Columns; above `MOST_ROWS` rows `TooManyRowsError` says what to do."""
    if len(frame) > MOST_ROWS:
        raise TooManyRowsError(f"{len(frame):,} figures are selected. {ADVICE}")
    book = Workbook(write_only=True)
    _describe(book, about)
    _add(book, "Notes", pd.DataFrame(notes(frame, about), columns=["note", "text"], dtype="str"))
    _add(book, "Figures", frame)
    _add(book, "Columns", dictionary())
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _describe(book: Workbook, about: About) -> None:
    book.properties.title = TITLE
    book.properties.subject = "Notes, figures and the meaning of the columns"
    book.properties.creator = about.extractor or "minutes-figures"
    book.properties.language = "en-GB"


def _add(book: Workbook, title: str, frame: pd.DataFrame) -> None:
    sheet = book.create_sheet(title)
    names = [str(name) for name in frame.columns]
    sheet.freeze_panes = "A2"
    for number, name in enumerate(names, 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(name, USUAL_WIDTH)
    sheet.append([_header(sheet, name) for name in names])
    for row in _rows(sheet, frame):
        sheet.append(row)
    if len(frame):
        sheet.tables.add(_table(title, names, len(frame)))


def _table(title: str, names: Sequence[str], rows: int) -> Table:
    """Mark the cells as a table, by which a screen reader finds the headers."""
    table = Table(displayName=title.lower(), ref=f"A1:{get_column_letter(len(names))}{rows + 1}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    table.autoFilter = AutoFilter(ref=table.ref)
    table.tableColumns = [TableColumn(id=number, name=name) for number, name in enumerate(names, 1)]
    return table


def _header(sheet: Any, name: str) -> Any:
    cell = WriteOnlyCell(sheet, value=name)
    cell.font = Font(bold=True)
    return cell


def _rows(sheet: Any, frame: pd.DataFrame) -> Iterator[tuple[Any, ...]]:
    columns = [_cells(sheet, frame[name]) for name in frame.columns]
    return zip(*columns, strict=True)


def _cells(sheet: Any, values: "pd.Series[Any]") -> Iterator[Any]:
    """Give a column as cells, missing as empty; Arrow's date has no clock that a spreadsheet would show."""
    dtype = values.dtype
    if pd.api.types.is_datetime64_any_dtype(dtype):
        return (None if pd.isna(day) else day.date() for day in values)
    if pd.api.types.is_numeric_dtype(dtype):
        return (None if pd.isna(number) else number for number in values.tolist())
    return (None if pd.isna(text) or text == "" else _text(sheet, text) for text in values.tolist())


def _text(sheet: Any, text: str) -> Any:
    words = ILLEGAL_CHARACTERS_RE.sub(UNPRINTABLE, text)
    if words.startswith(START_OF_OTHER_TYPES) or len(words) > 60:
        return _text_cell(sheet, words)
    return words


def _text_cell(sheet: Any, words: str) -> Any:
    """Make a cell that stays text though it starts like a formula or an error, and wraps when long."""
    cell = WriteOnlyCell(sheet, value=words)
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
