"""Draws the parts of the Briefing page: what the meeting was told, in the order in which it matters."""

from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import (
    cards,
    chart_view,
    chart_words,
    charts,
    furniture,
    markup,
    meetings_view,
    queries,
    sentence_view,
    wording,
)
from dashboard.briefing import Briefing
from dashboard.load import Dataset
from dashboard.selection import Selection, to_params

CHART_ROWS = 16
HATCHED = "A hatched bar is a target or a forecast. Choose a bar to read its sentence."


def opening(dataset: Dataset, made: Briefing) -> None:
    """Say which meeting it is, how much was said, and how fresh the data are."""
    furniture.title("Briefing", f"What {_board(dataset, made)} was told on {wording.day(made.day)}.")
    low = f", {made.uncertain:,} of them read with low confidence" if made.uncertain else ""
    furniture.announce(f"{wording.plural(made.figures, 'figure')}{low}")
    latest = dataset.meetings["meeting_date"].max()
    held = f"{wording.plural(len(dataset.meetings), 'meeting')} in all, the latest of {wording.day(latest)}"
    furniture.draw(markup.paragraph(f"{made.earlier} The data hold {held}.", kind="note"))


def _board(dataset: Dataset, made: Briefing) -> str:
    """Name the board, and whose it is where its name does not say so."""
    found = dataset.meetings.loc[dataset.meetings["document"] == made.document, "authority"]
    authority = wording.text(next(iter(found), ""))
    named = made.board or "the board"
    return f"{named} ({authority})" if authority and authority not in named else named


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
        furniture.draw(markup.bullets(made.doubts))
    if made.gone:
        furniture.heading("No longer reported")
        furniture.draw(cards.gone_html(made.gone))
    if made.rest:
        furniture.heading("Everything else")
        furniture.draw(cards.rest_html(made.rest))


def chart(dataset: Dataset, figures: pd.DataFrame, document: str) -> None:
    """Draw the rises and falls of the meeting in per cent, one bar each."""
    rows = queries.percent_changes(figures, document)[:CHART_ROWS]
    if len(rows) < 2:
        return
    furniture.heading("Rises and falls in per cent")
    furniture.draw(markup.paragraph(HATCHED, kind="note"))
    drawn = charts.signed_bars(rows, chart_view.colours())
    chart_view.draw_figures("chart-briefing", drawn, chart_words.of_bars(rows))
    sentence_view.draw(dataset)
