"""Reads the numbers of a sentence: what each measures, whether it is a level or a change, and how it is meant."""

import re
from collections.abc import Sequence

from extract.binding import Bound, How, bind, bind_amount, bind_duration
from extract.draft import Draft
from extract.model import Mention
from extract.nouns import label_of, left_region
from extract.rules.area import find_area
from extract.rules.change import Change, find_change
from extract.rules.per import find_rate
from extract.rules.status import find_status
from extract.themes import Term, find_terms, is_particular
from extract.tokens import NAMING, Part, Token, tokenize
from extract.vocabulary import Kind, Status, Unit
from extract.words import Words

_TIMES = frozenset({Unit.MINUTES, Unit.HOURS, Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS})
_COUNTS = frozenset({How.COUNTED, How.PART_OF, How.LABEL, How.BRACKET})
_PER_BASE = re.compile(r"\b(?:per|for\severy)\s(?:\d[\d,]*|thousand)\b[^.;]{0,60}$", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:at|on|to|was|is|were|of|being|from|against|than|averag\w+|actual|touched|reached|hit|versus|by|stands|and|nearly|around)\s$", re.IGNORECASE)
_RESTATED = re.compile(r"[^.;]{0,30}?(?:,\s?or|\sor|\s?\(|,\sthat\sis,?|,?\si\.e\.,?)\s?", re.IGNORECASE)
_BY = re.compile(r"\bby\s(?:\w+\s)?$", re.IGNORECASE)
_NAME_GOES_ON = re.compile(r"\s[A-Z]")
_SERVICES = frozenset("house centre refuge hub shop hostel clinic shelter scheme helpline".split())
_NEAR = (0.2, 5.0)
_BARE = frozenset(
    "offences offence incidents incident cases crimes reports detections sessions projects hours capacity compliance activities events "
    "completions outcomes approaches visits places enquiries".split()
)


def read_prose(words: Words, mentions: Sequence[Mention], topic: str | None, context: Sequence[Term] = ()) -> list[Draft]:
    """One draft per mention of a sentence; `topic` was measured last."""
    tokens = tokenize(words.text)
    drafts: list[Draft] = []
    for mention in mentions:
        draft = _read(words, tokens, mention, topic, drafts[-1] if drafts else None, context)
        drafts.append(draft)
        if draft.measure and draft.how not in (How.TOPIC, How.WEAK) and draft.mention.unit not in _TIMES:
            topic = draft.measure
    return drafts


def _read(
    folded: Words, tokens: Sequence[Token], mention: Mention, topic: str | None, before: Draft | None, context: Sequence[Term]
) -> Draft:
    words = folded.text
    start, end = folded.find(mention.start), folded.find(mention.end - 1) + 1
    counted = mention.unit is Unit.COUNT
    change = None if mention.unit in _TIMES else find_change(words, start, end, counted=counted)
    if change is None and before and _restates(words, folded.find(before.mention.end - 1) + 1, start, mention, before):
        change = Change(before.direction, start, start, by_noun=False) if before.direction else None
    if change is None and before and before.direction and mention.unit is Unit.PERCENT and _BY.search(words[:start]):
        change = Change(before.direction, start, start, by_noun=False)  # 'reduced A by 80%, B by 74%'
    first, last = _token_range(tokens, start, end)
    bound = _bind(tokens, first, last, mention, change, topic)
    if counted and not change and before and _shares_unit(words, (start, end), mention, bound, before):
        mention = mention.model_copy(update={"unit": before.mention.unit})
        if before.kind is Kind.DURATION:
            mention = mention.model_copy(update={"qualifier": before.mention.qualifier})
    rate = find_rate(words, _after_measure(tokens, last, bound, end))
    kind = _kind(words[start:end], mention, change, rate)
    if kind is Kind.COUNT and bound.how not in _COUNTS and (" per " in (bound.measure or "") or _PER_BASE.search(words[:start])):
        kind = Kind.RATE  # 'the rate per 1,000 was 85.2', and 'the regional rate was 163' after it
    bound = _at_service(_qualified(bound, words, start, context), tokens, first)
    measure = f"{bound.measure} {rate}" if rate and kind is Kind.RATE and bound.measure else bound.measure
    return Draft(
        mention=mention,
        measure=measure,
        how=bound.how,
        kind=kind,
        direction=change.direction if change else None,
        status=_status(words, start, end, mention, change),
        area=find_area(words, start, end),
    )


def _qualified(bound: Bound, words: str, start: int, context: Sequence[Term]) -> Bound:
    """'offences' alone says little: it takes the nearest field of crime named before it, 'violent crime offences'."""
    if bound.measure is None or bound.measure.lower() not in _BARE:
        return bound
    said = [(t.text, t) for t in find_terms(words[:start]) if not _NAME_GOES_ON.match(words, t.end)]
    names = [name for name, term in said if is_particular(term)] or [t.text for t in context if is_particular(t)][-1:]
    return bound._replace(measure=f"{names[-1]} {bound.measure}") if names else bound


def _at_service(bound: Bound, tokens: Sequence[Token], first: int) -> Bound:
    """'the sanctuary scheme where there were 393 referrals': a short measure takes the name of its service."""
    if bound.how is not How.COUNTED or not bound.measure or len(bound.measure.split()) > 2:
        return bound
    at = next((i for i in range(first - 1, 0, -1) if tokens[i].low in _SERVICES and tokens[i - 1].part is Part.NOUN), None)
    if at is None:
        return bound
    name = label_of(left_region(tokens, at + 1))
    return bound._replace(measure=f"{bound.measure}, {name}") if name else bound


def _token_range(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    first = next((i for i, t in enumerate(tokens) if t.end > start), len(tokens))
    last = next((i for i, t in enumerate(tokens) if t.start >= end), len(tokens))
    return first, max(last, first + 1)


def _bind(
    tokens: Sequence[Token], first: int, last: int, mention: Mention, change: Change | None, topic: str | None
) -> Bound:
    if mention.unit in _TIMES or "hours" in mention.rule:
        return bind_duration(tokens, first, last)
    if mention.unit is Unit.GBP or mention.rule.startswith("£"):
        return bind_amount(tokens, first, last, change, topic)
    return bind(tokens, first, last, change, topic)


def _shares_unit(words: str, span: tuple[int, int], mention: Mention, bound: Bound, before: Draft) -> bool:
    """Whether a bare number means the unit of the number before it: '84 per cent; Highways trails on 37'."""
    if bound.how in (How.COUNTED, How.PART_OF, How.BRACKET, How.LABEL) or (before.kind not in (Kind.SHARE, Kind.DURATION) and before.mention.unit is not Unit.POINTS):
        return False
    start, end = span
    listed = before.kind is Kind.DURATION and words[end : end + 4] == " in "
    if not (_COMPARED.search(words[:start]) or listed) or words[end : end + 4] == " of ":
        return False
    if before.mention.unit is Unit.PERCENT and mention.value > 100:
        return False
    ratio = float(mention.value) / float(before.mention.value or 1)
    return _NEAR[0] <= ratio <= _NEAR[1] and before.mention.unit is not Unit.COUNT


def _restates(words: str, end: int, start: int, mention: Mention, before: Draft) -> bool:
    """Whether a percentage says a change again: 'slipped by 51 on Quarter 1, or 16.9%', 'an increase of 12 (8%)'."""
    if mention.unit is not Unit.PERCENT or before.kind is not Kind.CHANGE or before.direction is None:
        return False
    return _RESTATED.fullmatch(words[end:start]) is not None


def _after_measure(tokens: Sequence[Token], last: int, bound: Bound, end: int) -> int:
    """Where a 'per month' may start: after the phrase that is counted, or after the number itself."""
    if bound.how is not How.COUNTED or not bound.measure:
        return end
    size = len(bound.measure.split())
    for index in range(last + 1, min(last + size + 4, len(tokens))):
        token = tokens[index]
        if token.low in ("per", "each", "every", "a", "an", "for") and tokens[index - 1].part in NAMING:
            return token.start - 1
        if token.part in (Part.MARK, Part.NUMBER, Part.CONJUNCTION, Part.RELATIVE):
            return end
    return end


def _kind(text: str, mention: Mention, change: Change | None, rate: str | None) -> Kind:
    if mention.unit is Unit.PERCENT:
        changed = change is not None or mention.rule in ("doubled", "<number>-fold")
        return Kind.PERCENT_CHANGE if changed else Kind.SHARE
    if mention.unit is Unit.POINTS:
        return Kind.CHANGE
    if mention.unit is Unit.GBP or text[0] in "€$":
        return Kind.AMOUNT
    if mention.unit in _TIMES or "hours" in mention.rule:
        return Kind.DURATION
    if change:
        return Kind.CHANGE
    return Kind.RATE if rate else Kind.COUNT


def _status(words: str, start: int, end: int, mention: Mention, change: Change | None) -> Status:
    status = find_status(words, start, end, mention.unit)
    return Status.ACTUAL if change and status in (Status.STANDARD, Status.CAPACITY) else status
