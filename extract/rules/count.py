"""Plain numbers of things: '45 arrest warrants', 'twenty-two children', '8-10 persons', '+12'."""

import re

from extract.rules.numeral import DASH, NUMBER, STOP, to_number
from extract.rules.percent import moves
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Qualifier, Unit

_SIGN = r"(?:[+−–-](?=[\d£]))?"
_SPAN = re.compile(rf"(?P<low>{NUMBER})(?:{DASH}|\s?/\s?|\s(?:or|to|and)\s+)(?P<high>{NUMBER}){STOP}", FLAGS)
_ONE = re.compile(rf"{_SIGN}(?P<low>{NUMBER})(?P<plus>\+(?!\s?VAT))?(?:-?ish\b)?{STOP}|{_SIGN}(?P<glued>\d+)(?=per\b)|(?P<zero>nil|zero)\b", FLAGS)
_CLOSE = 2


def _one(match: re.Match[str]) -> Reading:
    words = match["low"] or match["glued"] or match["zero"]
    at_least = Qualifier.AT_LEAST if match["plus"] else None
    return Reading(match.start(), match.end(), to_number(words), None, Unit.COUNT, at_least)


def _span(match: re.Match[str]) -> Reading | None:
    """Read '8-10', '50/60', 'one or two', 'between 5 and 7' as ranges; other pairs are two numbers."""
    low, high = to_number(match["low"]), to_number(match["high"])
    joined = match.string[match.end("low") : match.start("high")].strip().lower()
    before = match.string[max(0, match.start() - 24) : match.start()].lower()
    between = re.search(r"\bbetween\s(?:\w+\s)?$", before) is not None
    if low >= high or (joined == "and" and not between) or (joined == "to" and moves(before)):
        return None
    if joined in ("/", "or") and high > _CLOSE * low:
        return None
    return Reading(match.start(), match.end(), low, high, Unit.COUNT, Qualifier.RANGE)


RULES = (
    Rule("<number>-<number> things", _SPAN, _span),
    Rule("<number> things", _ONE, _one),
)
