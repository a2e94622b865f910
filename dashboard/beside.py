"""The number beside a percentage: given in the same sentence, or worked out and said to be so."""

from collections.abc import Sequence

from dashboard import wording
from dashboard.measures import fold
from dashboard.wording import Row

NEAR = 60


def words(told: Sequence[Row], row: Row) -> str:
    """Say the number that the sentence gives beside a percentage, or the one before that it implies.

    `told` are figures among which those of the same sentence are looked for.
    """
    if row["unit"] != "percent":
        return ""
    given = next(iter(_numbers(told, row)), None)
    if given is None:
        return ""
    return f"{wording.headline(given)} (same sentence){_implied(row, given)}"


def _numbers(told: Sequence[Row], row: Row) -> list[Row]:
    """Find numbers near the percentage in its sentence, the same measure first, then the nearest."""
    same = [other for other in told if all(other[name] == row[name] for name in ("document", "sentence"))]
    near = [other for other in same if abs(other["char_start"] - row["char_end"]) <= NEAR]
    numbers = [other for other in near if other["unit"] in ("count", "GBP") and other["status"] == "actual"]
    kin = [other for other in numbers if set(_fold(other)) & set(_fold(row))]
    return sorted(kin, key=lambda other: abs(other["char_start"] - row["char_end"]))


def _fold(row: Row) -> list[str]:
    return fold(str(row["measure"])).split()


def _implied(row: Row, given: Row) -> str:
    """Work out the number before a change from the number after it, where both are of one measure."""
    share = wording.signed_value(row) / 100
    if (
        row["kind"] != "percent_change"
        or given["kind"] != "count"
        or _fold(row) != _fold(given)
        or share <= -1
    ):
        return ""
    before = {**given, "value": float(round(given["value"] / (1 + share))), "qualifier": "approximate"}
    return f"; implies {wording.quantity(before)} before (worked out here, not in the minutes)"
