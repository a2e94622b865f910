"""The wordings of times, with the dates that they mean on 24 July 2012."""

from datetime import date

import pytest

from extract.rules.period import PeriodRole, declared_scope, find_periods

SAID_ON = date(2012, 7, 24)


@pytest.mark.parametrize(
    ("text", "worded", "start", "end"),
    [
        # ranges
        ("from 1 Nov 2008 to 31 Oct 2009", "from 1 Nov 2008 to 31 Oct 2009", "2008-11-01", "2009-10-31"),
        ("between April and June 2011", "between April and June 2011", "2011-04-01", "2011-06-30"),
        ("August– November 2011 figures", "August– November 2011", "2011-08-01", "2011-11-30"),
        ("November 2010 to January 2011", "November 2010 to January 2011", "2010-11-01", "2011-01-31"),
        ("from 2008 to 2010", "from 2008 to 2010", "2008-01-01", "2010-12-31"),
        ("01/04/2011 - 31/03/2012", "01/04/2011 - 31/03/2012", "2011-04-01", "2012-03-31"),
        ("open at 31.12.11, of which", "at 31.12.11", "2011-12-31", "2011-12-31"),
        # financial years and quarters
        ("in 2010/11 we", "2010/11", "2010-04-01", "2011-03-31"),
        ("2010-2011 saw", "2010-2011", "2010-04-01", "2011-03-31"),
        ("1999/00", "1999/00", "1999-04-01", "2000-03-31"),
        ("actual 08/09", "08/09", "2008-04-01", "2009-03-31"),
        ("Q3 2010/11", "Q3 2010/11", "2010-10-01", "2010-12-31"),
        ("Q4 2011", "Q4 2011", "2011-10-01", "2011-12-31"),
        ("quarter 3 update", "quarter 3", "2011-10-01", "2011-12-31"),
        ("the first quarter of 2011/12", "the first quarter of 2011/12", "2011-04-01", "2011-06-30"),
        # back from the meeting
        ("over the last quarter", "over the last quarter", "2012-04-01", "2012-06-30"),
        ("last month", "last month", "2012-06-01", "2012-06-30"),
        ("in the past six weeks", "in the past six weeks", "2012-06-12", "2012-07-24"),
        ("a rolling 12 month period", "a rolling 12 month period", "2011-07-24", "2012-07-24"),
        ("12 months to March 2012", "12 months to March 2012", "2011-04-01", "2012-03-31"),
        ("12 months to June, 56 more", "12 months to June", "2011-07-01", "2012-06-30"),
        ("12 months to June, 2011", "12 months to June, 2011", "2010-07-01", "2011-06-30"),
        ("in the 4 weeks to 3rd March there", "in the 4 weeks to 3rd March", None, None),
        ("the year ending June 2011", "the year ending June 2011", "2010-07-01", "2011-06-30"),
        (
            "since the start of the financial year",
            "since the start of the financial year",
            "2012-04-01",
            "2012-07-24",
        ),
        ("since  April", "since April", "2012-04-01", "2012-07-24"),
        ("since October", "since October", "2011-10-01", "2012-07-24"),
        ("financial year to date", "financial year to date", "2012-04-01", "2012-07-24"),
        # single months, days and years
        ("in June 2010", "in June 2010", "2010-06-01", "2010-06-30"),
        ("July 1 to September 30 saw", "July 1 to September 30", "2011-07-01", "2011-09-30"),
        ("in quarter one there", "in quarter one", "2012-04-01", "2012-06-30"),
        ("on 26th June 2010", "on 26th June 2010", "2010-06-26", "2010-06-26"),
        ("during 2010 there", "during 2010", "2010-01-01", "2010-12-31"),
        # said, but not dated by the words
        ("since the start of the year", "since the start of the year", None, "2012-07-24"),
        ("year to date", "year to date", None, "2012-07-24"),
        ("the same period last year", "the same period last year", None, None),
        ("over the year", "over the year", None, None),
        # what OCR makes of a date
        ("1 Nov 28 to 31 Oct 09", "1 Nov 28 to 31 Oct 09", None, None),
        ("on 31 February 2012", "on 31 February 2012", None, None),
        ("31/02/2012", "31/02/2012", None, None),
    ],
)
def test_a_time_is_found_and_dated(text: str, worded: str, start: str | None, end: str | None) -> None:
    [found] = find_periods(text, SAID_ON)
    dates = [d.isoformat() if d else None for d in (found.period_start, found.period_end)]
    assert (found.text, *dates) == (worded, start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Crime and Disorder Act 1998",
        "the Community Safety Strategy 2011-14",
        "breaches under the Firearms Act, 1968",
        "reported to the June meeting",
        "before the May 2011 Council meeting",
        "the March 2011 performance report",
        "they may attend",
        "£2010 was paid",
        "18-24 year olds",
    ],
)
def test_no_time_is_found(text: str) -> None:
    assert find_periods(text, SAID_ON) == ()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("compared with 2010/11", PeriodRole.BASELINE),
        ("against figures for the same period last year", PeriodRole.BASELINE),
        ("a fall of 5 on the previous year", PeriodRole.BASELINE),
        ("lower than in 2010", PeriodRole.BASELINE),
        ("a rise of 3% over last year", PeriodRole.BASELINE),
        ("9% down in 2010", PeriodRole.PERIOD),
        ("the officer reported on the last quarter", PeriodRole.PERIOD),
    ],
)
def test_what_is_compared_with_is_a_baseline(text: str, role: PeriodRole) -> None:
    assert find_periods(text, SAID_ON)[0].role is role


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        ("crime statistics covering the last three months:", "the last three months"),
        (
            "Performance data between April 2011 and March 2012 was set out.",
            "between April 2011 and March 2012",
        ),
        ("the period which ran from June 2010 to June 2011", "from June 2010 to June 2011"),
        ("Burglary was lower than in 2010.", None),
        ("The scheme opened in June 2010.", None),
    ],
)
def test_a_report_declares_its_time(text: str, declared: str | None) -> None:
    found = declared_scope(text, find_periods(text, SAID_ON))
    assert (found.text if found else None) == declared


def test_without_the_day_of_the_meeting_only_full_dates_are_worked_out() -> None:
    april, year = find_periods("since April, and in 2010/11", None)
    assert (april.period_start, april.period_end) == (None, None)
    assert year.period_end == date(2011, 3, 31)


def test_a_megabyte_of_near_misses_is_read() -> None:
    assert find_periods("compared to from - " * 50_000 + "in 2010", SAID_ON)[-1].text == "in 2010"


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        # parts of a year
        ("ready by the summer", "by the summer"),
        ("calls over the Easter weekend rose", "over the Easter weekend"),
        ("survey (Autumn 2011; 40 replies)", "Autumn 2011"),
        ("during the first lockdown", "during the first lockdown"),
        ("since last winter", "since last winter"),
        ("23 were seen since New Year", "since New Year"),
        ("305 referrals in the first year", "in the first year"),
        ("and 51 in the last full year", "in the last full year"),
        ("since the last Forum", "since the last Forum"),
        # the board's own year
        ("fires for the quarter", "for the quarter"),
        ("done by the end of the year", "by the end of the year"),
        ("In the year 40 came", "In the year"),
        ("the year's total", "the year's"),
        ("the annual target", "the annual"),
        ("the year end total was", "the year end"),
        # lengths and rates
        ("9 visits a week", "a week"),
        ("£40 per annum", "per annum"),
        ("lost in three years", "in three years"),
        ("the first two quarters of the year", "the first two quarters of the year"),
        ("in the corresponding quarter", "in the corresponding quarter"),
        ("than at this point last year", "at this point last year"),
        ("the five year mean", "the five year mean"),
        ("in post today", "today"),
    ],
)
def test_a_time_without_a_calendar_is_found(text: str, worded: str) -> None:
    assert [period.text for period in find_periods(text, SAID_ON)] == [worded]


@pytest.mark.parametrize(
    "text",
    [
        "almost a quarter of them",
        "for the first time in ten years",
        "people over 65 years of age",
        "open for over two years",
        "older than over six months",
        "pupils in Year 8",
        "a summer programme",
        "kept up to date with progress",
        "today's agenda",
        "the annual report",
        "its 2013 priorities",
        "the Policing Priorities 2018-22",
        "version 1.2.10.4",
        "paragraphs 12/10/455",
    ],
)
def test_words_that_are_no_time_are_left(text: str) -> None:
    assert find_periods(text, SAID_ON) == ()
