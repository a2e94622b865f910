"""Plain numbers of things: '45 arrest warrants', 'twenty-two children', '8-10 persons', '+12'."""

import re

from extract.rules.numeral import DASH, NUMBER, SIGN, STOP, to_number
from extract.rules.ranges import are_near, read_range
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Qualifier, Unit

_SPAN = re.compile(rf"(?P<low>{NUMBER})(?:{DASH}|\s?/\s?|\s(?:or|to|and)\s+)(?P<high>{NUMBER}){STOP}", FLAGS)
_ONE = re.compile(
    rf"""
    {SIGN}(?P<low>{NUMBER})(?P<plus>\+(?!\s?VAT))?(?:-?ish\b)?{STOP}    # 45, 30+, 20ish
    # '30.5mph', '12per month', '2x theft', 'Theft 3x', '3no. fires'
  | {SIGN}(?P<glued>\d+(?:\.\d+)?)(?=mph\b|per\b|(?-i:x)(?:\s[a-z]|[,;]|$)|no\.?\s[a-z])
  | (?P<zero>nil|zero)\b
    """,
    FLAGS,
)


# A point for the comma of thousands: '29.000 tenancies'.
_POINTED = re.compile(
    r"[1-9]\d{1,2}\.000\s(?!(?:per|and|for|fte|wte|posts?|staff|units?|lower|higher|more|less|fewer)\b)[a-z]{3}",
    re.IGNORECASE,
)
_INDEX = re.compile(r"\b(?:rates?|ratio|index|averag\w+|mean|score|value)\b", re.IGNORECASE)
_NEAR = 32


def _span(match: re.Match[str]) -> Reading | None:
    return read_range(match, Unit.COUNT) if are_near(match) else None


def _one(match: re.Match[str]) -> Reading:
    words = match["low"] or match["glued"] or match["zero"]
    at_least = Qualifier.AT_LEAST if match["plus"] else None
    value = to_number(words)
    if _is_pointed(match):
        value *= 1000
    return Reading(match.start(), match.end(), value, None, Unit.COUNT, at_least)


def _is_pointed(match: re.Match[str]) -> bool:
    """Whether a number of things has a point for its comma, and is no rate or index."""
    if not _POINTED.match(match.string, match.start()):
        return False
    return not _INDEX.search(match.string, max(0, match.start() - _NEAR), match.start())


RULES = (
    Rule("<number>-<number> things", _SPAN, _span),
    Rule("<number> things", _ONE, _one),
)
