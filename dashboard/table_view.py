"""The table of figures: one page of it in a chosen order, as a grid to click in or as plain links.

Only the page that is shown goes to the browser, however many figures there are.
"""

from typing import Any, cast

import pandas as pd
import streamlit as st

from dashboard import controls, furniture, markup, queries, selection, sentence_view, wording
from dashboard.markup import Column, Link

COLUMNS = (
    Column("Measure"),
    Column("Figure", numeric=True),
    Column("In words"),
    Column("Meeting"),
    Column("Theme"),
    Column("Agency"),
    Column("Sentence"),
)
GRID = {
    "Meeting": st.column_config.DateColumn(format="D MMM YYYY", width=105),
    "Measure": st.column_config.TextColumn(width=230),
    "Figure": st.column_config.TextColumn(width=150, alignment="right"),
    "In words": st.column_config.TextColumn(width=270),
    "Theme": st.column_config.TextColumn(width=200),
    "Agency": st.column_config.TextColumn(width=190),
    "Item": st.column_config.TextColumn(width=220),
    "Confidence": st.column_config.TextColumn(width=95),
}


def page(figures: pd.DataFrame) -> pd.DataFrame:
    """Draw the controls of the table and give the figures of the chosen page in the chosen order."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        order = st.selectbox("Sort by", list(queries.ORDERS), key="sort", bind="query-params", width=220)
        st.toggle("Plain table with links", key="plain", bind="query-params")
        pages = queries.pages(figures)
        number = st.pagination(pages, key="page", bind="query-params") if pages > 1 else 1
    return queries.page_of(figures, str(order), min(number, pages))


def draw(shown: pd.DataFrame) -> None:
    """Draw one page of figures."""
    if st.session_state.get("plain"):
        furniture.draw(_plain(shown))
        return
    ids = shown["figure_id"].tolist()
    key = f"grid-{abs(hash(tuple(ids)))}"
    st.dataframe(
        queries.for_display(shown), key=key, hide_index=True, height=min(38 + 35 * len(ids), 420),
        column_config=GRID,
        on_select=lambda: _selected(key, ids), selection_mode="single-row", alt=_alt(shown),
    )  # fmt: skip


def _selected(key: str, ids: list[str]) -> None:
    chosen = cast("dict[str, Any]", st.session_state[key])["selection"]["rows"]
    sentence_view.choose(ids[chosen[0]] if chosen else None)


def _plain(shown: pd.DataFrame) -> str:
    address = selection.to_params(controls.chosen()) | {"plain": ["true"]}
    cells = [
        (
            wording.measure(row),
            wording.signed(row),
            wording.said(row),
            wording.day(row["meeting_date"]),
            str(row["theme"]),
            wording.agency(row),
            Link(
                "Read the sentence",
                markup.figure_address(str(row["figure_id"]), address),
                of=f"of {wording.measure(row)}",
            ),
        )
        for row in queries.rows(shown)
    ]
    return markup.plain_table("Figures", COLUMNS, cells)


def _alt(shown: pd.DataFrame) -> str:
    figures = wording.plural(len(shown), "figure")
    return f"Table of {figures}; switch on the plain table to reach each sentence by a link."
