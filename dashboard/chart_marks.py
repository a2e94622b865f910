"""Draws the marks of a chart as Plotly's plain data: lines and points, each with its reference.

All words are escaped, because Plotly reads markup, and LaTeX between dollar signs, in any label.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape
from textwrap import wrap
from typing import Any, TypeAlias

from dashboard import wording
from dashboard.palette import Palette
from dashboard.wording import Row

Trace: TypeAlias = dict[str, Any]

SYMBOLS = {
    "actual": "circle",
    "target": "diamond-open",
    "forecast": "triangle-up-open",
    "capacity": "square-open",
    "standard": "star-diamond-open",
}
LABEL_LINES = 3
MOST_LABELS = 14


@lru_cache(maxsize=4_000)
def label(words: str, width: int = 34) -> str:
    """Escape words for Plotly and break long ones into lines."""
    lines = wrap(words, width) or [""]
    return "<br>".join(escape(line).replace("$", "&#36;") for line in lines[:LABEL_LINES])


def over_meetings(rows: Sequence[Row], colours: Palette, *, words: bool = False) -> list[Trace]:
    """Draw figures over time: a line through each series, and every figure as a point."""
    return [*_lines(rows, colours), *([_points(rows, colours, words=words)] if rows else [])]


def _lines(rows: Sequence[Row], colours: Palette) -> Iterator[Trace]:
    """Join the actual figures of each series; a series of one has no line."""
    series: dict[str, list[Row]] = {}
    for row in rows:
        if row.get("series") and row["status"] == "actual":
            series.setdefault(row["series"], []).append(row)
    for index, joined in enumerate(series.values()):
        if len(joined) > 1:
            ordered = sorted(joined, key=lambda row: row["meeting_date"])
            yield _line(ordered, colours.marks[index % len(colours.marks)])


def _line(rows: Sequence[Row], colour: str) -> Trace:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": _days(rows),
        "y": [wording.signed_value(row) for row in rows],
        "line": {"color": colour, "width": 2},
        "hoverinfo": "skip",
    }


def _points(rows: Sequence[Row], colours: Palette, *, words: bool) -> Trace:
    """Draw each figure by its status; an approximate one hollow, a range with its reach."""
    drawn = {
        "type": "scatter",
        "mode": "markers+text" if words else "markers",
        "x": _days(rows),
        "y": [wording.signed_value(row) for row in rows],
        "marker": _marker(rows, colours),
        **_ranges(rows, colours),
        **_told(rows),
    }
    return drawn | (_labels(rows, colours) if words else {})


def _labels(rows: Sequence[Row], colours: Palette) -> Trace:
    told = _labelled(rows)
    return {
        "text": [label(_beside(row)) if index in told else "" for index, row in enumerate(rows)],
        "textposition": ["bottom center" if row["status"] == "actual" else "middle right" for row in rows],
        "textfont": {"color": colours.ink, "size": 13},
    }


def _labelled(rows: Sequence[Row]) -> frozenset[int]:
    """Choose the points that have their words beside them: all of a few, else the ends and the extremes."""
    if len(rows) <= MOST_LABELS:
        return frozenset(range(len(rows)))
    values = [wording.signed_value(row) for row in rows]
    days = [wording.text(row["meeting_date"]) for row in rows]
    extremes = {values.index(max(values)), values.index(min(values))}
    return frozenset({days.index(min(days)), days.index(max(days)), *extremes})


def _marker(rows: Sequence[Row], colours: Palette) -> Trace:
    colour = colours.marks[0]
    symbols = [_symbol(row) for row in rows]
    size = 11 if len(rows) <= MOST_LABELS else 7
    return {"symbol": symbols, "size": size, "color": colour, "line": {"color": colour, "width": 2}}


def _ranges(rows: Sequence[Row], colours: Palette) -> Trace:
    """Draw a range as an upright line from its low to its high end."""
    above = [reach(row) for row in rows]
    if not any(above):
        return {}
    ends = {"type": "data", "symmetric": False, "array": above, "arrayminus": [0.0] * len(rows)}
    return {"error_y": {**ends, "color": colours.marks[0]}}


def reach(row: Row) -> float:
    """Give how far the high end of a range is above its low end; nothing for a single number."""
    return float(row["value_high"]) - float(row["value"]) if wording.known(row["value_high"]) else 0.0


def _told(rows: Sequence[Row]) -> Trace:
    """Give each mark its reference and what is said when it is pointed at."""
    references = [[str(row["figure_id"])] for row in rows]
    return {"customdata": references, "hovertext": [_hover(row) for row in rows], "hoverinfo": "text"}


def _hover(row: Row) -> str:
    lines = (wording.measure(row), wording.said(row), wording.day(row["meeting_date"]), wording.agency(row))
    return "<br>".join(label(line, 60) for line in lines)


def _beside(row: Row) -> str:
    """Name what did not happen beside its mark; what did needs only its value."""
    status = str(row["status"])
    value = wording.signed(row)
    return value if status == "actual" else f" {wording.STATUS_LABELS[status]} {value}"


def _symbol(row: Row) -> str:
    symbol = SYMBOLS.get(str(row["status"]), "circle")
    return symbol if row["qualifier"] == "exact" or symbol.endswith("open") else f"{symbol}-open"


def _days(rows: Sequence[Row]) -> list[str | None]:
    days = (row["meeting_date"] for row in rows)
    return [day.isoformat()[:10] if wording.known(day) else None for day in days]
