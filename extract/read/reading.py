"""`read(path)`: one file in, one `Document` out, or one `ReadError` that says why not.

The type is told by content, never by extension alone; each format has a module of its own.
"""

import hashlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

from extract.model import Document
from extract.read.content import Content
from extract.read.errors import ReadError, Unreadable
from extract.read.kind import HEAD, Kind, kind_of
from extract.read.limits import CHARACTERS, MEGABYTE, PACKED_MEGABYTES, TEXT_MEGABYTES

# Loaded when first needed: the PDF and Word libraries cost more to import than most texts to read.
_READERS: Final = {
    Kind.TEXT: ("extract.read.text", "read_text"),
    Kind.MARKDOWN: ("extract.read.markdown", "read_markdown"),
    Kind.HTML: ("extract.read.html", "read_html"),
    Kind.MHTML: ("extract.read.html", "read_mhtml"),
    Kind.DOCX: ("extract.read.docx", "read_docx"),
    Kind.PDF: ("extract.read.pdf", "read_pdf"),
}
_DAMAGED: Final = "it may be damaged; get it again from its source"
_PACKED: Final = frozenset({Kind.DOCX, Kind.PDF})


def read(path: Path) -> Document:
    """Return the document of one file; raises `ReadError` for anything that is not readable minutes."""
    try:
        kind = kind_of(path, _head(path))
        _require_size(path, kind)
        data = path.read_bytes()
        content = _reader(kind)(data)
        _require_text(content)
    except Unreadable as error:
        raise ReadError(path, error.reason, error.advice) from error
    except OSError as error:
        raise ReadError(path, f"cannot be opened ({error.strerror or error})") from error
    except MemoryError as error:
        raise ReadError(path, "needs more memory than minutes ever do") from error
    except Exception as error:  # whatever a hostile file provokes in a parser ends in one line
        raise ReadError(path, f"cannot be read ({type(error).__name__})", _DAMAGED) from error
    return Document(
        source=path.name, sha256=hashlib.sha256(data).hexdigest(), media_type=kind.value, **dict(content)
    )


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        raise Unreadable("is empty", "choose the file that holds the minutes")
    return head


def _require_size(path: Path, kind: Kind) -> None:
    size, most = path.stat().st_size, PACKED_MEGABYTES if kind in _PACKED else TEXT_MEGABYTES
    if size > most * MEGABYTE:
        reason = f"is {size / MEGABYTE:,.0f} MB, more than the {most} MB that are read"
        raise Unreadable(reason, "add only the part that holds the minutes")


def _reader(kind: Kind) -> Callable[[bytes], Content]:
    module, function = _READERS[kind]
    reader: Callable[[bytes], Content] = getattr(import_module(module), function)
    return reader


def _require_text(content: Content) -> None:
    if not any(map(str.isalnum, content.text)):
        raise Unreadable("holds no text", "choose the file that holds the minutes")
    if len(content.text) > CHARACTERS:
        reason = f"holds {len(content.text):,} characters, more than any minutes"
        raise Unreadable(reason, "add only the part that holds the minutes")
