"""Blocks of text (paragraph, heading, bullet, table row) and how they become one text with offsets.

Every format that knows its paragraphs comes down to a list of blocks: one paragraph a line, blank lines
between, bullets and table rows on consecutive lines.
"""

from collections.abc import Iterable
from typing import Final, NamedTuple

from extract.model import Heading
from extract.read.clean import clean
from extract.read.content import Content

PAGE: Final = "\f"
BULLET: Final = "- "


class Block(NamedTuple):
    """A line of the text to be; `level` above 0: a heading; two `tight` ones have no blank line between."""

    text: str
    level: int = 0
    tight: bool = False
    row: bool = False


def compose(blocks: Iterable[Block], ocr_pages: tuple[int, ...] = ()) -> Content:
    """Return the blocks as one clean text; a form feed in a block's text says that a page starts there."""
    parts: list[str] = []
    headings: list[Heading] = []
    page_starts: list[int] = []
    size = 0
    last = Block("")
    for block in blocks:
        text, pages = _tidy(block.text)
        gap = "" if not size else "\n" if _stand_together(last, block) else "\n\n"
        size += len(gap) if text else 0
        page_starts += [size + page for page in pages]
        if not text:
            continue
        if block.level:
            headings.append(Heading(start=size, end=size + len(text), level=block.level))
        parts += [gap, text]
        size += len(text)
        last = block
    return Content(
        text="".join(parts), headings=tuple(headings), page_starts=tuple(page_starts), ocr_pages=ocr_pages
    )


def _stand_together(first: Block, second: Block) -> bool:
    return first.tight and second.tight and first.row == second.row


def _tidy(text: str) -> tuple[str, list[int]]:
    """Fold blanks within each cell of the line, and lift the page marks out of it."""
    pages: list[int] = []
    folded = "\t".join(_fold(cell) for cell in clean(text).split("\t")).rstrip()
    while (page := folded.find(PAGE)) >= 0:
        pages.append(page)
        folded = folded[:page] + folded[page + 1 :]
    return folded, pages


def _fold(cell: str) -> str:
    return " ".join(word for word in cell.replace("\n", " ").split(" ") if word)
