"""Give a figure the time it is about and the time it is compared with.

A time in the figure's own clause comes first; one that looks back ('the year before') belongs only to the
number right beside it. Where the sentence names none, a time declared before it holds and is marked so.
"""

from bisect import bisect_left
from collections.abc import Sequence

from extract.model import Period
from extract.period_brackets import (
    REACH,
    Extent,
    is_alone_in_brackets,
    is_of_number_in_brackets,
    of_levels,
    overlap,
)
from extract.period_clause import begins_after, ends_before
from extract.period_columns import Columns, column_period
from extract.rules.period import FoundPeriod, PeriodRole
from extract.times import Times, as_period
from extract.vocabulary import PeriodBasis

_BREAKING_WORDS = "but to from compared comparison against versus than while whilst whereas then with which"
BREAKS = frozenset(_BREAKING_WORDS.split())
MARKS = ",;:()–—"
STRONG_MARKS = ";:•●·▪"
CLOSE_RULES = frozenset(
    {"now", "until now", "a day", "a day in figures", "in a unit", "next year", "length in all"}
)
# These times are said of the number beside them, which they follow or lead to.
FOLLOWING_RULES = frozenset({"each unit"})
LEADING_RULES = frozenset({"of the year"})
BESIDE_RULES = FOLLOWING_RULES | LEADING_RULES | {"today"}
LONGEST_BESIDE = 48
LONGEST_TOLD = 24
EARLIER = ("from", "previously", "formerly")
WEAK_RULES = CLOSE_RULES | {"the year", "that period"}
ASIDE = 80
OPENING = 12
JOINTS = ("and", "or", ",")
# what stands before a time that a sentence begins with: 'Over (the last year)'
OPENERS = ("", "over", "during", "in", "for", "throughout", "across", "within")
# So far from a time all numbers of a long table are alike.
LONGEST_GAP = 1_500
DEADLINES = ("by", "until", "till", "before", "to")


def attach(
    number: Extent,
    numbers: Sequence[Extent],
    text: str,
    times: Times,
    *,
    is_change: bool,
    inherits: bool = True,
) -> tuple[Period | None, str | None]:
    """Choose the period and the baseline of one number; extents are places in the sentence `text`.

    `numbers` are those of the sentence that are figures, in order. Only a change has a baseline; only what
    `inherits` (was reported, not aimed at or promised) takes a time declared before its sentence.
    """
    if times.bracketed and is_alone_in_brackets(number, text):
        return times.bracketed, None
    stated: Sequence[FoundPeriod] = times.stated
    if len(text) > REACH:
        numbers, stated = _near(number, numbers), _in_reach(number, stated)
    found = [p for p in stated if not any(_is_the_same(p, n) for n in numbers)]
    own = _own(number, numbers, text, found, times, is_change=is_change)
    earlier = _is_earlier_level(number, text)
    baseline = _baseline(number, numbers, text, found) if is_change or (earlier and own is None) else None
    against = baseline.text if baseline and is_change else None
    declared = (times.before or times.item) if inherits else None
    inherited = None if declared and earlier else declared
    if own is None or (own.anaphoric and inherited):
        return inherited or _compared(baseline), against
    return as_period(own, PeriodBasis.STATED), against


def _near(number: Extent, numbers: Sequence[Extent]) -> Sequence[Extent]:
    """Keep the numbers around this one, since a table may have thousands."""
    first = bisect_left(numbers, (number[0] - REACH, 0))
    return numbers[first : bisect_left(numbers, (number[1] + REACH, 0))]


def _in_reach(number: Extent, found: Sequence[FoundPeriod]) -> Sequence[FoundPeriod]:
    """Keep the times around a number, and the one that the sentence begins with."""
    first = bisect_left(found, number[0] - REACH, key=lambda p: p.end)
    last = bisect_left(found, number[1] + REACH, key=lambda p: p.start)
    return (*(found[:1] if first else ()), *found[first:last])


def _compared(baseline: FoundPeriod | None) -> Period | None:
    """Take 'compared with last year' for the time of a change that has no other."""
    return (
        Period(text=baseline.compared, basis=PeriodBasis.STATED) if baseline and baseline.compared else None
    )


def _is_earlier_level(number: Extent, text: str) -> bool:
    """Whether the number is what a level came 'from', which is of another time than the item."""
    words = text[max(0, number[0] - ASIDE) : number[0]].lower().split()[-2:]
    return bool(words) and (words[-1] in EARLIER or " ".join(words) == "having been")


def _is_the_same(period: FoundPeriod, number: Extent) -> bool:
    """Whether the number was taken for a year ('in 2000 people'); 'the last six weeks' may hold a number."""
    return not period.rule.startswith("length") and overlap(period, number)


def _own(
    number: Extent,
    numbers: Sequence[Extent],
    text: str,
    found: Sequence[FoundPeriod],
    times: Times,
    *,
    is_change: bool,
) -> FoundPeriod | None:
    columns = _columns(number, times)
    if columns:
        column = column_period(number, numbers, text, columns, is_table=times.is_table)
        if column:
            return column
    heads = columns.periods if columns and times.is_table else ()
    rows = [
        p for p in found if not times.is_table or (p not in heads and _is_of_row(number, numbers, text, p))
    ]
    fitting = [p for p in rows if _may_own(number, numbers, text, p, is_change=is_change)]
    if len(fitting) < 2:
        return fitting[0] if fitting else of_levels(number, text, found) if is_change else None
    if times.is_table and all(_opens_the_sentence(numbers, text, p) for p in fitting):
        led = [p for p in fitting if p.end <= text.find(":\n")]
        fitting = led[:1] or fitting
    return min(fitting, key=lambda p: _distance(number, numbers, text, p))


def _columns(number: Extent, times: Times) -> Columns | None:
    return times.header if times.header and times.header.end <= number[0] else times.columns


def _is_of_row(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether a time in a table labels this row, or all of the table, or is told of a number in its line."""
    if _opens_the_sentence(numbers, text, period) or _is_told_of(number, text, period):
        return True
    return period.end <= number[0] and not _gap(number, text, period).strip(" \t\n|:*-–")


def _is_told_of(number: Extent, text: str, period: FoundPeriod) -> bool:
    """Whether a time follows a number in words right away: '186 in 2019'."""
    gap = text[number[1] : period.start] if number[1] <= period.start else "\n"
    return len(gap) <= LONGEST_TOLD and "\n" not in gap and period.text[:1].islower()


def _may_own(
    number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod, *, is_change: bool
) -> bool:
    if overlap(period, number) or _is_of_another_clause(number, text, period):
        return False
    if is_of_number_in_brackets(number, numbers, text, period):
        return False
    if period.rule in BESIDE_RULES:
        return _is_said_of(number, text, period) and _is_nearest(number, numbers, text, period)
    number = _leader(number, numbers, text, period)
    if period.role is PeriodRole.BASELINE:
        return not is_change and number[0] >= period.end and _is_beside(number, numbers, text, period)
    if period.relative and not _leads_in(numbers, text, period):
        return not is_change and _is_beside(number, numbers, text, period)
    if period.rule in CLOSE_RULES or _is_bracketed(text, period) or _is_deadline(text, period):
        return _is_nearest(number, numbers, text, period)
    return _opens_the_sentence(numbers, text, period) or not _is_cut_off(number, text, period)


def _is_of_another_clause(number: Extent, text: str, period: FoundPeriod) -> bool:
    """Whether a clause ends between them; a time that the sentence begins with holds for all its clauses."""
    gap = _gap(number, text, period)
    if number[1] <= period.start:
        return ends_before(gap, text[max(0, number[0] - ASIDE) : number[0]])
    return period.start > OPENING and begins_after(gap)


def _is_said_of(number: Extent, text: str, period: FoundPeriod) -> bool:
    """Whether few words, and no mark, stand between a number and a time such as 'a month' or 'now'."""
    gap = _gap(number, text, period)
    follows = number[1] <= period.start
    if period.rule in (LEADING_RULES if follows else FOLLOWING_RULES):
        return False
    return len(gap) <= LONGEST_BESIDE and not any(mark in gap for mark in MARKS + STRONG_MARKS)


def _is_beside(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether the period belongs to this number alone: no nearer number, no break of the clause before it."""
    if not _is_nearest(number, numbers, text, period):
        return False
    return number[1] <= period.start or not _breaks(_gap(number, text, period))


def _is_nearest(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether no other number of the period's clause is nearer to it."""
    mine = _distance(number, numbers, text, period)
    return not _is_cut_off(number, text, period) and all(
        mine <= _distance(other, numbers, text, period) or _is_of_another_clause(other, text, period)
        for other in numbers
        if not overlap(period, other)
    )


def _leader(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> Extent:
    """Find the one nearest to the period of the numbers that are named in one breath with this."""
    joined = [other for other in numbers if other == number or _is_joined(number, other, text)]
    if len(joined) < 2:
        return joined[0] if joined else number
    return min(joined, key=lambda other: _distance(other, numbers, text, period))


def _is_joined(number: Extent, other: Extent, text: str) -> bool:
    """Whether two numbers share all that is said of them: '58% and 57%', '9 or 10'."""
    first, second = sorted((number, other))
    return text[first[1] : second[0]].strip(" \n£") in JOINTS


def _is_cut_off(number: Extent, text: str, period: FoundPeriod) -> bool:
    """Whether a semicolon, a colon or the next bullet stands between them."""
    gap = _gap(number, text, period)
    return any(mark in gap for mark in STRONG_MARKS) and bool(gap.strip(" \t\n:*-–"))


def _is_bracketed(text: str, period: FoundPeriod) -> bool:
    before, after = _before(text, period).rstrip(), text[period.end : period.end + ASIDE].lstrip()
    return before.endswith("(") and after.startswith((")", ":", ",", "–"))


def _is_deadline(text: str, period: FoundPeriod) -> bool:
    first = period.text.lower().split()[0]
    return first in DEADLINES or _before(text, period).lower().rstrip().endswith(
        tuple(f" {d}" for d in DEADLINES)
    )


def _opens_the_sentence(numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether the period stands before all numbers, and not as a remark in brackets."""
    head = _before(text, period)
    is_first = all(period.end <= number[0] or overlap(period, number) for number in numbers)
    return is_first and head.count("(") == head.count(")")


def _leads_in(numbers: Sequence[Extent], text: str, period: FoundPeriod) -> bool:
    """Whether a sentence begins with a time that looks back, which is then its own: 'Last year 68 went'."""
    first = text[: period.start].strip(" -–•·").lower() in OPENERS
    return first and _opens_the_sentence(numbers, text, period)


def _baseline(
    number: Extent, numbers: Sequence[Extent], text: str, found: Sequence[FoundPeriod]
) -> FoundPeriod | None:
    looking_back = [
        p for p in found if p.role is PeriodRole.BASELINE or (p.relative and not _leads_in(numbers, text, p))
    ]
    against = [p for p in looking_back if not _is_cut_off(number, text, p)]
    return min(against, key=lambda p: _distance(number, numbers, text, p), default=None)


def _distance(number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod) -> float:
    """How far apart they are: numbers in between count most, then breaks of the clause, then letters."""
    gap = _gap(number, text, period)
    marks = sum(gap.count(mark) for mark in MARKS)
    between = _between(number, numbers, period)
    weakness = 20 * (period.rule in WEAK_RULES) + 40 * (period.rule in FOLLOWING_RULES)
    return 60 * between + 25 * (_breaks(gap) + marks) + len(gap) / 4 + weakness


def _breaks(gap: str) -> int:
    words = [word.strip(MARKS) for word in gap.lower().split()]
    return sum(word in BREAKS or word in ("and", "or") for word in words)


def _between(number: Extent, numbers: Sequence[Extent], period: FoundPeriod) -> int:
    low, high = min(number[1], period.end), max(number[0], period.start)
    return sum(low <= start and end <= high for start, end in numbers if (start, end) != number)


def _gap(number: Extent, text: str, period: FoundPeriod) -> str:
    """Return what stands between a number and a time; of what is long, the end at the number."""
    if number[1] <= period.start:
        return text[number[1] : min(period.start, number[1] + LONGEST_GAP)]
    return text[max(period.end, number[0] - LONGEST_GAP) : number[0]]


def _before(text: str, period: FoundPeriod) -> str:
    return text[max(0, period.start - ASIDE) : period.start]
