"""Amounts of money: '£40,000', '£1.2m', '£3-4k', '250 pounds'. Other currencies are counted, not converted."""

import re

from extract.rules.numeral import DASH, NUMBER, STOP, to_number
from extract.rules.percent import moves
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Qualifier, Unit

_SIGN = r"(?P<mark>[£€$])\s?"
_SPAN = re.compile(rf"{_SIGN}(?P<low>{NUMBER})(?:{DASH}|\sto\s|\sand\s)[£€$]?(?P<high>{NUMBER}){STOP}", FLAGS)
_ONE = re.compile(rf"(?:[+−–-](?=[\d£]))?{_SIGN}(?P<low>{NUMBER}){STOP}", FLAGS)
_WORD = re.compile(rf"(?P<low>{NUMBER})\s(?:pounds|GBP|sterling)\b", FLAGS)
_PENCE = re.compile(r"(?P<low>\d{1,3}(?:\.\d)?)(?:p\b|\spence\b)(?!\.)", FLAGS)
_SCALES = re.compile(r"(?:k|m|bn|thousand|million|billion)$", re.IGNORECASE)


def _one(match: re.Match[str]) -> Reading:
    unit = Unit.GBP if match["mark"] == "£" else Unit.COUNT
    return Reading(match.start(), match.end(), to_number(match["low"]), None, unit)


def _span(match: re.Match[str]) -> Reading | None:
    """Read '£3-4k' with the scale of its high end; '£2m to £3m' after 'from' is two amounts."""
    low_text, high_text = match["low"], match["high"]
    scale = _SCALES.search(high_text)
    if scale and not _SCALES.search(low_text):
        low_text += scale.group()
    low, high = to_number(low_text), to_number(high_text)
    before = match.string[max(0, match.start() - 24) : match.start()]
    joined = match.string[match.end("low") : match.start("high")]
    between = before.lower().rstrip().endswith("between")
    if low >= high or (" and " in joined and not between) or (" to " in joined and moves(before)):
        return None
    unit = Unit.GBP if match["mark"] == "£" else Unit.COUNT
    return Reading(match.start(), match.end(), low, high, unit, Qualifier.RANGE)


def _word(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]), None, Unit.GBP)


def _pence(match: re.Match[str]) -> Reading:
    return Reading(match.start(), match.end(), to_number(match["low"]) / 100, None, Unit.GBP)


RULES = (
    Rule("£<number>-<number>", _SPAN, _span),
    Rule("£<number>", _ONE, _one),
    Rule("<number> pounds", _WORD, _word),
    Rule("<number> pence", _PENCE, _pence),
)
