"""Amounts of money: '£40,000', '£1.2m', '£3-4k', '250 pounds'; other currencies are only counted."""

import re

from extract.rules.numeral import DASH, NUMBER, SIGN, STOP, to_number
from extract.rules.ranges import read_range
from extract.rules.rule import FLAGS, Reading, Rule
from extract.vocabulary import Unit

_MARK = r"(?P<mark>[£€$])\s?"
_SPAN = re.compile(rf"{_MARK}(?P<low>{NUMBER})(?:{DASH}|\sto\s|\sand\s)[£€$]?(?P<high>{NUMBER}){STOP}", FLAGS)
_ONE = re.compile(rf"{SIGN}{_MARK}(?P<low>{NUMBER}(?:\s[km]\b)?){STOP}", FLAGS)
_THOUSANDS = re.compile(r"0{3}")
_WORD = re.compile(rf"(?P<low>{NUMBER})\s(?:pounds|GBP|sterling)\b", FLAGS)
_PENCE = re.compile(r"(?P<low>\d{1,3}(?:\.\d)?)(?:p\b|\spence\b)(?!\.)", FLAGS)


def _span(match: re.Match[str]) -> Reading | None:
    return read_range(match, _unit(match))


def _one(match: re.Match[str]) -> Reading | None:
    """Read an amount; '£000' over a column says in what its numbers are."""
    if _THOUSANDS.fullmatch(match["low"]):
        return None
    return Reading(match.start(), match.end(), to_number(match["low"]), None, _unit(match))


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
