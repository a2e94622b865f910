"""Numbers that say the change before them again, or go on with it: 'by 51, or 8%', 'down 8% (51 calls)'."""

import re

from extract.draft import Draft
from extract.model import Mention
from extract.place import Place
from extract.vocabulary import Direction, Kind, Unit

# Between a change and the percentage that says it again: 'slipped by 51, or 16.9%', 'up 12 (8%)'.
_RESTATED = re.compile(
    r"[^.;]{0,30}?(?:,\s?or|\sor|\s?\(|,\sthat\sis,?|,?\si\.e\.,?)\s?(?:(?:about|around|some|nearly|almost|roughly)\s)?"
    r"|[^.;\d]{0,110},\sor\s"
    r"|[^.;]{0,60}?,?\s(?:which\s)?(?:equat(?:es|ed|ing)|(?:is\s)?equal|(?:is\s)?equivalent)\sto\s",
    re.IGNORECASE,
)
# Between amounts of which one is the other for a longer time: '£2 a month or £24 a year'.
_RECKONED = re.compile(
    r"\s(?:(?:a|per)\s(?:week|month|year|annum)|weekly|monthly)(?:,?\s(?:or|equal\sto)\s|\s\()", re.IGNORECASE
)
# Between the percentage of a change and its count: 'by 8% (51 more', 'by 8 per cent or 51 calls'.
_COUNTED_OUT = re.compile(
    r"(?:,?\sor\s|\s\()(?:some\s|about\s|around\s)?|\swhich\sin\s(?:actual\s)?numbers\s\w+\s", re.IGNORECASE
)
_NOUN_AFTER = re.compile(
    r"\s(?!(?:[a-z]+\s){1,3}to\s\d)(?:in\snumber\b|(?!(?:to|of|in|for|at|out)\b)[a-z])", re.IGNORECASE
)
# Between the percentage of a change and its amount: 'by 8% or £2m'.
_OR = re.compile(r",?\sor\s(?:(?:some|about|around)\s)?", re.IGNORECASE)
# Between changes that stand in brackets: 'falls in robbery (8%), in theft (4%) and arson (3%)'.
_BRACKETED = re.compile(
    r"(?:\s(?:higher|lower|up|down|more|fewer|less))?\)[,;]?\s(?:and\s|in\s){0,2}(?:(?!(?:but|with|which|was|were|while)\b)[a-z'’-]+\s){1,6}\(",
    re.IGNORECASE,
)
# Between changes of a list: 'down 4%, robbery 9% and theft 12%', 'by 4%, against 9% in London'.
_LISTED = re.compile(
    r"""
    (?:\s(?:in|for|at)\s(?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+)?)?
    (?:,\sand|,|;|\sand|\s&)\s(?:(?!(?:was|were|is|are|at|of|from|to|had|has|with|while|which|target|rates?|only|a)\b)[a-z'’-]+\s){0,4}
  | (?:\s[a-z]+){0,3}(?:\s(?:19|20)\d\d)?,?\sand\s(?:one|another)\sof\s
  | [^.;\d]{0,40}(?:,?\s(?:while|whereas|whilst|but|and)|;)\s(?:for|in|at|across)\s(?:the\s)?
    (?-i:[A-Z])\w+(?:\s(?-i:[A-Z])\w+){0,4}\sit\s(?:was|is|had\sbeen)\s
  | ,?\s(?:against|compared\s(?:to|with)|versus)\s(?!(?:an?\s|the\s)?(?:\w+\s)?target)(?:\w+\s){0,3}
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SHARE = re.compile(
    r"\s(?:of|were(?!\s(?:recorded|reported|noted|seen|achieved|made)\b)|are|had|have|said|felt)\s",
    re.IGNORECASE,
)
_AND_BY = re.compile(r"\band\s(?:(?:that|those)\s(?:of|in|for)\s(?:[a-z'’-]+\s){1,4})?by\s$", re.IGNORECASE)
# 'and thefts by 4', which ends so
_AND_THESE_BY = re.compile(
    r"\band\s(?:(?!(?:\w+(?:ed|en|wn)|was|were|is|are|had|has|led|run|held|made|met)\b)[a-z'’-]+\s){1,3}by\s$",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\s?(?:$|[.,;:)]|(?:in|on|over|from|since|to|compared|during|this|last)\b)", re.IGNORECASE
)
# Between changes that each say in what: 'a fall of 12% in theft, 9% in arson and 8% in fraud'.
_IN_WHAT = re.compile(
    r"\s(?:in|for|among)\s(?!(?:the|a|an|this|last|those|under|over|less|more|writing|person|licensed)\b|\d)",
    re.IGNORECASE,
)
_IN_EACH = re.compile(
    r"\s(?:in|for|among)\s(?!the\s|(?:19|20)\d\d|(?:last|this|a|an)\s)"
    r"(?:(?!(?:was|were|is|are|but|while|which|where)\b)[\w'’&/-]+\s){0,7}[\w'’&/-]+"
    r"(?:,\sand|,|;|\sand)\s(?:by\s)?",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s(?:\w+\s)?$", re.IGNORECASE)
# Between changes that are told together: 'up by 40 and 50 respectively'.
_PAIRED = re.compile(r"%?(?:,|\sand|,\sand)\s(?:by\s)?", re.IGNORECASE)
_RESPECTIVELY = re.compile(
    r"%?,?\s(?:(?:offences|crimes|incidents|reports|calls|cases)\s)?respectively\b", re.IGNORECASE
)


def turn_before(
    place: Place, mention: Mention, previous: tuple[Draft, int], way: Direction | None
) -> Direction | None:
    """Return which way the change before a number went, where the number says it again or goes on with it."""
    before, end = previous
    if mention.unit is Unit.GBP:
        paid_out = before.kind is Kind.PERCENT_CHANGE and _OR.fullmatch(place.words[end : place.start])
        return before.direction if paid_out or says_again(place, before, end) else None
    if mention.unit is Unit.COUNT:
        if _counts_out(place, before, end) or _is_paired(place, before, end):
            return before.direction
        return way if _on_by(_AND_BY, place) or _goes_by(place) else None
    if mention.unit is not Unit.PERCENT:
        return None
    return before.direction if _repeats(place, before, end) else way if _on_by(_BY, place) else None


def _on_by(by: re.Pattern[str], place: Place) -> bool:
    return by.search(place.before) is not None


def _goes_by(place: Place) -> bool:
    """Whether a count is how far something else went the same way: 'and thefts by 4', at its end."""
    return _on_by(_AND_THESE_BY, place) and _NO_MORE.match(place.words, place.end) is not None


def says_again(place: Place, before: Draft, end: int) -> bool:
    """Whether an amount is the one before it for another time: '£2 a month or £24 a year'."""
    return before.mention.unit is Unit.GBP and _RECKONED.fullmatch(place.words[end : place.start]) is not None


def _is_paired(place: Place, before: Draft, end: int) -> bool:
    """Whether a count is the change of another thing: 'theft and arson rose by 40 and 50 respectively'."""
    if before.kind is not Kind.CHANGE or not _PAIRED.fullmatch(place.words[end : place.start]):
        return False
    return _RESPECTIVELY.match(place.words, place.end) is not None


def _counts_out(place: Place, before: Draft, end: int) -> bool:
    """Whether a count says the percentage before it again: 'fell by 8%, or 51 calls'."""
    if before.kind is not Kind.PERCENT_CHANGE or not _NOUN_AFTER.match(place.words, place.end):
        return False
    return _COUNTED_OUT.fullmatch(place.words[end : place.start]) is not None


def _repeats(place: Place, before: Draft, end: int) -> bool:
    """Whether a percentage says the change before it again, or goes on with a list of changes."""
    between = place.words[end : place.start]
    if before.kind is Kind.CHANGE or (before.mention.unit is Unit.GBP and before.direction):
        return _RESTATED.fullmatch(between) is not None
    listed = _LISTED.fullmatch(between) or _BRACKETED.fullmatch(between) or _says_in_what(place, between)
    return before.kind is Kind.PERCENT_CHANGE and bool(listed) and not _goes_on(place)


def _says_in_what(place: Place, between: str) -> bool:
    """Whether a percentage says in what it is, as the one before it does."""
    return _IN_EACH.fullmatch(between) is not None and _IN_WHAT.match(place.words, place.end) is not None


def _goes_on(place: Place) -> bool:
    """Whether a number is a share of something: '... and 12% of the rest', 'and 9% were content'."""
    return _SHARE.match(place.words, place.end) is not None
