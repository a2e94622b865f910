"""Two numbers that make one range: '40-50%', 'between £2m and £3m', '8 to 10 people'.

The same words also join two levels ('from 40% to 50%') or two numbers ('5 men and 7 women').
"""

import re

from extract.rules.numeral import to_number
from extract.rules.rule import Reading
from extract.vocabulary import Qualifier, Unit

_SCALE = re.compile(r"(?:k|m|bn|thousand|million|billion)$", re.IGNORECASE)
_THOUSANDS = re.compile(r"(\d{1,3}),000")
_PART = re.compile(r"\b(?:ward|zone|area|section|item|group|district|no\.?)\s$", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s(?:\w+\s)?$", re.IGNORECASE)
_MOVES = re.compile(
    r"""
    \b(?:from|by|rais\w+|up|down|rose|risen|fell|fallen|increas\w+|decreas\w+|reduc\w+|improv\w+|mov\w+|went
    |gone
       |dropp?\w*|grew|climb\w+|cut|chang\w+)\b
    [^,;.]{0,18}$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# what a move between two levels comes to: '316 to 377 = +19%', '316 to 377, a rise of 19%'
_COMES_TO = re.compile(
    r"""
    \s?=\s?\(?[+\-−–]?\s?\d[\d.]*\s?% | \s?\(\s?[+\-−–]\s?\d[\d.]*\s?%
  | (?:,\s|\s\()(?:(?:up|down)(?:\sby)?|an?\s(?:rise|increase|growth|fall|drop|decrease|reduction)\sof)
    \s\d[\d.,]*\s?%
    """,
    re.VERBOSE,
)
# 'an 8% increase in calls (3016 to 3251)'
_INCREASED = re.compile(
    r"(?P<percent>\d[\d.]*)\s?(?:%|per\scent)\s(?:increase|rise|growth)\b[^.;()]{0,80}\s\($", re.IGNORECASE
)
# 'anything from 3 to 5'
_SPREAD = re.compile(
    r"""\b(?:rang(?:e[sd]?|ing)|var(?:y|ies|ied|ying)|any(?:thing|where)|somewhere
    |costs?(?:\s(?:them|you|us|people|residents|members))?)\sfrom\s[£€$]?$""",
    re.IGNORECASE | re.VERBOSE,
)
# '50/60' and 'one or two' are ranges only where the high number is at most this many times the low.
_NEAR = 2
# '1 to 2,000' may begin at one; from more than this on, thousands are meant
_FEW = 4
_SPELLED = 10
_REACH = 24


def read_range(match: re.Match[str], unit: Unit) -> Reading | None:
    """Return the range of a match with groups `low` and `high`, or None where these are two numbers."""
    low, high = to_number(_scaled(match)), to_number(match["high"])
    if low >= high or _is_mixed(match) or not _is_range(match):
        return None
    return Reading(match.start(), match.end(), low, high, unit, Qualifier.RANGE)


def _is_mixed(match: re.Match[str]) -> bool:
    """Whether a word and figures are no range: 'moved shift one to 79.2%', but not 'five to 10'.

    Small numbers are often spelled out, and those from ten on are not.
    """
    if not (match["low"][0].isalpha() and any(map(str.isdigit, match["high"]))):
        return False
    if not match["high"].isdigit():
        return True
    low, high = to_number(match["low"]), to_number(match["high"])
    spelled = 1 < low < _SPELLED <= high
    return not spelled or not (high <= _FEW * low or _BETWEEN.search(match.string, 0, match.start()))


def are_near(match: re.Match[str]) -> bool:
    """Whether a pair joined by '/' or 'or' is a range by its size; other pairs always are."""
    if _joint(match) not in ("/", "or"):
        return True
    return to_number(match["high"]) <= _NEAR * to_number(match["low"])


def _scaled(match: re.Match[str]) -> str:
    """Give the low number the scale of the high one: '£3-4k', '10 – 15,000'; not '£500 to £2m'."""
    low, scale = match["low"], _SCALE.search(match["high"])
    if low.isdigit() and _is_of_thousands(int(low), match["high"], _joint(match)) and not _is_part(match):
        return f"{low},000"
    if scale is None or not low[-1].isdigit():
        return low
    beside = _joint(match) in ("-", "–", "—", "/", "")
    smaller = to_number(low) < to_number(match["high"][: scale.start()].strip())
    return low + scale.group() if beside or smaller else low


def _is_part(match: re.Match[str]) -> bool:
    """Whether the low number is a part of a place or text: 'Ward 6 – 12,000 residents'."""
    return _PART.search(match.string, max(0, match.start() - _REACH), match.start()) is not None


def _is_of_thousands(low: int, high: str, joint: str) -> bool:
    """Whether the thousands of a high number are the low one's as well: '10 – 15,000'."""
    thousands = _THOUSANDS.fullmatch(high)
    return thousands is not None and joint in ("-", "–", "—") and _FEW < low < int(thousands[1])


def _is_range(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    joint = _joint(match)
    if joint == "and":
        return _BETWEEN.search(before) is not None
    if _SPREAD.search(before):
        return True
    if joint != "to":
        return True
    moves = _MOVES.search(before) or _COMES_TO.match(match.string, match.end())
    return not (moves or (before.endswith("(") and _has_increased(match)))


def _has_increased(match: re.Match[str]) -> bool:
    """Whether two numbers in brackets are the levels between which something went up by so many per cent."""
    told = _INCREASED.search(match.string, 0, match.start())
    low, high = to_number(match["low"]), to_number(match["high"])
    return told is not None and low > 0 and abs((high - low) * 100 / low - to_number(told["percent"])) <= 1


def _joint(match: re.Match[str]) -> str:
    """Return what stands between the two numbers: 'and', 'to', '/', '-'."""
    words = match.string[match.end("low") : match.start("high")].strip(" £€$").split()
    return words[-1].lower() if words else ""
