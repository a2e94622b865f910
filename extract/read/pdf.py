"""PDF: text with the page of every character; pages that are pictures are read by OCR if it is installed."""

import logging
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from extract.read.blocks import compose
from extract.read.content import Content
from extract.read.errors import Unreadable
from extract.read.limits import CHARACTERS, OCR_PAGES, PAGES
from extract.read.ocr import has_ocr, recognise
from extract.read.pdf_furniture import without_furniture
from extract.read.pdf_glyphs import Frame
from extract.read.pdf_lines import Line, page_lines
from extract.read.pdf_paragraphs import paragraphs

_END: Final = b"%%EOF"
_TAIL: Final = 8192
_FEWEST: Final = 10  # characters that make a page one with text
_DEPTH: Final = 3  # of groups within groups
_PASSWORD: Final = 4  # PDFium's number for a document that asks for one
_INSTALL: Final = "install tesseract-ocr (a free program) on this computer, then add the file again"

_log = logging.getLogger(__name__)


class _Page(NamedTuple):
    lines: list[Line]
    height: float
    is_picture: bool


def read_pdf(data: bytes) -> Content:
    """Return the text of a PDF without running heads, its lines joined into paragraphs."""
    document = _open(data)
    try:
        pages = _pages(document)
        ocr_pages = _read_pictures(document, pages)
    finally:
        document.close()
    shown = without_furniture([page.lines for page in pages], [page.height for page in pages])
    return compose(paragraphs(shown), ocr_pages)


def _open(data: bytes) -> Any:
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        # PDFium keeps the number of an earlier failure where it opens a file and finds no pages.
        if error.err_code == _PASSWORD and b"/Encrypt" in data:
            raise Unreadable("is protected by a password", "save a copy without and add that") from error
        raise Unreadable("is damaged or was cut off while copying", "get it again from its source") from error
    if _END not in data[-_TAIL:]:
        raise Unreadable("was cut off while copying: its end is missing", "get it again from its source")
    if len(document) > PAGES:
        reason = f"has {len(document):,} pages, more than the {PAGES:,} that are read"
        raise Unreadable(reason, "add only the pages that hold the minutes")
    return document


def _pages(document: Any) -> list[_Page]:
    pages: list[_Page] = []
    size = 0
    for number in range(1, len(document) + 1):
        pages.append(_page(document, number))
        size += sum(len(line.text) for line in pages[-1].lines)
        if size > CHARACTERS:
            reason = f"holds more than {CHARACTERS:,} characters, more than any minutes"
            raise Unreadable(reason, "add only the part that holds the minutes")
    return pages


def _page(document: Any, number: int) -> _Page:
    try:
        page = document[number - 1]
        text_page = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Unreadable(f"is damaged at page {number}", "get it again from its source") from error
    lines = page_lines(text_page, _frame(page), number)
    read = _Page(lines, page.get_height(), _is_picture(page, lines))
    text_page.close()
    page.close()
    return read


def _is_picture(page: Any, lines: Sequence[Line]) -> bool:
    """Whether a page shows words that are not text: a picture, or drawings and no text at all."""
    if sum(len(line.text) for line in lines) >= _FEWEST:
        return False
    kinds = {shown.type for shown in page.get_objects(max_depth=_DEPTH)}
    return raw.FPDF_PAGEOBJ_IMAGE in kinds or (not lines and bool(kinds))


def _frame(page: Any) -> Frame:
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, right, top, page.get_rotation())


def _read_pictures(document: Any, pages: list[_Page]) -> tuple[int, ...]:
    """Fill in the lines of pages without text; return their numbers."""
    pictures = [number for number, page in enumerate(pages, 1) if page.is_picture]
    if not pictures or not _can_read(pictures, len(pages)):
        return ()
    for number in pictures:
        _log.info("recognising page %d of %d", number, len(pages))
        pages[number - 1] = pages[number - 1]._replace(lines=recognise(document[number - 1], number))
    return tuple(pictures)


def _can_read(pictures: Sequence[int], pages: int) -> bool:
    """Whether to recognise these pages; raises where the document would be nothing without them."""
    mostly = 2 * len(pictures) >= pages
    if not has_ocr():
        if mostly:
            raise Unreadable(
                f"is a scan: {len(pictures)} of its {pages} pages hold a picture, no text", _INSTALL
            )
        _log.warning("pages %s hold a picture, no text, and were left out; %s", pictures, _INSTALL)
        return False
    if len(pictures) > OCR_PAGES:
        reason = (
            f"is a scan with {len(pictures)} pages, more than the {OCR_PAGES} that are recognised at once"
        )
        raise Unreadable(reason, "add only the pages that hold the minutes")
    return True
