"""Shows one figure with its sentence, its item and a citation: the end of every path."""

import streamlit as st

from dashboard import furniture, markup, minutes_view, queries, wording
from dashboard.load import Dataset, load_text
from dashboard.wording import Row

PARAMETER = "figure"
SCANNED = "These minutes were recognised from a scan: compare the number with the page."


def chosen(dataset: Dataset) -> Row | None:
    """Give the figure that the address names, if there is one."""
    wanted = st.query_params.get(PARAMETER)
    return queries.one(dataset.figures, wanted) if wanted else None


def choose(figure_id: str | None) -> None:
    """Put a figure into the address, or take it out."""
    if figure_id:
        st.query_params[PARAMETER] = figure_id
    else:
        st.query_params.pop(PARAMETER, None)


def draw(dataset: Dataset) -> None:
    """Draw the chosen figure: sentence in its item, facts, checks, citation to copy."""
    row = chosen(dataset)
    if row is None:
        return _none_chosen()
    furniture.heading("The sentence")
    text = load_text(dataset, str(row["document"]))
    items = queries.of_document(dataset.items, str(row["document"]))
    furniture.draw(
        markup.paragraph(wording.headline(row), kind="lead")
        + markup.paragraph(
            f"{wording.text(row['board'])}, {wording.day(row['meeting_date'])}, {wording.item(row)}",
            kind="note",
        )
        + minutes_view.context_html(text, items, row)
    )
    _scanned(dataset, row)
    _citation(row)
    with st.expander("What is known of this figure"):
        furniture.draw(markup.facts(row))
    _checks(dataset, row)
    return None


def _none_chosen() -> None:
    if st.query_params.get(PARAMETER):
        furniture.empty(
            "The address names a figure that is not in the data. It may have been corrected since."
        )


def _scanned(dataset: Dataset, row: Row) -> None:
    meeting = queries.meeting_of(dataset.meetings, row)
    if meeting and meeting["ocr"]:
        furniture.draw(markup.paragraph(SCANNED, kind="note"))


def _citation(row: Row) -> None:
    furniture.draw(markup.copied(wording.citation(row), "the citation"))
    st.page_link(
        "app_pages/minutes.py",
        label="Read it in the minutes",
        query_params={PARAMETER: str(row["figure_id"])},
    )


def _checks(dataset: Dataset, row: Row) -> None:
    named = dataset.checks["figure_ids"].str.split().map(lambda ids: row["figure_id"] in ids)
    messages = dataset.checks.loc[named.astype(bool), "message"].tolist()
    if messages:
        furniture.draw(
            markup.paragraph("Worth a look before quoting:", kind="note") + markup.bullets(messages)
        )
