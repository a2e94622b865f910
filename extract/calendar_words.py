"""Arithmetic of the dates that minutes name: months, quarters and financial years of the United Kingdom.

A year that is not said is the latest one that does not lie after the day it was said. Impossible dates, which
OCR makes, give nothing rather than an error.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NUMBERS = {
    name: n
    for n, name in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        start=1,
    )
} | {"eighteen": 18, "twenty four": 24}
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
}
DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
MONTHS_OF = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
Range = tuple[date, date]
Dates = tuple[date | None, date | None]


def day(number: str, month_name: str | None, year: str | None, said_on: date | None) -> date | None:
    """Work out one day, of the latest year not after `said_on` where no year is said."""
    if not month_name:
        return None
    digits = int("".join(c for c in number if c.isdigit()))
    m = _month_number(month_name)
    y = _year(year) or _latest_year(said_on, m)
    if not y or not 1 <= digits <= monthrange(y, m)[1]:
        return None
    return date(y, m, digits)


def numeric_day(digits: str) -> date | None:
    """Work out '31/12/2023' or '31.12.23', the day before the month."""
    number, m, year = digits.replace(".", "/").split("/")
    y = _year(year)
    if not y or not 1 <= int(number) <= monthrange(y, int(m))[1]:
        return None
    return date(y, int(m), int(number))


def month(name: str, year: str | None, said_on: date | None) -> Range | None:
    """Work out the first and last day of a month."""
    m = _month_number(name)
    y = _year(year) or _latest_year(said_on, m)
    return (date(y, m, 1), date(y, m, monthrange(y, m)[1])) if y else None


def month_before(said_on: date) -> Range:
    """Work out the calendar month before a day."""
    last = said_on.replace(day=1) - timedelta(days=1)
    return last.replace(day=1), last


def months_up_to(last: date, count: int) -> date:
    """Work out the first day of a number of whole months that end on `last`."""
    return (last + timedelta(days=1)) - relativedelta(months=count)


def financial_year(label: str) -> Dates:
    """Work out '2021/22' or '2021-2022'; a label that spans more than a year is read as that span."""
    first = int(label[:4]) if label[:4].isdigit() else _year(label[:2]) or 0
    digits = "".join(c for c in label[4 if label[:4].isdigit() else 2 :] if c.isdigit())
    last = int(digits) if len(digits) == 4 else _second_year(first, digits)
    if not first < last <= first + 10:
        return None, None
    return date(first, 4, 1), date(last, 3, 31)


def financial_year_start(said_on: date) -> date:
    """Work out the first of April on or before a day."""
    return date(said_on.year if said_on.month >= 4 else said_on.year - 1, 4, 1)


def quarter(number: int | None, label: str | None, year: str | None, said_on: date | None) -> Dates:
    """Work out a quarter of the financial year `label`, of the calendar year `year`, or else the latest one.

    Without a number it is the latest complete quarter before `said_on`.
    """
    if number is None:
        return _latest_quarter(said_on)
    if year:
        return _three_months(date(int(year), 3 * number - 2, 1))
    start = financial_year(label)[0] if label else None
    if start:
        return _three_months(start + relativedelta(months=3 * (number - 1)))
    return _latest_numbered_quarter(number, said_on)


def back_from(said_on: date, count: int, unit: str) -> Range:
    """Work out a length of time that ends on a day."""
    name = unit.lower().rstrip("s")
    if name in DAYS_OF:
        return said_on - timedelta(days=DAYS_OF[name] * count), said_on
    return said_on - relativedelta(months=MONTHS_OF[name] * count), said_on


def since(words: Mapping[str, str | None], said_on: date | None) -> date | None:
    """Work out the first day of 'since …' from the named words of the phrase."""
    if words.get("day") and words.get("month_of_day"):
        return day(str(words["day"]), words["month_of_day"], words["year_of_day"], said_on)
    if words.get("month"):
        found = month(str(words["month"]), words["year"], said_on)
        return found[0] if found else None
    if words.get("fy"):
        return financial_year(str(words["fy"]))[0]
    if words.get("only_year"):
        return date(int(str(words["only_year"])), 1, 1)
    return _start_of(words, said_on)


def small_number(words: str) -> int | None:
    """Read a small number in figures or words."""
    return int(words) if words.isdigit() else NUMBERS.get(words.lower().replace("-", " "))


def ordinal(words: str | None) -> int | None:
    """Read '3', '3rd', 'third' or 'three' as 3."""
    if not words:
        return None
    return int(words[0]) if words[0].isdigit() else ORDINALS.get(words.lower())


def _start_of(words: Mapping[str, str | None], said_on: date | None) -> date | None:
    unit = (words.get("start_unit") or "").lower()
    kind = (words.get("kind") or "").lower()
    if unit.isdigit():
        return date(int(unit), 1, 1)
    if unit == "month" and said_on:
        return said_on.replace(day=1)
    if unit == "year" and kind in ("financial", "fiscal") and said_on:
        return financial_year_start(said_on)
    return date(said_on.year, 1, 1) if unit == "year" and kind == "calendar" and said_on else None


def _month_number(name: str) -> int:
    return MONTHS.index(name[:3].lower()) + 1


def _year(words: str | None) -> int | None:
    digits = "".join(c for c in words or "" if c.isdigit())
    if len(digits) == 2:
        return 2000 + int(digits) if int(digits) < 70 else 1900 + int(digits)
    return int(digits) if digits else None


def _latest_year(said_on: date | None, month_number: int) -> int | None:
    if not said_on:
        return None
    return said_on.year if month_number <= said_on.month else said_on.year - 1


def _second_year(first: int, digits: str) -> int:
    """Complete '22' of '2021/22' and '3' of '2002/3'."""
    size: int = 10 ** len(digits)
    last = first - first % size + int(digits)
    return last if last > first else last + size


def _three_months(start: date) -> Range:
    return start, start + relativedelta(months=3) - timedelta(days=1)


def _latest_quarter(said_on: date | None) -> Dates:
    if not said_on:
        return None, None
    this = said_on.replace(month=3 * ((said_on.month - 1) // 3) + 1, day=1)
    return _three_months(this - relativedelta(months=3))


def _latest_numbered_quarter(number: int, said_on: date | None) -> Dates:
    if not said_on:
        return None, None
    found = _three_months(financial_year_start(said_on) + relativedelta(months=3 * (number - 1)))
    earlier = _three_months(found[0] - relativedelta(years=1))
    return found if found[0] <= said_on else earlier
