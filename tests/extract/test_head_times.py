"""Times that the heads of columns and the labels of rows name."""

from datetime import date

import pytest

from extract.head_times import time_of

SAID_ON = date(2016, 5, 9)


@pytest.mark.parametrize(
    ("head", "label", "words"),
    [
        ("2012/13", "Thefts", "2012/13"),
        ("Actual 2012/13", "Thefts", "2012/13"),
        # what goes on to a date is one time with its year
        ("2012/13 YTD", "Thefts", "2012/13 YTD"),
        ("Previous year to date", "Thefts", "Previous year to date"),
        ("LYTD", "Thefts", "LYTD"),
        # as worded, though its year is short
        ("Mar 14", "Thefts", "Mar 14"),
        ("9m to Jan 13", "Thefts", "9m to Jan 13"),
        ("Rate", "Thefts (Jul 12 - Jun 13)", "Jul 12 - Jun 13"),
        # a month and its year, whichever of them heads the column
        ("Recorded 2008", "Sept", "Sept 2008"),
        ("December (to 15th)", "2009", "December 2009"),
        # two of them are none
        ("2014", "March Ward", None),
        ("2012/13", "Thefts in May 2010", None),
        ("Thefts", "", None),
    ],
)
def test_a_head_names_one_time(head: str, label: str, words: str | None) -> None:
    found = time_of(head, label, SAID_ON, first=False)
    assert (found.text if found else None) == words


def test_two_digits_after_a_month_are_a_year() -> None:
    found = time_of("Mar 14", "", SAID_ON, first=False)
    assert found is not None
    assert found.period_start == date(2014, 3, 1)


def test_the_first_of_several_times_may_be_asked_for() -> None:
    found = time_of("2012/13", "Thefts in May 2010", SAID_ON, first=True)
    assert found is not None
    assert found.text == "2012/13"
