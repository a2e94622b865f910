from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from dashboard import charts
from dashboard.chart_marks import label
from dashboard.palette import DARK, LIGHT, Palette
from tests.dashboard.rows import PLAIN


def row(value: float, day: str = "2024-04-10", **said: Any) -> dict[str, Any]:
    return {**PLAIN, "value": value, "meeting_date": pd.Timestamp(day), "series": None, **said}


def drawn(chart: charts.Chart) -> Any:
    """Let Plotly itself read the chart, which refuses what it does not know."""
    return go.Figure(**chart)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_chart_text_reaches_4_5_and_marks_3(colours: Palette) -> None:
    assert min(contrast(text, colours.ground) for text in (colours.ink, colours.soft)) >= 4.5
    assert min(contrast(mark, colours.ground) for mark in colours.marks) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_chart_is_drawn_in_the_palette(colours: Palette) -> None:
    allowed = {colours.ground, colours.ink, colours.soft, colours.grid, *colours.marks}
    rows = [row(9.0, kind="percent_change"), row(5.0, kind="percent_change", status="target")]
    for chart in (
        charts.small_multiples([("A", rows)], colours),
        charts.over_time(rows, colours, [("mean", 1.0)]),
    ):
        assert set(found_colours(drawn(chart).to_dict())) <= allowed


def found_colours(part: Any) -> list[str]:
    if isinstance(part, dict):
        return [colour for key, value in part.items() if key != "template" for colour in found_colours(value)]
    if isinstance(part, list | tuple):
        return [colour for value in part for colour in found_colours(value)]
    return [part] if isinstance(part, str) and part.startswith("#") else []


def test_a_line_joins_only_what_happened_in_one_series() -> None:
    rows = [
        row(1.0, "2024-01-10", series="s"),
        row(2.0, "2024-04-10", series="s"),
        row(9.0, "2024-04-10", series="s", status="target"),
        row(3.0, "2024-07-10"),
    ]
    lines = [trace for trace in drawn(charts.over_time(rows, LIGHT)).data if trace.mode == "lines"]
    assert [list(line.y) for line in lines] == [[1.0, 2.0]]


def test_of_many_points_only_ends_and_extremes_have_their_words() -> None:
    values = [5.0, *[6.0] * 9, 9.0, *[6.0] * 9, 1.0, 7.0]
    rows = [row(value, f"20{year:02}-01-10") for year, value in enumerate(values, 1)]
    (points,) = drawn(charts.over_time(rows, LIGHT)).data
    assert [words for words in points.text if words] == ["5%", "9%", "1%", "7%"]
    (few,) = drawn(charts.over_time(rows[:3], LIGHT)).data
    assert list(few.text) == ["5%", "6%", "6%"]


def test_status_and_care_are_told_by_the_shape_of_the_mark() -> None:
    rows = [
        row(1.0),
        row(2.0, qualifier="approximate"),
        row(3.0, status="target"),
        row(4.0, qualifier="range", value_high=6.0),
    ]
    (points,) = drawn(charts.over_time(rows, LIGHT)).data
    assert list(points.marker.symbol) == ["circle", "circle-open", "diamond-open", "circle-open"]
    assert list(points.error_y.array) == [0.0, 0.0, 0.0, 2.0]


def test_words_of_minutes_are_neither_markup_nor_formula() -> None:
    assert label("<b>$x^2$</b>") == "&lt;b&gt;&#36;x^2&#36;&lt;/b&gt;"


def test_small_charts_stand_apart_and_send_no_template() -> None:
    facets = [(name, [row(value)]) for name, value in (("A", 1.0), ("B", 2.0), ("C", 3.0))]
    layout = drawn(charts.small_multiples(facets, LIGHT)).to_dict()["layout"]
    assert "layout" not in layout["template"]
    assert layout["yaxis"]["domain"] == layout["yaxis2"]["domain"]
    assert layout["yaxis3"]["domain"][1] < layout["yaxis"]["domain"][0]
    assert layout["yaxis3"]["domain"][0] == 0
