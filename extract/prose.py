"""Reads the numbers of a sentence: what each measures, whether level or change, and how it is meant."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from extract.amounts import bind_amount, bind_duration
from extract.binding import bind
from extract.bound import Bound, How
from extract.draft import Draft
from extract.mentions import is_money
from extract.model import Mention
from extract.place import Place
from extract.prose_change import change_in_place
from extract.prose_kind import after_measure, is_duration, kind_in_place
from extract.qualified import at_service, qualified
from extract.recall import Told, recall
from extract.recall_cues import OTHER, Number, clause, opening
from extract.restated import says_again
from extract.rules.area import find_area
from extract.rules.change import Change, gives_level
from extract.rules.duration import TIMES
from extract.rules.per import find_rate
from extract.rules.status import find_status
from extract.shared_units import find_like, in_unit_called, in_unit_of, in_units_of_next
from extract.tokens import Token, tokenize
from extract.vocabulary import Kind, Status, Unit
from extract.words import Words

_CHANGES = frozenset({Kind.PERCENT_CHANGE, Kind.CHANGE})
_CARRIED = frozenset({How.TOPIC, How.WEAK})
_UNITS = {Unit.PERCENT: "percent", Unit.COUNT: "count", Unit.GBP: "money"}
# Between numbers of a list of things: '(2) Constables and (3)', '(1) Sergeant, (2)'.
_ENUMERATED = re.compile(
    r"""\s(?:(?!(?:was|were|is|are|had|has|have|been|who|whom|which|that|but|with|to|in|for|at|by|from|on|of
        |against|so|far|and|the|out)\b)[a-z'’-]+(?:\s|(?=,))){1,4}(?:,\s(?:and\s)?|and\s|plus\s)""",
    re.IGNORECASE | re.VERBOSE,
)
# Between a change in per cent and the same in numbers: '11% (-120', '11% (or 120'.
_IN_BRACKET = re.compile(r"\s?%?\s?\((?:or|that\sis|i\.?e\.?|a\s\w+\sof)?\s?[-+–]?\s?", re.IGNORECASE)
_NO_OTHER = re.compile(
    r"\s?(?:fewer|more|less)?\s?(?:offences|incidents|crimes|cases|reports|calls|victims)?\)", re.IGNORECASE
)
_AND_IN = re.compile(r"\s(?:[a-z]+\s){0,5}(?:and|or)\s", re.IGNORECASE)
# Between the levels of a change: 'from 1,815 offences to 1,556'.
_TO_LEVEL = re.compile(
    r"%?(?:\s(?!(?:and|in|for|at|or)\b)[a-z]+){0,3}\sto\s(?:(?:just|only|about|around|some|nearly|over|under)\s)*",
    re.IGNORECASE,
)
_DID = re.compile(r"(?:\s[a-z'’-]+){0,2}?\s(?:was|were|had|has|have|is|are)\b", re.IGNORECASE)
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
    change = change_in_place(place, mention, previous, way, told.last)
    bound = (
        _counted_out(place, mention, change, previous)
        or _other_level(place, mention, previous)
        or _bind(place, mention, change, topic)
    )
    if change and mention.unit is Unit.COUNT and gives_level(place.words, change, place.end):
        change = None
    like = find_like(place, mention, bound, earlier, told) if not change else None
    mention = in_unit_of(like, mention) if like else in_unit_called(place, mention)
    rate = find_rate(place.words, after_measure(place, bound))
    kind = (
        Kind.RATE if like and like.kind is Kind.RATE else kind_in_place(place, mention, change, rate, bound)
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


def _counted_out(
    place: Place, mention: Mention, change: Change | None, previous: tuple[Draft, int] | None
) -> Bound | None:
    """Return the measure of the change that a bracket tells again in numbers: '11% (-120 offences)'."""
    if change is None or previous is None or mention.unit is not Unit.COUNT:
        return None
    before, end = previous
    again = before.kind is Kind.PERCENT_CHANGE and _IN_BRACKET.fullmatch(place.words[end : place.start])
    again = again and _NO_OTHER.match(place.words, place.end)
    return Bound(before.measure, How.BRACKET) if again and before.measure else None


def _other_level(place: Place, mention: Mention, previous: tuple[Draft, int] | None) -> Bound | None:
    """Return the measure of the level before, from which another went to this: 'from 1,815 to 1,556'."""
    if previous is None or mention.unit is not previous[0].mention.unit or place.next_names():
        return None
    before, end = previous
    start = end - (before.mention.end - before.mention.start)
    led = _TO_LEVEL.fullmatch(place.words[end : place.start]) and place.words.endswith("from ", 0, start)
    return Bound(before.measure, How.BRACKET) if led and before.measure else None


def _bind(place: Place, mention: Mention, change: Change | None, topic: str | None) -> Bound:
    if is_duration(mention):
        return bind_duration(place.tokens, place.first, place.last)
    if is_money(mention):
        return bind_amount(place.tokens, place.first, place.last, topic)
    return bind(place.tokens, place.first, place.last, change, topic)


def _status(
    place: Place, mention: Mention, change: Change | None, previous: tuple[Draft, int] | None
) -> Status:
    status = find_status(place.words, place.start, place.end, mention.unit)
    if previous and mention.unit is Unit.GBP and says_again(place, *previous):
        return previous[0].status
    if status is Status.ACTUAL and previous and _shares_status(place, mention, previous):
        return previous[0].status
    return Status.ACTUAL if change and status in (Status.STANDARD, Status.CAPACITY) else status
