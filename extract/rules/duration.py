"""Lengths of time that are a figure: 'within 48 hours', 'a contract of 7-10 years', '12 working days'."""

import re

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
_GLUED = re.compile(r"(?P<low>\d+)(?P<unit>hrs|mins|days|hours|weeks)\b", FLAGS)


def _unit(match: re.Match[str]) -> Unit:
    return _UNITS[match["unit"][:3].lower()]


def _one(match: re.Match[str]) -> Reading:
    return Reading(match.start("low"), match.end("low"), to_number(match["low"]), None, _unit(match))


def _span(match: re.Match[str]) -> Reading | None:
    found = read_range(match, _unit(match)) if are_near(match) else None
    return found._replace(end=match.end("high")) if found else None


RULES = (
    Rule("<number>-<number> hours", _SPAN, _span, _STEMS),
    Rule("<number> hours", _ONE, _one, _STEMS),
    Rule("<number>hrs", _GLUED, _one, _STEMS),
)
