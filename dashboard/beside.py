"""The number beside a percentage: given in the same sentence, or worked out and said to be so."""

import pandas as pd

from dashboard import queries, wording
from dashboard.measures import fold
from dashboard.wording import Row

NEAR = 60


def words(figures: pd.DataFrame, row: Row) -> str:
    """Say the number that the sentence gives beside a percentage, or the one before that it implies."""
    if row["unit"] != "percent":
        return ""
    given = next(iter(_numbers(figures, row)), None)
    if given is None:
        return ""
    return f"{wording.headline(given)} (same sentence){_implied(row, given)}"


def _numbers(figures: pd.DataFrame, row: Row) -> list[Row]:
    """Find numbers near the percentage in its sentence, the same measure first, then the nearest."""
    near = figures[figures["document"] == row["document"]]
    same = near[near["sentence"] == row["sentence"]]
    near = same[(same["char_start"] - row["char_end"]).abs() <= NEAR]
    numbers = [other for other in queries.rows(near) if other["unit"] in ("count", "GBP")]
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
