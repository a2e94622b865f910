"""Word documents: the body in reading order, without headers and footers, deleted text or comments.

Numbers that Word writes itself (automatic item numbers) are part of what a reader sees: they are worked out.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml.etree import LxmlError  # type: ignore[import-untyped]

from extract.read.blocks import Block, compose
from extract.read.content import Content
from extract.read.docx_numbering import Numbering
from extract.read.docx_package import require_safe
from extract.read.docx_styles import Styles
from extract.read.errors import Unreadable
from extract.read.tables import table_blocks

_PARAGRAPH: Final = qn("w:p")
_TABLE: Final = qn("w:tbl")
_ROW: Final = qn("w:tr")
_CELL: Final = qn("w:tc")
# What stands around paragraphs, tables, rows and cells without being one: controls, tracked insertions.
_WRAPPERS: Final = frozenset(
    map(qn, ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"))
)
_DROPPED: Final = frozenset(
    map(qn, ("w:del", "w:moveFrom", "w:txbxContent", "w:instrText", "w:pPr", "w:rPr"))
)
_CHARACTERS: Final = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_TEXT: Final = qn("w:t")
_SPAN: Final = f"{qn('w:tcPr')}/{qn('w:gridSpan')}"


def read_docx(data: bytes) -> Content:
    """Return the text of a Word document: headings by style, automatic numbers, tables row by row."""
    require_safe(data)
    try:
        document = docx.Document(BytesIO(data))
    except (KeyError, ValueError, OSError, EOFError, BadZipFile, LxmlError, OpcError, zlib.error) as error:
        raise Unreadable("is damaged or was cut off while copying", "get it again from its source") from error
    return compose(_Reader(document).blocks(document.element.body))


class _Reader:
    """Walks the body; carries the document's styles and the state of its automatic numbers."""

    def __init__(self, document: Any) -> None:
        self._styles = Styles(document)
        self._numbering = Numbering(document)

    def blocks(self, parent: Any) -> Iterator[Block]:
        for element in _children(parent, frozenset({_PARAGRAPH, _TABLE})):
            if element.tag == _TABLE:
                yield from table_blocks([self._cells(row) for row in _children(element, frozenset({_ROW}))])
            else:
                yield from self._paragraph(element)

    def _cells(self, row: Any) -> list[list[Block]]:
        cells: list[list[Block]] = []
        for cell in _children(row, frozenset({_CELL})):
            span = cell.find(_SPAN)
            columns = int(span.get(qn("w:val"), "1")) if span is not None else 1
            cells += [list(self.blocks(cell)), *([] for _ in range(min(columns, 20) - 1))]
        return cells

    def _paragraph(self, paragraph: Any) -> Iterator[Block]:
        words = "".join(_words(paragraph)).strip()
        if not words:
            return
        style = self._styles.of(paragraph)
        label = self._numbering.label(style.numbering)
        lines = words.split("\n")
        for index, line in enumerate(lines):
            text = f"{label} {line}" if label and not index else line
            yield Block(text, style.level, tight=label == "-" or len(lines) > 1, row="\t" in line.strip())


def _children(parent: Any, wanted: frozenset[str]) -> Iterator[Any]:
    """Yield the wanted elements under the parent in order, looking through wrappers."""
    waiting = list(reversed(parent))
    while waiting:
        element = waiting.pop()
        if element.tag in wanted:
            yield element
        elif element.tag in _WRAPPERS:
            waiting.extend(reversed(element))


def _words(paragraph: Any) -> Iterator[str]:
    """Yield the characters of a paragraph as a reader of the final version sees them."""
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        if element.tag == _TEXT:
            yield element.text or ""
        elif element.tag in _CHARACTERS:
            yield _CHARACTERS[element.tag]
        elif element.tag not in _DROPPED:
            waiting.extend(reversed(element))
