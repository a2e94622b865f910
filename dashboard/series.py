"""Decides which figures form one series, and says in words why two of them must not be joined or compared.

A family is everything that could be one line: same board, measure, kind, unit and area. Within a family a
line joins two neighbours only when nothing speaks against it: both happened, both cover an equally long
period, neither is a mere bound, and not too much time lies between them.
"""

from collections.abc import Callable, Iterable
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from dashboard.downloads.names import slug
from dashboard.measures import fold
from dashboard.queries import rows
from dashboard.wording import Row, known, plural, text

LONGEST_GAP = 550
PERIODS_DIFFER = 1.15
NO_FAMILY = ""
# A level can be compared without a period; a number of events cannot.
LEVELS = ("share", "duration", "amount")
CHANGES = ("change", "percent_change")
BOUNDS = {"at_least": "at least", "at_most": "at most", "range": "a range"}
USED_COLUMNS = (
    *("figure_id", "board", "measure", "kind", "unit", "area", "agency", "status", "qualifier"),
    *("value", "value_high", "direction", "period", "period_start", "period_end", "baseline"),
    *("meeting_date", "char_start", "review_status"),
)


class Break(NamedTuple):
    """Where a line is interrupted: between two figures, for these reasons in words."""

    before: str
    after: str
    reasons: tuple[str, ...]


class Trace(NamedTuple):
    """The figures of one family in order of time; `runs` are the figures that a line may join."""

    family: str
    runs: tuple[tuple[str, ...], ...]
    breaks: tuple[Break, ...]


def family_ids(frame: pd.DataFrame) -> "pd.Series[Any]":
    """Name the family of every row, fit for a URL; empty where the minutes do not name the measure."""
    measures, areas = _folded(frame["measure"]), _folded(frame["area"])
    columns = [measures, areas, *(frame[name].astype("category") for name in ("board", "kind", "unit"))]
    codes, firsts = _combined(columns)
    names = [_family_name(*cells) for cells in zip(*(c.iloc[firsts].tolist() for c in columns), strict=True)]
    return pd.Series(pd.Categorical(np.array(names, dtype=object)[codes]), index=frame.index, name="family")


def with_families(figures: pd.DataFrame) -> pd.DataFrame:
    """Give figures with their `family`, worked out only where they do not have it already."""
    return figures if "family" in figures else figures.assign(family=family_ids(figures))


def trace(family: str, figures: pd.DataFrame) -> Trace:
    """Order what happened in one family by time and cut it where neighbours are not comparable."""
    return trace_rows(family, _rows(figures))


def trace_rows(family: str, figures: Iterable[Row]) -> Trace:
    """Do as `trace` does with rows at hand, for many families at once."""
    ordered = in_order(figures)
    runs: list[list[str]] = [[ordered[0]["figure_id"]]] if ordered else []
    breaks = []
    for before, after in pairwise(ordered):
        reasons = _reasons(WITHIN_FAMILY, before, after)
        if reasons:
            breaks.append(Break(before["figure_id"], after["figure_id"], reasons))
            runs.append([])
        runs[-1].append(after["figure_id"])
    return Trace(family, tuple(tuple(run) for run in runs), tuple(breaks))


def in_order(figures: Iterable[Row]) -> list[Row]:
    """Give the figures that happened, not rejected by an officer, by the time they speak of."""
    happened = [row for row in figures if row["status"] == "actual" and row["review_status"] != "rejected"]
    return sorted(happened, key=lambda row: (speaks_of(row), row["char_start"]))


def speaks_of(row: Row) -> pd.Timestamp:
    """Give the day a figure belongs to on a time axis: the end of its period, else the meeting."""
    day = row["period_end"] if known(row["period_end"]) else row["meeting_date"]
    if isinstance(day, pd.Timestamp):
        return day
    return pd.Timestamp(day) if known(day) else pd.Timestamp.min


def why_not_comparable(first: Row, second: Row) -> tuple[str, ...]:
    """Say why two figures must not be compared; nothing when they may be."""
    return _reasons((*BETWEEN_FAMILIES, *WITHIN_FAMILY), first, second)


def _reasons(rules: Iterable["Rule"], first: Row, second: Row) -> tuple[str, ...]:
    return tuple(words for rule in rules if (words := rule(first, second)))


def _rows(figures: pd.DataFrame) -> list[Row]:
    named = figures[[name for name in USED_COLUMNS if name in figures]]
    return rows(named)


def _differ(name: str, words: str) -> Callable[[Row, Row], str]:
    return lambda first, second: "" if text(first[name]) == text(second[name]) else words


def _measure(first: Row, second: Row) -> str:
    if not (text(first["measure"]) and text(second["measure"])):
        return "the minutes do not name what is measured"
    return "" if fold(first["measure"]) == fold(second["measure"]) else "they measure different things"


def _area(first: Row, second: Row) -> str:
    return "" if fold(text(first["area"])) == fold(text(second["area"])) else "they are for different areas"


def _agency(first: Row, second: Row) -> str:
    names = {text(row["agency"]) for row in (first, second)} - {""}
    return "" if len(names) < 2 else f"they come from different agencies ({' and '.join(sorted(names))})"


def _status(first: Row, second: Row) -> str:
    other = [text(row["status"]) for row in (first, second) if row["status"] != "actual"]
    return f"one is a {other[0]}, not a result" if other else ""


def _bound(first: Row, second: Row) -> str:
    words = [BOUNDS[row["qualifier"]] for row in (first, second) if row["qualifier"] in BOUNDS]
    return f"one is only given as {words[0]}" if words else ""


def _period(first: Row, second: Row) -> str:
    lengths = [_days(row) for row in (first, second)]
    if lengths[0] and lengths[1]:
        same = max(lengths) <= PERIODS_DIFFER * min(lengths)
        return "" if same else f"one covers {_length(lengths[0])}, the other {_length(lengths[1])}"
    if first["kind"] in LEVELS and not any(lengths):
        return ""
    return "the minutes do not say which period both cover"


def _baseline(first: Row, second: Row) -> str:
    if first["kind"] not in CHANGES:
        return ""
    names = {fold(text(row["baseline"])) for row in (first, second)}
    return "" if len(names) == 1 else "they are compared with different times"


def _same_time(first: Row, second: Row) -> str:
    same = speaks_of(first) == speaks_of(second) and first["value"] != second["value"]
    return "the minutes give two values for one time" if same else ""


def _gap(first: Row, second: Row) -> str:
    days = abs((speaks_of(second) - speaks_of(first)).days)
    return "" if days <= LONGEST_GAP else f"{_length(days)} lie between them"


Rule: TypeAlias = Callable[[Row, Row], str]
# What is the same for all figures of a family that happened, and what may still differ.
BETWEEN_FAMILIES: tuple[Rule, ...] = (
    _differ("board", "they were reported to different boards"),
    _measure,
    _differ("kind", "one is a level and the other a change, or they are counted in different ways"),
    _differ("unit", "they are in different units"),
    _area,
    _status,
)
WITHIN_FAMILY: tuple[Rule, ...] = (_agency, _bound, _period, _baseline, _same_time, _gap)


def _days(row: Row) -> int:
    start, end = row["period_start"], row["period_end"]
    if not (known(start) and known(end)):
        return 0
    return (_date(end) - _date(start)).days + 1


def _date(day: Any) -> date:
    return day.date() if isinstance(day, pd.Timestamp) else pd.Timestamp(day).date()


def _length(days: int) -> str:
    if days < 14:
        return plural(days, "day")
    if days < 60:
        return plural(round(days / 7), "week")
    return plural(round(days / 30.44), "month") if days < 700 else plural(round(days / 365.25), "year")


def _folded(values: "pd.Series[Any]") -> "pd.Series[Any]":
    """Fold each distinct text once: a million rows name a few thousand measures."""
    codes, names = pd.factorize(values)
    folded = [fold(str(name)) for name in names]
    return pd.Series(pd.Categorical(np.array([*folded, ""], dtype=object)[codes]), index=values.index)


def _combined(columns: Iterable["pd.Series[Any]"]) -> tuple[npt.NDArray[np.intp], list[int]]:
    """Give each distinct row of several categorical columns a number, and find the first row of each."""
    joint: Any = 0
    for column in columns:
        joint = joint * (len(column.cat.categories) + 1) + column.cat.codes.to_numpy().astype(np.int64) + 1
    codes, _ = pd.factorize(joint)
    firsts = np.full(int(codes.max(initial=-1)) + 1, 0)
    firsts[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
    return codes, firsts.tolist()


def _family_name(measure: str, area: str, board: str, kind: str, unit: str) -> str:
    parts = (measure, kind, unit, area, text(board))
    return ".".join(slug(part) for part in parts if part) if measure else NO_FAMILY
