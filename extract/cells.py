"""Cells of a table that was flattened into lines, and what each is: value, empty, code, or words.

A number alone with at most a unit is a value; a year or quarter alone is a label.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.layout import bullet_width, read_lines
from extract.mentions import scan

_TIMES = r"days?\b|hours?\b|hrs\b|mins?\b|minutes?\b|weeks?\b|months?\b|years?\b"
_UNITS = rf"(?:%|k\b|m\b|pp\b|pts?\b|points?\b|{_TIMES})"
VALUE = rf"(?:nil|zero|[+\-−–▲▼↑↓]?\s?[£€$]?\s?\d[\d,]*(?:\.\d+)?(?:\s?/\s?\d+)?\s?{_UNITS}?)"
EMPTY = r"(?:n/?a|[-–—*.…]{1,3}|tbc|not\savailable|no\s(?:target|data|figure))"
_VALUE = re.compile(rf"\(?{VALUE}\)?(?:\s?\([+\-–]?£?\d[\d,.]*\s?%?\))?\*?", re.IGNORECASE)
_RUN = re.compile(rf"{VALUE}(?:\s+{VALUE})+", re.IGNORECASE)
_IN_RUN = re.compile(VALUE, re.IGNORECASE)
# Marks of progress: 'AMBER', '▲', '✓'.
_EMPTY = re.compile(
    rf"{EMPTY}|(?:light\s)?(?:red|amber|green|up|down|same|on\strack|off\strack|[▲▼↑↓→←✓✔✗x])", re.IGNORECASE
)
_CODE = re.compile(r"[A-Z]{1,4}[\s/-]?\d{1,3}[a-z]?(?:\.\d+)*|\d+(?:\.\d+)+")
PERIOD = re.compile(
    r"""
    (?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?
  | Q[1-4](?:\s?[-–/]\s?Q[1-4])?(?:\s.*)?
  | \d{2}/\d{2}
  | (?:(?:this|last|previous|prev\.?|current|same)\s)+(?:year|quarter|qtr|month|period|week)(?:\slast\syear)?
  | (?:year|quarter|month)\sto\sdate | ytd
    """,
    re.IGNORECASE | re.VERBOSE,
)
_GAP = re.compile(r"\t+|\s{3,}|\s\|\s|\|")


class Cell(NamedTuple):
    """A stretch of text in a table, with its span in the document."""

    start: int
    end: int
    text: str


def read_lines_of(text: str, start: int, end: int) -> list[Cell]:
    """Return the lines of a block as cells, without their list marks."""
    return [_line(line.start, line.end, line.text) for line in read_lines(text, start, end)]


def _line(start: int, end: int, words: str) -> Cell:
    width = 0 if words[:1] in "-–" and words[1:2] != " " else bullet_width(words)
    return Cell(start + width, end, words[width:].strip())


def read_cells(line: Cell) -> Iterator[Cell]:
    """Return the cells of a line: what tabs, bars or wide gaps part, and numbers that stand in a row."""
    position = 0
    for gap in [*_GAP.finditer(line.text), None]:
        stop = gap.start() if gap else len(line.text)
        words = line.text[position:stop].strip()
        if words:
            offset = line.text.index(words, position)
            yield from _apart(Cell(line.start + offset, line.start + offset + len(words), words))
        position = gap.end() if gap else stop


def _apart(cell: Cell) -> Iterator[Cell]:
    if not _RUN.fullmatch(cell.text) or is_value(cell):
        yield cell
        return
    for match in _IN_RUN.finditer(cell.text):
        yield part(cell, match.span())


def part(cell: Cell, span: tuple[int, int]) -> Cell:
    """Return the words of a cell between two places in its text."""
    words = cell.text[span[0] : span[1]]
    offset = span[0] + len(words) - len(words.lstrip())
    return Cell(cell.start + offset, cell.start + span[0] + len(words.rstrip()), words.strip())


def is_value(cell: Cell | None) -> bool:
    """Whether a cell is a number with at most a unit."""
    return cell is not None and _VALUE.fullmatch(cell.text) is not None and not is_period(cell.text)


def is_empty(cell: Cell | None) -> bool:
    """Whether a cell says that there is no number, or how things stand: 'n/a', 'AMBER'."""
    return cell is not None and _EMPTY.fullmatch(cell.text) is not None


def is_code(cell: Cell) -> bool:
    """Whether a cell is the code of a row: 'CS02', '1.4'."""
    return _CODE.fullmatch(cell.text) is not None


def is_period(text: str) -> bool:
    """Whether a cell is a year, a quarter or another time that heads a row or a column."""
    return PERIOD.fullmatch(text) is not None


def has_figure(text: str, cell: Cell) -> bool:
    """Whether the words of a cell hold a number that may be a figure."""
    return next(scan(text, cell.start, cell.end), None) is not None
