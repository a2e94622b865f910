"""Plain text, kept word for word and line for line: the sentence stage re-joins wrapped lines.

Marks of emphasis and page rules stay as well: a quotation must stand in the file as it is quoted. Only what a
converter left of a web page goes, and the margin that it printed on the left of a page.
"""

import re

from extract.read.clean import clean
from extract.read.content import Content
from extract.read.decode import decode
from extract.read.markup import without_markup

_PAGE_BREAK = "\f"
# one line in so many may begin left of the margin: a page number, a footer
_OUTSIDE = 10
_NARROWEST = 2


def read_text(data: bytes) -> Content:
    """Return the text of a plain file; form feeds, as `pdftotext` writes them, separate pages."""
    text = _without_margin(clean(without_markup(decode(data))))
    return Content(text=text, page_starts=_page_starts(text))


def _without_margin(text: str) -> str:
    """Return a text without the spaces that nearly all of its lines begin with."""
    lines = text.replace(_PAGE_BREAK, "").split("\n")
    widths = sorted(len(line) - len(line.lstrip(" ")) for line in lines if line.strip())
    margin = widths[len(widths) // _OUTSIDE] if widths else 0
    return (
        re.sub(rf"^(\f?) {{1,{margin}}}", r"\1", text, flags=re.MULTILINE) if margin >= _NARROWEST else text
    )


def _page_starts(text: str) -> tuple[int, ...]:
    if _PAGE_BREAK not in text:
        return ()
    breaks = (offset for offset, character in enumerate(text) if character == _PAGE_BREAK)
    return (0, *(offset + 1 for offset in breaks if offset + 1 < len(text)))
