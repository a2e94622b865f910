from pathlib import Path

import pytest

from extract.read import ReadError, read
from tests.documents import canvas_pdf
from tests.hostile_files import FILES, write


@pytest.mark.parametrize("name", FILES)
def test_each_ends_in_one_clear_line(tmp_path: Path, name: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(write(tmp_path, name))
    said = str(caught.value)
    assert FILES[name][2] in said
    assert said.startswith(FILES[name][0])
    assert "\n" not in said


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("minutes.txt", canvas_pdf([["Crime fell by 9%."]])),
        ("minutes.pdf", b"<!DOCTYPE html><p>Crime fell by 9%.</p>"),
        ("minutes.docx", b"Crime fell by 9%."),
        ("minutes", b"Crime fell by 9%."),
        ("minutes.txt", b"Crime\0 fell by\0 9%.\0"),
        ("minutes.html", b"<div>" * 100_000 + b"Crime fell by 9%." + b"</div>" * 100_000),
    ],
    ids=[
        "PDF as text",
        "web page as PDF",
        "text as Word",
        "no extension",
        "NUL bytes",
        "nested 100,000 deep",
    ],
)
def test_words_are_found_whatever_the_name(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert read(path).text == "Crime fell by 9%."


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(ReadError, match=rf"{path.name}: cannot be opened"):
            read(path)
