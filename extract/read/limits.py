"""How large a file of minutes may be; beyond, it is refused at once, in words, instead of read slowly."""

from typing import Final

MEGABYTE: Final = 1024 * 1024
UPLOAD_MEGABYTES: Final = 20  # what the browser may send
TEXT_MEGABYTES: Final = 20  # plain text, markdown, web pages
PACKED_MEGABYTES: Final = 100  # PDF and Word, which carry pictures
UNPACKED_MEGABYTES: Final = 300  # what a Word file may unfold to
XML_MEGABYTES: Final = 60  # of that, what must be parsed
PAGES: Final = 1000  # a whole agenda pack has some hundreds
CHARACTERS: Final = 5_000_000  # about 1,500 full pages
OCR_PAGES: Final = 60
OCR_SECONDS: Final = 25  # for one page
