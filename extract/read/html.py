"""Web pages: the minutes in a page saved from a browser, without the site around them.

The page is read as a stream of tags, so that no depth of nesting costs more than its length. ModernGov marks
its agenda items with classes; they become headings 'number title'.
"""

from collections.abc import Iterable, Mapping
from email import message_from_bytes
from typing import Final

from lxml import etree  # type: ignore[import-untyped]

from extract.read.blocks import BULLET, Block, compose
from extract.read.content import Content
from extract.read.decode import decode
from extract.read.errors import Unreadable
from extract.read.site import heading_level, is_main, is_site
from extract.read.tables import table_blocks

_BLOCKS: Final = frozenset(
    """address article blockquote body br caption dd details div dl dt fieldset figcaption figure form
    h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary
    table tbody td tfoot th thead tr ul""".split()  # noqa: SIM905 - a list of forty names is easier read so
)
_ENOUGH: Final = 200  # characters that make a page's main part worth taking alone


def read_html(data: bytes) -> Content:
    """Return the text of a web page: headings, paragraphs, lists and tables of its main part."""
    page = _Page()
    parser = etree.HTMLParser(target=page)
    parser.feed(decode(data).replace("\0", ""))
    return compose(parser.close())


def read_mhtml(data: bytes) -> Content:
    """Return the text of a web page that a browser saved with its pictures as one file."""
    for part in message_from_bytes(data).walk():
        page = part.get_payload(decode=True)
        if part.get_content_type() == "text/html" and isinstance(page, bytes):
            return read_html(page)
    raise Unreadable("is a saved web page without text", "save the page again as HTML")


class _Table:
    """A table being read: its rows so far, and the cell that is open."""

    def __init__(self) -> None:
        self.rows: list[list[list[Block]]] = []
        self.cell: list[Block] | None = None

    def open_cell(self, span: str) -> None:
        if not self.rows:
            self.rows.append([])
        self.cell = []
        empty = min(int(span), 20) - 1 if span.isdigit() else 0
        self.rows[-1] += [self.cell, *([] for _ in range(empty))]


class _Page:
    """Takes the parser's events, which are balanced whatever the page, and keeps the blocks they make."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._words: list[str] = []
        self._prefix = ""
        self._tight = False
        self._depth = 0
        self._hidden_at = 0
        self._heading_at = 0
        self._level = 0
        self._pre_at = 0
        self._lists: list[int] = []
        self._tables: list[_Table] = []
        self._main_at = 0
        self._main: list[Block] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._hidden_at:
            return
        if is_site(tag, attributes):
            self._hidden_at = self._depth
            return
        if tag in _BLOCKS:
            self._flush(tight=tag == "br")
        self._enter(tag, attributes)

    def end(self, tag: str) -> None:
        if not self._hidden_at:
            self._leave(tag)
        if self._hidden_at == self._depth:
            self._hidden_at = 0
        self._depth -= 1

    def data(self, data: str) -> None:
        if self._hidden_at:
            return
        if not self._pre_at:
            self._words.append(data)
            return
        for line in data.splitlines(keepends=True):
            self._words.append(line)
            if line.endswith("\n"):
                self._flush(tight=True)

    def comment(self, text: str) -> None:
        """Ignore a comment."""

    def close(self) -> list[Block]:
        self._flush()
        enough = sum(len(block.text) for block in self._main) >= _ENOUGH
        return self._main if enough else self._blocks

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        if is_main(tag, attributes) and not self._main_at and not self._main:
            self._main_at, self._main_from = self._depth, len(self._blocks)
        if (level := heading_level(tag, attributes)) and not self._level:
            self._flush()
            self._heading_at, self._level = self._depth, level
        if tag == "pre":
            self._pre_at = self._depth
        self._enter_list(tag, attributes)
        self._enter_table(tag, attributes)

    def _enter_list(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in {"ul", "ol"}:
            start = attributes.get("start", "1")
            self._lists.append(0 if tag == "ul" else int(start) if start.isdecimal() else 1)
        if tag == "li":
            number = self._lists[-1] if self._lists else 0
            self._prefix = f"{number}. " if number else BULLET
            if number:
                self._lists[-1] += 1

    def _enter_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "table":
            self._tables.append(_Table())
        if not self._tables:
            return
        if tag == "tr":
            self._tables[-1].rows.append([])
        if tag in {"td", "th"}:
            self._tables[-1].open_cell(attributes.get("colspan", "1"))

    def _leave(self, tag: str) -> None:
        if tag in _BLOCKS and tag != "br":
            self._flush()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        if tag in {"td", "th"} and self._tables:
            self._tables[-1].cell = None
        if tag == "table" and self._tables:
            self._keep(table_blocks(self._tables.pop().rows))
        if self._heading_at == self._depth:
            self._flush()
            self._heading_at = self._level = 0
        if self._pre_at == self._depth:
            self._pre_at = 0
        if self._main_at == self._depth:
            self._main, self._main_at = self._blocks[self._main_from :], 0

    def _flush(self, *, tight: bool = False) -> None:
        """End the block whose words have been gathered; a blank one is dropped."""
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            listed = bool(self._prefix)
            self._keep([Block(self._prefix + words, self._level, tight=tight or self._tight or listed)])
            self._prefix = ""
        self._tight = tight

    def _keep(self, blocks: Iterable[Block]) -> None:
        open_cells = (table.cell for table in reversed(self._tables) if table.cell is not None)
        next(open_cells, self._blocks).extend(blocks)
