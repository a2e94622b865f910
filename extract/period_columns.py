"""Match times in a row with numbers in a row: the columns of a table, or '23 and 25 in 2017 and 2018'.

Times that stand side by side name the columns. A row of numbers that stand side by side fills them from the
right, since the labels of the rows are on the left; a mark for 'no number' fills its column too.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise, takewhile
from typing import NamedTuple

from extract.differences import are_changes
from extract.rules.period import FoundPeriod, PeriodRole

Extent = tuple[int, int]
JOINERS = frozenset({"and", "or"})
EMPTY_CELLS = frozenset({"*", "-", "–", "—", "n/a", "na", "..", "…"})
CELL_MARKS = "\t\n|"
LONGEST_HEADER = 200
LONGEST_CELL = 16
# 'Arson\t3\t1 (+2)', and the times that such rows give numbers of
_NOW_AND_THEN = re.compile(r"\t(\d[\d,]*)\s*\t\s*(\d[\d,]*)\s?\(([+−–-]?\s?\d[\d,]*)\)")
_COMPARED = (PeriodRole.PERIOD, PeriodRole.BASELINE)
_FEWEST_ROWS = 3


class Columns(NamedTuple):
    """The columns that a header names, from left to right; None where a column is not a time."""

    end: int
    periods: tuple[FoundPeriod | None, ...]


def header_of(text: str, found: Sequence[FoundPeriod], numbers: Sequence[Extent]) -> Columns | None:
    """Find the last header: at least two times side by side, with the cells that follow them."""
    if len(found) < 2:
        return None
    runs = [run for run in _runs(found, text) if len(run) > 1]
    if not runs:
        return None
    run = runs[-1]
    first = _first_number(text, run[-1].end, numbers)
    cells = _cells(text[run[-1].end : first])
    others = len(cells) if first is None else len(cells) - 1
    return Columns(end=run[-1].end, periods=(*run, *(None for _ in range(others))))


def compared(pair: Sequence[FoundPeriod], text: str) -> Columns | None:
    """Return the columns of rows of now, then and the change, for the two times that lead to the table."""
    rows = _NOW_AND_THEN.findall(text) if len(pair) == len(_COMPARED) else ()
    alike = tuple(time.role for time in pair) == _COMPARED and len(rows) >= _FEWEST_ROWS and are_changes(rows)
    return Columns(end=0, periods=(*pair, None)) if alike else None


def extended(columns: Columns | None, cell: str) -> Columns | None:
    """Add a column that is no time, where a cell of the header stands alone after it ('Change')."""
    if columns is None or len(cell) > LONGEST_CELL or any(c.isdigit() for c in cell):
        return columns
    return Columns(end=columns.end, periods=(*columns.periods, None))


def is_aligned(text: str, numbers: Sequence[Extent]) -> bool:
    """Whether numbers stand in columns: two with nothing but wide space between them, or three with any."""
    gaps = [text[first[1] : second[0]].lstrip("%") for first, second in pairwise(numbers)]
    blank = [not gap.strip() and bool(gap) for gap in gaps]
    if any(all(pair) for pair in pairwise(blank)):
        return True
    return any(is_blank and (len(gap) > 1 or gap == "\t") for gap, is_blank in zip(gaps, blank, strict=True))


def column_period(
    number: Extent, numbers: Sequence[Extent], text: str, columns: Columns, *, is_table: bool
) -> FoundPeriod | None:
    """Find the time that heads the number's column; that of a column of changes is the later of the times."""
    row = _row_of(number, sorted(numbers), text)
    width = len(columns.periods)
    if len(row) < 2 or len(row) > width or (not is_table and len(row) != width):
        return None
    return columns.periods[row.index(number) - len(row)] or _latest(columns)


def _latest(columns: Columns) -> FoundPeriod | None:
    dated = [p for p in columns.periods if p and p.period_end]
    return max(dated, key=lambda p: p.period_end or date.min, default=None)


def _first_number(text: str, end: int, numbers: Sequence[Extent]) -> int | None:
    """Where the rows begin: the first number after the header's line ('3-yr avg' is a header)."""
    after = [start for start, _ in numbers if start >= end]
    below = [start for start in after if "\n" in text[end:start]]
    return next(iter(below or after), None)


def _runs(found: Sequence[FoundPeriod], text: str) -> Iterator[list[FoundPeriod]]:
    run: list[FoundPeriod] = []
    for period in found:
        gap = text[run[-1].end : period.start] if run else ""
        apart = gap.rstrip().endswith("(") and not text.startswith(")", period.end)
        if run and (apart or not _is_adjacent(gap)):
            yield run
            run = []
        run.append(period)
    if run:
        yield run


def _row_of(number: Extent, numbers: Sequence[Extent], text: str) -> list[Extent | None]:
    """List the cells side by side with this number, None for an empty one."""
    row: list[Extent | None] = []
    last = 0
    for other in numbers:
        gap = text[last : other[0]]
        if row and not _is_adjacent(gap):
            if number in row:
                break
            row = []
        row += [None] * _empty_cells(gap if row else gap[-24:])
        row.append(other)
        last = other[1]
    return (
        row + [None] * _empty_cells(text[last : last + 12].split("\n\n\n")[0]) if number in row else [number]
    )


def _is_adjacent(gap: str) -> bool:
    """Whether only marks, empty cells, white space or 'and' stand between."""
    words = "".join(c if c.isalnum() or c == "/" else " " for c in gap).lower().split()
    return all(word in JOINERS or word in EMPTY_CELLS for word in words)


def _empty_cells(gap: str) -> int:
    """How many marks for 'no number' end the gap."""
    count = 0
    words = gap.lower().split()
    has_sign = gap[-1:] in ("-", "–", "+")
    for word in reversed(words[:-1] if has_sign else words):
        if word not in EMPTY_CELLS:
            break
        count += 1
    return count


def _cells(text: str) -> list[str]:
    """List the cells between a header's times and the first number: other columns, the label of the row.

    A number that is no figure ('2') ends them too.
    """
    spaced = text[:LONGEST_HEADER].replace("**", "  ")
    for mark in CELL_MARKS:
        spaced = spaced.replace(mark, "  ")
    filled = (cell for cell in spaced.split("  ") if cell.strip())
    return list(takewhile(lambda cell: not cell.strip().isdigit(), filled))
