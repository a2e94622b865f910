"""Give a figure the time it is about and the time it is compared with.

A time in the figure's own clause comes first; one that looks back ('the year before') belongs only to the
number right beside it. Where the sentence names none, the time that the item or the whole report is about
holds, and says so in its basis.
"""

from collections.abc import Sequence
from datetime import date

from extract.model import Frozen, Period
from extract.rules.period import FoundPeriod, PeriodRole, find_periods, find_scope
from extract.vocabulary import PeriodBasis

Extent = tuple[int, int]

BREAKS = frozenset(
    [
        "and",
        "or",
        "but",
        "to",
        "from",
        "compared",
        "comparison",
        "against",
        "versus",
        "than",
        "while",
        "whilst",
        "whereas",
        "then",
        "with",
        "which",
    ]
)
MARKS = ",;:()–—"
RIGHT_BESIDE = 24


class Times(Frozen):
    """The times that a sentence's figures can be about: its own, and those that hold for its item or report."""

    stated: tuple[FoundPeriod, ...] = ()
    item: Period | None = None
    meeting: Period | None = None


def times_of(text: str, said_on: date | None, item: Period | None, meeting: Period | None) -> Times:
    """Collect the times of one sentence."""
    return Times(stated=find_periods(text, said_on), item=item, meeting=meeting)


def scope(text: str, said_on: date | None, basis: PeriodBasis) -> Period | None:
    """Find the time that a heading or introduction says its figures cover ('performance data between …')."""
    found = find_scope(text, said_on)
    return as_period(found, basis) if found else None


def attach(
    number: Extent, numbers: Sequence[Extent], text: str, times: Times, *, is_change: bool
) -> tuple[Period | None, str | None]:
    """Choose the period and the baseline of one number; extents are places in the sentence's `text`.

    `numbers` are all numbers of the sentence that are figures; only a change has a baseline.
    """
    own = _own(number, numbers, text, times.stated, is_change=is_change)
    baseline = _baseline(number, numbers, text, times.stated) if is_change else None
    inherited = times.item or times.meeting
    if own is None or (own.anaphoric and inherited):
        return inherited, baseline
    return as_period(own, PeriodBasis.STATED), baseline


def as_period(found: FoundPeriod, basis: PeriodBasis) -> Period:
    """Keep of a time in a text what a figure needs."""
    return Period(text=found.text, start=found.period_start, end=found.period_end, basis=basis)


def _own(
    number: Extent, numbers: Sequence[Extent], text: str, found: Sequence[FoundPeriod], *, is_change: bool
) -> FoundPeriod | None:
    fitting = [p for p in found if _may_own(number, numbers, text, p, is_change=is_change)]
    return min(fitting, key=lambda p: _distance(number, numbers, text, p), default=None)


def _may_own(
    number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod, *, is_change: bool
) -> bool:
    if period.start < number[1] and number[0] < period.end:
        return False
    if period.role is PeriodRole.BASELINE:
        return not is_change and number[0] > period.end and _between(number, numbers, period) == 0
    return not period.relative or (not is_change and _is_beside(number, numbers, text, period))


def _is_beside(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether nothing but a few words stands between the number and the period."""
    if _between(number, numbers, period):
        return False
    gap = _gap(number, text, period)
    return number[1] <= period.start or not set(gap.lower().split()) & BREAKS


def _baseline(
    number: Extent, numbers: Sequence[Extent], text: str, found: Sequence[FoundPeriod]
) -> str | None:
    against = [p for p in found if p.role is PeriodRole.BASELINE or p.relative]
    nearest = min(against, key=lambda p: _distance(number, numbers, text, p), default=None)
    return nearest.text if nearest else None


def _distance(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> float:
    """How far apart number and period are: other numbers count most, then breaks of the clause, then letters."""
    gap = _gap(number, text, period)
    words = gap.lower().split()
    breaks = sum(word.strip(MARKS) in BREAKS for word in words) + sum(gap.count(mark) for mark in MARKS)
    is_vague = period.rule in ("now", "until now", "the year")
    return 60 * _between(number, numbers, period) + 25 * breaks + len(gap) / 4 + 20 * is_vague


def _between(number: Extent, numbers: Sequence[Extent], period: FoundPeriod) -> int:
    low, high = min(number[1], period.end), max(number[0], period.start)
    return sum(low <= start and end <= high for start, end in numbers if (start, end) != number)


def _gap(number: Extent, text: str, period: FoundPeriod) -> str:
    return text[number[1] : period.start] if number[1] <= period.start else text[period.end : number[0]]
