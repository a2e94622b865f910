"""Of which kind a number in a sentence is: a count, a share, a rate, a change, an amount or a duration."""

import re

from extract.bound import Bound, How
from extract.fractions import is_average
from extract.mentions import is_money
from extract.model import Mention
from extract.place import Place
from extract.rules.change import Change
from extract.rules.duration import TIMES
from extract.tokens import NAMING, Part
from extract.vocabulary import Kind, Unit

_COUNTS = frozenset({How.COUNTED, How.PART_OF, How.LABEL, How.BRACKET})
_BREAKS = frozenset({Part.MARK, Part.NUMBER, Part.CONJUNCTION, Part.RELATIVE})
_MULTIPLES = ("doubled", "<number>-fold")
_RATE_WORDS = frozenset({"per", "each", "every", "a", "an", "for"})
_RATED = re.compile(r"\sper\s|\brates?$|^rates?\b", re.IGNORECASE)
_PER_BASE = re.compile(
    r"\b(?:per|for\severy)\s(?:(?:\d[\d,]*|thousand|million)\b[^.;]{0,60}|[a-z]+\s(?:was|is|had\sbeen|stood\sat|averaged)\s)$",
    re.IGNORECASE,
)
# 'a rate of 511', 'the rate fell to 505 from 556', 'per 10,000 population there were 82 crimes'
_RATE_BEFORE = re.compile(
    r"""
    \brate(?:\s(?:of|is|was|had|has|have|been|now|stood|fell|fallen|rose|risen|dropped|came|come|went|gone|reduced
        |increased|improved|down|up|to|from|at|about|around|just|\d+(?:\.\d+)?))+\s$
  | (?<!\d\s)\bper\s(?:\d[\d,]*|thousand)\b
    (?:(?!\b(?:and|with|while|whilst|but|where|which|when)\b)[^.,;()\d]){0,40}\s$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TIMES_LIKELY = (" times more likely", " times as likely", " times less likely")
# Of what was counted before: 'eleven of these'
_OF_THEM = re.compile(r"\sof\s(?:these|those|them|which|whom)\b", re.IGNORECASE)
_THERE_WERE = re.compile(r"\b(?:there\s(?:is|are|was|were|had\sbeen)|they\snumbered)\s$", re.IGNORECASE)
# How many characters before and after a number tell what comes in fractions.
_NEAR = 40


def is_duration(mention: Mention) -> bool:
    """Whether a mention is a length of time; seconds have no unit of their own."""
    return mention.unit in TIMES or "hours" in mention.rule


def after_measure(place: Place, bound: Bound) -> int:
    """Return where a 'per month' may start: after the phrase that is counted, or after the number itself."""
    if bound.how is not How.COUNTED or not bound.measure:
        return place.end
    tokens, size = place.tokens, len(bound.measure.split())
    for index in range(place.last + 1, min(place.last + size + 4, len(tokens))):
        token = tokens[index]
        if token.low in _RATE_WORDS and tokens[index - 1].part in NAMING:
            return token.start - 1
        if token.part in _BREAKS:
            return place.end
    return place.end


def kind_in_place(
    place: Place, mention: Mention, change: Change | None, rate: str | None, bound: Bound
) -> Kind:
    """Tell the kind of a number; 'the rate per 1,000 was 85.2' and 'the regional rate was 163' are rates."""
    kind = _kind(mention, change, rate)
    if kind is not Kind.COUNT:
        return kind
    if place.words.startswith(_TIMES_LIKELY, place.end) or is_average(
        mention, place.words[max(0, place.start - _NEAR) : place.end + _NEAR]
    ):
        return Kind.RATE
    if _RATE_BEFORE.search(place.before):
        return Kind.RATE
    if bound.how in _COUNTS or _is_numbered(place):
        return kind
    rated = _RATED.search(bound.measure or "") or _PER_BASE.search(place.before)
    return Kind.RATE if rated else kind


def _is_numbered(place: Place) -> bool:
    """Whether things are counted, whatever was told before: 'eleven of these', 'there were 40', 'ten had'."""
    worded = place.text.isalpha() and not place.before.endswith((" at ", " to ", " of ", " was ", " from "))
    return worded or bool(_OF_THEM.match(place.words, place.end) or _THERE_WERE.search(place.before))


def _kind(mention: Mention, change: Change | None, rate: str | None) -> Kind:
    if mention.unit is Unit.PERCENT:
        return Kind.PERCENT_CHANGE if change or mention.rule in _MULTIPLES else Kind.SHARE
    if mention.unit is Unit.POINTS:
        return Kind.CHANGE
    if is_money(mention):
        return Kind.AMOUNT
    if is_duration(mention):
        return Kind.DURATION
    if change:
        return Kind.CHANGE
    return Kind.RATE if rate else Kind.COUNT
