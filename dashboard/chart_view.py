"""Draws a chart on a page; a mark that is chosen shows the sentence of its figure."""

from typing import Any, cast

import streamlit as st

from dashboard import charts, furniture, sentence_view
from dashboard.charts import Chart
from dashboard.palette import Palette, palette


def draw_figures(key: str, chart: Chart, alt: str) -> None:
    """Draw a chart of figures, described in words; a click on one puts it into the address."""
    st.plotly_chart(
        chart, key=key, theme=None, config=charts.CONFIG, alt=alt,
        on_select=lambda: _clicked(key), selection_mode="points",
    )  # fmt: skip


def colours() -> Palette:
    """Give the colours of charts in the theme in use."""
    return palette(furniture.theme())


def _clicked(key: str) -> None:
    points = cast("dict[str, Any]", st.session_state[key])["selection"]["points"]
    if points and points[0].get("customdata"):
        data = points[0]["customdata"]
        sentence_view.choose(str(data[0] if isinstance(data, list | tuple) else data))
