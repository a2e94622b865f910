"""What the Trends page shows: figures of one kind and unit, by theme over meetings, joined where comparable.

Pure. A page never gets more than a readable number of figures, however many the selection has.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean
from typing import NamedTuple

import pandas as pd

from dashboard import queries, series, wording
from dashboard.wording import Row

FACETS_SHOWN = 15
ROWS_IN_FACET = 40
LINES_SHOWN = 24
# All that lines, charts and tables of trends need; a million sentences are not carried along.
COLUMNS = (*series.USED_COLUMNS, "document", "theme", "period_basis", "number_text", "family")
POINTS_TOLD = 4
SPC_POINTS = 13
# Width of the limits of an individuals chart, in mean moving ranges (NHS England, Making data count).
SPC_WIDTH = 2.66


class Group(NamedTuple):
    """Figures that may share an axis: one kind in one unit."""

    label: str
    kind: str
    unit: str


TIMES = ("minutes", "hours", "days", "weeks", "months", "years")
GROUPS = (
    Group("Rises and falls in per cent", "percent_change", "percent"),
    Group("Rises and falls in percentage points", "change", "points"),
    Group("Rises and falls in number", "change", "count"),
    Group("Rises and falls in pounds", "change", "GBP"),
    Group("Shares in per cent", "share", "percent"),
    Group("Counts", "count", "count"),
    Group("Rates", "rate", "count"),
    Group("Rates in pounds", "rate", "GBP"),
    Group("Money in pounds", "amount", "GBP"),
    *(Group(f"Times in {unit}", "duration", unit) for unit in TIMES),
)


class Line(NamedTuple):
    """One measure over meetings: what happened in order, what may be joined, and why the rest may not."""

    family: str
    rows: tuple[Row, ...]
    runs: tuple[tuple[str, ...], ...]
    breaks: tuple[series.Break, ...]


def groups_in(figures: pd.DataFrame) -> list[str]:
    """List the kinds of figures that the selection has; the first of all is always among them."""
    pairs = figures[["kind", "unit"]].drop_duplicates()
    there = set(zip(pairs["kind"].astype(str), pairs["unit"].astype(str), strict=True))
    return [group.label for group in GROUPS if group == GROUPS[0] or (group.kind, group.unit) in there]


def of_group(figures: pd.DataFrame, label: str) -> pd.DataFrame:
    """Keep the figures of one group, each with its `family`, in the columns that trends need."""
    group = next(group for group in GROUPS if group.label == label)
    kept = (figures["kind"] == group.kind) & (figures["unit"] == group.unit)
    narrow = [name for name in COLUMNS if name in figures]
    return series.with_families(figures.loc[kept, narrow])


def lines(figures: pd.DataFrame) -> tuple[Line, ...]:
    """Follow the measures reported at more than one meeting, those reported most often first."""
    named = figures[figures["family"] != series.NO_FAMILY]
    meetings = named.groupby("family", observed=True)["document"].nunique()
    often = meetings[meetings > 1].sort_values(ascending=False, kind="stable").head(LINES_SHOWN)
    rows: dict[str, list[Row]] = {str(family): [] for family in often.index}
    for row in queries.rows(named[named["family"].isin(often.index)]):
        rows[str(row["family"])].append(row)
    return tuple(line(family, found) for family, found in rows.items())


def names(followed: Sequence[Line]) -> dict[str, Line]:
    """Name each measure for a list and an address, with its area and board only where needed."""
    named: dict[str, Line] = {}
    for one in sorted((one for one in followed if one.rows), key=_area):
        tried = (_name(one, until) for until in range(3))
        free = next((name for name in tried if name not in named), None)
        if free:
            named[free] = one
    return named


def line(family: str, figures: Sequence[Row]) -> Line:
    """Follow one measure."""
    traced = series.trace_rows(family, figures)
    rows = {row["figure_id"]: row for row in figures}
    ordered = [rows[figure_id] for run in traced.runs for figure_id in run]
    return Line(family, tuple(ordered), traced.runs, traced.breaks)


def facets(figures: pd.DataFrame, followed: Sequence[Line]) -> list[tuple[str, list[Row]]]:
    """Give the latest figures of each theme, each row with the `series` that a line may join."""
    latest = figures.iloc[queries.latest_first(figures).argsort(kind="stable")]
    shown = latest.groupby("theme", observed=True, sort=True).head(ROWS_IN_FACET)
    joined = joins(followed)
    parts = shown.groupby("theme", observed=True, sort=True)
    return [(str(theme), joinable(queries.rows(part), joined)) for theme, part in parts][:FACETS_SHOWN]


def left_out(figures: pd.DataFrame) -> str:
    """Say that charts of themes leave figures out, where they do."""
    if figures["theme"].value_counts().max() <= ROWS_IN_FACET:
        return ""
    return f" Each chart shows the latest {ROWS_IN_FACET} figures of its theme."


def joins(followed: Sequence[Line]) -> dict[str, str]:
    """Name for each figure the run that it may be joined with."""
    runs = [(f"{one.family} {index}", run) for one in followed for index, run in enumerate(one.runs)]
    return {figure_id: name for name, run in runs if len(run) > 1 for figure_id in run}


def joinable(rows: Sequence[Row], joined: dict[str, str]) -> list[Row]:
    """Give each row the `series` that a line may join, or None."""
    return [{**row, "series": joined.get(str(row["figure_id"]))} for row in rows]


def told(followed: Sequence[Line]) -> list[tuple[str, str]]:
    """Say each comparable run: the measure's name as in `names`, and 'down 12% (1 February 2023), then …'."""
    named = {one.family: name for name, one in names(followed).items()}
    runs = [(one, run) for one in followed for run in one.runs if len(run) > 1]
    return [(named.get(one.family, _name(one, 1)), _told(one, run)) for one, run in runs]


def gaps(followed: Sequence[Line]) -> list[str]:
    """Say for each break between two figures of a measure why they are not joined."""
    return [_gap(one, found) for one in followed for found in one.breaks]


def control_limits(rows: Sequence[Row]) -> tuple[tuple[str, float], ...]:
    """Give mean and process limits of a comparable run of 13 or more figures, else nothing."""
    if len(rows) < SPC_POINTS:
        return ()
    values = [wording.signed_value(row) for row in rows]
    mean = fmean(values)
    reach = SPC_WIDTH * fmean(abs(after - before) for before, after in pairwise(values))
    return (("mean", mean), ("upper limit", mean + reach), ("lower limit", mean - reach))


def longest_run(one: Line) -> tuple[Row, ...]:
    """Give the longest run of comparable figures of a measure."""
    run = max(one.runs, key=lambda ids: len(ids), default=())
    return tuple(row for row in one.rows if row["figure_id"] in run)


def _area(one: Line) -> str:
    return wording.text(one.rows[0]["area"])


def _name(one: Line, more: int) -> str:
    row = one.rows[0]
    added = (wording.text(row["area"]), wording.text(row["board"]))[:more]
    return " · ".join(part for part in (wording.measure(row), *added) if part)


def _told(one: Line, run: Sequence[str]) -> str:
    """Say the latest figures of a run, and once a time that is the same for all; the table has the rest."""
    latest = set(run[-POINTS_TOLD:])
    rows = [row for row in one.rows if row["figure_id"] in latest]
    times = {wording.when(row) for row in rows}
    say = wording.moved if len(times) == 1 else wording.said
    parts = [f"{say(row)} ({wording.day(row['meeting_date'])})" for row in rows]
    earlier = len(run) - len(rows)
    lead = f"after {wording.plural(earlier, 'earlier figure')}, " if earlier else ""
    each = next(iter(times)) if len(times) == 1 else ""
    return f"{lead}{', then '.join(parts)}{f'; each {each}' if each else ''}."


def _gap(one: Line, found: series.Break) -> str:
    rows = {row["figure_id"]: row for row in one.rows}
    before, after = rows[found.before], rows[found.after]
    days = f"{wording.day(before['meeting_date'])} and {wording.day(after['meeting_date'])}"
    return f"{wording.measure(before)}, {days}: {'; '.join(found.reasons)}."
