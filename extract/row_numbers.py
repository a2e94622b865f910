"""Leaves out the numbers of a table's rows, each in a line of its own before the label of its row."""

from collections.abc import Sequence

from extract.cells import Cell, is_entry, is_value

# Rows of so many values are no pairs of a label and a number; so many numbers in order are no chance.
_FEWEST_VALUES, _FEWEST_ROWS = 2, 3
# Some of the numbers may have been taken for those of pages.
_FURTHEST = 3
_DIGITS = 2


def without_row_numbers(text: str, cells: Sequence[Cell]) -> list[Cell]:
    """Return the cells of a table without the numbers that count its rows from one."""
    counted: set[int] = set()
    last = 0
    for at, cell in enumerate(cells):
        if not (_follows(last, cell) and _is_alone(text, cell) and _begins_row(cells, at + 1)):
            continue
        if is_entry(cells[at - 1]) if counted else not any(map(is_entry, cells[:at][-1:])):
            counted.add(at)
            last = int(cell.text)
    if len(counted) < _FEWEST_ROWS or any(map(is_value, cells[: min(counted)])):
        return list(cells)
    return [cell for at, cell in enumerate(cells) if at not in counted]


def _follows(last: int, cell: Cell) -> bool:
    """Whether a cell is a number that may come after the last in a count from one."""
    if not cell.text.isdecimal() or len(cell.text) > _DIGITS:
        return False
    return last < int(cell.text) <= (last + _FURTHEST if last else 1)


def _is_alone(text: str, cell: Cell) -> bool:
    """Whether a cell is a whole line."""
    begin = text.rfind("\n", 0, cell.start) + 1
    end = text.find("\n", cell.end)
    return text[begin : end if end > 0 else len(text)].strip() == cell.text


def _begins_row(cells: Sequence[Cell], at: int) -> bool:
    """Whether a label stands at a place, and several values after it."""
    filled = [is_entry(cell) for cell in cells[at : at + 1 + _FEWEST_VALUES]]
    return filled == [False, *[True] * _FEWEST_VALUES]
