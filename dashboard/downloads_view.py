"""The download buttons: each file is made when its button is pressed, from exactly the figures shown."""

from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from dashboard import furniture, markup, wording
from dashboard.downloads.about import About
from dashboard.downloads.formats import FORMATS
from dashboard.load import Dataset
from dashboard.selection import Selection, to_query

ADDRESS = "data/figures.csv"


def draw(dataset: Dataset, figures: pd.DataFrame, selection: Selection) -> None:
    """Draw one button for each format, and the address where the same CSV always is."""
    furniture.heading("Download")
    furniture.draw(
        markup.paragraph(f"{wording.plural(len(figures), 'figure')}, exactly those above.", kind="note")
    )
    about = _about(dataset, selection)
    with st.container(horizontal=True, gap="small"):
        for made in FORMATS:
            st.download_button(
                made.label,
                data=partial(made.build, figures, about),
                file_name=made.file_name(figures, about),
                mime=made.media_type,
                key=f"download-{made.key}",
                help=made.use,
                on_click="ignore",
                disabled=bool(made.too_many(len(figures))),
            )
    for words in filter(None, (made.too_many(len(figures)) for made in FORMATS)):
        furniture.draw(markup.paragraph(words, kind="note"))
    furniture.draw(markup.paragraph("The same CSV, always up to date, for Excel or Power BI:", kind="note"))
    furniture.draw(markup.copied(about.address, "the address"))


def _about(dataset: Dataset, selection: Selection) -> About:
    query = to_query(selection)
    path = f"{ADDRESS}?{query}" if query else ADDRESS
    return About(
        selection=selection,
        retrieved=datetime.now(UTC).date(),
        extractor=str(dataset.build.get("extractor", "")),
        address=furniture.address(path),
    )
