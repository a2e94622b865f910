"""Percentages and percentage points: '67%', '8 per cent', '4.2 percentage points', '40-50%'."""

import re

from extract.rules.numeral import DASH, NUMBER, SIGN, to_number
from extract.rules.ranges import read_range
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Unit

_PERCENT = r"\s?(?:%|per\s?cent\b|percent\b|percentage\b(?!\s*point))"

_SPAN = re.compile(
    rf"{SIGN}(?P<low>{NUMBER})(?:{_PERCENT})?(?:{DASH}|\s?/\s?|\s(?:to|and|or)\s)(?P<high>{NUMBER}){_PERCENT}",
    FLAGS,
)
_ONE = re.compile(rf"{SIGN}(?P<low>{NUMBER}){_PERCENT}", FLAGS)
_POINT = re.compile(
    rf"""
    {SIGN}(?P<low>{NUMBER})\s?(?:%|percentage|per\s?cent)\s?[\s-]?points?\b    # 4.2 percentage points
  | {SIGN}(?P<bare>{NUMBER})\s?(?:ppts?|pp|p\.p\.)(?!\w)                       # 4.2pp
    """,
    FLAGS,
)
# 'up 3 points', but neither '3 points were raised', 'points on a licence' nor 'at one point'
_LOOSE = re.compile(
    rf"(?<!\bat\s){SIGN}(?P<low>{NUMBER})(?P<bare>)\s?-?points?\b(?!\s(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|zero)\b))(?!,\s(?:fines|courses|bans|penalties|prosecutions)\b)(?!\s(?:of|were|was|raised|made|for|to\sbe|on"
    r"|plan|programme|strategy|action|scale|agenda|charter|approach))",
    FLAGS,
)
_MOST_POINTS = 100


def _points(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"] or match["bare"]), None, Unit.POINTS)


def _loose(match: re.Match[str]) -> Reading | None:
    """Read points that are not said to be of per cent; more than a hundred are of something else."""
    reading = _points(match)
    return reading if reading.value <= _MOST_POINTS else None


def _span(match: re.Match[str]) -> Reading | None:
    return read_range(match, Unit.PERCENT)


def _one(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]), None, Unit.PERCENT)


RULES = (
    Rule("<number> percentage points", _POINT, _points, "% per pp p.p"),
    Rule("<number> points", _LOOSE, _loose, "point"),
    Rule("<number>-<number> per cent", _SPAN, _span, "% per"),
    Rule("<number> per cent", _ONE, _one, "% per"),
)
