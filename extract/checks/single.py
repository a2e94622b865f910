"""What is odd about one figure by itself: a share over 100%, a time after the meeting, a very small count."""

from collections.abc import Iterator

from extract.checks.rows import Row, number
from extract.model import Check

SMALL_COUNT = 5
# Counts and money of a time to come may be plans that are not told as such; these kinds are measured.
MEASURED = ("percent_change", "change", "share", "rate")
DEADLINES = ("by ", "before ", "until ", "till ", "up to ")
PEOPLE = frozenset(
    {
        "child",
        "children",
        "defendant",
        "family",
        "families",
        "girl",
        "girls",
        "man",
        "men",
        "offender",
        "offenders",
    }
    | {
        "patient",
        "patients",
        "perpetrator",
        "perpetrators",
        "pupil",
        "pupils",
        "person",
        "people",
        "survivor",
    }
    | {
        "survivors",
        "victim",
        "victims",
        "woman",
        "women",
        "youth",
        "youths",
        "boys",
        "boy",
        "suspect",
        "suspects",
    }
)


def single_checks(row: Row) -> Iterator[Check]:
    """Check one figure by itself."""
    if row.kind == "share" and row.unit == "percent" and max(row.value, row.value_high or 0) > 100:
        yield _check(
            row, "share_over_100", "warning", f"A share of {row.number_text} is more than the whole."
        )
    if row.value_high is not None and row.value_high < row.value:
        words = f"The range ends ({number(row.value_high)}) below its start ({number(row.value)})."
        yield _check(row, "range_backwards", "error", words)
    if _is_after_the_meeting(row):
        words = f"Measured for '{row.period}', which is after the meeting of {row.meeting_date}."
        yield _check(row, "period_after_meeting", "warning", words)
    if _may_identify(row):
        words = f"Fewer than {SMALL_COUNT} people ({row.number_text}): publishing may identify them."
        yield _check(row, "small_count", "note", words)


def _is_after_the_meeting(row: Row) -> bool:
    """Whether a level or change that was measured is dated after the day it was reported."""
    is_measured = row.status == "actual" and row.kind in MEASURED
    if not is_measured or not row.period_start or not row.meeting_date:
        return False
    return row.period_start > row.meeting_date and not row.period.lower().startswith(DEADLINES)


def _may_identify(row: Row) -> bool:
    is_small = row.kind == "count" and row.status == "actual" and 0 < row.value < SMALL_COUNT
    return is_small and not PEOPLE.isdisjoint(row.measure.lower().split())


def _check(row: Row, code: str, severity: str, message: str) -> Check:
    return Check(code=code, severity=severity, message=message, figure_ids=(row.figure_id,))
