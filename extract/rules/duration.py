"""Lengths of time that are a figure: 'within 48 hours', 'a contract of 7-10 years', '12 working days'."""

import re
from decimal import Decimal

from extract.rules.numeral import DASH, NUMBER, to_number
from extract.rules.ranges import are_near, read_range
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Unit

TIMES = frozenset({Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS})
_UNITS = {
    "sec": Unit.COUNT,  # the vocabulary has no seconds; the measure names them
    "min": Unit.MINUTES,
    "hou": Unit.HOURS,
    "hrs": Unit.HOURS,
    "day": Unit.DAYS,
    "wee": Unit.WEEKS,
    "mon": Unit.MONTHS,
    "yea": Unit.YEARS,
}
_STEMS = "sec min hour hrs day week month year"
_JOIN = r"""
    (?:\s|\s?-\s?)
    (?:(?:working|calendar|school|business|consecutive|clear|full|man|officer|staff|volunteer)[\s-])?
"""
_UNIT = r"""
    (?P<unit>seconds?|secs?|minutes?|mins?|hours?|hrs|days?|weeks?|months?|years?)
    (?!(?<=year)\s\d{1,2}\s(?!month|week|day)[a-z]+s\b)    # '90 Year 6 pupils'
    (?:['’](?=\s)|s['’])?(?![\w])       # 'in two years' time'
    (?!-?\s?olds?\b|\sto\sdate\b)        # no age, nor '7 year to date'
"""
_SPAN = re.compile(
    rf"(?P<low>{NUMBER})(?:{DASH}|\s?/\s?|\sto\s|\sor\s|\sand\s)(?P<high>{NUMBER}){_JOIN}{_UNIT}", FLAGS
)
_ONE = re.compile(rf"(?P<low>{NUMBER}){_JOIN}{_UNIT}", FLAGS)
# '2 minutes and 48 seconds'; the seconds may lose their name: '5 minutes 40 in July'
_IN_PARTS = re.compile(
    rf"""
    (?P<low>{NUMBER})\s?(?P<unit>minutes?|mins?|hours?|hrs?),?\s(?:and\s)?
    (?:(?P<rest>{NUMBER})\s(?P<part>seconds?|secs?|minutes?|mins?)\b
      |(?P<bare>[0-5]\d)(?=[.,;)](?!\d)|$|\s(?:in|at|for|on|last|this|against|compared|from)\b))
    """,
    FLAGS,
)
_PARTS = {("min", "sec"), ("hou", "min"), ("hrs", "min"), ("hr", "min")}
_SIXTY = 60
_CENT = Decimal("0.01")
_GLUED = re.compile(r"(?P<low>\d+)(?P<unit>hrs|mins|days|hours|weeks)\b", FLAGS)


def _unit(match: re.Match[str]) -> Unit:
    return _UNITS[match["unit"][:3].lower()]


def _one(match: re.Match[str]) -> Reading:
    return Reading(match.start("low"), match.end("low"), to_number(match["low"]), None, _unit(match))


def _span(match: re.Match[str]) -> Reading | None:
    found = read_range(match, _unit(match)) if are_near(match) else None
    return found._replace(end=match.end("high")) if found else None


def _in_parts(match: re.Match[str]) -> Reading | None:
    """Read a time told in two units in the larger: '2 minutes and 48 seconds' as 2.8 minutes."""
    unit, part = match["unit"][:3].lower(), (match["part"] or "sec")[:3].lower()
    whole, rest = to_number(match["low"]), to_number(match["rest"] or match["bare"])
    if (unit, part) not in _PARTS or rest >= _SIXTY or whole % 1 or rest % 1:
        return None
    value = (whole + rest / _SIXTY).quantize(_CENT).normalize() + 0  # '10' and not '1E+1'
    return Reading(match.start("low"), match.end(), value, None, _UNITS["min" if unit == "min" else "hou"])


RULES = (
    Rule("<number> minutes <number> seconds", _IN_PARTS, _in_parts, "min hour hr"),
    Rule("<number>-<number> hours", _SPAN, _span, _STEMS),
    Rule("<number> hours", _ONE, _one, _STEMS),
    Rule("<number>hrs", _GLUED, _one, _STEMS),
)
