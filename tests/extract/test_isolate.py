import re
from pathlib import Path

import psutil
import pytest

from extract.isolate import read_isolated
from extract.read import ReadError, read
from tests.documents import to_pdf
from tests.hostile_files import pdf_bomb


def test_the_document_is_the_same_as_read_here(tmp_path: Path) -> None:
    path = to_pdf("Safer Board\nCrime fell by 9%.", tmp_path / "minutes.pdf")
    assert read_isolated(path) == read(path)


def test_why_a_file_is_refused_comes_through(tmp_path: Path) -> None:
    (tmp_path / "minutes.docx").write_bytes(b"{\\rtf1 }")
    with pytest.raises(ReadError, match=r"^minutes\.docx: is a rich-text file \(RTF\); save it as"):
        read_isolated(tmp_path / "minutes.docx")


def test_a_process_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_text("Crime fell by 9%.")
    with pytest.raises(
        ReadError, match=re.escape("minutes.txt: took more than 0.001 seconds and was stopped")
    ):
        read_isolated(tmp_path / "minutes.txt", seconds=0.001)
    assert not _children()


def test_a_process_that_needs_too_much_memory_is_ended(tmp_path: Path) -> None:
    (tmp_path / "minutes.html").write_bytes(b"<p>Crime fell by 9%.</p>" * 500_000)
    with pytest.raises(ReadError, match=r"minutes\.html: (needs more memory|made the reader fail)"):
        read_isolated(tmp_path / "minutes.html", megabytes=160)
    assert not _children()


def test_a_pdf_that_unfolds_to_gigabytes_is_survived(tmp_path: Path) -> None:
    (tmp_path / "minutes.pdf").write_bytes(pdf_bomb())
    with pytest.raises(ReadError, match=r"^minutes\.pdf: [^\n]+$"):
        read_isolated(tmp_path / "minutes.pdf")


def _children() -> list[psutil.Process]:
    """The processes that were started for reading and still run."""
    children = psutil.Process().children(recursive=True)
    return [child for child in children if _is_reading(child)]


def _is_reading(process: psutil.Process) -> bool:
    """Whether the process reads a file; one that has just ended, whatever started it, does not."""
    try:
        return "extract.isolate" in process.cmdline()
    except psutil.NoSuchProcess:
        return False
