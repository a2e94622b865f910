"""Measures by meeting, with a blank where a meeting was told nothing; and what is no longer reported."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import pandas as pd

from dashboard import queries, selection, series, wording
from dashboard.markup import Blank, Cell, Column, Link, Several, figure_address
from dashboard.wording import Row

MEETINGS_SHOWN = 6
MEASURES_SHOWN = 60


class Matrix(NamedTuple):
    """A table of measures by meeting; `left_out` counts the measures beyond those shown."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    left_out: int


def by_meeting(figures: pd.DataFrame, beside: Literal["theme", "agency"] = "theme") -> Matrix:
    """Set out what was reported of each measure at the latest meetings; figures need their `family`.

    `beside` is the attribute that stands next to the measure and orders the table.
    """
    meetings = latest_meetings(figures)
    recent = figures[figures["document"].isin(meetings)]
    groups = _measures(recent, beside)
    columns = (
        Column("Measure"),
        Column(beside.capitalize()),
        *(Column(name) for name in meetings.values()),
    )
    rows = tuple(_line(rows, beside, tuple(meetings)) for rows in groups[:MEASURES_SHOWN])
    return Matrix(columns, rows, max(0, len(groups) - MEASURES_SHOWN))


def one_board(figures: pd.DataFrame) -> tuple[pd.DataFrame, str]:
    """Keep one board, since what one was told another need not be, and say so in words.

    It is the one that met last, of those with more than one meeting if there are any.
    """
    firsts = figures.iloc[selection.first_rows(figures["document"].astype("category"))]
    boards = firsts.groupby("board", observed=True)["meeting_date"]
    last, meetings = boards.max().fillna(pd.Timestamp.min), boards.size()
    if len(last) < 2:
        return figures, ""
    followed = last[meetings > 1]
    board = (followed if len(followed) else last).idxmax()
    which = "the one with several meetings that met last" if len(followed) else "the one that met last"
    words = f"Shown is one board, {which}: {board}. Choose a board to see another."
    return figures[figures["board"] == board], words


def latest_meetings(figures: pd.DataFrame) -> dict[str, str]:
    """Name the latest meetings by document, the latest first; by board as well if there are several."""
    days = figures.groupby("document", observed=True)[["meeting_date", "board"]].first()
    triples = days.reset_index()
    latest = triples.sort_values("meeting_date", ascending=False, kind="stable").head(MEETINGS_SHOWN)
    several = latest["board"].nunique() > 1
    return {
        str(row["document"]): wording.day(row["meeting_date"]) + (f", {row['board']}" if several else "")
        for row in queries.rows(latest)
    }


def no_longer_reported(figures: pd.DataFrame) -> list[Row]:
    """List what was reported before the latest meeting and not at it, the most recent first."""
    named = figures[(figures["family"] != series.NO_FAMILY) & (figures["status"] == "actual")]
    last = named.groupby("family", observed=True)["meeting_date"].max()
    ended = last[last < figures["meeting_date"].max()].nlargest(MEASURES_SHOWN)
    held = named[named["family"].isin(ended.index)]
    gone = held[
        held["meeting_date"] == held.groupby("family", observed=True)["meeting_date"].transform("max")
    ]
    ordered = gone.sort_values("meeting_date", ascending=False, kind="stable")
    return queries.rows(ordered.drop_duplicates("family").head(MEASURES_SHOWN))


def _measures(figures: pd.DataFrame, beside: str) -> list[list[Row]]:
    """Group figures by family, a figure without one alone; then as the minutes have them."""
    keys = figures["family"].astype(str).where(figures["family"] != series.NO_FAMILY, figures["figure_id"])
    grouped: dict[str, list[Row]] = {}
    ordered = figures.assign(key=keys).sort_values([beside, "meeting_date", "char_start"], kind="stable")
    for row in queries.rows(ordered.head(MEASURES_SHOWN * 20)):
        grouped.setdefault(row["key"], []).append(row)
    return list(grouped.values())


def _line(rows: Sequence[Row], beside: str, documents: Sequence[str]) -> tuple[Cell, ...]:
    cells = (_cell([row for row in rows if row["document"] == document]) for document in documents)
    return (
        wording.measure_and_area(rows[0]),
        wording.agency(rows[0]) if beside == "agency" else str(rows[0][beside]),
        *cells,
    )


def _cell(rows: Sequence[Row]) -> Cell:
    if not rows:
        return Blank("not reported")
    return Several(tuple(Link(_words(row), figure_address(str(row["figure_id"]))) for row in rows))


def _words(row: Row) -> str:
    status = wording.text(row["status"])
    prefix = "" if status == "actual" else f"{wording.STATUS_LABELS[status]} "
    return prefix + wording.signed(row)
