"""What a format's reader hands back: the text with what the format knows about it."""

from extract.model import Frozen, Heading


class Content(Frozen):
    """Clean text with its headings, the offset of each page, and the pages read by OCR (numbers from 1)."""

    text: str
    headings: tuple[Heading, ...] = ()
    page_starts: tuple[int, ...] = ()
    ocr_pages: tuple[int, ...] = ()
