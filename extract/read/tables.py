"""Tables as lines: a row of data becomes cells parted by tabs, a layout table becomes its paragraphs.

Minutes are often laid out in a table (number, text, action), so the choice is made row by row.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from extract.read.blocks import BULLET, Block

Cell = Sequence[Block]
_LONG: Final = 240  # characters: no cell of a data table is this long
_SENTENCE: Final = 90  # characters, if it ends like a sentence
_LABEL: Final = 12  # longest item number before a text, such as 'Item 12.3.4'


def table_blocks(rows: Sequence[Sequence[Cell]]) -> Iterator[Block]:
    """Yield the rows of a table in reading order: cells parted by tabs, texts as paragraphs."""
    for row in rows:
        if any(_is_prose(cell) for cell in row):
            yield from _paragraphs(row)
        else:
            yield _row([_words(cell) for cell in row])


def _is_prose(cell: Cell) -> bool:
    words = _words(cell)
    if len(words) > _LONG or any(block.level or block.row for block in cell):
        return True
    listed = len(cell) > 1 and any(block.text.startswith(BULLET) for block in cell)
    return listed or (len(words) > _SENTENCE and words[-1] in ".;:")


def _paragraphs(row: Sequence[Cell]) -> Iterator[Block]:
    """Yield the texts of a row; an item number stands before its text, other short cells on a line."""
    short: list[str] = []
    for index, cell in enumerate(row):
        if not _is_prose(cell) or (not index and len(_words(cell)) <= _LABEL):
            short += filter(None, [_words(cell)])
            continue
        label = short.pop() if len(short) == 1 and len(short[0]) <= _LABEL else ""
        if short:
            yield _row(short)
        yield cell[0]._replace(text=f"{label} {cell[0].text}".strip())
        yield from cell[1:]
        short = []
    if short:
        yield _row(short)


def _row(cells: Sequence[str]) -> Block:
    return Block("\t".join(cells), tight=True, row=True)


def _words(cell: Cell) -> str:
    return " ".join(block.text for block in cell)
