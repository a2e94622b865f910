"""Sets one figure beside another in words: the meeting before, the target, whether it is an improvement."""

from dashboard import wording
from dashboard.measures import Polarity, fold, rise_is
from dashboard.series import CHANGES
from dashboard.wording import Row, text

SMALLEST_BASE = 10


def compared(row: Row, before: Row) -> str:
    """Say how a figure stands to a comparable one of the meeting before."""
    then = wording.day(before["meeting_date"])
    if row["kind"] in CHANGES:
        return f"At the meeting of {then}: {wording.said(before)}"
    difference = row["value"] - before["value"]
    if not difference:
        return f"The same as at the meeting of {then}"
    way = "Up" if difference > 0 else "Down"
    return f"{way} from {wording.quantity(before)} at the meeting of {then}{_by_how_much(row, before)}"


def _by_how_much(row: Row, before: Row) -> str:
    """Work out the difference; no percentage of a small number, and none of a percentage."""
    difference = abs(row["value"] - before["value"])
    if row["unit"] == "percent":
        return f", by {_points(difference)}"
    if before["value"] < SMALLEST_BASE:
        return ""
    return f", by {difference / before['value']:.0%} (worked out)"


def not_compared(before: Row, reasons: tuple[str, ...]) -> str:
    """Say that a figure cannot be compared with one of the meeting before, and why."""
    then = wording.day(before["meeting_date"])
    return f"Not compared with the meeting of {then} ({wording.said(before)}): {reasons[0]}"


def judgement(row: Row, before: Row | None) -> str:
    """Say whether it is an improvement, only where the measure's polarity is known and something moved."""
    polarity, rising = rise_is(text(row["measure"])), _is_rising(row, before)
    if polarity is None or rising is None or row["status"] != "actual":
        return ""
    return "an improvement" if rising == (polarity is Polarity.GOOD) else "a worsening"


def _is_rising(row: Row, before: Row | None) -> bool | None:
    if row["kind"] in CHANGES:
        return {"increase": True, "decrease": False}.get(text(row["direction"]))
    if before is None or row["value"] == before["value"]:
        return None
    return bool(row["value"] > before["value"])


def target(row: Row, now: list[Row]) -> str:
    """Say which target the same minutes give for a figure; empty when they give none."""
    found = [other for other in now if _is_target_of(other, row)]
    return wording.quantity(found[0]) if found else ""


def is_beside(row: Row, now: list[Row]) -> bool:
    """Tell whether a row is a target that already stands beside what was reached."""
    return any(_is_target_of(row, other) for other in now)


def _is_target_of(target: Row, row: Row) -> bool:
    if target["status"] != "target" or row["status"] != "actual":
        return False
    return all(text(target[name]) == text(row[name]) for name in ("kind", "unit", "area")) and bool(
        fold(target["measure"]) == fold(row["measure"]) and row["measure"]
    )


def _points(difference: float) -> str:
    return f"{wording.number(round(difference, 2))} percentage point" + ("" if difference == 1 else "s")
