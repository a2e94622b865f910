"""Minutes: the text by item with its figures marked and linked to their rows, and steps between them."""

import streamlit as st

from dashboard import (
    controls,
    furniture,
    markup,
    meetings_view,
    minutes_view,
    queries,
    sentence_view,
    wording,
)
from dashboard.load import load, load_text

dataset = load()
row = sentence_view.chosen(dataset)
meeting = queries.meeting_of(dataset.meetings, row) or meetings_view.current(dataset, controls.chosen())
furniture.title("Minutes", "The words of the minutes, with every number that was read from them.")
if meeting is None:
    furniture.empty("There are no minutes that match the filters.")
    st.stop()

document = str(meeting["document"])
figures = queries.of_document(dataset.figures, document)
meetings_view.neighbours(dataset, document, "app_pages/minutes.py")
furniture.draw(markup.meeting(meeting, wording.plural(len(figures), "figure")))
with st.expander("How the figures are marked"):
    furniture.draw(minutes_view.legend_html())
if len(figures):
    furniture.draw(markup.steps())
else:
    furniture.empty("No figure was found in these minutes.")
items = queries.of_document(dataset.items, document)
chosen = str(row["figure_id"]) if row else ""
furniture.draw(minutes_view.minutes_html(load_text(dataset, document), items, figures, chosen))
