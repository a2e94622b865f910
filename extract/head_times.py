"""The time that the head of a column or the label of a row names, in full: '2014/15 YTD', '12m to Sep 14'.

In a head two digits after a month are a year, and times that stand together are one.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from extract.cells import is_period
from extract.rules.period import FoundPeriod, PeriodRole, find_periods
from extract.rules.period_words import MONTH_NAME

_MONTH_OF_YEAR = re.compile(rf"\b({MONTH_NAME})\.?[\s'’-]{{0,2}}(\d\d)(?![\d/])", re.IGNORECASE)
_MONTH = re.compile(rf"({MONTH_NAME})\.?(?:\s\([^()]*\))?", re.IGNORECASE)
# a head with another time than the year, or of what has no months
_OF_NO_MONTH = re.compile(
    rf"\b(?:{MONTH_NAME}|since|from|until|to\sdate|ytd|end(?:ing|ed)?|population|census|average|mean|financial)\b",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
_LETTERS = {
    "lytd": "last year to date",
    "pytd": "previous year to date",
    "tytd": "this year to date",
    "cytd": "this year to date",
}
_IN_FULL = re.compile(rf"\b({MONTH_NAME}\.?\s)20(\d\d)(?!\d)", re.IGNORECASE)
# These say how far the time before them goes.
_TO_DATE = frozenset({"year to date", "until now"})
# The heads of a table are asked for again by each of its numbers.
_HEADS = 2_000
_MONTHS = re.compile(r"\b(\d{1,2})\s?m(?:ths?)?(?=\s)", re.IGNORECASE)


def time_of(head: str, label: str, said_on: date | None, *, first: bool) -> FoundPeriod | None:
    """Return the one time that a column's head and a row's label name together, or the `first` of several."""
    month = _month_of_year(head, label) or _month_of_year(label, head)
    found = _times(month, said_on) if month else (*_times(head, said_on), *_times(label, said_on))
    return found[0] if len(found) == 1 or (found and first) else None


def _month_of_year(month: str, year: str) -> str | None:
    """Return 'Sept 2008' of a month that names a row and a year that heads its column, or the reverse."""
    named, years = _MONTH.fullmatch(month.strip()), _YEARS.findall(year)
    alone = len(years) == 1 and not _OF_NO_MONTH.search(year)
    return f"{named[1]} {years[0]}" if named and alone else None


@lru_cache(maxsize=_HEADS)
def _times(words: str, said_on: date | None) -> Sequence[FoundPeriod]:
    """Return the times in a head or label as it words them; 'to date' goes with the time before it."""
    whole = _MONTHS.sub(r"\1 months", _MONTH_OF_YEAR.sub(r"\1 20\2", words))
    whole = _LETTERS.get(whole.lower(), whole)
    found = [time for time in find_periods(whole, said_on) if time.role is PeriodRole.PERIOD]
    if len(found) == 2 and found[1].rule in _TO_DATE and not any(map(str.isdigit, found[1].text)):
        found = [found[0]._replace(text=f"{found[0].text} {found[1].text}")]
    return found if whole == words else [_as_worded(time, words) for time in found]


def _as_worded(time: FoundPeriod, words: str) -> FoundPeriod:
    """Return a time in the words of its head, which wrote its year or its months shorter."""
    short = _IN_FULL.sub(r"\g<1>\2", time.text)
    text = next((text for text in (time.text, short) if text in words), None)
    return time._replace(text=text or (words if is_period(words) else time.text))
