"""Briefing: what one meeting was told, headlines first; the latest meeting unless the filters name others."""

import streamlit as st

from dashboard import briefing, briefing_view, controls, furniture, selection
from dashboard.load import load, with_families

dataset = load()
chosen = controls.chosen()
figures = selection.apply(dataset.figures, chosen.model_copy(update={"meetings": ()}))
document = briefing.choose(figures, selection.Selection(meetings=chosen.meetings))
if document is None:
    furniture.title("Briefing")
    furniture.announce("No figure matches the filters")
    furniture.empty("Clear a filter, or search for another word.")
    st.stop()

made = briefing.brief(with_families(dataset, figures), dataset.checks, document)
briefing_view.opening(dataset, made)
briefing_view.ways(dataset, made, chosen)
briefing_view.body(made)
briefing_view.chart(dataset, figures, document)
