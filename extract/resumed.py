"""Percentages that go on with a change told before: 'Theft fell 12%. In Leeds it was 9%'.

They have no word of change of their own, and alone would be shares.
"""

import re

from extract.draft import Draft
from extract.place import Place
from extract.vocabulary import Direction, Kind

_FLAGS = re.VERBOSE | re.IGNORECASE
_IS = r"""(?:was|is|were|had\sbeen|has\sbeen|being|stood\sat|stands\sat|came\sto|comes\sto|equate[sd]\sto
    |amount(?:s|ed)\sto|was\sput\sat|is\sput\sat|represent(?:s|ed)|worked\sout\sat|works\sout\sat)"""
_ABOUT = r"(?:(?:about|around|some|just|only|over|under|nearer|nearly|almost)\s){0,2}"
_PLACE = r"(?-i:[A-Z])[\w'’-]+(?:\s(?:and\s|of\s|the\s)?(?-i:[A-Z])[\w'’-]+){0,3}"
# At the beginning of the next sentence: 'In Leeds it was', 'This equated to', 'Nationally the figure was'.
_NEXT = re.compile(
    rf"""
    \W*(?:(?:and|but|while)\s)?
    (?:(?:in|for|at|across)\s(?:the\s)?{_PLACE},?\s(?:it|this|that|the\sfigure)
      |(?:nationally|regionally|elsewhere|locally|as\sa\spercentage)(?:,?\s(?:it|this|the\sfigure))?
      |it|this|that)\s
    {_IS}\s{_ABOUT}
    """,
    _FLAGS,
)
# After a change in the same sentence: ', nationally the figure was', ' (nationally', ', where it came to'.
_BESIDE = re.compile(
    rf"""
    .{{0,40}}?(?:,\s|\s|\s?\(\s?)(?:nationally|regionally|elsewhere|locally)[,:]?\s
    (?:(?:the\sfigure|it)\s)?(?:{_IS}\s)?{_ABOUT}
  | \s?\(\s?(?:in\s)?(?!target|detection|positive|charge){_PLACE}:?\s{_ABOUT}
  | .{{0,60}}?,\swhere\sit\s{_IS}\s{_ABOUT}
  | (?:\s\w+)?\sand\sin\s{_PLACE}\s(?:by\s)?{_ABOUT}
    """,
    _FLAGS,
)
# 'a 26% reduction in theft and 20% in burglary', 'a reduction by 4% from 2019-20 and 12% compared to 2018-19'
_NOUN = r"(?:reduction|increase|rise|fall|drop|decrease|decline|improvement|growth)s?"
_DID = r"(?:were|was|is|are|said|did|had|have|has|felt|told|would|could|led|thought|got|came|went)"
_TIME = r"(?:the\s)?(?:(?:19|20)\d\d|last|previous|same|year|quarter|month|Q[1-4])"
_OTHERS = (
    (
        re.compile(
            rf"\s{_NOUN}\sin\s[^.;:()\d]{{3,60}}?,?\s(?:and|but)\s(?:an?\s|of\s|by\s)?{_ABOUT}", _FLAGS
        ),
        re.compile(
            rf"\sin\s(?!total\b|all\b|the\ssame\b)(?:(?!\b{_DID}\b)[^.,;:()]){{2,60}}(?:[.,;:)]|$)", _FLAGS
        ),
    ),
    (
        re.compile(
            rf"\s(?:from|on|compared\s(?:to|with)|against)\s{_TIME}[^.;:()]{{0,40}}?,?\sand\s(?:by\s)?{_ABOUT}",
            _FLAGS,
        ),
        re.compile(rf"\s(?:from|on|compared\s(?:to|with)|against)\s{_TIME}", _FLAGS),
    ),
)
# ', compared to' and what ends the comparison: '7.3% in the Force area', 'and 8% nationally'
_COMPARED = re.compile(
    rf".{{0,60}}?,?\s(?:compared\s(?:to|with)|as\sagainst|against|and)\s(?:the\s)?{_ABOUT}", _FLAGS
)
_ELSEWHERE = re.compile(
    r"""
    \s(?:nationally|regionally|elsewhere|county-?wide|force-?wide)\b
  | \sfor\s(?:those|the\scontrol|everyone\selse)\b
  | \s(?:in|for|across)\s(?:the\s)?
    (?:force|county|region|district|borough|division|country|rest|whole|England|Wales|Scotland)\b
    """,
    _FLAGS,
)
# 'bigger than in Leeds (', 'lower than the'
_THAN = re.compile(
    r"\b(?:(?:less|more)(?:\s[a-z]+)?|lower|higher|better|worse|smaller|bigger|greater|steeper)\sthan\s(?:[^.;()\d]|\b(?:19|20)\d\d\b){0,50}\(?(?<!\bto\s)$",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\W*(?:it|this|that)\b", re.IGNORECASE)
_OTHER_WAY = re.compile(
    r"\bthe\s(?:other|opposite)\s(?:way|direction)(?:,?\s(?:by\s)?|\s?\()(?:about\s|some\s)?$", re.IGNORECASE
)
_SHARE = re.compile(r"\s(?:of|were|was|are|is|had|have|said|felt|target)\b", re.IGNORECASE)


def way_on(place: Place, previous: tuple[Draft, int] | None, last: Draft | None) -> Direction | None:
    """Return which way a percentage went that goes on with the change before it or in the `last` sentence."""
    if _SHARE.match(place.words, place.end):
        return None
    if previous and place.words.startswith(" one ", place.end):
        return previous[0].direction
    if previous is None:
        return last.direction if last and last.direction and _goes_on_next(place) else None
    draft, end = previous
    if draft.direction is None:
        return None
    between = place.words[end : place.start]
    compared = _COMPARED.fullmatch(between) and _ELSEWHERE.match(place.words, place.end)
    if draft.kind is not Kind.PERCENT_CHANGE:
        return None
    other = any(first.fullmatch(between) and then.match(place.words, place.end) for first, then in _OTHERS)
    return draft.direction if compared or other or _goes_on_here(between) else None


def _goes_on_next(place: Place) -> bool:
    if _NEXT.fullmatch(place.before):
        return True
    return _POINTS.match(place.before) is not None and _THAN.search(place.before) is not None


def _goes_on_here(between: str) -> bool:
    return _BESIDE.fullmatch(between) is not None or _THAN.search(between) is not None


def way_back(place: Place, way: Direction | None) -> Direction | None:
    """Return the way opposite to the one told last, where a number went that: 'the other way, by 6%'."""
    if way is None or not _OTHER_WAY.search(place.before):
        return None
    return Direction.INCREASE if way is Direction.DECREASE else Direction.DECREASE
