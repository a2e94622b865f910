"""Which figures of a meeting come first: sure, real, about crime and people, and moving.

The points are a judgement, kept in one small table so that a board can see and change it.
"""

from dashboard.measures import fold
from dashboard.wording import Row, text
from extract.vocabulary import Theme

MOST_HEADLINES = 8
MOST_OF_ONE_THEME = 3
THEMES = tuple(theme.value for theme in Theme)
NOT_CORE = (Theme.OTHER.value, Theme.RESOURCES.value)
POINTS: dict[str, dict[str, float]] = {
    "status": {"actual": 4, "target": 1},
    "confidence": {"high": 3, "medium": 1, "low": -6},
    "kind": {"percent_change": 4, "change": 3, "share": 2, "rate": 2, "count": 1, "amount": 1},
    "review_status": {"confirmed": 1, "corrected": 1},
}
CORE_THEME, NAMED_MEASURE, NAMED_AGENCY, ONE_AREA, SMALL_COUNT, SMALLEST = 2, 2, 0.5, -1, -3, 5
LARGE_CHANGE = 20


def headlines(rows: list[Row]) -> list[Row]:
    """Choose at most eight rows, best first and not all of one theme."""
    chosen: list[Row] = []
    for row in sorted(rows, key=lambda row: (-points(row), row["char_start"])):
        of_theme = sum(other["theme"] == row["theme"] for other in chosen)
        if len(chosen) < MOST_HEADLINES and of_theme < MOST_OF_ONE_THEME and not _repeats(row, chosen):
            chosen.append(row)
    return chosen


def points(row: Row) -> float:
    """Give a row its points: the more, the earlier it is shown."""
    table = sum(values.get(text(row[name]), 0.0) for name, values in POINTS.items())
    core = 0 if row["theme"] in NOT_CORE else CORE_THEME
    named = (NAMED_MEASURE if text(row["measure"]) else 0) + (NAMED_AGENCY if text(row["agency"]) else 0)
    place = ONE_AREA if text(row["area"]) else 0
    return table + core + named + place + _size(row)


def _size(row: Row) -> float:
    """Put a large change before a small one; a handful of things is seldom a headline."""
    if row["kind"] == "percent_change":
        return float(min(row["value"] / LARGE_CHANGE, 1))
    return SMALL_COUNT if row["kind"] == "count" and row["value"] < SMALLEST else 0


def _repeats(row: Row, chosen: list[Row]) -> bool:
    """Tell whether a headline already speaks of the measure; other areas follow in the rest."""
    return any(
        row["kind"] == other["kind"] and fold(row["measure"]) == fold(other["measure"]) for other in chosen
    )
