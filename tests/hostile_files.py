"""Makes files that are damaged, wrongly named or meant to harm, for the tests of what becomes of them."""

import io
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx

from tests.documents import canvas_pdf

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MEGABYTE = 1024 * 1024


def word_with(document: bytes) -> bytes:
    """A Word file whose body is exactly these bytes."""
    plain = io.BytesIO()
    docx.Document().save(plain)
    out = io.BytesIO()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, document if name == "word/document.xml" else old.read(name))
    return out.getvalue()


def entity_bomb() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY e0 "42 arrests ">{entities}]>'
    body = f"<w:document {_NAMESPACE}><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>"
    return word_with((head + body).encode())


def zip_bomb() -> bytes:
    return word_with(b"<w:document>" + b" " * (400 * MEGABYTE))


def deep_word() -> bytes:
    inside = "<w:sdt>" * 100_000 + "</w:sdt>" * 100_000
    return word_with(f"<w:document {_NAMESPACE}><w:body>{inside}</w:body></w:document>".encode())


def half_word() -> bytes:
    whole = word_with(f"<w:document {_NAMESPACE}><w:body/></w:document>".encode())
    return whole[: len(whole) // 2]


def package(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()


def pdf_of(*objects: str | bytes) -> bytes:
    """A PDF of these objects, numbered from 1; the first is its catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += (
            f"{number} 0 obj\n".encode()
            + (content.encode() if isinstance(content, str) else content)
            + b"\nendobj\n"
        )
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    return bytes(
        out + f"trailer<</Root 1 0 R/Size {len(objects) + 1}>>\nstartxref\n{start}\n%%EOF\n".encode()
    )


def many_pages(count: int = 10_000) -> bytes:
    kids = " ".join(f"{number} 0 R" for number in range(3, count + 3))
    pages = f"<</Type/Pages/Count {count}/Kids[{kids}]>>"
    return pdf_of(
        "<</Type/Catalog/Pages 2 0 R>>", pages, *["<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"] * count
    )


def pages_in_a_circle() -> bytes:
    return pdf_of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]/Parent 2 0 R>>")


def pdf_bomb() -> bytes:
    """A page whose content unfolds to two gigabytes, packed twice."""
    packer = zlib.compressobj(9)
    stream = b"".join(packer.compress(b" " * MEGABYTE) for _ in range(2048)) + packer.flush()
    stream = zlib.compress(stream, 9)
    head = f"<</Filter[/FlateDecode/FlateDecode]/Length {len(stream)}>>stream\n".encode()
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>"
    return pdf_of(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        page,
        head + stream + b"\nendstream",
    )


FILES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "empty": ("m.txt", lambda: b"", "is empty"),
    "blank": ("m.txt", lambda: b" \n\t\n", "holds no text"),
    "only NUL bytes": ("m.txt", lambda: bytes(MEGABYTE), "holds no text"),
    "random bytes": ("m.txt", lambda: bytes(range(256)) * 100, "is not text, PDF, Word or a web page"),
    "100 MB line": ("m.txt", lambda: b"42 arrests " * (10 * MEGABYTE), "is 110 MB, more than the 20 MB"),
    "20 MB line": ("m.txt", lambda: b"42 arrests " * 1_800_000, "characters, more than any minutes"),
    "deep HTML": ("m.html", lambda: b"<div>" * 100_000, "holds no text"),
    "deep tables": ("m.html", lambda: b"<table><tr><td>" * 100_000, "holds no text"),
    "page without text": ("m.html", lambda: b"<html><script>var a = 42</script></html>", "holds no text"),
    "XML": (
        "m.xml",
        lambda: b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        "is an XML file",
    ),
    "XML entity bomb": ("m.docx", entity_bomb, "defines XML entities"),
    "zip bomb": ("m.docx", zip_bomb, "unfolds to 401 MB"),
    "deep Word XML": ("m.docx", deep_word, "is damaged"),
    "truncated Word": ("m.docx", half_word, "is damaged or was cut off"),
    "old Word": ("m.docx", lambda: b"\xd0\xcf\x11\xe0" + bytes(600), "is an old Word file"),
    "Word with password": (
        "m.docx",
        lambda: b"\xd0\xcf\x11\xe0" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
        "is protected by a password",
    ),
    "spreadsheet": ("m.docx", lambda: package("xl/workbook.xml"), "is a spreadsheet"),
    "zip archive": ("m.docx", lambda: package("a.txt"), "is a zip archive"),
    "rich text": ("m.doc", lambda: b"{\\rtf1 42 arrests}", "is a rich-text file"),
    "picture": ("m.pdf", lambda: b"\x89PNG\r\n\x1a\n" + bytes(90), "is a picture"),
    "truncated PDF": ("m.pdf", lambda: canvas_pdf([["42 arrests"]] * 20)[:4000], "cut off while copying"),
    "damaged PDF": ("m.pdf", lambda: b"%PDF-1.7\n" + b"\xff\x00" * 5000 + b"%%EOF", "is damaged"),
    "PDF with password": (
        "m.pdf",
        lambda: canvas_pdf([["42"]], password="secret"),  # noqa: S106 - of a file made here
        "is protected by a password",
    ),
    "10,000-page PDF": ("m.pdf", many_pages, "has 10,000 pages"),
    "PDF without pages": ("m.pdf", lambda: pdf_of("<</Type/Catalog>>"), "is damaged"),
    "PDF in a circle": ("m.pdf", pages_in_a_circle, "m.pdf: "),
}


def write(folder: Path, name: str) -> Path:
    """Write the named file into the folder."""
    file, make, _ = FILES[name]
    path = folder / file
    path.write_bytes(make())
    return path
