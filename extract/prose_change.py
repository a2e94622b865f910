"""Whether a number in a sentence tells a change, by its own words or by those of a number before it."""

import re
from decimal import Decimal

from extract.draft import Draft
from extract.model import Mention
from extract.place import Place
from extract.restated import turn_before
from extract.resumed import way_back, way_on
from extract.rules.change import Change, find_change
from extract.rules.duration import TIMES
from extract.tokens import is_measured, is_plural
from extract.vocabulary import Direction, Kind, Unit

# a change and those it is compared with are no further apart than that, small ones aside
_LIKE_IN_SIZE = 4
_SMALL = 50
_COMPARED_WITH = re.compile(
    r"\b(?:compared\s(?:with|to)|against|versus)\s(?:(?!by\b)\w+\s){0,3}$", re.IGNORECASE
)
_LEVEL = r"\d[\d,]*(?:\.\d+)?"
# 'rose from 412 to 331 (', 'rose to 1,928 from 1,655 (', 'was 162 against 140 last year ('
_LEVELS = (
    re.compile(
        rf"""
        \b(?:rose|risen|fell|fallen|went|gone|down|up|reduced|increased|decreased|dropped|grew|came|cut)\b[^.;()]{{0,60}}?
        \bfrom\s(?P<first>{_LEVEL})\s(?:[a-z]+\s){{0,3}}to\s(?P<last>{_LEVEL})\s(?:[a-z]+\s){{0,2}}\($
        """,
        re.IGNORECASE | re.VERBOSE,
    ),
    re.compile(
        rf"""
        (?:\bto\s(?P<last>{_LEVEL}),?\s(?:[a-z]+\s){{0,4}}from
          |(?P<now>{_LEVEL}),?\s(?:[a-z]+\s){{0,4}}(?:against|compared\s(?:with|to)))
        \s(?:the\s)?(?P<first>{_LEVEL})\s(?:(?:[a-z]+|20\d\d(?:[/-]\d\d)?)\s){{0,4}}\($
        """,
        re.IGNORECASE | re.VERBOSE,
    ),
)
_FROM_TO = re.compile(
    rf"\bfrom\s(?P<first>{_LEVEL})\s(?:[a-z]+\s){{0,3}}to\s(?P<last>{_LEVEL})\b[^.;()]{{0,60}}$",
    re.IGNORECASE,
)
# what may follow a percentage that tells a change in brackets
_CLOSED = re.compile(
    r"\s?(?:%|per\scent)?\s?(?:\)|[,;]\s|(?:increase|decrease|reduction|rise|fall|more|fewer|up|down|better|worse|lower|higher|change|improvement"
    r"|on\s(?:the|last)|in\sthe\syear)\b)",
    re.IGNORECASE,
)
# '214 fewer than the 2,000 in 2023 ('
_STEP = re.compile(
    rf"""
    (?P<step>{_LEVEL})\s(?:[a-z]+\s)?(?:(?P<down>fewer|less|lower)|(?P<up>more|higher))\sthan\s(?:the\s)?(?P<first>{_LEVEL})
    \s(?:(?:[a-z]+|20\d\d(?:[/-]\d\d)?)\s){{0,4}}\($
    """,
    re.IGNORECASE | re.VERBOSE,
)
_ARROW = re.compile(
    r"(?P<arrow>[↑▲↓▼])\s?(?P<what>(?:total|all|number\sof)\s[^\d.;:()↑▲↓▼]{3,60})$", re.IGNORECASE
)
# After a change in one thing, that in another: 'a fall in theft of 4% from 25 to 24 and in robberies of 14%'.
_AND_IN_OF = re.compile(r"\b(?:and|,)\sin\s(?:[a-z'’-]+\s){1,6}of\s(?:(?:about|around|some|nearly|over)\s)?$")
# After what fell, what fell with it: 'arrests had fallen from 31 to 24, and call-outs by 23%'.
_AND_BY = re.compile(
    r"(?:,|\b(?:and|while|with|but))\s(?:and\s)?(?!up\b|down\b)(?:[a-z'’-]+\s){1,5}by\s"
    r"(?:(?:about|around|some|nearly|over)\s)?$"
)
# 'damage fell by 18%, theft of a vehicle 37%': the next of a list, without the verb, and the words of none
_OF_NO_LIST = (
    "against at average\\w* but by compar\\w+ confiden\\w+ complian\\w+ detect\\w+ for from had has have in"
    " is just less more nationally only perform\\w+ percentage proportion rates? satisf\\w+ share some still"
    " target\\w* than that the was were when where which while who with within"
)
_NEXT_OF_LIST = re.compile(
    r"(?:\s?(?:%|per\scent))?(?:\s(?:up|down|higher|lower))?(?:,|,?\sand)\s(?:and\s)?"
    r"(?!(?:about|around|nearly|of|on|or|over|to|under|up)\b)"
    rf"(?:(?!(?:{'|'.join(_OF_NO_LIST.split())})\b)[A-Za-z'’()/-]+\s){{1,6}}"
)
# 'a fall of 4% in theft, and one of 9% in arson'
_AND_ONE_OF = re.compile(r"(?:,|\band)\s(?:and\s)?(?:an)?(?:other\s)?one\sof\s$", re.IGNORECASE)
# '12 more than last year (150), or 8%'
_OR_AFTER_BRACKET = re.compile(
    r"\b(?:more|fewer|less|higher|lower)\s(?:[a-z]+\s){0,4}than\b[^.;()]{0,60}\(\d[\d,.]*\),?\s(?:or|that\sis,?|i\.e\.)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"\s?(?:saving|los(?:s|t|ing|es?)\b|rais(?:e[sd]?|ing)\s(?:(?:some|about|around|over|nearly)\s)?[£€])",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\s?(?:%|per\scent)?\sshortfall\b", re.IGNORECASE)
_ON_YEAR = re.compile(r"\s?(?:%|per\scent)?\son\s(?:the\s)?(?:last|previous)", re.IGNORECASE)
_SHORT_OF = re.compile(r"\bshortfall\s(?:of|was|is)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_LOSING = re.compile(r"\blos(?:t|es?|ing)\s(?:\w+\s){0,2}$", re.IGNORECASE)
# what follows a level in brackets, and what stands before one
_TO_ANOTHER = re.compile(r"\s?(?:%|per\scent)?\s(?:up|down)\sto\s[£\d]", re.IGNORECASE)
_TIME_BEFORE = re.compile(r"\b(?:year|quarter|month|period|(?:19|20)\d\d(?:[/-]\d\d)?)\s\($", re.IGNORECASE)
_OF = re.compile(r"\s?(?:%|per\scent)?\sof\s", re.IGNORECASE)
_CLOSES = re.compile(r"\s?(?:%|per\scent)?(?:[.,;)]|$|\sand\b)", re.IGNORECASE)


def change_in_place(
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
        return _at(place, Direction.DECREASE if halved else Direction.INCREASE)
    change = find_change(place.words, place.start, place.end, counted=mention.unit is Unit.COUNT)
    if change and mention.unit is Unit.GBP and _TAKEN.match(place.words, change.start):
        return None  # an amount that is saved, lost or raised is none that fell or rose
    if change and mention.unit is Unit.PERCENT and _is_short_of(place):
        return None
    if change and _is_level_in_brackets(place, mention):
        return None
    change = (
        change
        or _by_arrow(place, mention)
        or _between_levels(place, mention)
        or _going_on(place, mention, way)
        or _next_of_list(place, mention, previous)
    )
    if change:
        return change
    going_on = way_back(place, way or (last.direction if last and previous is None else None))
    if going_on is None and not _is_of_another_size(place, mention, previous):
        going_on = turn_before(place, mention, previous, way) if previous else None
        if going_on is None and mention.unit is Unit.PERCENT:
            going_on = way_on(place, previous, last)
    return _at(place, going_on) if going_on else None


def _at(place: Place, turn: Direction) -> Change:
    """Return a change that no words of its own tell, at its number."""
    return Change(turn, place.start, place.start, by_noun=False)


def _is_level_in_brackets(place: Place, mention: Mention) -> bool:
    """Whether a number in brackets is what something rose or fell from: '(56 down to 38)', 'year (218)'."""
    if not place.before.endswith("("):
        return False
    if _TO_ANOTHER.match(place.words, place.end):
        return True
    alone = mention.unit is Unit.COUNT and place.words.startswith(")", place.end)
    return alone and _TIME_BEFORE.search(place.before) is not None


def _is_short_of(place: Place) -> bool:
    """Whether a percentage is a part that lacks or is lost: 'a shortfall of 23%', 'losing 27% of callers'."""
    if _SHORT.match(place.words, place.end) or _SHORT_OF.search(place.before):
        return not _ON_YEAR.match(place.words, place.end)
    return _LOSING.search(place.before) is not None and _OF.match(place.words, place.end) is not None


def _is_of_another_size(place: Place, mention: Mention, previous: tuple[Draft, int] | None) -> bool:
    """Whether a percentage is too large to go on with a change: 'up by 4%, compared with 82% nationally'."""
    if mention.unit is not Unit.PERCENT or previous is None or previous[0].mention.unit is not Unit.PERCENT:
        return False
    large = mention.value > _SMALL and mention.value > _LIKE_IN_SIZE * previous[0].mention.value
    return large and _COMPARED_WITH.search(place.words[previous[1] : place.start]) is not None


def _going_on(place: Place, mention: Mention, way: Direction | None) -> Change | None:
    """Return the change that a percentage tells of another thing or says again, in the way told before.

    'A fall in theft of 4% and in arson of 9%'; '12 more than last year (150), or 8%'.
    """
    if mention.unit is Unit.COUNT and way and not place.next_names() and _AND_BY.search(place.before):
        return _at(place, way)
    if mention.unit is not Unit.PERCENT or _OF.match(place.words, place.end):
        return None
    if way and _AND_ONE_OF.search(place.before):
        return _at(place, way)
    if _AND_BY.search(place.before):
        levels = _FROM_TO.search(place.before)
        way = way or (_way(_number(levels["first"]), _number(levels["last"])) if levels else None)
        return _at(place, way) if way else None
    if way is None:
        return None
    another = None if place.next_names() else _AND_IN_OF.search(place.before)
    if another:
        return Change(way, another.start(), another.start(), by_noun=True)
    return _at(place, way) if _OR_AFTER_BRACKET.search(place.before) else None


def _next_of_list(place: Place, mention: Mention, previous: tuple[Draft, int] | None) -> Change | None:
    """Return the change of the next thing in a list of such: 'damage fell by 18%, theft of a vehicle 37%'."""
    if previous is None or mention.unit is not Unit.PERCENT or previous[0].kind is not Kind.PERCENT_CHANGE:
        return None
    draft, end = previous
    if draft.direction is None or not _CLOSES.match(place.words, place.end):
        return None
    listed = _NEXT_OF_LIST.fullmatch(place.words, end, place.start)
    return _at(place, draft.direction) if listed else None


def _by_arrow(place: Place, mention: Mention) -> Change | None:
    """Return the change that an arrow before a counted thing tells: '↓ Total fires 24%'."""
    arrow = _ARROW.search(place.before) if mention.unit is Unit.PERCENT else None
    if not arrow or not any(is_plural(word) and is_measured(word) for word in arrow["what"].lower().split()):
        return None
    return _at(place, Direction.INCREASE if arrow["arrow"] in "↑▲" else Direction.DECREASE)


def _between_levels(place: Place, mention: Mention) -> Change | None:
    """Return the change that a percentage in brackets tells of the levels before it: '412 to 331 (20%)'.

    It must be what the levels make: '40 of 160 (25%)' is a share.
    """
    if mention.unit is not Unit.PERCENT or not place.before.endswith("("):
        return None
    if not _CLOSED.match(place.words, place.end):
        return None
    levels = next(filter(None, (pattern.search(place.before) for pattern in _LEVELS)), None)
    if levels:
        told = levels.groupdict()
        first, last = _number(told["first"]), _number(told["last"] or told["now"])
        if told.get("now") and first and abs(last * 100 / first - mention.value) <= 1:
            return None  # it is as well the share that one is of the other
        return _turned(_way(first, last), abs(last - first), first, place, mention)
    step = _STEP.search(place.before)
    if not step:
        return None
    turn = Direction.DECREASE if step["down"] else Direction.INCREASE
    return _turned(turn, _number(step["step"]), _number(step["first"]), place, mention)


def _turned(turn: Direction, step: Decimal, first: Decimal, place: Place, mention: Mention) -> Change | None:
    """Return a change where a step from the first level is as large as the percentage says."""
    if not first or abs(step * 100 / first - mention.value) > 1:
        return None
    return Change(turn, place.start, place.start, by_noun=False)


def _way(first: Decimal, last: Decimal) -> Direction:
    return Direction.INCREASE if last > first else Direction.DECREASE


def _number(written: str) -> Decimal:
    return Decimal(written.replace(",", ""))
