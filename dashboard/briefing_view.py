"""Draws the parts of the Briefing page: what the meeting was told, in the order in which it matters."""

from urllib.parse import urlencode

import streamlit as st

from dashboard import (
    bars,
    briefing_opening,
    cards,
    furniture,
    markup,
    meetings_view,
    queries,
)
from dashboard.briefing import Briefing
from dashboard.load import Dataset
from dashboard.selection import Selection, apply, to_params

CHART_ROWS = 16
HATCHED = "A bar to the left is a fall, to the right a rise; a hatched one is a target or a forecast."


def opening(dataset: Dataset, made: Briefing) -> None:
    """Say which meeting it is, how much was said, and how fresh the data are."""
    said = briefing_opening.of(dataset.meetings, made)
    furniture.title("Briefing", said.lead)
    furniture.announce(said.status)
    furniture.draw(markup.paragraph(said.note, kind="note"))


def ways(dataset: Dataset, made: Briefing, selection: Selection) -> None:
    """Draw the ways out: the meetings before and after, and the briefing as a document."""
    params = to_params(selection) | {"meeting": [made.meeting]}
    query = urlencode(params, doseq=True)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        st.link_button("Briefing to print", furniture.address(f"data/briefing.html?{query}"))
        st.link_button("Briefing as PDF", furniture.address(f"data/briefing.pdf?{query}"))
        meetings_view.neighbours(dataset, made.document, "app_pages/briefing.py")


def body(made: Briefing) -> None:
    """Draw headlines, doubts, what is missing and the rest, in words."""
    if made.headlines:
        furniture.heading("Headlines")
        furniture.draw(cards.cards_html(made.headlines))
    if made.doubts:
        furniture.heading("Worth asking about")
        furniture.draw(cards.doubts_html(made.doubts))
    if made.gone:
        furniture.heading("No longer reported")
        furniture.draw(cards.gone_html(made.gone))
    if made.rest:
        furniture.heading("Everything else")
        furniture.draw(cards.rest_html(made.rest))


def chart(dataset: Dataset, made: Briefing, selection: Selection) -> None:
    """Draw the rises and falls of the meeting in per cent, one bar each, the largest where there are many."""
    here = apply(queries.of_document(dataset.figures, made.document), selection)
    rows, left_out = queries.percent_changes(here, CHART_ROWS)
    if len(rows) < 2:
        return
    furniture.heading("Rises and falls in per cent")
    note = f"{HATCHED} The {CHART_ROWS} largest are drawn." if left_out else HATCHED
    furniture.draw(markup.paragraph(note, kind="note"))
    furniture.draw(bars.signed_bars(rows, "Rises and falls in per cent, the largest fall first"))
