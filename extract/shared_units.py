"""Numbers that leave their unit to another: '40 to 50%', '84 per cent; Highways trails on 37'."""

import re
from collections.abc import Sequence

from extract.bound import Bound, How
from extract.draft import Draft
from extract.mentions import is_money
from extract.model import Mention
from extract.place import Place
from extract.recall import Told
from extract.tokens import Part, is_measured
from extract.vocabulary import Kind, Qualifier, Status, Unit
from extract.words import Words

# What a number is held against, and no thing that is counted, and whose it may be.
_NORMS = frozenset(
    {
        "target",
        "targets",
        "aim",
        "standard",
        "goal",
        "ambition",
        "benchmark",
        "average",
        "mean",
        "norm",
        "figure",
    }
)
_WHOSE = frozenset(
    {"force", "national", "local", "regional", "county", "borough", "district", "group", "family", "annual"}
)
# Between numbers that share the unit of the last.
_JOINTS = frozenset({" to ", ", ", " and ", " or "})
# where no other clause begins: '34, and 41 per cent', but '84, and 63% engaged'
_LAST_JOINT = ", and "
# Before a bare number that is held against the one before it: '84 per cent, compared with 79'.
_COMPARED = re.compile(
    r"""
    \b(?:set\s(?:itself|themselves|ourselves)|nearer\sto|at|on|to|was|is|were|being|been|from|against|than|averag\w+|actual|touched|reached|hit|versus|by|stands|compared\swith|(?:says|(?:ask|aim|look|hope)s?\sfor|requires|expects|wants|specifies)
        |(?:an?\s(?:rise|increase|fall|drop|decrease|reduction)|rate|average|target|figure|standard|aim|that|share|proportion|level|mean|median|benchmark|minimum
          |maximum)\sof
        |nearly|around|nearer|about|just|under|over|only|now)\s$
  | \bthat\s(?:of|for|in)\s[A-Z][\w\s]{1,30}\($          # 'that of England (5.2)'
  | \((?:[^()]{0,40};\s)?[A-Za-z][A-Za-z\s]{1,30}:?\s$  # '23% (force: 26; target 30)'
  | \((?:in\s)?(?:19|20)\d\d(?:[/–-]\d\d)?:?\s$          # '12 days (2019: 15)'
  | \b(?:than|against|place\sof|instead\sof)\sthe\s$
  | \bin\sthe\s(?:first|second|third|fourth|last|next|previous|other)(?:\s(?:quarter|half|month|year))?\s$
  | \b(?:nationally|regionally|locally|elsewhere)\s$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# After a rate: 'lower than Ourton (7.2)', 'the family average was 38'.
_PLACE_BESIDE = re.compile(
    r"(?:\b(?-i:[A-Z])[\w'’-]+(?:\s(?:and\s)?(?-i:[A-Z])[\w'’-]+){0,3}|\b(?:average|family|group|force|county|region))"
    r"(?:\s\(|['’]s\s\(?|\s(?=$)(?<=average\s))$",
    re.IGNORECASE,
)
# '90% within 10 minutes in the towns and inside 20 in the country'
_AND_WITHIN = re.compile(r"\band\s(?:inside|within|in)\s$", re.IGNORECASE)
# A number that is called a percentage, or of days, before it: 'the percentage who felt safe was'. No other
# thing is counted in between, nor does anything happen.
_GAP = r"""(?:(?!(?:numbers?|totals?|costs?|averages?|ranks?|sample|targets?|rose|fell|grew|grown|risen|fallen
    |measured|missed|were|there|but|because|although|as|while|and\s(?:the|of|in))\b)[\w'’-]+\s){1,16}?"""
_CALLED = re.compile(
    rf"""
    (?:^|[.;:,–-]\s|\bthat\s)(?:the\s)?(?P<percent>percentage|proportion)\s(?:of|who|that|which)\s{_GAP}(?:[\w'’-]+,\s)?
    (?:was|is|stood\sat|stands\sat)\s$
  | \bnumber\sof\s(?:working\s)?(?P<time>hours|days|weeks|months|years)\s{_GAP}(?:to|was|is|at)\s$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_COUNTS_NOTHING = re.compile(
    r"[.,;)]|$|\s(?:in|by|at|for|from|and|against|compared|last|this|on|as|while|which|with)\b"
)
# '... and Ourton 7.2', at the end of its clause
_AND_PLACE = re.compile(r"\band\s[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}\s$")
_CLAUSE_END = re.compile(r"[.,;)]|$")
_LEVEL = re.compile(r"\b(?:average|mean|figure|rate)\b", re.IGNORECASE)
# '84 per cent in the north and 61 in the south'
_AND = re.compile(r"\band\s$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\s(?:in|at|for|across)\s(?:the\s|an?\s|[A-Z]|rural|urban|others)|[.,;)]|$")
# 'Ourton had 38% of the cases, the South 17 and the North East the remaining 10'
_LISTED_PLACE = re.compile(
    r"(?:[,;]|\band)\s(?:the\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,2}\s(?:the\s(?:remaining|other)\s|with\s)?$"
)
_LIST_GOES_ON = re.compile(r"[.,;]|\sand\b|$")
# 'to be looked at in 1 working day and closed in 10;'
_WITHIN = re.compile(
    r"(?<!\bdone\s)(?<!\bmade\s)(?<!\bmet\s)(?<!\bmissed\s)(?<!\bachieved\s)\b(?:in|within|inside)\s$",
    re.IGNORECASE,
)
# '6.2 days lost (5.9)'
_IN_BRACKETS = re.compile(r"\)|\s(?:in\s)?(?:19|20)\d\d|\s(?:last|the)\s(?:year|previous)")
# At the beginning of a sentence that goes on with the number of the sentence before: 'It had been 58.'
_POINTS_BACK = re.compile(
    r"(?:it|this|that|these|nationally|regionally|elsewhere|locally|across|for|in|the|our|last|a\syear)\b(?!\s(?:was|were)\s(?:not|noted|agreed))",
    re.IGNORECASE,
)
# 'Satisfaction was 81%. The Board asks for 90.'
_ASKED = re.compile(r"\b(?:ask|aim|look|hope)s?\sfor\s$")
# how long it came to be that should take less: 'which should be 4 weeks at most, had reached 11'
_CAME_TO = re.compile(r"\b(?:has|had|have)\s(?:now\s)?(?:reached|risen\sto|gone\s(?:up\s)?to|been)\s$")
_PER_YEAR = re.compile(r"\bper\s(?:year|annum)$")
_OF = re.compile(r"\s(?:out\s)?of\s")
# How far apart, as a ratio, numbers of one unit may be.
_NEAR = (0.2, 5.0)


def in_units_of_next(words: Words, mentions: Sequence[Mention]) -> list[Mention]:
    """Give 'from 40 to 50%' and '10, 12 and 14 days' one unit: that of the last number."""
    shared = list(mentions)
    for index in range(len(shared) - 2, -1, -1):
        mention, following = shared[index], shared[index + 1]
        if not is_bare(mention) or following.unit in (Unit.COUNT, Unit.GBP):
            continue
        joined = _joint(words, mention, following)
        # '81 or 1.1 per cent' says it twice
        again = joined == " or " and mention.value > following.value
        too_much = following.unit is Unit.PERCENT and (mention.value > 100 or again)
        listed = joined == _LAST_JOINT and (
            following.unit is not Unit.PERCENT
            or _CLAUSE_END.match(words.text, words.find(following.end - 1) + 1)
        )
        if (joined in _JOINTS or listed) and not too_much:
            shared[index] = mention._replace(unit=following.unit)
    return shared


def _joint(words: Words, first: Mention, second: Mention) -> str:
    """Return what stands between two numbers."""
    return words.text[words.find(first.end - 1) + 1 : words.find(second.start)]


def is_bare(mention: Mention) -> bool:
    """Whether a number stands without a unit or a mark of currency."""
    return mention.unit is Unit.COUNT and not is_money(mention)


def in_unit_called(place: Place, mention: Mention) -> Mention:
    """Give a bare number the unit that its subject is called: 'the percentage who felt safe was 52.3'."""
    alone = is_bare(mention) and _COUNTS_NOTHING.match(place.words, place.end)
    called = _CALLED.search(place.before) if alone else None
    if called is None or (called["percent"] and mention.value > 100):
        return mention
    return mention._replace(unit=Unit.PERCENT if called["percent"] else Unit(called["time"].lower()))


def find_like(
    place: Place, mention: Mention, bound: Bound, earlier: Sequence[Draft], told: Told
) -> Draft | None:
    """Return the number told before whose unit a bare number shares: '84 per cent; Highways trails on 37'."""
    if not is_bare(mention):
        return None
    before = last_measured(earlier) or _listed_time(place, earlier) or _time_passed(place, bound, earlier)
    if before is None and not earlier and _points_back(place) and not _acts(place):
        before = told.last
    if before is None or is_turn(before) or _is_of_year(before):
        return None
    if _counts_something(place, bound, before) or not _compares(place, before):
        return None
    return before if _is_within(place, before) or _is_near(mention, before) else None


def _acts(place: Place) -> bool:
    """Whether a number is of those who did something: 'on average 22 came'."""
    after = place.tokens[place.last + 1 : place.last + 2]
    return bool(after) and after[0].part is Part.VERB


def _points_back(place: Place) -> bool:
    """Whether a sentence goes on with the number before it: 'It had been 58', 'The Board asks for 90'."""
    found = _POINTS_BACK.match(place.words) or _ASKED.search(place.before)
    return found is not None


def _counts_something(place: Place, bound: Bound, before: Draft) -> bool:
    """Whether a number counts the thing it stands beside, or its label or subject is a number of things."""
    if bound.how in (How.COUNTED, How.PART_OF) or _OF.match(place.words, place.end):
        return True
    if place.next_names():
        return True
    measure = bound.measure or ""
    if before.kind is Kind.DURATION or _is_norm(measure):
        return False
    named = bound.how in (How.LABEL, How.BRACKET, How.SUBJECT) and measure != before.measure
    level = before.kind is Kind.RATE and _LEVEL.search(measure)
    return named and not level and is_measured(measure)


def _is_norm(measure: str) -> bool:
    """Whether a label only says what a number is held against, and whose that is: 'Force target'."""
    name, _, where = measure.partition(" for ")
    *whose, last = name.split() or [""]
    return last.lower() in _NORMS and all(
        word[0].isupper() or word in _WHOSE for word in (*whose, *where.split())
    )


def _is_of_year(draft: Draft) -> bool:
    """Whether a number is a rate in a year, as what is held against it need not be: '398 a year'."""
    return draft.kind is Kind.RATE and _PER_YEAR.search(draft.measure or "") is not None


def is_turn(draft: Draft) -> bool:
    """Whether a number tells how far something went up or down, in per cent or in things."""
    return draft.direction is not None and draft.mention.unit is not Unit.POINTS


def last_measured(drafts: Sequence[Draft]) -> Draft | None:
    """Return the last number whose unit may be left out after it, unless things are counted in between.

    A length of time gives way to a share before it: '72% within 30 seconds, when the standard was 90'; so do
    points: 'stood at 72%, up 3 points, and at 79 in the county'.
    """
    time = None
    points = None
    for draft in reversed(drafts):
        if draft.kind is Kind.DURATION:
            time = time or draft
        elif draft.kind in (Kind.SHARE, Kind.RATE):
            return draft
        elif draft.mention.unit is Unit.POINTS:
            points = points or draft
        else:
            break
    if points:
        return points
    return time if time and time.status is Status.ACTUAL else None


def _listed_time(place: Place, earlier: Sequence[Draft]) -> Draft | None:
    """Return the length of time before a number that is promised with it: '15 minutes in town and 20 in'."""
    time = earlier[-1] if earlier and earlier[-1].kind is Kind.DURATION else None
    goes_on = _AND.search(place.before) or _AND_WITHIN.search(place.before)
    listed = goes_on and place.words.startswith(" in ", place.end)
    within = _WITHIN.search(place.before) and _CLAUSE_END.match(place.words, place.end)
    promised = time is not None and time.status in (Status.STANDARD, Status.TARGET)
    return time if promised and (listed or within) else None


def _time_passed(place: Place, bound: Bound, earlier: Sequence[Draft]) -> Draft | None:
    """Return the length of time that something should take before one that it took: 'had reached 11'."""
    time = earlier[-1] if earlier and earlier[-1].kind is Kind.DURATION else None
    if time is None or time.measure != bound.measure or not _CLAUSE_END.match(place.words, place.end):
        return None
    return time if _CAME_TO.search(place.before) else None


def _compares(place: Place, before: Draft) -> bool:
    listed = _AND.search(place.before) and _ELSEWHERE.match(place.words, place.end)
    if listed or _COMPARED.search(place.before):
        return True
    if before.kind is Kind.DURATION:
        inside = place.words.startswith(" in ", place.end) or _is_within(place, before)
        return inside or (
            place.before.endswith("(") and _IN_BRACKETS.match(place.words, place.end) is not None
        )
    if before.kind is Kind.RATE and _is_of_place(place):
        return True
    return before.mention.unit is Unit.PERCENT and _is_listed_with_place(place)


def _is_within(place: Place, before: Draft) -> bool:
    """Whether a number stands as a length of time after one: 'seen in 1 working day and closed in 10'."""
    return before.kind is Kind.DURATION and _WITHIN.search(place.before) is not None


def _is_of_place(place: Place) -> bool:
    """Whether a number stands beside the place that it is of."""
    listed = _AND_PLACE.search(place.before) and _CLAUSE_END.match(place.words, place.end)
    return bool(listed) or _PLACE_BESIDE.search(place.before) is not None


def _is_listed_with_place(place: Place) -> bool:
    """Whether a number stands in a list of places, beside the one that it is of."""
    listed = _LISTED_PLACE.search(place.before) and _LIST_GOES_ON.match(place.words, place.end)
    return listed is not None


def _is_near(mention: Mention, before: Draft) -> bool:
    if before.mention.unit is Unit.PERCENT and mention.value > 100:
        return False
    ratio = float(mention.value) / float(before.mention.value or 1)
    return _NEAR[0] <= ratio <= _NEAR[1]


def last_told(drafts: Sequence[Draft]) -> Draft | None:
    """Return the number that the next sentence may go on with: the last measured, or else the last change."""
    changes = (draft for draft in reversed(drafts) if draft.direction)
    return last_measured(drafts) or next(changes, None)


def in_unit_of(like: Draft | None, mention: Mention) -> Mention:
    """Give a number the unit of the one it is like, and of a length of time also how it is meant."""
    if like is None or like.kind is Kind.RATE:
        return mention
    shared = mention._replace(unit=like.mention.unit)
    plain = like.kind is Kind.DURATION and mention.qualifier is Qualifier.EXACT
    return shared._replace(qualifier=like.mention.qualifier) if plain else shared
