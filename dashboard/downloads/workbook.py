"""Figures as an accessible workbook: one table a sheet, one header row, no merged or blank cells for looks.

Text is stored as text, whatever it starts with, so no cell can be run as a formula and no apostrophe is
needed. The library makes the workbook with one sample row of figures; the rows themselves take its place.
"""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

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
from dashboard.downloads.sheet_rows import LONG_TEXT, UNPRINTABLE, Styles, rows

MOST_ROWS = 250_000
# The sheets are Notes, Figures and Columns, in this order.
FIGURES_PART = "xl/worksheets/sheet2.xml"
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


class TooManyRowsError(ValueError):
    """The selection is larger than a workbook can be made of in reasonable time."""


def to_xlsx(frame: pd.DataFrame, about: About) -> bytes:
    """Write sheets Notes, Figures and Columns; above `MOST_ROWS` rows `TooManyRowsError` says what to do."""
    if len(frame) > MOST_ROWS:
        raise TooManyRowsError(f"{len(frame):,} figures are selected. {ADVICE}")
    out = BytesIO()
    with ZipFile(_with_sample(frame, about)) as made, ZipFile(out, "w", ZIP_DEFLATED) as book:
        for name in made.namelist():
            if name == FIGURES_PART and len(frame):
                _fill(book, made.read(name), frame)
            else:
                book.writestr(_entry(name), made.read(name), ZIP_DEFLATED)
    return out.getvalue()


def _with_sample(frame: pd.DataFrame, about: About) -> BytesIO:
    """Make the workbook as it will be, but for the rows of figures: one stands for them all."""
    book = Workbook(write_only=True)
    _describe(book, about)
    _add(book, "Notes", pd.DataFrame(notes(frame, about), columns=["note", "text"], dtype="str"))
    figures = _add_header(book, "Figures", frame)
    if len(frame):
        figures.append([date(2000, 1, 1), _text_cell(figures, str(frame.columns[0]))])
    _add(book, "Columns", dictionary())
    out = BytesIO()
    book.save(out)
    return out


def _fill(book: ZipFile, sheet: bytes, frame: pd.DataFrame) -> None:
    """Write the sheet with the rows of figures in the place of the sample, in the sample's styles."""
    before, _, rest = sheet.partition(b'<row r="2">')
    cells, _, after = rest.partition(b"</row>")
    row = ElementTree.fromstring(b"<row>" + cells + b"</row>")  # noqa: S314 (the library wrote it)
    day, long_text = (cell.get("s", "0") for cell in row)
    with book.open(_entry(FIGURES_PART), "w", force_zip64=True) as part:
        part.write(before)
        part.writelines(rows(frame, Styles(day, long_text)))
        part.write(after)


def _entry(name: str) -> ZipInfo:
    """Name a part without the time, so that the same figures give the same file."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    return entry


def _describe(book: Workbook, about: About) -> None:
    book.properties.title = TITLE
    book.properties.subject = "Notes, figures and the meaning of the columns"
    book.properties.creator = about.extractor or "minutes-figures"
    book.properties.language = "en-GB"


def _add(book: Workbook, title: str, frame: pd.DataFrame) -> None:
    sheet = _add_header(book, title, frame)
    for row in frame.itertuples(index=False, name=None):
        sheet.append([_text(sheet, str(words)) for words in row])


def _add_header(book: Workbook, title: str, frame: pd.DataFrame) -> Any:
    """Add a sheet with its headings, marked as a table of as many rows as the frame has."""
    sheet = book.create_sheet(title)
    names = [str(name) for name in frame.columns]
    sheet.freeze_panes = "A2"
    for number, name in enumerate(names, 1):
        sheet.column_dimensions[get_column_letter(number)].width = WIDTHS.get(name, USUAL_WIDTH)
    sheet.append([_header(sheet, name) for name in names])
    if len(frame):
        sheet.tables.add(_table(title, names, len(frame)))
    return sheet


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


def _text(sheet: Any, text: str) -> Any:
    words = ILLEGAL_CHARACTERS_RE.sub(UNPRINTABLE, text)
    if words.startswith(START_OF_OTHER_TYPES) or len(words) > LONG_TEXT:
        return _text_cell(sheet, words)
    return words


def _text_cell(sheet: Any, words: str) -> Any:
    """Make a cell that stays text though it starts like a formula or an error, and wraps when long."""
    cell = WriteOnlyCell(sheet, value=words)
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    return cell
