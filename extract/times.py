"""Collect, for every sentence, the times its figures can be about.

A sentence states times of its own. What it declares ('statistics covering the last three months:') holds for
the rest of its paragraph and the bullets under it; what a sentence without figures states, for the next one.
What a heading ends with ('Budget 2021/22') holds for the sentence right under it only: in annotated minutes
half of the figures further below such a heading were about another time.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from extract.model import Document, Period, Sentence
from extract.period_columns import Columns, compared, extended, header_of, is_aligned
from extract.rules.period import FoundPeriod, PeriodRole, declared_scope, find_periods
from extract.vocabulary import PeriodBasis, SentenceKind

Extent = tuple[int, int]

HEAD_OF_TABLE = 240
BULLETS = "•●·▪-–*o("
# 'Of these', 'This was', 'In numbers': the sentence goes on about what was told before.
POINTING = re.compile(
    r"\W{0,3}(?:of\s(?:these|those|this|them)|this|that|these|those|(?:nation|region|loc)ally"
    r"|in\s(?:numbers|actual\sterms|all|total))\b",
    re.IGNORECASE,
)
IN_BRACKETS = re.compile(r"\bin\s(?:brackets|parenthes[ei]s)\b", re.IGNORECASE)
# A sentence with one of these tells of what figures the table after it is.
SPEAKS_OF_FIGURES = re.compile(
    r"\b(?:figures?|tabled?|statistics|stats|data|numbers?|performance|position|results?|breakdown|summary|below|follow(?:s|ing)"
    r"|show(?:s|n|ed|ing)?|set\sout|report(?:s|ed)?|recorded|sheet|dashboard)\b",
    re.IGNORECASE,
)
# With these times its other figures are compared.
LOOKING_BACK = frozenset({"the year before", "same period of another year"})
# of what else a time is told in a lead: 'the Inspector, who joined in 2009, reported:'
_OF_ANOTHER = re.compile(
    r"\b(?:who|which|joined|founded|established|set\sup|born|opened|act\sof)\b[^,;]{0,40}$", re.IGNORECASE
)
REACH_OF_CUE = 40
LISTS_ON = (":", ";", ",")
DASHES = ("-", "–", "—")
# These times head no column.
NO_HEADS = frozenset(
    {"now", "until now", "today", "each unit", "of the year", "length in all", "mean of years"}
)
# These hold for no sentence but their own.
PASSING_RULES = NO_HEADS | {
    "a day",
    "a day in figures",
    "in a unit",
    "that period",
    "next year",
    "season",
    "deadline",
}

# To look a member up in its class at every sentence takes longer than to compare it.
_HEADING, _TABLE = SentenceKind.HEADING, SentenceKind.TABLE


class Times(NamedTuple):
    """The times a sentence's figures can be about: stated in it, or declared before it.

    `before` is the time that the sentence before it ended with, to which 'during this period' points;
    `columns` are those of a header that stands before a table, `header` those of one within it;
    `bracketed` is the time of numbers alone in brackets ('last year in brackets').
    """

    stated: tuple[FoundPeriod, ...] = ()
    before: Period | None = None
    item: Period | None = None
    columns: Columns | None = None
    header: Columns | None = None
    bracketed: Period | None = None
    is_table: bool = False


_NO_TIMES = Times()


class _Before(NamedTuple):
    """What the sentences before have set: a declared time, one to point to, the columns of a header.

    `told` is the one time of the sentence before; `leads` tells that it is a heading or declares a time for a
    table, so that its time holds across the start of a paragraph; `led` is the one time of a sentence, which
    holds for a table right after it; `leading` are those of a sentence that leads to one.
    """

    declared: Period | None = None
    last: Period | None = None
    columns: Columns | None = None
    told: Period | None = None
    leads: bool = False
    led: Period | None = None
    bracketed: Period | None = None
    section: int = -1
    leading: Sequence[FoundPeriod] = ()

    def anew(self, sentence: Sentence) -> "_Before":
        """Keep what holds in a new paragraph."""
        if not (self.leads or self.columns or self.bracketed or self.led or self.leading):
            return _NOTHING_BEFORE
        goes_on = self.section == sentence.section
        is_table = sentence.kind is _TABLE
        kept = _Before(
            columns=self.columns,
            bracketed=self.bracketed if goes_on else None,
            leading=self.leading if goes_on and is_table else (),
        )
        if not self.leads:
            return kept._replace(last=self.led) if is_table and goes_on else kept
        return kept._replace(last=self.last, declared=self.declared if is_table else None)


_NOTHING_BEFORE = _Before()


def collect_times(
    document: Document,
    sentences: Sequence[Sentence],
    numbers: Sequence[Sequence[Extent]],
    said_on: date | None,
) -> tuple[Times, ...]:
    """Collect the times of every sentence; `numbers` are the places of its numbers in each.

    Times that no figure can be about are not looked for, which saves most of the work.
    """
    anew = _beginnings(document.text, sentences)
    wanted = _wanted(sentences, numbers, anew)
    collected: list[Times] = []
    before = _NOTHING_BEFORE
    for sentence, extents, begins, is_wanted in zip(sentences, numbers, anew, wanted, strict=True):
        before = before.anew(sentence) if begins else before
        if not is_wanted and before.columns is None:
            collected.append(_NO_TIMES)
            continue
        text = document.text[sentence.start : sentence.end]
        stated = find_periods(text, said_on) if is_wanted else ()
        times = _times_of(text, sentence, stated, extents, before)
        collected.append(times)
        before = _after(text, sentence, times, extents, before)
    return tuple(collected)


def _times_of(
    text: str, sentence: Sentence, stated: tuple[FoundPeriod, ...], extents: Sequence[Extent], before: _Before
) -> Times:
    """Return the times of a sentence that states some, after what is set before it."""
    is_table = sentence.kind is _TABLE or is_aligned(text, extents)
    aside = _bracketed(text, stated)
    heads = [p for p in stated if p.rule not in NO_HEADS and not (aside and p.text == aside.text)]
    return Times(
        stated=stated,
        before=before.last or (before.told if POINTING.match(text) else None),
        item=before.declared,
        columns=(before.columns or compared(stated or before.leading, text)) if is_table else None,
        bracketed=aside or before.bracketed,
        header=header_of(text, heads, extents),
        is_table=is_table,
    )


def lasting(times: Times) -> FoundPeriod | None:
    """Return a 'since ...' that is the one time of its sentence: it is about all changes told there."""
    only = times.stated[0] if len(times.stated) == 1 else None
    return only if only and only.text.lower().startswith("since") else None


def as_period(found: FoundPeriod, basis: PeriodBasis) -> Period:
    """Keep of a time in a text what a figure needs."""
    return Period(text=found.text, start=found.period_start, end=found.period_end, basis=basis)


def _beginnings(text: str, sentences: Sequence[Sentence]) -> list[bool]:
    """Whether each sentence begins a paragraph that is not a bullet of the one before."""
    ends = [0, *(sentence.end for sentence in sentences)]
    return [_starts_anew(text, end, sentence) for end, sentence in zip(ends, sentences, strict=False)]


def _starts_anew(text: str, end: int, sentence: Sentence) -> bool:
    if "\n" not in text[end : sentence.start]:
        return False
    first = text[sentence.start : sentence.start + 9].lstrip()[:1]
    return first not in BULLETS and not text[max(0, end - 4) : end].rstrip(" -–—").endswith(LISTS_ON)


def _wanted(
    sentences: Sequence[Sentence], numbers: Sequence[Sequence[Extent]], anew: Sequence[bool]
) -> list[bool]:
    """Whether figures stand in the sentence or after it in its paragraph, or it may head a table."""
    wanted = [False] * len(sentences)
    follows = False
    for i in range(len(sentences) - 1, -1, -1):
        follows = follows or bool(numbers[i])
        heads = any(numbers[i + 1 : i + 2]) and _may_lead(sentences[i], sentences[i + 1])
        wanted[i] = follows or heads or sentences[i].kind is _TABLE
        follows = follows and not anew[i]
    return wanted


def _may_lead(sentence: Sentence, following: Sentence) -> bool:
    """Whether a sentence may set the time of the next: a heading of anything, another of a table."""
    return sentence.kind is _HEADING or following.kind is _TABLE


def _after(
    text: str, sentence: Sentence, times: Times, extents: Sequence[Extent], before: _Before
) -> _Before:
    """Set what holds after a sentence."""
    columns = before.columns if times.is_table or not extents else None
    if not extents and not times.stated:
        return before._replace(columns=extended(columns, text.strip()))
    is_heading = sentence.kind is _HEADING
    declared = _declared(text, sentence, times.stated)
    return _Before(
        declared=declared or before.declared,
        last=_ending(times.stated, text) if is_heading else _lasting(times.stated, len(extents)),
        columns=times.header or columns,
        told=_lasting(times.stated, 0),
        led=None if times.is_table else _led(text, times, len(extents)),
        bracketed=times.bracketed,
        section=sentence.section,
        leading=() if extents else times.stated,
        leads=is_heading or (declared is not None and not extents),
    )


def _bracketed(text: str, stated: Sequence[FoundPeriod]) -> Period | None:
    """Find the time that a sentence says of the numbers in brackets: 'the year before in brackets'."""
    cue = IN_BRACKETS.search(text) if stated else None
    named = [p for p in stated if cue and p.end <= cue.start() <= p.end + REACH_OF_CUE]
    return as_period(named[-1], PeriodBasis.ITEM) if named else None


def _declared(text: str, sentence: Sentence, stated: Sequence[FoundPeriod]) -> Period | None:
    aside = _bracketed(text, stated)
    near = [p for p in stated if sentence.kind is not _TABLE or p.start < HEAD_OF_TABLE]
    near = [p for p in near if not aside or p.text != aside.text]
    found = declared_scope(text, near) if sentence.kind is not _HEADING else None
    if found:
        return as_period(found, PeriodBasis.ITEM)
    leads = sentence.kind is not _TABLE and text.rstrip(" -–—").endswith(":")
    led = [p for p in near if p.rule not in LOOKING_BACK and not _OF_ANOTHER.search(text[: p.start])]
    return _lasting(led, 0) if leads else None


def _lasting(stated: Sequence[FoundPeriod], count: int) -> Period | None:
    """Find the one time that a sentence without figures sets for the next."""
    own = [
        p for p in stated if p.role is PeriodRole.PERIOD and not p.relative and p.rule not in PASSING_RULES
    ]
    return as_period(own[0], PeriodBasis.ITEM) if len(own) == 1 and not count else None


def _led(text: str, times: Times, count: int) -> Period | None:
    """Find the one time that a sentence which speaks of figures sets for a table after it."""
    aside = times.bracketed.text if times.bracketed else None
    named = [p for p in times.stated if p.rule not in LOOKING_BACK and p.text != aside]
    if text.rstrip().endswith((*LISTS_ON, *DASHES)):
        return _lasting(named, 0)
    return _lasting(named, count) if SPEAKS_OF_FIGURES.search(text) else None


def _ending(stated: Sequence[FoundPeriod], heading: str) -> Period | None:
    """Find the one time that a heading ends with, which holds for the sentence right under it."""
    at_end = len(stated) == 1 and not heading[stated[0].end :].strip(" \n*.:)")
    return _lasting(stated, 0) if at_end else None
