"""From the words of a time to its first and last day.

Rules of reading, for UK boards: a financial year runs from 1 April to 31 March; 'Q3 2021/22', 'quarter 3' and
'last quarter' are quarters of the financial year, 'Q3 2021' one of the calendar year; 'last year' and 'this
year' are left without dates, as the words do not say which of the two years is meant.
"""

import re
from collections.abc import Callable
from datetime import date

from extract import calendar_words as cal

Dates = tuple[date | None, date | None]
Builder = Callable[[re.Match[str], date | None], Dates]
UNKNOWN: Dates = (None, None)


def no_dates(_match: re.Match[str], _said_on: date | None) -> Dates:
    """Leave undated what the words do not fix ('last year')."""
    return UNKNOWN


def day_range(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'from 1 Nov 2008 to 31 Oct 2009'."""
    end = cal.day(match["day2"], match["month2"], match["year2"], said_on)
    start = cal.day(
        match["day"], match["month"] or match["month2"], match["year"] or match["year2"], end or said_on
    )
    return start, end


def days_in_figures(match: re.Match[str], _said_on: date | None) -> Dates:
    """Date '01/04/2019 - 31/03/2020'."""
    return cal.numeric_day(match["date"]), cal.numeric_day(match["date2"])


def day_in_figures(match: re.Match[str], _said_on: date | None) -> Dates:
    """Date '31.12.23'."""
    found = cal.numeric_day(match["date"])
    return found, found


def month_range(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'April to June 2019' from the first to the last day."""
    last = cal.month(match["month2"], match["year2"], said_on)
    first = cal.month(match["month"], match["year"] or match["year2"], last[1] if last else said_on)
    return (first[0] if first else None, last[1] if last else None)


def one_day(match: re.Match[str], said_on: date | None) -> Dates:
    """Date '26 June 2020'."""
    found = cal.day(match["day"], match["month"], match["year"], said_on)
    return found, found


def one_month(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'June 2014'."""
    return cal.month(match["month"], match["year"], said_on) or UNKNOWN


def financial_year(match: re.Match[str], _said_on: date | None) -> Dates:
    """Date '2021/22'."""
    return cal.financial_year(match["fy"])


def years(match: re.Match[str], _said_on: date | None) -> Dates:
    """Date 'between 2018 and 2020'."""
    return date(int(match["year"]), 1, 1), date(int(match["year2"]), 12, 31)


def one_year(match: re.Match[str], _said_on: date | None) -> Dates:
    """Date 'in 2019'."""
    return date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)


def any_quarter(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'Q3 2021/22', 'Q3 2021' or 'quarter 3'."""
    number = cal.ordinal(match["q"] or match["n"] or match["nth"])
    return cal.quarter(number, match["fy_before"] or match["fy_after"], match["year"], said_on)


def length(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'the past six weeks', back from the day it was said."""
    count = cal.small_number(match["count"] or "one")
    return cal.back_from(said_on, count, match["unit"]) if said_on and count else UNKNOWN


def length_to(match: re.Match[str], said_on: date | None) -> Dates:
    """Date '12 months to March 2024'."""
    last = cal.month(match["month"], match["year"], said_on)
    count = cal.small_number(match["count"] or "one")
    if not last or not count:
        return UNKNOWN
    return cal.months_up_to(last[1], count * (12 if match["unit"].lower().startswith("year") else 1)), last[1]


def last_quarter(_match: re.Match[str], said_on: date | None) -> Dates:
    """Date the latest complete quarter."""
    return cal.quarter(None, None, None, said_on)


def last_month(_match: re.Match[str], said_on: date | None) -> Dates:
    """Date the calendar month before."""
    return cal.month_before(said_on) if said_on else UNKNOWN


def since(match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'since April' up to the day it was said."""
    return cal.since(match.groupdict(), said_on), said_on


def financial_year_to_date(_match: re.Match[str], said_on: date | None) -> Dates:
    """Date the financial year up to the day it was said."""
    return (cal.financial_year_start(said_on), said_on) if said_on else UNKNOWN


def year_so_far(match: re.Match[str], said_on: date | None) -> Dates:
    """Date '2022 to date'; 'year to date' has only an end."""
    year = match["year"]
    if not year:
        return None, said_on
    return date(int(year), 1, 1), said_on if said_on and said_on.year == int(year) else date(
        int(year), 12, 31
    )


def until_now(_match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'to date', which has only an end."""
    return None, said_on


def now(_match: re.Match[str], said_on: date | None) -> Dates:
    """Date 'currently'."""
    return said_on, said_on
