"""Draws figures with Plotly: one unit a chart, each mark with its reference, nothing by colour alone.

Pure: rows in, chart out, as the plain data that Plotly reads; its own objects take twenty times as long.
What a chart shows in words is in `chart_words`.
"""

from collections.abc import Sequence
from typing import Any, TypeAlias

from dashboard import chart_axes, chart_marks
from dashboard.chart_axes import Layout, Place, axis, titled
from dashboard.chart_marks import Trace, label
from dashboard.palette import Palette
from dashboard.wording import Row

Chart: TypeAlias = dict[str, Any]
Facet: TypeAlias = tuple[str, Sequence[Row]]

CONFIG: dict[str, Any] = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False}
SPACING_SHARED, SPACING_OWN = 0.06, 0.12


def small_multiples(facets: Sequence[Facet], colours: Palette) -> Chart:
    """Draw figures of one unit over meetings, a small chart for each facet on the same axis of time.

    Percentages share their scale as well; counts and sums differ too much for that. A row has a `series` of
    figures that may be joined by a line, or None.
    """
    shown = [row for _, rows in facets for row in rows]
    shared = _same_scale(shown)
    places, height = chart_axes.places(len(facets), SPACING_SHARED if shared else SPACING_OWN)
    drawn: Chart = {"data": [], "layout": chart_axes.layout(colours, height) | {"annotations": []}}
    time = chart_axes.time_axis(shown)
    for (title, rows), place in zip(facets, places, strict=True):
        drawn["data"] += _placed(chart_marks.over_meetings(rows, colours), place)
        drawn["layout"]["annotations"].append(_heading(title, place, colours))
        reach = chart_axes.reach_of(shown if shared else rows)
        drawn["layout"] |= _axes(place, time, reach, colours, named=place.is_left or not shared)
    return drawn


def over_time(rows: Sequence[Row], colours: Palette, limits: Sequence[tuple[str, float]] = ()) -> Chart:
    """Draw one measure over meetings: lines within a series, else points; `limits` are named lines across."""
    title = titled(chart_axes.AXIS_TITLES.get(str(rows[0]["unit"]), ""), colours) if rows else {}
    return {
        "data": chart_marks.over_meetings(rows, colours, words=True),
        "layout": chart_axes.layout(colours, height=380)
        | _across(limits, colours)
        | {
            "xaxis": axis(colours, **chart_axes.time_axis(rows)),
            "yaxis": axis(colours, range=chart_axes.reach_of(rows), **title),
        },
    }


def _same_scale(rows: Sequence[Row]) -> bool:
    return {str(row["unit"]) for row in rows} <= {"percent", "points"}


def _placed(traces: Sequence[Trace], place: Place) -> list[Trace]:
    return [{**trace, "xaxis": f"x{place.number}", "yaxis": f"y{place.number}"} for trace in traces]


def _axes(place: Place, time: Layout, reach: Sequence[float], colours: Palette, *, named: bool) -> Layout:
    across = axis(colours, domain=list(place.across), anchor=f"y{place.number}", **time)
    up = {"domain": list(place.up), "anchor": f"x{place.number}", "range": list(reach), "nticks": 5}
    return {
        f"xaxis{place.number}": across,
        f"yaxis{place.number}": axis(colours, **up, showticklabels=named),
    }


def _heading(title: str, place: Place, colours: Palette) -> dict[str, Any]:
    return {
        "xref": "paper",
        "yref": "paper",
        "xanchor": "center",
        "yanchor": "bottom",
        "showarrow": False,
        "x": sum(place.across) / 2,
        "y": place.up[1],
        "text": f"<b>{label(title, 16)}</b>",
        "font": {"size": 13, "color": colours.ink},
    }


def _across(limits: Sequence[tuple[str, float]], colours: Palette) -> Layout:
    """Draw named lines across a chart."""
    if not limits:
        return {}
    ends = {"xref": "paper", "x0": 0, "x1": 1, "yref": "y"}
    line = {"dash": "dot", "color": colours.soft}
    words = {"xref": "paper", "x": 1, "xanchor": "right", "yanchor": "bottom", "showarrow": False}
    return {
        "shapes": [{"type": "line", **ends, "y0": at, "y1": at, "line": line} for _, at in limits],
        "annotations": [
            {**words, "y": at, "text": label(name), "font": {"color": colours.soft}} for name, at in limits
        ],
    }
