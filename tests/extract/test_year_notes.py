"""Marks of footnotes that are run on to a year."""

import pytest

from extract.year_notes import find_year_notes

TABLE = "Year Arrests\n2003–041 88 90\n2004–20052 92 95\n2005/06 70 71\n1 To March.\n2 The rules changed.\n3 More."


def test_marks_are_found_at_years_and_notes() -> None:
    found = find_year_notes(TABLE)
    assert [TABLE[start : end + 4].strip() for start, end in found] == ["1 88", "2 92", "1 To", "2 The"]


@pytest.mark.parametrize(
    "text",
    [
        # numbers of minutes, years that do not follow, marks that no year has
        "2019/201 Minutes of the last meeting",
        "2011-191 14 15",
        "2011/12 14 15\n2 The rules changed.",
        "Report 2016/171 was noted.",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert find_year_notes(text) == []
