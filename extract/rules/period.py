"""Find the times that figures are about, as worded, with their dates where the words allow it.

The leftmost time is taken, then the longest. One right after 'compared with' or the like is a baseline; one
after 'figures for' or the like is declared for what follows.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from extract.rules.period_rule import PeriodRule
from extract.rules.period_rules import RULES, STEMS
from extract.rules.starts import small

_COMBINATIONS = 4_000


class PeriodRole(StrEnum):
    """What the words say of the time: it is the figure's own, or what the figure is compared with."""

    PERIOD = "period"
    BASELINE = "baseline"


class FoundPeriod(NamedTuple):
    """A time in a text; `relative` marks one that looks back from another ('the year before').

    `anaphoric` marks one that points to a time named before ('over that period'); `compared` is a baseline
    with the words that make it one ('compared with the same period last year').
    """

    start: int
    end: int
    text: str
    period_start: date | None = None
    period_end: date | None = None
    role: PeriodRole = PeriodRole.PERIOD
    relative: bool = False
    anaphoric: bool = False
    compared: str | None = None
    rule: str = ""


def find_periods(text: str, said_on: date | None) -> tuple[FoundPeriod, ...]:
    """Find every time in a text; dates are worked out from the day it was said."""
    cues = STEMS.cues(" ".join(text.split()))
    if not cues:
        return ()
    letters = small(text)[1:]
    rules = _possible(cues)
    matches = [(rule, m) for rule in rules for m in rule.pattern.finditer(text if rule.cased else letters)]
    matches.sort(key=lambda pair: (pair[1].start(), -pair[1].end()))
    return tuple(_found(text, rule, m, said_on) for rule, m in _without_overlaps(matches) if rule.yields)


@lru_cache(maxsize=_COMBINATIONS)
def _possible(cues: frozenset[str]) -> tuple[PeriodRule, ...]:
    """Return the rules of which a text has some words."""
    return tuple(rule for rule in RULES if rule.name in cues)


def _without_overlaps(
    matches: list[tuple[PeriodRule, re.Match[str]]],
) -> Iterator[tuple[PeriodRule, re.Match[str]]]:
    taken = 0
    for rule, match in matches:
        if match.start() >= taken and match.end() > match.start():
            taken = match.end()
            yield rule, match


def _found(text: str, rule: PeriodRule, match: re.Match[str], said_on: date | None) -> FoundPeriod:
    dates = rule.dates(match, said_on)
    start, end = (None, None) if _is_backward(*dates) else dates
    comparator = _comparator(_words_before(text, match.start(), 80), rule)
    worded = " ".join(text[slice(*match.span())].split())
    return FoundPeriod(
        start=match.start(),
        end=match.end(),
        text=worded,
        period_start=start,
        period_end=end,
        role=PeriodRole.PERIOD if comparator is None else PeriodRole.BASELINE,
        compared=None if comparator is None else f"{comparator} {worded}",
        relative=rule.relative,
        anaphoric=rule.anaphoric,
        rule=rule.name,
    )


def _is_backward(start: date | None, end: date | None) -> bool:
    """Whether the dates cannot be right, as OCR makes them ('1 Nov 28 to 31 Oct 09')."""
    return start is not None and end is not None and start > end


def _words_before(text: str, start: int, length: int) -> str:
    return " ".join(text[max(0, start - length) : start].split()) + " "


def _comparator(before: str, rule: PeriodRule) -> str | None:
    """Find the words that make the time a baseline: 'compared with', 'on the'."""
    small = before.lower()
    found = COMPARATOR.search(before) if any(map(small.__contains__, COMPARING)) else None
    if found:
        return found.group().strip()
    tail = small[-LONGEST_LINK:]
    moved = MOVED_FROM.search(before) if any(map(tail.__contains__, LINKS)) else None
    if moved is None or (moved["link"].lower() == "over" and not rule.relative):
        return None
    return before[moved.start("link") :].strip()


# What stands right before a time that a figure is compared with: 'compared with figures for', 'than in'.
COMPARATOR = re.compile(
    r"""(?:\bcompar(?:ed|ing|ison|able)\s(?:to|with|against)|\bagainst|\bversus|\bvs?\.?|\bthan|\brelative\sto
        |\bas\sopposed\sto|\bset\s(?:beside|against)|\bbelow|\babove|\bshort\sof)
        (?:\s(?:(?:the|its|their)\s)?(?:those|that|figures?|data|levels?|numbers?|rates?|averages?|totals?|performance|results))?
        (?:\s(?:of|in|for|from|at|during|seen\sin|recorded\sin))?
        (?:\s(?:the|its|their))?\s?$""",
    re.IGNORECASE | re.VERBOSE,
)

# Without one of these words nothing is compared, and the pattern need not be tried.
COMPARING = (
    "compar",
    "against",
    "vs",
    "v.",
    "v ",
    "versus",
    "than",
    "relative",
    "opposed",
    "set ",
    "below",
    "above",
    "short",
)
LINKS = (" from", " on", " over")
# ' from those in the '
LONGEST_LINK = 24

# 'up 4% from' (the previous quarter), 'a fall of five on': these words compare only after a movement.
MOVED_FROM = re.compile(
    r"""(?:\b(?:up|down|increas\w*|decreas\w*|ris\w*|rose|fall\w*|fell|drop\w*|reduc\w*|chang\w*|improv\w*
            |lower|higher|fewer|more|less)
          (?:\s(?!(?:from|on|over)\b)\S{1,20}){0,4}
        |\d%?|\bper\scent|\bpoints?)
        \s(?P<link>from|on|over)(?:\s(?:that|those)\s(?:in|of|for))?(?:\s(?:the|its|their))?\s?$""",
    re.IGNORECASE | re.VERBOSE,
)


# 'covering the period', 'performance data between', 'related to the period', 'statistics for'
SCOPE_CUE = re.compile(
    r"""(?:\bcover(?:s|ed|ing)?
        |\brelat(?:es?|ed|ing)\sto\sthe\s(?:\w+\s)?period
        |\bfor\sthe\s(?:\w+\s)?period
        |\bperiod\swhich\sran
        |\bshow(?:s|ed|ing)?\s(?:[\w'’]+\s){1,6}?for
        |\b(?:data|figures?|statistics|stats|performance|report|update|results|dashboard|scorecard|bulletin)
            (?:\s(?:report|update|data|summary|figures|was|were))*
            (?:\s?[-–—:(,]|\s(?:for|from|between|over|during|in|of|to|covering|since|given|shown|as\sat)\b)*)
        (?:\s?(?:the|a|from|of|for|period|,|:|\(|-|–))*\s?$""",
    re.IGNORECASE | re.VERBOSE,
)
SCOPE_RULES = frozenset(
    {
        "a calendar year",
        "days from to",
        "days in figures",
        "financial year",
        "last month",
        "last quarter",
        "length up to a month",
        "length up to now",
        "months from to",
        "quarter of a year",
        "year to date",
        "years from to",
    }
)


def declared_scope(text: str, found: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """Choose the time that a heading or sentence declares for the figures under it, if any."""
    for period in found:
        if period.rule in SCOPE_RULES and period.role is PeriodRole.PERIOD and _is_declared(text, period):
            return period
    return None


def _is_declared(text: str, found: FoundPeriod) -> bool:
    return bool(SCOPE_CUE.search(_words_before(text, found.start, 60)))
