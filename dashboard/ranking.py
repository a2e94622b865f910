"""Which figures of a meeting come first: sure, real, about crime and people, moving, and clear by themselves.

The points are a judgement, kept in one small table so that a board can see and change it. A vague measure, or
one read with low confidence, is a headline only where nothing better was told.
"""

from collections.abc import Collection

from dashboard.measures import fold, rise_is
from dashboard.vagueness import NOT_CORE, is_vague
from dashboard.wording import Row, text
from extract.vocabulary import Theme

MOST_HEADLINES = 8
MOST_OF_ONE_THEME = 3
MOST_VAGUE = 4
THEMES = tuple(theme.value for theme in Theme)
POINTS: dict[str, dict[str, float]] = {
    "status": {"actual": 4, "target": 1},
    "confidence": {"high": 3, "medium": 1, "low": -6},
    "kind": {"percent_change": 4, "change": 3, "share": 2, "rate": 2, "count": 1, "amount": 1},
    "review_status": {"confirmed": 1, "corrected": 1},
}
COMPARED, BASELINE, KNOWN_AGAIN = 3, 1, 1
CORE_THEME, NAMED_MEASURE, NAMED_AGENCY, ONE_AREA, SMALL_COUNT, SMALLEST = 2, 2, 0.5, -1, -3, 5
LARGE_CHANGE = 20


def headlines(rows: list[Row], compared: Collection[str] = ()) -> list[Row]:
    """Choose at most eight rows, best first and not all of one theme.

    `compared` names the figures that stand beside a target or one of the meeting before.
    """
    better = [row for row in rows if row["confidence"] != "low" and not is_vague(row)]
    ordered = sorted(better or rows, key=lambda row: (-points(row, compared), row["char_start"]))
    most = MOST_HEADLINES if better else MOST_VAGUE
    chosen = _taken([], ordered, most, MOST_OF_ONE_THEME)
    return _taken(chosen, [row for row in ordered if row["confidence"] == "high"], most, most)


def points(row: Row, compared: Collection[str] = ()) -> float:
    """Give a row its points: the more, the earlier it is shown."""
    table = sum(values.get(text(row[name]), 0.0) for name, values in POINTS.items())
    core = 0 if row["theme"] in NOT_CORE else CORE_THEME
    named = (NAMED_MEASURE if text(row["measure"]) else 0) + (NAMED_AGENCY if text(row["agency"]) else 0)
    place = ONE_AREA if text(row["area"]) else 0
    beside = (COMPARED if row["figure_id"] in compared else 0) + (BASELINE if text(row["baseline"]) else 0)
    followed = KNOWN_AGAIN if rise_is(text(row["measure"])) else 0
    return table + core + named + place + beside + followed + _size(row)


def _size(row: Row) -> float:
    """Put a large change before a small one; a handful of things is seldom a headline."""
    if row["kind"] == "percent_change":
        return float(min(row["value"] / LARGE_CHANGE, 1))
    return SMALL_COUNT if row["kind"] == "count" and row["value"] < SMALLEST else 0


def _taken(chosen: list[Row], ordered: list[Row], most: int, most_of_theme: int) -> list[Row]:
    """Add each measure once, and not too many of one theme; its other areas and kinds follow in the rest."""
    taken = list(chosen)
    for row in ordered:
        of_theme = sum(other["theme"] == row["theme"] for other in taken)
        told = _measure(row) in map(_measure, taken)
        if len(taken) < most and of_theme < most_of_theme and not told:
            taken.append(row)
    return taken


def _measure(row: Row) -> str:
    return fold(text(row["measure"]))
