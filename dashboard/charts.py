"""Draws figures with Plotly: one unit a chart, each mark with its reference, nothing by colour alone.

Pure: rows in, figure out. What a chart shows in words is in `chart_words`. All words are escaped, because
Plotly reads markup, and LaTeX between dollar signs, in any label.
"""

from collections.abc import Sequence
from html import escape
from textwrap import wrap
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

from dashboard import wording
from dashboard.palette import Palette
from dashboard.wording import Row

CONFIG: dict[str, Any] = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False}
SYMBOLS = {
    "actual": "circle",
    "target": "diamond-open",
    "forecast": "triangle-up-open",
    "capacity": "square-open",
    "standard": "star-diamond-open",
}
FACETS_ACROSS = 2
TICKS_NAMED = 3
# Part of an axis kept free for the words at the end of a bar or above a mark.
ROOM = 0.22
FONT = "Segoe UI, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif"
MONTH = pd.Timedelta(days=30)
AXIS_TITLES = {
    "percent": "per cent",
    "count": "number",
    "GBP": "pounds",
    "points": "percentage points",
}


def label(words: str, width: int = 34) -> str:
    """Escape words for Plotly and break long ones into lines."""
    lines = wrap(words, width) or [""]
    return "<br>".join(escape(line).replace("$", "&#36;") for line in lines[:3])


def signed_bars(rows: Sequence[Row], colours: Palette) -> go.Figure:
    """Draw one bar a figure, a fall to the left and a rise to the right, its value in words at its end."""
    names = [label(wording.measure(row), 24) for row in rows]
    values = [wording.signed_value(row) for row in rows]
    figure = go.Figure()
    figure.add_bar(
        orientation="h",
        y=list(range(len(rows))),
        x=values,
        text=[label(wording.signed(row)) for row in rows],
        textposition="outside",
        cliponaxis=False,
        marker={"color": colours.marks[0], "pattern": {"shape": [_pattern(row) for row in rows]}},
        customdata=_references(rows),
        hovertext=[_hover(row) for row in rows],
        hoverinfo="text",
    )
    _dress(figure, colours, height=116 + 44 * len(rows))
    figure.update_yaxes(autorange="reversed", showgrid=False, automargin=True, ticklabelstandoff=8)
    figure.update_yaxes(zeroline=False, tickvals=list(range(len(rows))), ticktext=names)
    figure.update_xaxes(title_text=axis_title(rows), range=_reach_of(rows), zerolinewidth=2)
    return figure


def small_multiples(facets: Sequence[tuple[str, Sequence[Row]]], colours: Palette) -> go.Figure:
    """Draw figures of one unit over meetings, a small chart for each facet on the same axis of time.

    Percentages share their scale as well; counts and sums differ too much for that.

    A row has a `series` of figures that may be joined by a line, or None.
    """
    lines, across = -(-len(facets) // FACETS_ACROSS), min(FACETS_ACROSS, len(facets))
    figure = make_subplots(
        rows=lines, cols=across, shared_xaxes="all", shared_yaxes="all" if _same_scale(facets) else False,
        vertical_spacing=0.32 / lines, horizontal_spacing=0.06,
        subplot_titles=[f"<b>{label(title, 16)}</b>" for title, _ in facets],
    )  # fmt: skip
    for index, (_, rows) in enumerate(facets):
        place = {"row": index // FACETS_ACROSS + 1, "col": index % FACETS_ACROSS + 1}
        for trace in _traces(rows, colours):
            figure.add_trace(trace, **place)
    _dress(figure, colours, height=100 + 270 * lines)
    shown = [row for _, rows in facets for row in rows]
    _over_meetings(figure, shown)
    for index, (_, rows) in enumerate(facets):
        figure.update_yaxes(
            range=_reach_of(shown if _same_scale(facets) else rows),
            row=index // FACETS_ACROSS + 1,
            col=index % FACETS_ACROSS + 1,
        )
    figure.update_annotations(font={"size": 13, "color": colours.ink})
    return figure


def _same_scale(facets: Sequence[tuple[str, Sequence[Row]]]) -> bool:
    return {str(row["unit"]) for _, rows in facets for row in rows} <= {"percent", "points"}


def over_time(rows: Sequence[Row], colours: Palette, limits: Sequence[tuple[str, float]] = ()) -> go.Figure:
    """Draw one measure over meetings: lines within a series, else points; `limits` are named lines across."""
    figure = go.Figure(list(_traces(rows, colours, words=True)))
    for name, value in limits:
        figure.add_hline(y=value, line={"dash": "dot", "color": colours.soft}, annotation_text=label(name))
    _dress(figure, colours, height=380)
    _over_meetings(figure, rows)
    figure.update_yaxes(range=_reach_of(rows))
    figure.update_annotations(font={"color": colours.soft})
    return figure


def count_bars(counts: Sequence[tuple[str, int]], colours: Palette, title: str) -> go.Figure:
    """Draw how many figures each name has, the number at the end of its bar."""
    figure = go.Figure()
    figure.add_bar(
        orientation="h",
        y=[label(name, 26) for name, _ in counts],
        x=[count for _, count in counts],
        text=[f"{count:,}" for _, count in counts],
        textposition="outside",
        cliponaxis=False,
        marker={"color": colours.marks[0]},
        customdata=[[name] for name, _ in counts],
        hoverinfo="skip",
    )
    _dress(figure, colours, height=116 + 34 * len(counts))
    figure.update_yaxes(autorange="reversed", showgrid=False, automargin=True, ticklabelstandoff=8)
    figure.update_xaxes(title_text=title, rangemode="tozero")
    return figure


def axis_title(rows: Sequence[Row]) -> str:
    """Name the one unit of the rows, and which way is which when they are rises and falls."""
    unit = str(rows[0]["unit"]) if rows else ""
    name = AXIS_TITLES.get(unit, unit)
    return f"{name}: fall to the left, rise to the right" if rows and wording.is_move(rows[0]) else name


def _traces(rows: Sequence[Row], colours: Palette, *, words: bool = False) -> list[go.Scatter]:
    return [*_lines(rows, colours), *([_points(rows, colours, words=words)] if rows else [])]


def _lines(rows: Sequence[Row], colours: Palette) -> list[go.Scatter]:
    """Join the actual figures of each series; a series of one has no line."""
    series = dict.fromkeys(row["series"] for row in rows if row.get("series"))
    lines = []
    for index, name in enumerate(series):
        joined = sorted(
            (row for row in rows if row.get("series") == name and row["status"] == "actual"),
            key=lambda row: row["meeting_date"],
        )
        colour = colours.marks[index % len(colours.marks)]
        if len(joined) > 1:
            lines.append(
                go.Scatter(
                    x=[row["meeting_date"] for row in joined],
                    y=[wording.signed_value(row) for row in joined],
                    mode="lines",
                    line={"color": colour, "width": 2},
                    hoverinfo="skip",
                )
            )
    return lines


def _points(rows: Sequence[Row], colours: Palette, *, words: bool) -> go.Scatter:
    """Draw each figure by its status; an approximate one hollow, a range with its reach."""
    return go.Scatter(
        x=[row["meeting_date"] for row in rows],
        y=[wording.signed_value(row) for row in rows],
        mode="markers+text" if words else "markers",
        text=[label(_beside(row)) for row in rows] if words else None,
        textposition=["bottom center" if row["status"] == "actual" else "middle right" for row in rows],
        textfont={"color": colours.ink, "size": 13},
        marker=_marker(rows, colours),
        error_y=_ranges(rows, colours),
        customdata=_references(rows),
        hovertext=[_hover(row) for row in rows],
        hoverinfo="text",
    )


def _marker(rows: Sequence[Row], colours: Palette) -> dict[str, Any]:
    colour = colours.marks[0]
    symbols = [_symbol(row) for row in rows]
    return {"symbol": symbols, "size": 11, "color": colour, "line": {"color": colour, "width": 2}}


def _ranges(rows: Sequence[Row], colours: Palette) -> dict[str, Any]:
    """Draw a range as an upright line from its low to its high end."""
    above, below = [_reach(row) for row in rows], [0.0] * len(rows)
    ends = {"type": "data", "symmetric": False, "array": above, "arrayminus": below}
    return {**ends, "color": colours.marks[0]}


def _beside(row: Row) -> str:
    """Name what did not happen beside its mark; what did needs only its value."""
    status = str(row["status"])
    value = wording.signed(row)
    return value if status == "actual" else f" {wording.STATUS_LABELS[status]} {value}"


def _symbol(row: Row) -> str:
    symbol = SYMBOLS.get(str(row["status"]), "circle")
    return symbol if row["qualifier"] == "exact" or symbol.endswith("open") else f"{symbol}-open"


def _reach(row: Row) -> float:
    return float(row["value_high"]) - float(row["value"]) if wording.known(row["value_high"]) else 0.0


def _pattern(row: Row) -> str:
    return "" if row["status"] == "actual" else "/"


def _references(rows: Sequence[Row]) -> list[list[str]]:
    return [[str(row["figure_id"])] for row in rows]


def _hover(row: Row) -> str:
    lines = (wording.measure(row), wording.said(row), wording.day(row["meeting_date"]), wording.agency(row))
    return "<br>".join(label(line, 60) for line in lines)


def _reach_of(rows: Sequence[Row]) -> list[float]:
    """Give an axis that holds zero and all values, with room for words at either end."""
    values = [value for row in rows for value in _ends(row)]
    low, high = min(0.0, *values), max(0.0, *values)
    spare = (high - low or 1.0) * ROOM
    return [low - (spare if low else 0), high + (spare if high else 0)]


def _ends(row: Row) -> tuple[float, float]:
    value = wording.signed_value(row)
    return value, value + _reach(row)


def _over_meetings(figure: go.Figure, rows: Sequence[Row]) -> None:
    """Put the same axes under every chart: time, with room before the first and after the last meeting."""
    days = sorted({row["meeting_date"] for row in rows if wording.known(row["meeting_date"])})
    if days:
        room = max((days[-1] - days[0]) * 0.08, MONTH)
        figure.update_xaxes(range=[days[0] - room, days[-1] + room])
    named = {"tickvals": days, "ticktext": [f"{day:%b}<br>{day:%Y}" for day in days]}
    ticks = named if len(days) <= TICKS_NAMED else {"tickformat": "%b<br>%Y", "nticks": 4}
    figure.update_xaxes(type="date", showticklabels=True, **ticks)


def _dress(figure: go.Figure, colours: Palette, *, height: int) -> None:
    """Give a chart the page's own colours; Streamlit's theme for Plotly is too faint for text."""
    figure.update_layout(
        height=height,
        showlegend=False,
        bargap=0.35,
        margin={"l": 56, "r": 20, "t": 68, "b": 56},
        paper_bgcolor=colours.ground,
        plot_bgcolor=colours.ground,
        font={
            "family": "Segoe UI, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif",
            "size": 14,
            "color": colours.ink,
        },
        hoverlabel={"bgcolor": colours.ground, "font": {"color": colours.ink}, "bordercolor": colours.soft},
        dragmode=False,
        clickmode="event+select",
    )
    axis = {
        "gridcolor": colours.grid,
        "tickfont": {"color": colours.ink},
        "title_font": {"color": colours.soft},
    }
    figure.update_xaxes(**axis, zerolinecolor=colours.soft)
    figure.update_yaxes(**axis, zerolinecolor=colours.soft)
