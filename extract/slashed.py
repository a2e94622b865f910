"""Tables whose cells a converter parted by a slash between spaces: 'Burglary / 2,874 / 3,102 / 2,950'."""

import re
from collections.abc import Sequence

from extract.cells import VALUE

_MARK = " / "
_NUMBER = re.compile(rf"(?:{VALUE}|-|–|n/?a)", re.IGNORECASE)
# A row has two numbers or more after its label, and heads stand so many lines above it at most.
_FEWEST = 2
_HEADS_ABOVE = 3


def with_bars(text: str) -> str:
    """Return a text of the same width in which bars part the cells of tables that slashes parted."""
    if text.count(_MARK) < _FEWEST:
        return text
    lines = text.split("\n")
    rows = {at for at, line in enumerate(lines) if _is_row(line)}
    heads = {above for at in rows for above in _heads_above(lines, at)}
    barred = (line.replace(_MARK, " | ") if at in rows | heads else line for at, line in enumerate(lines))
    return "\n".join(barred) if rows else text


def _is_row(line: str) -> bool:
    label, *cells = line.split(_MARK)
    return (
        len(cells) >= _FEWEST
        and bool(label.strip())
        and all(_NUMBER.fullmatch(cell.strip()) for cell in cells)
    )


def _heads_above(lines: Sequence[str], row: int) -> list[int]:
    """Return the lines of as many cells as a row, right above it or above the rows before it."""
    width = lines[row].count(_MARK)
    nearest = range(row - 1, max(row - _HEADS_ABOVE, 0) - 1, -1)
    return [at for at in nearest if lines[at].count(_MARK) in (width, width - 1)]
