"""Leaves out the numbers of a table's rows, each in a line of its own before the label of its row."""

from collections.abc import Sequence

from extract.cells import Cell, is_empty, is_value

# Rows of so many values are no pairs of a label and a number; so many numbers in order are no chance.
_FEWEST_VALUES, _FEWEST_ROWS = 2, 3
# Some of the numbers may have been taken for those of pages.
_FURTHEST = 3
_DIGITS = 2


def without_row_numbers(text: str, cells: Sequence[Cell]) -> list[Cell]:
    """Return the cells of a table without the numbers that count its rows from one."""
    counted: list[int] = []
    last = 0
    for at, cell in enumerate(cells):
        number = int(cell.text) if cell.text.isdecimal() and len(cell.text) <= _DIGITS else 0
        if not (last < number <= last + _FURTHEST) or not _is_alone(text, cell):
            continue
        after_row = at > 0 and (is_value(cells[at - 1]) or is_empty(cells[at - 1]))
        if after_row == bool(counted) and _begins_row(cells, at + 1):
            counted.append(at)
            last = number
    if (
        len(counted) < _FEWEST_ROWS
        or cells[counted[0]].text != "1"
        or any(map(is_value, cells[: counted[0]]))
    ):
        return list(cells)
    return [cell for at, cell in enumerate(cells) if at not in counted]


def _is_alone(text: str, cell: Cell) -> bool:
    """Whether a cell is a whole line."""
    begin = text.rfind("\n", 0, cell.start) + 1
    end = text.find("\n", cell.end)
    return text[begin : end if end > 0 else len(text)].strip() == cell.text


def _begins_row(cells: Sequence[Cell], at: int) -> bool:
    """Whether a label stands at a place, and several values after it."""
    filled = [is_value(cell) or is_empty(cell) for cell in cells[at : at + 1 + _FEWEST_VALUES]]
    return filled == [False, *[True] * _FEWEST_VALUES]
