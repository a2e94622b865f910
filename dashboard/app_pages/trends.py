"""Trends: figures of one kind over meetings, by theme or of one measure; joined only where comparable."""

import streamlit as st

from dashboard import controls, furniture, trends, trends_view
from dashboard.load import load, with_families
from dashboard.selection import to_params

dataset = load()
furniture.title("Trends", "How the figures move from meeting to meeting, measure by measure.")
figures = trends_view.of_one_board(controls.matching(dataset), controls.chosen())
if figures.empty:
    controls.nothing()
    st.stop()

group = trends_view.group(figures)
shown = trends.of_group(with_families(dataset, figures), group)
followed = trends.lines(shown)
one = trends_view.measure(followed)
if shown.empty:
    trends_view.none_of(figures, group, controls.chosen())
elif one is None:
    params = to_params(controls.chosen()) | {"show": [group]}
    trends_view.by_theme(dataset, shown, followed, params)
else:
    trends_view.one_measure(dataset, shown, one)
trends_view.by_meeting(figures)
