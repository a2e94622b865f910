"""Draws the parts of the About page from its words, the data and the measured accuracy."""

import json
import os
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import about_words as words
from dashboard import furniture, markup, wording
from dashboard.load import Dataset
from dashboard.markup import Column
from extract.columns import FIGURES

BOARDS_NAMED = 12
CONTACT_VARIABLE = "MINUTES_CONTACT"


def coverage(dataset: Dataset) -> None:
    """Say what the data cover and when they were built."""
    furniture.heading("Coverage")
    meetings, days = dataset.meetings, dataset.meetings["meeting_date"].dropna()
    pairs = (
        ("Figures", f"{len(dataset.figures):,}"),
        ("Meetings", f"{len(meetings):,}"),
        ("Boards", _boards(meetings)),
        ("From", wording.day(days.min()) if len(days) else ""),
        ("To", wording.day(days.max()) if len(days) else ""),
        ("Read by", f"minutes-figures {dataset.build.get('extractor', '')}".strip()),
    )
    furniture.draw(markup.definitions(pair for pair in pairs if pair[1]))


def method() -> None:
    """Say how the minutes are read."""
    furniture.heading("How the minutes are read")
    furniture.draw(markup.bullets(words.METHOD))
    furniture.heading("Known limits")
    furniture.draw(markup.bullets(words.LIMITS))


def accuracy(dataset: Dataset) -> None:
    """Show the accuracy as it was measured, or say that it was not."""
    furniture.heading("Measured accuracy")
    measured = _measured(dataset)
    if not measured:
        furniture.draw(markup.paragraph(words.NOT_MEASURED, kind="empty"))
        return
    furniture.draw(markup.paragraph(f"{words.MEASURED} Measured on {measured['date']}.", kind="note"))
    first = {name: at for at, name in enumerate(words.NEW_TO_THE_READER)}
    sets = sorted(measured["sets"], key=lambda part: first.get(part["name"], len(first)))
    columns = (Column("Measured"), *(Column(part["name"], numeric=True) for part in sets))
    sizes = [(what, *(f"{int(part[what]):,}" for part in sets)) for what in ("documents", "figures")]
    names = list(dict.fromkeys(name for part in sets for name in part["scores"]))
    rows = [(name, *(_score(part["scores"].get(name)) for part in sets)) for name in names]
    misread = ("numbers misread", *(str(part.get("misread", "")) for part in sets))
    furniture.draw(markup.plain_table("Measured accuracy", columns, [*sizes, *rows, misread]))


def nine_points() -> None:
    """Answer the nine points that the statistics regulator asks of a dashboard."""
    furniture.heading("Nine points the statistics regulator asks of a dashboard")
    contact = os.environ.get(CONTACT_VARIABLE) or words.NO_CONTACT
    furniture.draw(markup.definitions((point.title, point.words or contact) for point in words.POINTS))


def glossary() -> None:
    """Explain the words of the pages, the kinds and the states of a figure."""
    furniture.heading("Words")
    kinds = (
        (f"Kind: {wording.KIND_LABELS[kind]}", meaning) for kind, meaning in wording.KIND_MEANINGS.items()
    )
    furniture.draw(markup.definitions((*words.GLOSSARY, *kinds)))


def data_dictionary() -> None:
    """List the columns of the dataset."""
    furniture.heading("Columns of the dataset")
    rows = [(f"{column.name}", column.description, column.type) for column in FIGURES]
    with st.expander(f"All {len(rows)} columns of figures.csv"):
        columns = (Column("Column"), Column("Meaning"), Column("Type"))
        furniture.draw(markup.plain_table("Data dictionary", columns, rows))


def statements() -> None:
    """Give licence and accessibility statement."""
    furniture.heading("Accessibility statement")
    furniture.draw(markup.bullets(words.ACCESSIBILITY))
    furniture.heading("Licence")
    furniture.draw(markup.paragraph(words.LICENCE, kind="note"))


def _boards(meetings: pd.DataFrame) -> str:
    names = sorted(meetings["board"].dropna().astype(str).unique())
    more = [f"and {len(names) - BOARDS_NAMED:,} more"] if len(names) > BOARDS_NAMED else []
    return "; ".join([*names[:BOARDS_NAMED], *more])


def _measured(dataset: Dataset) -> dict[str, Any]:
    path = dataset.folder / "accuracy.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def _score(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"
