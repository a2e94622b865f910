"""Partners: what each agency reported, by meeting, and what it reported before and not since."""

import streamlit as st

from dashboard import controls, furniture, partners_view
from dashboard.load import load, with_families

dataset = load()
furniture.title("Partners", "What each partner agency has told the boards, and has stopped telling them.")
figures = controls.matching(dataset)
if figures.empty:
    controls.nothing()
    st.stop()

partners_view.summary(figures)
partners_view.by_meeting(with_families(dataset, figures))
partners_view.charts_by_agency(figures)
