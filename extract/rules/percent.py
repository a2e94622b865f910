"""Percentages and percentage points: '67%', '8 per cent', '4.2 percentage points', '40-50%'."""

import re

from extract.rules.numeral import DASH, NUMBER, to_number
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Qualifier, Unit

_PERCENT = r"\s?(?:%|per\s?cent\b|percent\b|percentage\b(?!\s*point))"
_SIGN = r"(?:[+−–-](?=[\d£]))?"

_SPAN = re.compile(
    rf"{_SIGN}(?P<low>{NUMBER})(?:{_PERCENT})?(?:{DASH}|\s?/\s?|\s(?:to|and|or)\s)(?P<high>{NUMBER}){_PERCENT}", FLAGS
)
_ONE = re.compile(rf"{_SIGN}(?P<low>{NUMBER}){_PERCENT}", FLAGS)
_LOOSE = re.compile(rf"{_SIGN}(?P<low>{NUMBER})(?P<bare>)\s?-?points?\b(?!\s(?:of|were|was|raised|made|for|to\sbe|on))", FLAGS)
_POINT = re.compile(rf"{_SIGN}(?P<low>{NUMBER})\s?(?:%|percentage|per\s?cent)\s?[\s-]?points?\b|{_SIGN}(?P<bare>{NUMBER})\s?(?:ppts?|pp|p\.p\.)(?!\w)", FLAGS)


def _one(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]), None, Unit.PERCENT)


def _span(match: re.Match[str]) -> Reading | None:
    """Read 'between 40 and 50%' and '40-50%' as a range; 'from 40% to 50%' is two levels."""
    low, high = to_number(match["low"]), to_number(match["high"])
    before = match.string[max(0, match.start() - 24) : match.start()]
    joined = match.string[match.end("low") : match.start("high")]
    between = re.search(r"\bbetween\s(?:\w+\s)?$", before, re.IGNORECASE)
    if low >= high or (" and " in joined and not between) or (" to " in joined and moves(before)):
        return None
    return Reading(match.start(), match.end(), low, high, Unit.PERCENT, Qualifier.RANGE)


_MOVES = re.compile(
    r"\b(?:from|by|rais\w+|up|down|rose|risen|fell|fallen|increas\w+|decreas\w+|reduc\w+|improv\w+|mov\w+|went|gone|dropp?\w*|grew|climb\w+|cut|chang\w+)\b[^,;.]{0,18}$",
    re.IGNORECASE,
)


def moves(before: str) -> bool:
    """Whether the words before 'A to B' tell of a movement, which makes A and B two levels and no range."""
    return _MOVES.search(before) is not None


def _points(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"] or match["bare"]), None, Unit.POINTS)


RULES = (
    Rule("<number> percentage points", _POINT, _points),
    Rule("<number> points", _LOOSE, _points),
    Rule("<number>-<number> per cent", _SPAN, _span),
    Rule("<number> per cent", _ONE, _one),
)
