"""Briefing: what one meeting was told, headlines first; the latest meeting unless the filters name others."""

import streamlit as st

from dashboard import briefing_view, controls, furniture
from dashboard.load import load, load_briefing

dataset = load()
chosen = controls.chosen()
made = load_briefing(dataset, chosen)
if not made.document:
    furniture.title("Briefing")
    furniture.announce("No figure matches the filters")
    controls.say()
    controls.nothing()
    st.stop()

briefing_view.opening(dataset, made)
controls.say()
briefing_view.ways(dataset, made, chosen)
briefing_view.body(made)
briefing_view.chart(dataset, made, chosen)
