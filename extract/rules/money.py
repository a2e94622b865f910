"""Amounts of money: '£40,000', '£1.2m', '£3-4k', '250 pounds'; other currencies are only counted."""

import re

from extract.rules.numeral import DASH, FIGURES, GLUED, NUMBER, SCALE, SIGN, STOP, to_number
from extract.rules.ranges import read_range
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Unit

_MARK = r"(?P<mark>[£€$])\s?"
_SPAN = re.compile(
    rf"{_MARK}(?P<low>{NUMBER})(?:(?:{DASH}|\sto\s|\sand\s)[£€$]?|\sor\s[£€$])(?P<high>{NUMBER}){STOP}", FLAGS
)
_ONE = re.compile(
    rf"{SIGN}{_MARK}(?P<low>{FIGURES}(?:\s[km]\b|m(?={GLUED}))|{NUMBER})(?!,\d{{1,2}}(?!\d)){STOP}", FLAGS
)
_THOUSANDS = re.compile(r"0{3}")
# After an amount that leaves its scale to the next: 'from £1.7 to £2.1 million'.
_TO_SCALED = re.compile(rf"\sto\s£\s?(?P<high>{FIGURES})(?P<scale>{SCALE})", FLAGS)
# How many times one of two such amounts is at most the other.
_ALIKE = 10
_WORD = re.compile(rf"(?P<low>{NUMBER})\s(?:pounds|GBP|sterling)\b", FLAGS)
_PENCE = re.compile(r"(?P<low>\d{1,3}(?:\.\d)?)(?:p\b|\spence\b)(?!\.)", FLAGS)


def _span(match: re.Match[str]) -> Reading | None:
    return read_range(match, _unit(match))


def _one(match: re.Match[str]) -> Reading | None:
    """Read an amount; '£000' over a column says in what its numbers are."""
    if _THOUSANDS.fullmatch(match["low"]):
        return None
    low = in_scale_of_next(match["low"], match.string, match.end())
    return Reading(match.start(), match.end(), to_number(low), None, _unit(match))


def in_scale_of_next(amount: str, words: str, end: int) -> str:
    """Give an amount that ends at `end` the scale of the one it moves to, where they are alike without it."""
    following = _TO_SCALED.match(words, end)
    if following is None or not amount[-1].isdigit():
        return amount
    low, high = to_number(amount), to_number(following["high"])
    return amount + following["scale"] if high <= _ALIKE * low and low <= _ALIKE * high else amount


def _unit(match: re.Match[str]) -> Unit:
    return Unit.GBP if match["mark"] == "£" else Unit.COUNT


def _word(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]), None, Unit.GBP)


def _pence(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]) / 100, None, Unit.GBP)


RULES = (
    Rule("£<number>-<number>", _SPAN, _span, "£ € $"),
    Rule("£<number>", _ONE, _one, "£ € $"),
    Rule("<number> pounds", _WORD, _word, "pounds gbp sterling"),
    Rule("<number> pence", _PENCE, _pence, "p_ pence"),
)
