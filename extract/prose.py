"""Reads the numbers of a sentence: what each measures, whether level or change, and how it is meant."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal
from operator import attrgetter

from extract.amounts import bind_amount, bind_duration
from extract.binding import bind
from extract.bound import Bound, How
from extract.draft import Draft
from extract.fractions import is_average
from extract.mentions import is_money
from extract.model import Mention
from extract.place import Place
from extract.qualified import at_service, qualified
from extract.recall import Told, recall
from extract.recall_cues import OTHER, Number, clause, opening
from extract.restated import says_again, turn_before
from extract.resumed import way_back, way_on
from extract.rules.area import find_area
from extract.rules.change import Change, find_change, gives_level
from extract.rules.duration import TIMES
from extract.rules.per import find_rate
from extract.rules.status import find_status
from extract.shared_units import find_like, in_unit_of, in_units_of_next
from extract.tokens import NAMING, Part, Token, is_measured, is_plural, tokenize
from extract.vocabulary import Direction, Kind, Status, Unit
from extract.words import Words

_COUNTS = frozenset({How.COUNTED, How.PART_OF, How.LABEL, How.BRACKET})
_BREAKS = frozenset({Part.MARK, Part.NUMBER, Part.CONJUNCTION, Part.RELATIVE})
_CHANGES = frozenset({Kind.PERCENT_CHANGE, Kind.CHANGE})
_CARRIED = frozenset({How.TOPIC, How.WEAK})
_UNITS = {Unit.PERCENT: "percent", Unit.COUNT: "count", Unit.GBP: "money"}
_MULTIPLES = ("doubled", "<number>-fold")
_LEVELS = re.compile(
    r"\b(?:rose|risen|fell|fallen|went|gone|down|up|reduced|increased|decreased|dropped|grew|came|cut)\b[^.;()]{0,60}?"
    r"\bfrom\s(?P<first>\d[\d,]*(?:\.\d+)?)\s(?:[a-z]+\s){0,3}to\s(?P<last>\d[\d,]*(?:\.\d+)?)"
    r"\s(?:[a-z]+\s){0,2}\($",
    re.IGNORECASE,
)
_ARROW = re.compile(
    r"(?P<arrow>[↑▲↓▼])\s?(?P<what>(?:total|all|number\sof)\s[^\d.;:()↑▲↓▼]{3,60})$", re.IGNORECASE
)
_RATE_WORDS = frozenset({"per", "each", "every", "a", "an", "for"})
_RATED = re.compile(r"\sper\s|\brates?$|^rates?\b", re.IGNORECASE)
_PER_BASE = re.compile(
    r"\b(?:per|for\severy)\s(?:(?:\d[\d,]*|thousand)\b[^.;]{0,60}|[a-z]+\s(?:was|is|had\sbeen|stood\sat|averaged)\s)$",
    re.I,
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
# Between numbers of a list of things: '(2) Constables and (3)', '(1) Sergeant, (2)'.
_ENUMERATED = re.compile(
    r"""\s(?:(?!(?:was|were|is|are|had|has|have|been|who|whom|which|that|but|with|to|in|for|at|by|from|on|of
        |against|so|far|and|the|out)\b)[a-z'’-]+(?:\s|(?=,))){1,4}(?:,\s(?:and\s)?|and\s|plus\s)""",
    re.IGNORECASE | re.VERBOSE,
)
_AND_IN = re.compile(r"\s(?:[a-z]+\s){0,5}(?:and|or)\s", re.IGNORECASE)
_DID = re.compile(r"(?:\s[a-z'’-]+){0,2}?\s(?:was|were|had|has|have|is|are)\b", re.IGNORECASE)
_TAKEN = re.compile(
    r"\s?(?:saving|los(?:s|t|ing|es?)\b|rais(?:e[sd]?|ing)\s(?:(?:some|about|around|over|nearly)\s)?[£€])",
    re.IGNORECASE,
)
# Posts are counted in parts.
# How many characters before and after a number tell what comes in fractions.
_NEAR = 40
_token_start = attrgetter("start")
_token_end = attrgetter("end")


def read_prose(
    words: Words,
    mentions: Sequence[Mention],
    topic: str | None,
    told: Told = Told(),  # noqa: B008
) -> list[Draft]:
    """Return one draft per mention of a sentence; `topic` was measured last, and `told` before it."""
    tokens = tokenize(words.text)
    drafts: list[Draft] = []
    for mention in in_units_of_next(words, mentions):
        place = _place(words, tokens, mention)
        draft = _read(place, mention, topic, drafts, _previous(words, drafts), told)
        drafts.append(draft)
        told = told.and_measure(draft.measure, sort_of(draft.mention, draft.kind))
        if draft.measure and draft.how not in _CARRIED and draft.mention.unit not in TIMES:
            topic = draft.measure
    return drafts


def sort_of(mention: Mention, kind: Kind) -> str:
    """Return the unit of a number in a word, and whether it is a change."""
    return f"{_UNITS.get(mention.unit, OTHER)} {'change' if kind in _CHANGES else 'level'}"


def _place(folded: Words, tokens: Sequence[Token], mention: Mention) -> Place:
    start, end = folded.find(mention.start), folded.find(mention.end - 1) + 1
    first = bisect_right(tokens, start, key=_token_end)
    last = bisect_left(tokens, end, key=_token_start)
    return Place(folded.text, start, end, tokens, first, max(last, first + 1))


def _previous(folded: Words, drafts: Sequence[Draft]) -> tuple[Draft, int] | None:
    """Return the draft before this one and where its number ends."""
    return (drafts[-1], folded.find(drafts[-1].mention.end - 1) + 1) if drafts else None


def _read(
    place: Place,
    mention: Mention,
    topic: str | None,
    earlier: Sequence[Draft],
    previous: tuple[Draft, int] | None,
    told: Told,
) -> Draft:
    way = next((d.direction for d in reversed(earlier) if d.direction), None)
    change = _change(place, mention, previous, way, told.last)
    bound = _bind(place, mention, change, topic)
    if change and mention.unit is Unit.COUNT and gives_level(place.words, change, place.end):
        change = None
    like = find_like(place, mention, bound, earlier, told) if not change else None
    mention = in_unit_of(like, mention)
    rate = find_rate(place.words, _after_measure(place, bound))
    kind = (
        Kind.RATE if like and like.kind is Kind.RATE else _kind_in_place(place, mention, change, rate, bound)
    )
    bound = qualified(bound, place.words, place.start, rate, told.fields)
    bound = at_service(bound, place.tokens, place.first)
    bound = recall(bound, _number(place, mention, kind), place.tokens, told)
    return Draft(
        mention=mention,
        measure=f"{bound.measure} {rate}" if rate and kind is Kind.RATE and bound.measure else bound.measure,
        how=bound.how,
        kind=kind,
        direction=change.direction if change else None,
        status=_status(place, mention, change, previous),
        area=find_area(place.words, place.start, place.end),
    )


def _number(place: Place, mention: Mention, kind: Kind) -> Number:
    return Number(
        start=mention.start,
        first=place.first,
        last=place.last,
        sort=sort_of(mention, kind),
        opening=opening(place.tokens),
        clause=clause(place.tokens, place.first),
    )


def _change(
    place: Place,
    mention: Mention,
    previous: tuple[Draft, int] | None,
    way: Direction | None,
    last: Draft | None,
) -> Change | None:
    """Return the change that a number tells, by its own words or by those of a change before it.

    `way` is the direction told last in the sentence: 'reduced A by 80% (from 90 to 18), B by 74%'; `last` is
    the last number of the sentence before.
    """
    if mention.unit in TIMES:
        return None
    if mention.rule == "doubled":
        halved = place.text.lower() == "halved"
        turn = Direction.DECREASE if halved else Direction.INCREASE
        return Change(turn, place.start, place.start, by_noun=False)
    change = find_change(place.words, place.start, place.end, counted=mention.unit is Unit.COUNT)
    if change and mention.unit is Unit.GBP and _TAKEN.match(place.words, change.start):
        return None  # an amount that is saved, lost or raised is none that fell or rose
    change = change or _by_arrow(place, mention) or _between_levels(place, mention)
    if change:
        return change
    going_on = way_back(place, way or (last.direction if last and previous is None else None))
    if previous and not going_on:
        going_on = turn_before(place, mention, previous, way)
    if mention.unit is Unit.PERCENT and not going_on:
        going_on = way_on(place, previous, last)
    return Change(going_on, place.start, place.start, by_noun=False) if going_on else None


def _by_arrow(place: Place, mention: Mention) -> Change | None:
    """Return the change that an arrow before a counted thing tells: '↓ Total fires 24%'."""
    arrow = _ARROW.search(place.before) if mention.unit is Unit.PERCENT else None
    if not arrow or not any(is_plural(word) and is_measured(word) for word in arrow["what"].lower().split()):
        return None
    turn = Direction.INCREASE if arrow["arrow"] in "↑▲" else Direction.DECREASE
    return Change(turn, place.start, place.start, by_noun=False)


def _between_levels(place: Place, mention: Mention) -> Change | None:
    """Return the change that a percentage in brackets tells of the levels before it: '412 to 331 (20%)'."""
    levels = _LEVELS.search(place.before) if mention.unit is Unit.PERCENT else None
    if not levels:
        return None
    first, last = (Decimal(levels[name].replace(",", "")) for name in ("first", "last"))
    if not first or abs(abs(last - first) * 100 / first - mention.value) > 1:
        return None
    turn = Direction.INCREASE if last > first else Direction.DECREASE
    return Change(turn, place.start, place.start, by_noun=False)


def _shares_status(place: Place, mention: Mention, previous: tuple[Draft, int]) -> bool:
    """Whether a number is promised or listed with the one before it."""
    return _promises_on(place, mention, *previous) or _lists_on(place, mention, *previous)


def _promises_on(place: Place, mention: Mention, before: Draft, end: int) -> bool:
    """Whether a length of time is promised with the one before: 'within 15 minutes and 20 minutes'."""
    if before.status is not Status.STANDARD or mention.unit not in TIMES or before.mention.unit not in TIMES:
        return False
    return _AND_IN.fullmatch(place.words[end : place.start]) is not None


def _lists_on(place: Place, mention: Mention, before: Draft, end: int) -> bool:
    """Whether a count stands in one list with the count before it, and shares its status."""
    if (
        before.status is not Status.FORECAST
        or before.kind is not Kind.COUNT
        or mention.unit is not Unit.COUNT
    ):
        return False
    listed = before.mention.unit is Unit.COUNT and not _DID.match(place.words, place.end)
    return listed and _ENUMERATED.fullmatch(place.words[end : place.start]) is not None


def _bind(place: Place, mention: Mention, change: Change | None, topic: str | None) -> Bound:
    if _is_duration(mention):
        return bind_duration(place.tokens, place.first, place.last)
    if is_money(mention):
        return bind_amount(place.tokens, place.first, place.last, topic)
    return bind(place.tokens, place.first, place.last, change, topic)


def _is_duration(mention: Mention) -> bool:
    """Whether a mention is a length of time; seconds have no unit of their own."""
    return mention.unit in TIMES or "hours" in mention.rule


def _after_measure(place: Place, bound: Bound) -> int:
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


def _kind_in_place(
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
    if _is_duration(mention):
        return Kind.DURATION
    if change:
        return Kind.CHANGE
    return Kind.RATE if rate else Kind.COUNT


def _status(
    place: Place, mention: Mention, change: Change | None, previous: tuple[Draft, int] | None
) -> Status:
    status = find_status(place.words, place.start, place.end, mention.unit)
    if previous and mention.unit is Unit.GBP and says_again(place, *previous):
        return previous[0].status
    if status is Status.ACTUAL and previous and _shares_status(place, mention, previous):
        return previous[0].status
    return Status.ACTUAL if change and status in (Status.STANDARD, Status.CAPACITY) else status
