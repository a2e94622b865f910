"""`read(path)`: one file in, one `Document` out, or one `ReadError` that says why not.

The type is told by content, never by extension alone; each format has a module of its own.
"""

import hashlib
from pathlib import Path

from extract.model import Document
from extract.read.content import Content
from extract.read.errors import ReadError
from extract.read.text import read_text


def read(path: Path) -> Document:
    """Return the document of one file of minutes; raises `ReadError` for anything that is not readable minutes."""
    data = _bytes_of(path)
    content = read_text(data)
    _require_text(path, content)
    return Document(
        source=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type="text/plain",
        **dict(content),
    )


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadError(path, f"cannot be opened ({error.strerror or error})") from error


def _require_text(path: Path, content: Content) -> None:
    if not content.text.strip():
        raise ReadError(path, "holds no text", "choose the file that holds the minutes")
