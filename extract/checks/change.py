"""A stated change against the two levels it stands beside: 'from 502 to 440, a fall of 9%'.

Only sentences with exactly one earlier level ('from 502'), one later level and one change are judged.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.checks.rows import Row, number, words_before, words_between
from extract.model import Check

LEVELS = ("count", "amount", "rate", "share")
INTO = ("to", "to:", "at", "now", "stood at")
SMALL_BASE = 10
ROUNDING = 0.5


class Levels(NamedTuple):
    """The level before a change and the level after it."""

    before: Row
    after: Row

    @property
    def difference(self) -> float:
        """How much the level rose; negative where it fell."""
        return self.after.value - self.before.value


def change_checks(sentence: Sequence[Row]) -> Iterator[Check]:
    """Check the changes of one sentence against its two levels."""
    levels = _levels(sentence)
    if not levels or levels.before.value <= 0:
        return
    percents = [row for row in sentence if row.kind == "percent_change" and row.unit == "percent"]
    amounts = [row for row in sentence if row.kind == "change" and row.unit == levels.before.unit]
    if len(percents) == 1:
        yield from _percent(levels, percents[0])
    if len(amounts) == 1:
        yield from _amount(levels, amounts[0])


def _levels(sentence: Sequence[Row]) -> Levels | None:
    levels = [
        row for row in sentence if row.kind in LEVELS and row.status == "actual" and row.value_high is None
    ]
    if len(levels) != 2 or levels[0].unit != levels[1].unit or levels[0].kind != levels[1].kind:
        return None
    first, second = levels
    if words_before(first, second)[-1:] == ["from"] and words_between(first, second).split()[-1:] == ["to"]:
        return Levels(first, second)
    between = words_between(first, second).split()
    return Levels(second, first) if between[-1:] == ["from"] and len(between) <= 3 else None


def _percent(levels: Levels, stated: Row) -> Iterator[Check]:
    computed = 100 * levels.difference / levels.before.value
    if not _is_close(abs(computed), stated) or _is_opposed(computed, stated):
        yield _check("change_arithmetic", "error", levels, stated, f"{_way(computed)} {abs(computed):.1f}%")
    elif levels.before.value < SMALL_BASE:
        message = f"{stated.number_text} rests on few cases: from {_from_to(levels)}."
        yield Check(code="small_base", severity="note", message=message, figure_ids=(stated.figure_id,))


def _amount(levels: Levels, stated: Row) -> Iterator[Check]:
    difference = levels.difference
    if not _is_close(abs(difference), stated) or _is_opposed(difference, stated):
        words = f"{_way(difference)} {number(abs(difference))}"
        yield _check("change_arithmetic", "error", levels, stated, words)


def _check(code: str, severity: str, levels: Levels, stated: Row, computed: str) -> Check:
    said = f"{stated.direction or 'change'} of {stated.number_text}"
    return Check(
        code=code,
        severity=severity,
        message=f"From {_from_to(levels)} is {computed}; the minutes say {said}.",
        figure_ids=(stated.figure_id, levels.before.figure_id, levels.after.figure_id),
    )


def _is_close(computed: float, stated: Row) -> bool:
    """Whether the stated number is the computed one as rounded; 'around' leaves a tenth."""
    decimals = len(stated.number_text.partition(".")[2].rstrip("% abcdefghijklmnopqrstuvwxyz"))
    slack = ROUNDING * 10.0**-decimals * 1.01
    if stated.qualifier != "exact":
        slack = max(slack, computed / 10, 1.0)
    return abs(computed - stated.value) <= slack


def _is_opposed(computed: float, stated: Row) -> bool:
    if computed == 0 or not stated.direction:
        return False
    return (computed > 0) != (stated.direction == "increase")


def _way(difference: float) -> str:
    if difference == 0:
        return "no change:"
    return "a rise of" if difference > 0 else "a fall of"


def _from_to(levels: Levels) -> str:
    return f"{levels.before.number_text} to {levels.after.number_text}"
