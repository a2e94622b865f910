"""Which way something went: 'fell by', 'an increase of', '8% down', '12 fewer', '+15%'.

A change cue stands right before or right after its number; 'fell to 40' tells a level and is no cue.
"""

import re
from typing import NamedTuple

from extract.rules import change_after as after_number
from extract.rules import change_before as before_number
from extract.rules.change_words import NOUN_STEMS, VERB_STEMS
from extract.rules.stems import Stems
from extract.vocabulary import Direction

_LEADS_TO_LEVEL = (" to ", " at ", " of ", " by ", " against ", " than ", " from ", " with ")
# these take no object
_ALONE = frozenset({"up", "down", "rose", "risen", "rises", "fell", "fallen", "falls"})
# 'a spike of 12', 'lost by 12 shops'
_OF_THINGS = frozenset({"spike", "spikes", "lost"})
# '12 cuts' counts them.
_NOUNS = re.compile(r"(?:[a-rt-z]s|sses)$", re.IGNORECASE)
_NO_NOUN = re.compile(r"\s*(?:down|up|less|fewer|more|lower|higher)", re.IGNORECASE)
_REACH = 90
_BY_REACH = 12
_STEMS = Stems({"verb": VERB_STEMS, "level": before_number.LEVEL_STEMS, "noun": NOUN_STEMS})

# With the cue and a word without which they need not be tried.
_PATTERNS_BEFORE = (
    (before_number.NOUN, "noun", ""),
    (before_number.VERB_BY, "verb", "by"),
    (before_number.VERB_AT, "verb", ""),
    (before_number.LEVEL_BY, "level", "by"),
)

# what a rise comes to: 'this equates to 12 additional crimes', 'rose to 40, an extra 12 crimes'
_COMES_TO = re.compile(
    r"(?:^\W*|[,;:(–-]\s?(?:to\s)?|\b(?:with|of|equate[sd]?\sto|equivalent\sto|means?|meaning|results?\sin|resulting\sin|is|was|were|been|or|by)\s)"
    r"(?:an\s|the\s|some\s|about\s|over\s|nearly\s){0,2}(?P<more>(?:extra|additional)\s)?$",
    re.IGNORECASE,
)

# '(- 4%)', with a space after the sign
_BRACKETED_SIGNS = ("(- ", "(+ ", "(– ", "(− ")


class Change(NamedTuple):
    """A change cue: its direction, and where its words stand beside the number."""

    direction: Direction
    start: int
    end: int
    by_noun: bool


def find_change(words: str, start: int, end: int, *, counted: bool) -> Change | None:
    """Return the change that the number at `words[start:end]` measures, or None where it is a level.

    `counted` numbers ('12 fewer') take fewer cues than percentages ('12% on last year').
    """
    signed = _sign(words, start)
    if signed:
        return signed
    after = after_number.AFTER.match(words, end) or _named_after(words, end)
    if after and ((counted and _counts_on(after.group())) or _runs_over(words, start, after)):
        after = None
    if after and not (after.group().endswith("more") and _is_wanted(words, start, after.end())):
        return _change(after, 0, by_noun=not _NO_NOUN.match(after.group()))
    more = _more_recorded(words, start, end) if counted else None
    if more:
        return more
    left = max(0, start - _REACH)
    before = _before(words[left:start], left, counted=counted)
    if before or counted:
        return before
    compound = after_number.COMPOUND.match(words, end)
    return _change(compound, 0, by_noun=True) if compound else _aimed_or_listed(words, start, end)


def _more_recorded(words: str, start: int, end: int) -> Change | None:
    """Return the rise that a number of additional crimes or calls is, where it says what a rise comes to."""
    after = after_number.RECORDED_NEXT.match(words, end)
    before = _COMES_TO.search(words[max(0, start - _REACH) : start]) if after else None
    if before is None or after is None or not (before["more"] or after["more"]):
        return None
    return Change(Direction.INCREASE, start, start, by_noun=False)


def _aimed_or_listed(words: str, start: int, end: int) -> Change | None:
    """Return the change that a plan aims at, or that is told once for a list that the number stands in."""
    left = max(0, start - _REACH)
    whole = left == 0 and before_number.AIM_ENDS.match(words, end)
    aim = before_number.AIM.match(words[:start]) if whole else None
    if aim:
        return _change(aim, 0, by_noun=False)
    near = words[left:start]
    listed = " by " in near[-_BY_REACH:] and not words.startswith(" of ", end)
    far = before_number.LISTED.match(near) if listed else None
    return _change(far, left, by_noun=False) if far else None


def _named_after(words: str, end: int) -> re.Match[str] | None:
    """Return the way that what is counted went, said after its name: '12 incidents more than'."""
    near = words[end : end + after_number.LONGEST_NAMED]
    if not any(map(near.__contains__, after_number.NAMING)):
        return None
    return after_number.NAMED.match(words, end) or after_number.NAMED_UP_OR_DOWN.match(words, end)


def gives_level(words: str, change: Change, end: int) -> bool:
    """Whether the number that ends at `end` is one of two levels that its change compares."""
    return change.by_noun and change.start < end and after_number.COMPARED.match(words, end) is not None


def _runs_over(words: str, start: int, after: re.Match[str]) -> bool:
    """Whether a number is told for a time: 'down to 12 over the same months'."""
    over = after.group().startswith(" over ") and not after.group().endswith(("average", "mean"))
    return over and words.endswith(_LEADS_TO_LEVEL, 0, start)


def _counts_on(after: str) -> bool:
    """Whether what follows a count is counted, or only misses a mark: '12 cuts', '12 short of'."""
    return _NOUNS.search(after) is not None or after.endswith("short of")


def _is_wanted(words: str, start: int, end: int) -> bool:
    """Whether the words before a number say that more are wanted, and not more than something."""
    return (
        not words.startswith(" than", end)
        and before_number.WANTED_MORE.search(words[max(0, start - 12) : start]) is not None
    )


def _sign(words: str, start: int) -> Change | None:
    """Read a sign written to the number: '-4%', '(+22%)', 'minus 4%'; a dash between two words is none."""
    if words.endswith("minus ", 0, start):
        return Change(Direction.DECREASE, start - len("minus "), start - 1, by_noun=False)
    if words.endswith(_BRACKETED_SIGNS, 0, start):
        direction = Direction.INCREASE if words[start - 2] == "+" else Direction.DECREASE
        return Change(direction, start - 2, start - 1, by_noun=False)
    mark = words[start]
    if mark not in "+-−–" or start + 1 >= len(words) or (mark != "+" and words[start + 1] == " "):
        return None
    direction = Direction.INCREASE if mark == "+" else Direction.DECREASE
    return Change(direction, start, start + 1, by_noun=False)


def _before(before: str, left: int, *, counted: bool) -> Change | None:
    cues = _STEMS.cues(before)
    for pattern, cue, word in _PATTERNS_BEFORE:
        match = pattern.search(before) if cue in cues and word in before.lower() else None
        if match and not (counted and (_takes_object(pattern, match) or _has_agent(before))):
            return _change(match, left, by_noun=cue == "noun")
    return None


def _has_agent(before: str) -> bool:
    """Whether a count is of those who did something, and no change: 'a rise seen by 5 forces'."""
    return " by " in before[-_BY_REACH:] and before_number.AGENT.search(before) is not None


def _takes_object(pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    """Whether a count after a cue is of things: 'reduced 12 staff', 'the loss had been 12 officers'."""
    named = match.group().endswith(" been ") or (match["up"] or match["down"] or "").lower() in _OF_THINGS
    return (pattern is before_number.VERB_AT and not _bare(match)) or named


def _bare(match: re.Match[str]) -> bool:
    """Whether a count follows 'up', 'down' or 'rose' itself; 'reduced 12 staff' counts staff."""
    cue = (match["down"] or match["up"] or "").strip().lower()
    return cue.split()[-1] in _ALONE if cue else False


def _change(match: re.Match[str], offset: int, *, by_noun: bool) -> Change:
    side = "down" if match["down"] else "up"
    direction = Direction.DECREASE if side == "down" else Direction.INCREASE
    return Change(direction, match.start(side) + offset, match.end(side) + offset, by_noun)
