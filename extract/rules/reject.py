"""Numbers that are no figures: dates, clock times, ages, numbers of items, telephones and laws.

A reject rule says what may stand before the number, what stands from the number on, or both. It claims the
text it matches and yields nothing.
"""

import re
from collections.abc import Callable, Iterable, Set
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from extract.rules import (
    reject_lines,
    reject_meetings,
    reject_names,
    reject_people,
    reject_references,
    reject_times,
    reject_windows,
    reject_words,
)
from extract.rules.numeral import NUMBER, WORDS
from extract.rules.period_words import MONTH_NAME
from extract.rules.rule import FLAGS, Reject
from extract.rules.stems import Stems

# Where two rules hold, the first one says how much is claimed.
REJECTS: tuple[Reject, ...] = (
    *reject_times.DATES,
    *reject_meetings.MEETINGS,
    *reject_names.LABELS,
    *reject_references.REFERENCES,
    *reject_people.AGES,
    *reject_lines.LINES,
    *reject_names.PLACES,
    *reject_windows.WINDOWS,
    *reject_words.IDIOMS,
    *reject_words.POINTERS,
    *reject_people.ATTENDANCE,
)


def _any_of(places: Iterable[int]) -> re.Pattern[str]:
    """Compile one pattern for several rules; the line end ends a comment that a pattern may end with."""
    return re.compile("|".join(f"(?P<r{place}>{REJECTS[place].after}\n)" for place in places), FLAGS)


# One pattern for all rules that ask nothing of the words before nor of those after: most numbers are settled
# by a single match.
_AFTER = [place for place, rule in enumerate(REJECTS) if rule.before is None]
_AFTER_WORDLESS = _any_of(place for place in _AFTER if not REJECTS[place].needs)
_SAID = {rule.name: rule.says for rule in REJECTS if rule.says}
AFTER_STEMS = _SAID | {REJECTS[place].name: REJECTS[place].needs for place in _AFTER if REJECTS[place].needs}
_AFTER_WORDED = {
    REJECTS[place].name: (place, re.compile(REJECTS[place].after, FLAGS).match)
    for place in _AFTER
    if REJECTS[place].needs
}
_BOTH = {
    rule.name: (place, rule, re.compile(f"(?:{rule.before}\n)$", FLAGS), re.compile(rule.after, FLAGS))
    for place, rule in enumerate(REJECTS)
    if rule.before is not None
}
# Most rules need a word before the number, and one quick pass tells for all of them whether it is there.
_STEMS = Stems({name: rule.needs for name, (_, rule, _, _) in _BOTH.items() if rule.needs})
_NAME = re.compile(r"\(\?P<\w+>")
_WORDLESS = tuple(trial for trial in _BOTH.values() if not trial[1].needs and not trial[1].says)
# 'two were fined and one cautioned', 'four PCs and one PCSO'
_LIST_BEFORE = re.compile(rf"(?:{NUMBER})[^.;]{{2,60}}(?:,|\band|&)\s$", FLAGS)
_NOT_LISTED = re.compile(
    rf"""one\s(?:half|third|quarter|fifth|sixth|eighth|tenth|of(?!\s(?:these|those|them|whom|which)\b(?!\s(?:the|an?|will|would)\b))
        |another|to|or|that|who|(?:for|in)\s(?:each|every)(?!\s(?:\d|{WORDS}))|which|day|in\sparticular|in\s(?:which|whom|whose)
        |(?:is|was)\s(?:that|to|the|an?|in\sthe\sprocess))\b""",
    FLAGS,
)
# 'of these one was', 'there was one in May'
_PICKED_BEFORE = re.compile(
    r"\b(?:of\s(?:these|those|them|which|whom),?|there\s(?:was|is))\s$", re.IGNORECASE
)
_PICKED = re.compile(r"one\s(?:was|is|had|has|in|on|at)\b", re.IGNORECASE)
# 'one crime in every five'
_IN_EVERY = re.compile(r"one\s(?:[a-z-]+\s){1,2}in\severy\s", re.IGNORECASE)
_IDIOM_OF_ONE = re.compile(
    r"one\s(?:way|thing|side|reason|option|answer|example|aspect|part|element|year|month|week|day|point|issue)\b"
    r"|.{0,60}\bone\stoo\smany\b",
    FLAGS,
)
_LIST_ENDS = (", ", "and ", "& ")
# 'one Sergeant, two Constables', 'one theft and one arson'
_LIST_AFTER = re.compile(
    rf"one\s(?:(?!(?:{WORDS}|and|that|who|which|is|was|has|had|in|at|when|could)\b)[a-z'’-]++\s?){{1,5}}"
    rf"(?:,|;|\sand|,\sand|\splus|\s&)\s{NUMBER}\s(?!(?:of|or|in|on|at|from|to|by|more|{MONTH_NAME})\b)[a-z]",
    FLAGS,
)
# 'only one PCSO', but no 'only one way'
_SOLE = re.compile(r"(?<!\bthe\s)\b(?:only|just)\s(?:the\s)?$", re.IGNORECASE)
_REACH = 72
_COMBINATIONS = 4_000
_Match = Callable[[str, int], re.Match[str] | None]


class Claim(NamedTuple):
    """Text that a reject rule has taken: the rule's name and the end of what it claims."""

    rule: str
    end: int


def find_claim(text: str, start: int, first: int = 0, after: Set[str] | None = None) -> Claim | None:
    """Return the first reject rule that holds for the number at `start`, or None where it may be a figure.

    `first` is where its line begins, if that is not the beginning of `text`; `after` names the rules whose
    `AFTER_STEMS` stand after the number, where that is known.
    """
    if text[start : start + 4].lower() == "one " and _counted_one(text, start, first):
        return None
    after = AFTER_STEMS.keys() if after is None else after
    alone = _claim_alone(text, start, after)
    if alone:
        return alone
    cues = _STEMS.cues(text[max(first, start - _REACH) : start])
    if not after.isdisjoint(_SAID):
        cues |= after & _SAID.keys()
    mark = text[max(first, start - 1) : start]
    worded = _may_hold(mark)(text, start) is None
    for rule, left, match_from in _trials(cues, mark, worded=worded):
        found = match_from(text, start)
        if found and left.search(text[max(first, start - rule.reach) : start]) and _counts_on(found):
            return Claim(rule.name, max(found.end(), start + 1))
    return None


def _claim_alone(text: str, start: int, after: Set[str]) -> Claim | None:
    """Return the first rule that holds whatever stands before the number; some need words `after` it."""
    match = _AFTER_WORDLESS.match(text, start)
    place = int(match.lastgroup[1:]) if match and match.lastgroup else len(REJECTS)
    worded = (
        ()
        if after.isdisjoint(AFTER_STEMS)
        else sorted(_AFTER_WORDED[name] for name in after if name in _AFTER_WORDED)
    )
    for earlier, match_from in worded:
        found = match_from(text, start) if earlier < place else None
        if found:
            return Claim(REJECTS[earlier].name, found.end())
    return Claim(REJECTS[place].name, match.end()) if match else None


@lru_cache(maxsize=_COMBINATIONS)
def _trials(
    cues: frozenset[str], mark: str, *, worded: bool
) -> tuple[tuple[Reject, re.Pattern[str], _Match], ...]:
    """Return the rules to try where the words of some and a mark stand before a number, in order.

    Those that need no words are left out where only the `worded` ones may hold.
    """
    wordless = () if worded else _WORDLESS
    trials = sorted((*wordless, *(_BOTH[cue] for cue in cues)), key=itemgetter(0))
    return tuple((rule, left, right.match) for _, rule, left, right in trials if _stands_after(rule, mark))


@lru_cache(maxsize=_COMBINATIONS)
def _may_hold(mark: str) -> _Match:
    """Return a single test for all rules that need no words but this mark before a number."""
    rules = (rule for _, rule, _, _ in _WORDLESS if _stands_after(rule, mark))
    return re.compile("|".join(f"(?:{_NAME.sub('(?:', rule.after)}\n)" for rule in rules), FLAGS).match


def _stands_after(rule: Reject, mark: str) -> bool:
    return not rule.marks or mark in f"{rule.marks}\n"  # a pattern's end is also before a line's


def _counted_one(text: str, start: int, first: int) -> bool:
    """Whether 'one' is a count, by the counts beside it or because it is said that there are no more."""
    if _NOT_LISTED.match(text, start):
        return False
    if _IN_EVERY.match(text, start):
        return True
    sole = _SOLE.search(text[max(first, start - 10) : start]) and not _IDIOM_OF_ONE.match(text, start)
    picked = _PICKED_BEFORE.search(text[max(first, start - 12) : start]) and _PICKED.match(text, start)
    listed = _closes_list(text, start, first) or _LIST_AFTER.match(text, start)
    return bool(sole or picked or listed)


def _closes_list(text: str, start: int, first: int) -> bool:
    """Whether 'one' goes on with a list of counts."""
    before = text[max(first, start - _REACH) : start]
    return before.lower().endswith(_LIST_ENDS) and _LIST_BEFORE.search(before) is not None


def _counts_on(match: re.Match[str]) -> bool:
    """Whether a short financial year counts on by one: 09/10, not 25/19; other rules ask nothing."""
    years = match.groupdict()
    return "a" not in years or (int(years["a"]) + 1) % 100 == int(years["b"])


def claims(text: str, start: int) -> tuple[str, ...]:
    """Return the names of all reject rules that hold for the number at `start`, for explanations."""
    before = text[max(0, start - _REACH) : start]
    return tuple(rule.name for rule in REJECTS if _holds(rule, text, start, before))


def _holds(rule: Reject, text: str, start: int, before: str) -> bool:
    found = re.compile(rule.after, FLAGS).match(text, start)
    if found is None or not _counts_on(found):
        return False
    return rule.before is None or re.search(f"(?:{rule.before}\n)$", before, FLAGS) is not None
