import codecs
import hashlib
from pathlib import Path

import pytest

from extract.read import ReadError, read

SAID = "Burglary fell by 9% – ‘the lowest’ since £2m was spent."


@pytest.mark.parametrize(
    "data",
    [
        SAID.encode(),
        codecs.BOM_UTF8 + SAID.encode(),
        SAID.encode("cp1252"),
        SAID.encode("utf-16"),
        codecs.BOM_UTF16_BE + SAID.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "windows-1252", "utf-16", "utf-16 big-endian"],
)
def test_the_words_are_the_same_in_every_encoding(tmp_path: Path, data: bytes) -> None:
    assert read(_file(tmp_path, data)).text == SAID


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("a\r\nb\rc", "a\nb\nc"),
        ("12\u00a0arrests\u2009made", "12 arrests made"),
        ("two\tcells", "two\tcells"),
        ("ca\u0301fe", "cáfe"),
        ("\ufb01ve o\ufb03cers", "five officers"),
        ("soft\u00adened\u200b", "softened"),
        ("4\0 2", "4 2"),
        ("the 3<sup>rd</sup> of May", "the 3rd of May"),
        ("of 450<sup>2</sup> calls<br>in May", "of 450 calls in May"),
        ("<strong>Robbery</strong> cost &pound;40&nbsp;a head", "Robbery cost £40 a head"),
        ("fewer than <5 or a <name>", "fewer than <5 or a <name>"),
        ("The Board **noted** it\n---\nsupply\\_", "The Board **noted** it\n---\nsupply\\_"),
    ],
)
def test_characters_have_one_form_and_words_stay_as_written(tmp_path: Path, raw: str, text: str) -> None:
    assert read(_file(tmp_path, raw.encode())).text == text


def test_form_feeds_part_pages(tmp_path: Path) -> None:
    document = read(_file(tmp_path, b"one\ftwo\fthree"))
    assert [document.text[start:][:2] for start in document.page_starts] == ["on", "tw", "th"]


def test_the_document_says_where_it_comes_from(tmp_path: Path) -> None:
    document = read(_file(tmp_path, b"words"))
    assert document.source == "minutes.txt"
    assert document.media_type == "text/plain"
    assert document.sha256 == hashlib.sha256(b"words").hexdigest()


@pytest.mark.parametrize("data", [b"", b"  \n ", b"\xef\xbb\xbf", b"* * *"])
def test_a_file_without_words_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ReadError, match=r"minutes\.txt: (is empty|holds no text)"):
        read(_file(tmp_path, data))


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "minutes.txt"
    path.write_bytes(data)
    return path


def test_the_margin_on_the_left_of_a_page_goes(tmp_path: Path) -> None:
    page = "".join(f"       {line}\n" for line in ("Crime", "  40   50", *["It met."] * 18)) + "3\n"
    assert read(_file(tmp_path, page.encode())).text.startswith("Crime\n  40   50\nIt met.\n")
    few = "Crime\n" * 3 + "       It met.\n" * 17
    assert read(_file(tmp_path, few.encode())).text == few
