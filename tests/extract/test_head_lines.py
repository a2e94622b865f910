"""Heads of columns that run on in one line over rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.head_lines import part_heads_of_lines
from tests.extract.reading import read_line

YEARS = "Year Thefts solved, percentage All thefts, number per 1,000 people\n2003 31 14.5\n2004 29 15.1\n2005 30 13.9"


def test_each_head_begins_with_a_capital() -> None:
    line = part_heads_of_lines(YEARS).split("\n")[0]
    assert line == "Year\tThefts solved, percentage\tAll thefts, number per 1,000 people"


def test_the_corner_may_have_several_words() -> None:
    assert part_heads_of_lines("Crime Type Seen Solved\nArson 3 1\nFraud 9 2").startswith(
        "Crime Type\tSeen\tSolved\n"
    )


def test_a_head_tells_what_its_column_counts() -> None:
    read = [(figure.number, figure.unit, figure.kind) for figure in read_line(YEARS)]
    assert ("31", "percent", "share") in read
    assert ("14.5", "count", "rate") in read


@pytest.mark.parametrize(
    "text",
    [
        # more capitals than columns, a sentence, one row, values of its own, rows of unlike widths
        "Ward Crimes This Year Last Year\nAbbey 12 14\nMill 9 11",
        "Thefts rose. Fires fell. Frauds stayed.\nAbbey 12 14\nMill 9 11",
        "Ward Thefts Frauds\nAbbey 12 14\nThe meeting closed.",
        "Hart 12 14\nAbbey 12 14\nMill 9 11",
        "Ward Thefts Frauds\nAbbey 12 14\nMill 9 11 12",
        "Period Jan 2019 to Mar 2019 Change Trend\nAbbey 12 14\nMill 9 11",
        # the words of a title
        "Ford Parish Crimes\nAbbey 12 14\nMill 9 11",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert part_heads_of_lines(text) == text


def test_years_over_columns_and_empty_lines_between_rows() -> None:
    text = "Incident type 2019 2018 % +/-\n\nArson 187 241 -22\n\nFraud 98 83 +18"
    assert part_heads_of_lines(text).startswith("Incident type\t2019\t2018\t% +/-\n")


@given(st.text(alphabet="Ab 1\n%", max_size=200))
def test_nothing_moves(text: str) -> None:
    parted = part_heads_of_lines(text)
    assert len(parted) == len(text)
    assert parted.split() == text.split()
