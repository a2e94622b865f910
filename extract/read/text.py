"""Plain text, kept word for word and line for line: the sentence stage re-joins wrapped lines.

Marks of emphasis and page rules stay as well: a quotation must stand in the file as it is quoted. Only what a
converter left of a web page goes.
"""

from extract.read.clean import clean
from extract.read.content import Content
from extract.read.decode import decode
from extract.read.markup import without_markup

_PAGE_BREAK = "\f"


def read_text(data: bytes) -> Content:
    """Return the text of a plain file; form feeds, as `pdftotext` writes them, separate pages."""
    text = clean(without_markup(decode(data)))
    return Content(text=text, page_starts=_page_starts(text))


def _page_starts(text: str) -> tuple[int, ...]:
    if _PAGE_BREAK not in text:
        return ()
    breaks = (offset for offset, character in enumerate(text) if character == _PAGE_BREAK)
    return (0, *(offset + 1 for offset in breaks if offset + 1 < len(text)))
