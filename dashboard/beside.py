"""The number beside a percentage: given in the same sentence, or worked out and said to be so.

A row of a table gives the number of now and that of before, and which is which is not said: two numbers are
taken for them only if the percentage proves it, and nothing is worked out from a number of another period.
"""

from collections.abc import Sequence
from itertools import permutations

from dashboard import wording
from dashboard.measures import fold
from dashboard.wording import Row

NEAR = 60
LEVELS = ("count", "amount")
GIVEN = (*LEVELS, "change")
# Half of the last digit that a percentage of no or one decimal can have been rounded by.
ROUNDED = 0.0051
# Below this a rounded percentage says too little of the number before.
SMALLEST = 10


def words(told: Sequence[Row], row: Row) -> str:
    """Say the number that the sentence gives beside a percentage, or the one before that it implies.

    `told` are figures among which those of the same sentence are looked for.
    """
    if row["unit"] != "percent":
        return ""
    numbers = _numbers(told, row)
    if pair := _proved(numbers, row):
        return f"From {wording.quantity(pair[0])} to {wording.quantity(pair[1])} (same sentence)"
    given = [number for number in numbers if _same_period(number, row)]
    if not given or (len(given) > 1 and _fold(given[0]) == _fold(given[1]) and _is_change(row)):
        return ""
    return f"{wording.headline(given[0])} (same sentence){_implied(row, given[0])}"


def _numbers(told: Sequence[Row], row: Row) -> list[Row]:
    """Find numbers near the percentage in its sentence with a word of its measure, the nearest first."""
    same = [other for other in told if all(other[name] == row[name] for name in ("document", "sentence"))]
    near = [other for other in same if abs(other["char_start"] - row["char_end"]) <= NEAR]
    numbers = [other for other in near if other["kind"] in GIVEN and other["unit"] in ("count", "GBP")]
    kin = [other for other in numbers if other["status"] == "actual" and _shares_a_word(other, row)]
    return sorted(kin, key=lambda other: abs(other["char_start"] - row["char_end"]))


def _proved(numbers: Sequence[Row], row: Row) -> tuple[Row, Row] | None:
    """Find two numbers of the measure of which one is the other after the change, and no other two."""
    levels = [number for number in numbers if number["kind"] in LEVELS and _fold(number) == _fold(row)]
    share = wording.signed_value(row) / 100
    fit = {
        (before["value"], after["value"]): (before, after)
        for before, after in permutations(levels, 2)
        if before["value"] and abs(after["value"] / before["value"] - 1 - share) <= ROUNDED
    }
    return next(iter(fit.values())) if _is_change(row) and len(fit) == 1 else None


def _same_period(number: Row, row: Row) -> bool:
    """Tell whether both may be of one time; a period that only one of them has says nothing against it."""
    periods = [wording.text(each["period"]).casefold() for each in (number, row)]
    return "" in periods or periods[0] == periods[1]


def _is_change(row: Row) -> bool:
    return bool(row["kind"] == "percent_change")


def _shares_a_word(number: Row, row: Row) -> bool:
    return bool(set(_fold(number).split()) & set(_fold(row).split()))


def _fold(row: Row) -> str:
    return fold(str(row["measure"]))


def _implied(row: Row, given: Row) -> str:
    """Work out the number before a change from the number after it, where both are of one measure."""
    share = wording.signed_value(row) / 100
    if not _is_change(row) or given["kind"] != "count" or _fold(row) != _fold(given) or share <= -1:
        return ""
    worked_out = float(round(given["value"] / (1 + share)))
    if worked_out < SMALLEST:
        return ""
    before = {**given, "value": worked_out, "qualifier": "approximate"}
    return f"; implies {wording.quantity(before)} before (worked out here, not in the minutes)"
