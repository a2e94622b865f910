"""Figures: all that match the filters, as a table, with the sentence of the chosen one and downloads."""

import streamlit as st

from dashboard import controls, downloads_view, furniture, sentence_view, table_view
from dashboard.load import load

dataset = load()
furniture.title("Figures", "Every number the minutes give. Choose a row to read the sentence it comes from.")
figures = controls.matching(dataset)
if figures.empty:
    controls.nothing()
    sentence_view.draw(dataset)
    st.stop()

shown = table_view.page(figures)
table_view.draw(shown)
sentence_view.draw(dataset)
downloads_view.draw(dataset, figures, controls.chosen())
