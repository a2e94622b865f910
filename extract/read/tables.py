"""Tables as lines: a row of data becomes cells parted by tabs, a layout table becomes its paragraphs.

Minutes are often laid out in a table (number, text, action), so the choice is made row by row.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from extract.read.blocks import BULLET, Block

Cell = Sequence[Block]
_LONG: Final = 400  # characters: no cell of a data table is this long
_LONG_OF_SEVERAL: Final = 160
_LABEL: Final = 12  # longest item number before a text, such as 'Item 12.3.4'


def table_blocks(rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """Yield the rows of a table in reading order, each as one tabbed line or as paragraphs."""
    for row in rows:
        if any(_is_prose(cell) for cell in row):
            yield from _paragraphs(row)
        else:
            yield Block("\t".join(_words(cell) for cell in row), tight=True, row=True)


def _is_prose(cell: Cell) -> bool:
    size = sum(len(block.text) for block in cell)
    if size > _LONG or any(block.level or block.row for block in cell):
        return True
    return len(cell) > 1 and (size > _LONG_OF_SEVERAL or any(block.text.startswith(BULLET) for block in cell))


def _paragraphs(row: Sequence[Cell]) -> Iterator[Block]:
    label = ""
    for cell in row:
        if len(words := _words(cell)) <= _LABEL and not label:
            label = words
            continue
        for block in cell:
            yield block._replace(text=f"{label} {block.text}".strip()) if label else block
            label = ""
    if label:
        yield Block(label)


def _words(cell: Cell) -> str:
    return " ".join(block.text for block in cell)
