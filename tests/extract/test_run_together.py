"""Rows of a table that run on in one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.run_together import break_rows
from tests.extract.reading import read_line

TABLE = (
    "Offence Now Before Arson 12 9 Theft from Shops 40 38 Fraud 7 5 Harm to Animals 3 8 Drugs 6 6 All 68 66"
)


def test_rows_get_their_lines_back() -> None:
    assert break_rows(TABLE).count("\n") == 5


def test_a_number_counts_what_stands_before_it() -> None:
    read = [(figure.value, figure.measure) for figure in read_line(TABLE)]
    assert (40, "theft from shops") in read
    assert (7, "fraud") in read


FEW = "Kind of Case May-Aug 2014 May-Aug 2015 Change Cases (All) 912 880 -3.5% Dwelling 44 31 -29.5% Burglary Violence 120 131 +9.2% Next year we shall see."
STANDING = "Our District and Others (per 1,000) 2016/17 2015/16 Fraud, Online Above 12.5% 3 4.10 3.90 Robberies Below 9.1% 2 0.51 0.47 Arson Inline 1.2% 7 0.30 0.41"


def test_times_head_few_rows_with_as_many_values_each() -> None:
    lines = break_rows(FEW).split("\n")
    assert [" ".join(line.split()) for line in lines] == [
        "Kind of Case",
        "May-Aug 2014 May-Aug 2015 Change",
        "Cases (All) 912 880 -3.5%",
        "Dwelling 44 31 -29.5%",
        "Violence 120 131 +9.2%",
        "Next year we shall see.",
    ]


def test_a_word_between_label_and_values_says_how_things_stand() -> None:
    read = [(figure.number, figure.measure, figure.kind) for figure in read_line(STANDING)]
    assert ("12.5%", "fraud, online", "share") in read
    assert ("0.51", "robberies", "rate") in read


def test_times_before_rows_head_their_last_columns() -> None:
    lines = break_rows(STANDING).split("\n")
    assert lines[1] == "2016/17\t2015/16"
    assert lines[3] == "Robberies\tBelow\t9.1% 2 0.51 0.47"


def test_heads_before_rows_stand_on_a_line_of_their_own() -> None:
    table = "Parish This Year Last Year Change Ash 34 28 +6 Elm 12 19 -7 Oak Hill 44 40 +4 Yew 9 8 +1"
    assert break_rows(table).split("\n")[:2] == ["Parish", "This Year\tLast Year\tChange"]


def test_a_word_after_values_says_how_things_stand() -> None:
    table = (
        "Arson 3 4 Red Fraud 9 7 Green Theft 30 31 Red Burglary 12 9 Green Violence 20 20 Amber And so on."
    )
    assert [line.split("\t")[0] for line in break_rows(table).split("\n")[:3]] == ["Arson", "Fraud", "Theft"]


COMPARED = "They are - Arson 3 - 1 (+2), Fraud 0 - 4 (-4), All Crime 18 - 15 (+3). All was well."


def test_now_then_and_the_change_are_a_row() -> None:
    lines = [line.split() for line in break_rows(COMPARED).split("\n")]
    assert lines[1:4] == [
        ["Arson", "3", "1", "(+2)"],
        ["Fraud", "0", "4", "(-4)"],
        ["All", "Crime", "18", "15", "(+3)"],
    ]
    read = [(figure.number, figure.measure, figure.kind) for figure in read_line(COMPARED)]
    assert ("1", "arson", "count") in read
    assert ("2", "arson", "change") in [(number.strip("+"), *rest) for number, *rest in read]


COUNTS = "Autocrime - 0 reports Dwelling burglary - 1 report Theft (all from shop) - 18 reports HateCrime - 2 reports"


def test_counts_of_one_noun_get_lines_of_their_own() -> None:
    assert break_rows(COUNTS).split("\n") == [
        "Autocrime - 0 reports",
        "Dwelling burglary - 1 report",
        "Theft (all from shop) - 18 reports",
        "HateCrime - 2 reports",
    ]
    read = [(figure.value, figure.measure) for figure in read_line(COUNTS)]
    assert read[2] == (18, "theft")


@pytest.mark.parametrize(
    "text",
    [
        "Arson - 3 fires Fraud - 2 cases Theft - 18 reports",
        "Those seen were Boys 8 - 10 (3), Girls 11 - 14 (5), Young men 15 - 18 (6).",
        "Arson - 3 fires were seen. Fraud - 2 fires were lit",
        # sentences, days, entries with their pages, papers with their years
        "There were 12 fires in Abbey, 4 in Mill, 9 in Hart, 3 in Lowe and 7 in Ives, as there had been before.",
        "They meet on Monday 4 March Tuesday 12 April Monday 9 May Tuesday 6 June Monday 3 July and on no other day.",
        "Welcome 1 Apologies 1 Minutes of the Last Meeting 3 Matters Arising 9 Budget 12 Any Other Business 30",
        "PC 12 Ann Ives PC 45 Bo Hart PC 12 Cy Lowe PC 9 Di May PC 88 Ed Nye was there.",
        "Votes were Hart 120 Ives 45 Lowe 88 May 30 Nye 61 and there were 4 spoilt papers in all.",
        "The Fire Plan 2019 The Crime Plan 2020 The Drugs Plan 2018 The Arson Plan 2017 The Youth Plan 2016",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert break_rows(text) == text


@given(st.text(alphabet="Ab 1\n%", max_size=200))
def test_nothing_moves(text: str) -> None:
    broken = break_rows(text)
    assert len(broken) == len(text)
    assert broken.split() == text.split()
