"""The cells of a table's lines, where the words over a column stand on two lines, one under the other.

A page keeps its columns with spaces: 'Apr-Dec   Apr-Dec' over '2018   2019' heads two columns of time.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from extract.cells import YEAR, Cell, is_empty, is_period, part, read_cells
from extract.rules.period_words import MONTH_NAME
from extract.scales import is_mark
from extract.timeless import heads_columns, tells_time, without_times

# Words that single spaces join; the cells of a line of heads are parted by two.
_PIECE = re.compile(r"\S+(?: \S+)*")
_YEARS = re.compile(r"\d{1,2}[\s-]?(?:yr|year)s?", re.IGNORECASE)
_QUARTER = re.compile(r"Q[1-4]|(?:qtr|quarter)\s[1-4]", re.IGNORECASE)
_YEAR = re.compile(YEAR)
_OF_QUARTER = re.compile(rf"{YEAR}|target|actual", re.IGNORECASE)
_MEAN = re.compile(r"average|avg|mean", re.IGNORECASE)
_MONTHS = re.compile(rf"{MONTH_NAME}(?:\s?(?:[-–]|to)\s?{MONTH_NAME})?", re.IGNORECASE)
_COMPARED = re.compile(
    r"(?:%\s?)?(?:change|diff(?:erence)?|variance)s?\s(?:on|from|since|against|v|vs|(?:compared\s)?(?:with|to))",
    re.IGNORECASE,
)
_REFERENCE = re.compile(r"\d{5,10}")
_LETTERS_OF_YEAR = 4
_LONGEST = 200
# No table has more heads on two lines than half of these cells.
_MOST = 48
# Heads have a wider gap somewhere between them.
_GAP = 2
_FEWEST = 2


class _Head(NamedTuple):
    """The words over a column, and from which to which letter of their lines they stand."""

    first: int
    last: int
    cell: Cell


def cells_of(text: str, lines: Sequence[Cell]) -> list[Cell]:
    """Return the cells of lines, with the words over a column in one cell."""
    cells: list[Cell] = []
    over: tuple[_Head, ...] = ()
    for line in lines:
        under = _heads(text, line)
        stacked = _stacked(over, under)
        if stacked:
            del cells[-len(over) :]
            cells += [head.cell for head in stacked]
        else:
            cells += _without_reference(list(read_cells(line)))
        over = stacked or (under if _are_apart(under) else ())
    return list(_with_pairs(text, cells))


def _without_reference(cells: Sequence[Cell]) -> Sequence[Cell]:
    """Leave out the number of a payment or a case before what it is of: '101212', 'Hall hire', '£41.00'."""
    known = len(cells) > _FEWEST and _REFERENCE.fullmatch(cells[0].text) and cells[-1].text[:1] == "£"
    return cells[1:] if known and any(map(str.isalpha, cells[1].text)) else cells


def _with_pairs(text: str, cells: Sequence[Cell]) -> Iterator[Cell]:
    """Join heads of one column on two lines each: 'Q1', '2023/24', 'Q1', '2024/25' or '3 yr', 'average'."""
    at = 0
    while at < len(cells):
        pairs = list(takewhile(_are_quarter, _pairs(cells, at)))
        pairs = (
            pairs
            if len(pairs) >= _FEWEST
            else [pair for pair in islice(_pairs(cells, at), 1) if _are_one(text, pair)]
        )
        if not pairs:
            yield cells[at]
            at += 1
            continue
        for first, second in pairs:
            yield Cell(first.start, first.start, f"{first.text} {second.text}")
        at += 2 * len(pairs)


def _are_one(text: str, pair: tuple[Cell, Cell]) -> bool:
    """Whether two cells head one column: '3 yr', 'average'; '% change on', '2014'; 'April', '2015'."""
    first, second = (cell.text for cell in pair)
    if _YEARS.fullmatch(first):
        return _MEAN.fullmatch(second) is not None
    if "\n" not in text[pair[0].end : pair[1].start]:
        return False
    if _MONTHS.fullmatch(first):
        return len(second) == _LETTERS_OF_YEAR and _YEAR.fullmatch(second) is not None
    return _COMPARED.fullmatch(first) is not None and is_period(second)


def _pairs(cells: Sequence[Cell], at: int) -> Iterator[tuple[Cell, Cell]]:
    """Yield the cells from a place on two by two."""
    return zip(cells[at : at + _MOST : 2], cells[at + 1 : at + _MOST : 2], strict=False)


def _are_quarter(pair: tuple[Cell, Cell]) -> bool:
    """Whether one of two cells is a quarter and the other its year, or what is told of it."""
    first, second = (cell.text for cell in pair)
    turned = _QUARTER.fullmatch(second) and _YEAR.fullmatch(first)
    return bool(turned or (_QUARTER.fullmatch(first) and _OF_QUARTER.fullmatch(second)))


def _heads(text: str, line: Cell) -> tuple[_Head, ...]:
    """Return what two spaces part in a line without numbers, else nothing."""
    if len(line.text) > _LONGEST or "\t" in line.text or "|" in line.text:
        return ()
    begin = text.rfind("\n", 0, line.start) + 1
    pieces = [part(line, match.span()) for match in _PIECE.finditer(line.text)]
    if not all(map(_may_head, pieces)):
        return ()
    return tuple(_Head(piece.start - begin, piece.end - begin, piece) for piece in pieces)


def _may_head(cell: Cell) -> bool:
    """Whether some words hold no number but in one time, and are no mark of how things stand."""
    if is_empty(cell) or heads_columns(cell.text):
        return False
    left = without_times(cell.text)
    only_time = left == cell.text and tells_time(left)
    return only_time or is_mark(left) or not any(map(str.isdigit, _YEARS.sub("", left)))


def _are_apart(heads: Sequence[_Head]) -> bool:
    """Whether a wide gap parts some words of a line, as it does those over columns."""
    return len(heads) >= _FEWEST and any(
        second.first - first.last > _GAP for first, second in pairwise(heads)
    )


def _stacked(over: Sequence[_Head], under: Sequence[_Head]) -> tuple[_Head, ...]:
    """Join the words of two lines where each below stands under one above, and not only under the first."""
    columns = [_columns(head, over) for head in under]
    places = [found[0] for found in columns if len(found) == 1]
    if not places or len(set(places)) < len(under) or places == [0]:
        return ()
    below = dict(zip(places, under, strict=True))
    return tuple(_joined(head, below.get(at)) for at, head in enumerate(over))


def _columns(head: _Head, over: Sequence[_Head]) -> list[int]:
    """Return under which words of the line above some words stand."""
    return [at for at, other in enumerate(over) if other.first < head.last and head.first < other.last]


def _joined(head: _Head, under: _Head | None) -> _Head:
    if under is None:
        return head
    first, last = min(head.first, under.first), max(head.last, under.last)
    place = head.cell.start
    return _Head(first, last, Cell(place, place, f"{head.cell.text} {under.cell.text}"))
