"""The lines of a PDF page with their places, the cells of a table row side by side.

PDF knows only characters at positions: `pdf_glyphs` groups them into lines and cuts those at wide gaps.
Here text that jumps back up to the right of the last lines becomes the next cell of their row, because word
processors draw a table cell by cell.
"""

from typing import Any, Final, NamedTuple

from extract.read.pdf_glyphs import Cell, Frame, Run, cut, font_of, runs_of

_REACH: Final = 8  # lines that one cell of a row may have


class Line(NamedTuple):
    """A line of text, or a table row if it has several cells; `size` is the height of its letters' boxes."""

    cells: tuple[Cell, ...]
    page: int
    size: float
    bold: bool = False

    @property
    def text(self) -> str:
        """The cells parted by tabs."""
        return "\t".join(cell.text for cell in self.cells)

    @property
    def left(self) -> float:
        """Where the line starts."""
        return self.cells[0].left

    @property
    def right(self) -> float:
        """Where the line ends."""
        return max(cell.right for cell in self.cells)

    @property
    def top(self) -> float:
        """The upper edge."""
        return max(cell.top for cell in self.cells)

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return min(cell.bottom for cell in self.cells)


def page_lines(text_page: Any, frame: Frame, page: int) -> list[Line]:
    """Return the lines of a page in the order in which they were written."""
    runs = list(runs_of(text_page, frame))
    cells = cut(runs)
    return side_by_side(
        [_line(text_page, run, found, page) for run, found in zip(runs, cells, strict=True) if found]
    )


def side_by_side(lines: list[Line]) -> list[Line]:
    """Return the lines with the cells of each table row put together."""
    rows: list[Line] = []
    for line in lines:
        start = _row_start(rows, line)
        if start is not None:
            rows[start:] = [_one_row(rows[start:], line)]
        elif rows and _continues_cell(rows[-1], line):
            rows[-1] = _with_last_cell(rows[-1], line.cells[0])
        else:
            rows.append(line)
    return rows


def _line(text_page: Any, run: Run, cells: tuple[Cell, ...], page: int) -> Line:
    shown = [glyph for glyph in run if not glyph.character.isspace()]
    size = max(glyph.top - glyph.bottom for glyph in shown)
    bold = all("bold" in font_of(text_page, glyph) for glyph in (shown[0], shown[-1]))
    return Line(cells, page, size, bold)


def _row_start(rows: list[Line], line: Line) -> int | None:
    """Return the first of the last lines that this one stands beside, if all since then are to its left."""
    start = None
    for index in range(len(rows) - 1, max(len(rows) - 1 - _REACH, -1), -1):
        if rows[index].right > line.left:
            break
        if min(rows[index].top, line.top) - max(rows[index].bottom, line.bottom) > 0.4 * line.size:
            start = index
    if start is None and rows and _is_above_right(rows[-1], line):
        return len(rows) - 1
    return start


def _is_above_right(row: Line, line: Line) -> bool:
    """Whether the line starts a taller cell beside a row whose first cell sits lower than its top."""
    rise = line.bottom - row.bottom
    return row.right < line.left and 0.4 * line.size < rise < 3 * line.size


def _one_row(rows: list[Line], line: Line) -> Line:
    first = rows[0]
    for row in rows[1:]:
        first = _with_last_cell(first, row.cells[0])
        first = first._replace(cells=(*first.cells, *row.cells[1:]))
    return first._replace(cells=(*first.cells, *line.cells))


def _with_last_cell(row: Line, below: Cell) -> Line:
    return row._replace(cells=(*row.cells[:-1], row.cells[-1].with_below(below)))


def _continues_cell(row: Line, line: Line) -> bool:
    """Whether the line is the next one of the row's last cell."""
    if len(row.cells) < 2 or len(line.cells) > 1 or not any(map(str.isalpha, line.text)):
        return False
    last = row.cells[-1]
    near = 0 <= last.bottom - line.top + 0.5 * line.size < line.size
    return near and abs(last.left - line.left) < 2 and line.left > row.left + 2 * line.size
