"""Collect, for every sentence, the times its figures can be about.

A sentence states times of its own. What it declares ('statistics covering the last three months:') holds for
the rest of its paragraph and the bullets under it; what a sentence without figures states, for the next one.
What a heading declares ('Performance, Q3 2021/22') is left alone: in annotated minutes half of the figures
under such a heading were about another time.
"""

from collections.abc import Sequence
from datetime import date

from extract.model import Document, Frozen, Period, Sentence
from extract.period_columns import Columns, header_of
from extract.rules.period import FoundPeriod, PeriodRole, declared_scope, find_periods
from extract.vocabulary import PeriodBasis, SentenceKind

Extent = tuple[int, int]

HEAD_OF_TABLE = 240
BULLETS = "•●·▪-–*o("
LISTS_ON = (":", ";", ",")
PASSING_RULES = frozenset({"now", "until now", "a day", "in a unit", "that period", "next year"})


class Times(Frozen):
    """The times a sentence's figures can be about: stated in it, or declared before it.

    `before` is the time that the sentence before it ended with, to which 'during this period' points;
    `columns` are those of a header that stands before a table.
    """

    stated: tuple[FoundPeriod, ...] = ()
    before: Period | None = None
    item: Period | None = None
    columns: Columns | None = None
    is_table: bool = False


def collect_times(
    document: Document,
    sentences: Sequence[Sentence],
    numbers: Sequence[Sequence[Extent]],
    said_on: date | None,
) -> tuple[Times, ...]:
    """Collect the times of every sentence; `numbers` are the places of its numbers in each."""
    collected: list[Times] = []
    local: Period | None = None
    columns: Columns | None = None
    before: Period | None = None
    end = 0
    for sentence, extents in zip(sentences, numbers, strict=True):
        text = document.text[sentence.start : sentence.end]
        if _starts_anew(document.text, end, sentence):
            local, before = None, None
        stated = find_periods(text, said_on)
        is_table = sentence.kind is SentenceKind.TABLE
        if not is_table and extents:
            columns = None
        collected.append(
            Times(
                stated=stated,
                before=before,
                item=local,
                columns=columns if is_table else None,
                is_table=is_table,
            )
        )
        columns = header_of(text, stated, extents) or columns
        declared = _declared(text, sentence, stated)
        local = declared or local
        before = _lasting(stated, len(extents)) or (before if not stated and not extents else None)
        end = sentence.end
    return tuple(collected)


def as_period(found: FoundPeriod, basis: PeriodBasis) -> Period:
    """Keep of a time in a text what a figure needs."""
    return Period(text=found.text, start=found.period_start, end=found.period_end, basis=basis)


def _starts_anew(text: str, end: int, sentence: Sentence) -> bool:
    """Whether a new paragraph begins that is not a bullet of the one before."""
    if "\n" not in text[end : sentence.start]:
        return False
    first = text[sentence.start : sentence.end].lstrip()[:1]
    return first not in BULLETS and not text[max(0, end - 3) : end].rstrip().endswith(LISTS_ON)


def _declared(text: str, sentence: Sentence, stated: Sequence[FoundPeriod]) -> Period | None:
    near = [p for p in stated if sentence.kind is not SentenceKind.TABLE or p.start < HEAD_OF_TABLE]
    found = declared_scope(text, near) if sentence.kind is not SentenceKind.HEADING else None
    return as_period(found, PeriodBasis.ITEM) if found else None


def _lasting(stated: Sequence[FoundPeriod], count: int) -> Period | None:
    """Find the one time that a sentence without figures sets for the next."""
    own = [
        p for p in stated if p.role is PeriodRole.PERIOD and not p.relative and p.rule not in PASSING_RULES
    ]
    return as_period(own[0], PeriodBasis.ITEM) if len(own) == 1 and not count else None
