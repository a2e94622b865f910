"""Match times in a row with numbers in a row: the columns of a table, or '23 and 25 in 2017 and 2018'.

Times that stand side by side name the columns. A row of numbers that stand side by side fills them from the
right, since the labels of the rows are on the left; a mark for 'no number' fills its column too.
"""

from collections.abc import Iterator, Sequence

from extract.model import Frozen
from extract.rules.period import FoundPeriod

Extent = tuple[int, int]
JOINERS = frozenset({"and", "or"})
EMPTY_CELLS = frozenset({"*", "-", "–", "—", "n/a", "na", "..", "…"})
CELL_MARKS = "\t\n|"
LONGEST_HEADER = 60


class Columns(Frozen):
    """The columns that a header names, from left to right; None where a column is not a time."""

    end: int
    periods: tuple[FoundPeriod | None, ...]


def header_of(text: str, found: Sequence[FoundPeriod]) -> Columns | None:
    """Find the last header: at least two times side by side, with the cells that follow them."""
    runs = [run for run in _runs(found, text) if len(run) > 1]
    if not runs:
        return None
    run = runs[-1]
    after = _cells_after(text[run[-1].end :])
    return Columns(end=run[-1].end, periods=(*run, *(None for _ in after)))


def column_period(
    number: Extent, numbers: Sequence[Extent], text: str, columns: Columns, *, is_table: bool
) -> FoundPeriod | None:
    """Find the time that heads the number's column, None where the row does not fit the columns."""
    row = _row_of(number, sorted(numbers), text)
    width = len(columns.periods)
    if len(row) < 2 or len(row) > width or (not is_table and len(row) != width):
        return None
    return columns.periods[row.index(number) - len(row)]


def _runs(found: Sequence[FoundPeriod], text: str) -> Iterator[list[FoundPeriod]]:
    run: list[FoundPeriod] = []
    for period in found:
        if run and not _is_adjacent(text[run[-1].end : period.start]):
            yield run
            run = []
        run.append(period)
    if run:
        yield run


def _row_of(number: Extent, numbers: Sequence[Extent], text: str) -> list[Extent | None]:
    """The cells side by side with this number, None for an empty one."""
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
    for word in reversed(gap.lower().split()):
        if word not in EMPTY_CELLS:
            break
        count += 1
    return count


def _cells_after(text: str) -> list[str]:
    """The cells of the header's line that follow the times."""
    line = text.lstrip(" *\t|")[:LONGEST_HEADER].split("\n")[0] if not text.startswith("\n") else ""
    spaced = line.replace("\t", "  ").replace("|", "  ").replace("**", "  ")
    return [cell for cell in spaced.split("  ") if cell.strip() and not any(c.isdigit() for c in cell)]
