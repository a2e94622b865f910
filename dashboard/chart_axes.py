"""Gives charts their layout as Plotly's plain data: colours, axes, and the places of small charts."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeAlias

import pandas as pd

from dashboard import wording
from dashboard.chart_marks import reach
from dashboard.palette import Palette
from dashboard.wording import Row

Axis: TypeAlias = dict[str, Any]
Layout: TypeAlias = dict[str, Any]

FONT = "Segoe UI, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
TICKS_NAMED = 3
# Part of an axis kept free for the words at the end of a bar or above a mark.
ROOM = 0.22
MONTH = pd.Timedelta(days=30)
MARGINS = {"l": 56, "r": 20, "t": 40, "b": 56}
AXIS_TITLES = {
    "percent": "per cent",
    "count": "number",
    "GBP": "pounds",
    "points": "percentage points",
}
ACROSS = 2
# Heights in a grid of small charts: three lines of title, the chart, two lines of months and years.
TITLE, CHART, TICKS = 66, 190, 48


class Place(NamedTuple):
    """Where a small chart stands, in parts of the whole; the names end in its number, '' for the first."""

    number: str
    across: tuple[float, float]
    up: tuple[float, float]
    is_left: bool


def layout(colours: Palette, height: int) -> Layout:
    """Give a chart the page's own colours; Streamlit's theme for Plotly is too faint for text."""
    return {
        # Without a template of its own Plotly would send its usual one with every chart.
        "template": "none",
        "height": height,
        "showlegend": False,
        "bargap": 0.35,
        "margin": dict(MARGINS),
        "paper_bgcolor": colours.ground,
        "plot_bgcolor": colours.ground,
        "font": {"family": FONT, "size": 14, "color": colours.ink},
        "hoverlabel": {
            "bgcolor": colours.ground,
            "font": {"color": colours.ink},
            "bordercolor": colours.soft,
        },
        "hovermode": "closest",
        "dragmode": False,
        "clickmode": "event+select",
    }


def axis(colours: Palette, **more: Any) -> Axis:
    """Give an axis the page's own colours."""
    own = {
        "gridcolor": colours.grid,
        "tickfont": {"color": colours.ink},
        "zerolinecolor": colours.soft,
        "zerolinewidth": 2,
        "automargin": True,
    }
    return own | more


def titled(words: str, colours: Palette) -> Axis:
    """Write the title of an axis."""
    return {"title": {"text": words, "standoff": 15, "font": {"color": colours.soft}}}


def reach_of(rows: Sequence[Row]) -> list[float]:
    """Give an axis that holds zero and all values, with room for words at either end."""
    values = [value for row in rows for value in _ends(row)]
    low, high = min(0.0, *values), max(0.0, *values)
    spare = (high - low or 1.0) * ROOM
    return [low - (spare if low else 0), high + (spare if high else 0)]


def time_axis(rows: Sequence[Row]) -> Axis:
    """Give the axis of meetings, with room before the first and after the last."""
    days = sorted({row["meeting_date"] for row in rows if wording.known(row["meeting_date"])})
    named = {"tickvals": [_iso(day) for day in days], "ticktext": [f"{day:%b}<br>{day:%Y}" for day in days]}
    ticks = named if len(days) <= TICKS_NAMED else {"tickformat": "%b<br>%Y", "nticks": 4}
    if not days:
        return {"type": "date"}
    room = max((days[-1] - days[0]) * 0.08, MONTH)
    return {"type": "date", "range": [_iso(days[0] - room), _iso(days[-1] + room)], **ticks}


def places(number: int, spacing: float) -> tuple[list[Place], int]:
    """Give small charts their places in rows of two, and the height of the whole in pixels."""
    lines, cell = -(-number // ACROSS), TITLE + CHART + TICKS
    plot = lines * cell - TICKS
    width = (1 - spacing) / ACROSS
    found = []
    for index in range(number):
        line, column = divmod(index, ACROSS)
        top = 1 - (line * cell + TITLE) / plot
        left = column * (width + spacing)
        place = Place(
            number="" if index == 0 else str(index + 1),
            across=(left, left + width),
            up=(max(0.0, top - CHART / plot), top),
            is_left=column == 0,
        )
        found.append(place)
    return found, plot + MARGINS["t"] + MARGINS["b"]


def _ends(row: Row) -> tuple[float, float]:
    value = wording.signed_value(row)
    return value, value + reach(row)


def _iso(day: pd.Timestamp) -> str:
    return day.isoformat()[:10]
