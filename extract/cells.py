"""What a cell of a flattened table is: a value, an empty place, a time, or words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.rules.reject import find_claim

_UNIT = r"""
    %|k\b|m\b|pp\b|pts?\b|points?\b|days?\b|hours?\b|hrs\b|mins?\b|minutes?\b|weeks?\b|months?\b|years?\b
"""
_VALUE = rf"""
    (?:nil|zero|[+\-−–▲▼↑↓]?\s?[£€$]?\s?\d[\d,]*(?:\.\d+)?(?:\s?/\s?\d+)?\s?(?:{_UNIT})?)
"""
_EMPTY = r"(?:n/?a|[-–—*.…]{1,3}|tbc|not\savailable)"
_FLAGS = re.IGNORECASE | re.VERBOSE

# '12', '£4,000', '(12%)', '12 (+3%)*'
_VALUE_CELL = re.compile(rf"\(?{_VALUE}\)?(?:\s?\([+\-–]?[£]?\d[\d,.]*\s?%?\))?\*?", _FLAGS)
_EMPTY_CELL = re.compile(
    rf"{_EMPTY}|(?:light\s)?(?:red|amber|green|up|down|same|on\strack|[▲▼↑↓→←✓✔✗x])", _FLAGS
)
# 'Burglary ..... 12 9 -25% (force average)'
_ROW = re.compile(
    rf"""
    (?P<label>.*?[^\W\d_].*?(?:\sper\s\d[\d,]*(?:\s[a-z]+)?)?)
    [\s:\-–.…|=]*(?:\s|(?<=[:|=.…]))
    (?P<values>{_VALUE}(?:[\s|]+(?:{_VALUE}|{_EMPTY}(?=\s|$|\|)))*)
    (?P<note>\s?\(.*\))?\s*$
    """,
    _FLAGS,
)
_IN_ROW = re.compile(rf"(?:^|(?<=[\s|]))(?:{_VALUE}|{_EMPTY})(?=\s|$|\|)", _FLAGS)
_TIME = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?|Q[1-4](?:\s.*)?|\d{2}/\d{2}", re.IGNORECASE)
# A line whose words lead on to its number is a sentence and no row: 'Burglary fell by 12'.
_VERBAL_END = re.compile(
    r"""
    \b(?:by|to|of|was|were|is|are|at|from|over|than|and|in|up|down|just|about|around|total(?:led|ling)?|under
        |section|phase|per|for|with|nearly|rose|fell|increased|decreased|reduced)$
    """,
    _FLAGS,
)
_GAP = re.compile(r"\t+|\s{3,}|\s\|\s|\|")


class Cell(NamedTuple):
    """A stretch of text in a table, with its span in the document."""

    start: int
    end: int
    text: str


def split_cells(line: Cell) -> Iterator[Cell]:
    """Yield the cells of a line, which tabs, bars or wide gaps part."""
    position = 0
    for gap in [*_GAP.finditer(line.text), None]:
        stop = gap.start() if gap else len(line.text)
        words = line.text[position:stop].strip()
        if words:
            offset = line.text.index(words, position)
            yield Cell(line.start + offset, line.start + offset + len(words), words)
        position = gap.end() if gap else stop


def is_time(text: str) -> bool:
    """Whether a cell is a year or a quarter."""
    return _TIME.fullmatch(text) is not None


def is_value(text: str) -> bool:
    """Whether a cell is a number with at most a unit; a year alone is a label."""
    return _VALUE_CELL.fullmatch(text) is not None and not is_time(text)


def is_empty(text: str) -> bool:
    """Whether a cell stands in the place of a value but holds none: '-', 'n/a', a colour."""
    return _EMPTY_CELL.fullmatch(text) is not None


def match_row(text: str, cell: Cell) -> re.Match[str] | None:
    """Match a cell that holds a whole row: 'Burglary 12 9'; `text` is the document's."""
    match = _ROW.fullmatch(cell.text)
    if match is None or find_claim(text, cell.start + match.start("values"), cell.start):
        return None
    verbal = _VERBAL_END.search(match["label"].strip())
    return None if verbal or is_time(match["values"].strip()) else match


def row_values(cell: Cell, row: re.Match[str]) -> Iterator[Cell | None]:
    """Yield the values of a matched row; None for an empty one."""
    for part in _IN_ROW.finditer(row["values"]):
        first = row.start("values") + part.start()
        yield sub_cell(cell, (first, first + len(part.group()))) if is_value(part.group().strip()) else None


def sub_cell(cell: Cell, span: tuple[int, int]) -> Cell:
    """Return the part of a cell at a span of its text, without the spaces around it."""
    words = cell.text[span[0] : span[1]]
    offset = span[0] + len(words) - len(words.lstrip())
    return Cell(cell.start + offset, cell.start + span[0] + len(words.rstrip()), words.strip())
