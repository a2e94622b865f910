"""The lexicon reader: what it accepts, and how it names a bad row."""

from pathlib import Path

import pytest

from extract.lexicon import LexiconError, bad_row, read_lexicon

COLUMNS = ("form", "meaning")


def write(folder: Path, text: str) -> None:
    (folder / "words.csv").write_text(text, encoding="utf-8")


def test_rows_come_in_file_order(tmp_path: Path) -> None:
    write(tmp_path, 'form,meaning\ntwo,"2, as a word"\none,\n')
    rows = read_lexicon("words", COLUMNS, tmp_path)
    assert [dict(row) for row in rows] == [
        {"form": "two", "meaning": "2, as a word"},
        {"form": "one", "meaning": ""},
    ]


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("word,meaning\none,1\n", 1, "header"),
        ("", 1, "empty"),
        ("form,meaning\none,1\none\n", 3, "1 cells where 2 are due"),
        ("form,meaning\none,1,x\n", 2, "3 cells where 2 are due"),
        ("form,meaning\n\n", 2, "0 cells"),
        ("form,meaning\n,1\n", 2, "'form' is empty"),
        ("form,meaning\none, 1\n", 2, "space"),
        ("form,meaning\none,1\ntwo,2\none,1\n", 4, "same row as line 2"),
        ('form,meaning\n"one"x,1\n', 2, "expected"),
    ],
)
def test_a_bad_row_is_named_by_file_and_line(tmp_path: Path, text: str, line: int, reason: str) -> None:
    write(tmp_path, text)
    with pytest.raises(LexiconError, match=rf"words\.csv:{line}: .*{reason}"):
        read_lexicon("words", COLUMNS, tmp_path)


def test_a_lexicon_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=r"words\.csv: no such lexicon"):
        read_lexicon("words", COLUMNS, tmp_path)


def test_a_row_refused_by_its_reader_is_found_again(tmp_path: Path) -> None:
    write(tmp_path, "form,meaning\none,1\ntwo,zwei\n")
    row = read_lexicon("words", COLUMNS, tmp_path)[1]
    error = bad_row("words", row, "not a number", tmp_path)
    assert str(error).endswith("words.csv:3: not a number")
