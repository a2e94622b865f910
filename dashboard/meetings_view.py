"""Which meeting a page is about, and the way to the one before and after it."""

import streamlit as st

from dashboard import queries, wording
from dashboard.load import Dataset
from dashboard.selection import Selection
from dashboard.wording import Row


def current(dataset: Dataset, selection: Selection) -> Row | None:
    """Give the latest meeting that the filters allow; None when there is none."""
    meetings = queries.meetings_of(dataset.meetings, selection)
    return queries.rows(meetings.head(1))[0] if len(meetings) else None


def neighbours(dataset: Dataset, document: str, page: str) -> None:
    """Draw links to the meetings of the same board before and after this one."""
    before, after = queries.around(dataset.meetings, document)
    with st.container(horizontal=True, gap="medium"):
        for words, row in (("Earlier meeting", before), ("Later meeting", after)):
            if row:
                label = f"{words}: {wording.day(row['meeting_date'])}"
                st.page_link(page, label=label, query_params={"meeting": str(row["meeting"])})
