"""What kind of file this is, told by its content: extensions of uploaded files are often wrong.

Kinds that are not read are named too, so that the message can say what to do instead.
"""

from enum import StrEnum
from pathlib import Path
from typing import Final
from zipfile import BadZipFile, ZipFile

from extract.read.decode import decode
from extract.read.errors import Unreadable

HEAD: Final = 4096  # bytes that are enough to tell
_SAVE_AS: Final = "save it as .docx or PDF and add that"
_PICTURE: Final = ("is a picture", "put its pages into a PDF, so that its text can be recognised")
_ARCHIVE: Final = ("is a compressed archive", "unpack it and add the files in it")
_REFUSED: Final = (
    (b"{\\rtf", "is a rich-text file (RTF)", _SAVE_AS),
    (b"\x89PNG", *_PICTURE),
    (b"\xff\xd8\xff", *_PICTURE),
    (b"GIF8", *_PICTURE),
    (b"II*\0", *_PICTURE),
    (b"MM\0*", *_PICTURE),
    (b"\x1f\x8b", *_ARCHIVE),
    (b"7z\xbc\xaf", *_ARCHIVE),
    (b"Rar!", *_ARCHIVE),
    (b"MZ", "is a program, not minutes", ""),
    (b"\x7fELF", "is a program, not minutes", ""),
)
_OLE: Final = b"\xd0\xcf\x11\xe0"
_PACKAGES: Final = (
    ("xl/workbook.xml", "is a spreadsheet"),
    ("ppt/presentation.xml", "is a presentation"),
    ("content.xml", "is an OpenDocument file"),
)
_WEB: Final = ("<!doctype html", "<html", "<body", "<head", "<table", "<div", "<p>")
_CONTROLS: Final = (*(chr(code) for code in range(32) if chr(code) not in "\t\n\r\f\v"), "\ufffd")
_MAX_CONTROLS: Final = 0.1  # part of the characters


class Kind(StrEnum):
    """The kinds of file that are read, as media types."""

    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    HTML = "text/html"
    MHTML = "multipart/related"
    MARKDOWN = "text/markdown"
    TEXT = "text/plain"


def kind_of(path: Path, head: bytes) -> Kind:
    """Return the kind of a file from its first bytes; raises `Unreadable` for kinds that are not minutes."""
    if b"%PDF-" in head[:1024]:
        return Kind.PDF
    if head.startswith(b"PK\x03\x04"):
        return _package(path)
    if head.startswith(_OLE):
        raise _old_office(path)
    for mark, reason, advice in _REFUSED:
        if head.startswith(mark):
            raise Unreadable(reason, advice)
    return _text_kind(path, head)


def _package(path: Path) -> Kind:
    try:
        with ZipFile(path) as package:
            names = set(package.namelist())
    except (BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise Unreadable("is damaged or was cut off while copying", "get it again from its source") from error
    if "word/document.xml" in names:
        return Kind.DOCX
    for part, reason in _PACKAGES:
        if part in names:
            raise Unreadable(reason, _SAVE_AS)
    raise Unreadable("is a zip archive, not a document", "add the archive with `python -m extract add`")


def _old_office(path: Path) -> Unreadable:
    """Tell a password-protected Word file from an old one: both are in the same outer format."""
    with path.open("rb") as file:
        protected = "EncryptedPackage".encode("utf-16-le") in file.read(HEAD * 64)
    if protected:
        return Unreadable("is protected by a password", "save a copy without a password and add that")
    return Unreadable("is an old Word file (.doc)", _SAVE_AS)


def _text_kind(path: Path, head: bytes) -> Kind:
    text = decode(head)
    shown = text.replace("\0", "")
    if _controls(shown) > _MAX_CONTROLS * max(len(shown), 1):
        raise Unreadable("is not text, PDF, Word or a web page", "add the minutes in one of these formats")
    start = shown.lstrip().lower()
    if "mime-version:" in start and "multipart/related" in start:
        return Kind.MHTML
    if _is_web(path, start):
        return Kind.HTML
    if start.startswith("<?xml"):
        raise Unreadable("is an XML file", "add the minutes as PDF, Word, web page or text")
    return Kind.MARKDOWN if path.suffix.lower() in {".md", ".markdown"} else Kind.TEXT


def _is_web(path: Path, start: str) -> bool:
    if start.startswith(_WEB[:2]) or "<html" in start or "<body" in start:
        return True
    return path.suffix.lower() in {".html", ".htm", ".xhtml", ".aspx"} and any(tag in start for tag in _WEB)


def _controls(text: str) -> int:
    return sum(map(text.count, _CONTROLS))
