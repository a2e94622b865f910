"""The tables that come with the extractor: each loads, is used as declared, and is refused with file and line when it is not."""

import csv
import shutil
from pathlib import Path

import pytest

from extract import lexicon
from extract.lexicon import LexiconError, read_lexicon
from extract.theme_terms import find_terms
from extract.tokens import Part, is_measured, tokenize

TABLES = sorted(lexicon.FOLDER.glob("*.csv"))


def header(table: Path) -> tuple[str, ...]:
    with table.open(encoding="utf-8", newline="") as lines:
        return tuple(next(csv.reader(lines)))


def test_there_are_lexicons() -> None:
    assert {"agencies", "measures", "themes", "words"} <= {table.stem for table in TABLES}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_lexicon_loads(table: Path) -> None:
    assert len(read_lexicon(table.stem, header(table))) > 20


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("one,cell,and,far,too,many,more\n", "cells where"),
        ('"unclosed\n', "unexpected end"),
        ("", "the same row"),
    ],
    ids=["too many cells", "open quotation mark", "a row said twice"],
)
def test_a_bad_row_of_any_lexicon_is_named(tmp_path: Path, table: Path, row: str, reason: str) -> None:
    copy = tmp_path / table.name
    shutil.copy(table, copy)
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    with copy.open("a", encoding="utf-8") as end:
        end.write(row or lines[-1])
    with pytest.raises(LexiconError, match=rf"{table.name}:{len(lines) + 1}: .*{reason}"):
        read_lexicon(table.stem, header(table), tmp_path)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_a_lexicon_with_another_header_is_refused(table: Path) -> None:
    with pytest.raises(LexiconError, match=rf"{table.name}:1: the header is"):
        read_lexicon(table.stem, ("not", "these"))


def test_no_word_has_two_parts_of_speech() -> None:
    words = [row["word"] for row in read_lexicon("words", ("word", "category"))]
    assert len(set(words)) == len(words)


def test_no_form_speaks_for_two_themes() -> None:
    forms = [row["form"].lower() for row in read_lexicon("themes", ("form", "theme", "strength"))]
    assert [form for form in set(forms) if forms.count(form) > 1] == []


def test_every_theme_word_is_found() -> None:
    rows = read_lexicon("themes", ("form", "theme", "strength"))
    found = {row["form"]: [term.theme.name for term in find_terms(row["form"])] for row in rows}
    assert [row["form"] for row in rows if found[row["form"]][:1] != [row["theme"]]] == []


def test_every_word_has_its_part() -> None:
    words = [row for row in read_lexicon("words", ("word", "category")) if row["word"].isalpha()]
    assert [row for row in words if [t.part for t in tokenize(row["word"])] != [Part(row["category"])]] == []


def test_every_measure_is_known() -> None:
    nouns = [row["noun"] for row in read_lexicon("measures", ("noun",))]
    assert [noun for noun in nouns if not is_measured(noun)] == []
