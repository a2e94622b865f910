"""Draws what was found in a dropped file: its figures with their sentences, its board and date to correct."""

from datetime import date
from html import escape
from typing import Final

import streamlit as st

from dashboard import furniture, markup, queries, wording
from dashboard.add_minutes_files import Correction, Dropped, figures_of
from dashboard.markup import Column
from extract.library import Report, Result
from extract.model import Meeting

_COLUMNS: Final = tuple(map(Column, ("Figure", "Theme", "Agency", "Confidence", "Sentence")))
_SCAN: Final = (
    "Pages of this file are pictures, and their words were recognised: compare the numbers with them."
)
_SHOWN: Final = 200
_EARLIEST: Final = date(1990, 1, 1)


def draw_file(file: Dropped, key: str) -> Correction | None:
    """Draw one file and give what the officer says of it; nothing where it cannot or need not be saved."""
    with st.container(border=True):
        furniture.draw(f"<h2>{escape(file.name)}</h2>")
        if file.prepared.reason:
            furniture.draw(
                markup.paragraph(f"This file cannot be added: it {file.prepared.reason}.", kind="note")
            )
            return None
        if file.prepared.there:
            furniture.draw(markup.paragraph(f"Already there, as {file.prepared.there}.", kind="note"))
            return None
        correction = _ask(file, key)
        _draw_figures(file)
        return correction


def draw_reports(reports: tuple[Report, ...]) -> None:
    """Draw what became of the files that were saved."""
    furniture.heading("Saved")
    furniture.draw(markup.bullets(_line(report) for report in reports))


def _ask(file: Dropped, key: str) -> Correction | None:
    """Ask for board and date, filled in as far as the minutes say them."""
    meeting = file.prepared.extraction.meeting if file.prepared.extraction else Meeting(board=None, date=None)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        board = st.text_input("Board", value=meeting.board or "", key=f"add-board-{key}", max_chars=200)
        met_on = st.date_input(
            "Date of the meeting", value=meeting.date, key=f"add-date-{key}", format="DD/MM/YYYY",
            min_value=_EARLIEST,
        )  # fmt: skip
    if file.prepared.missing:
        words = f"The minutes do not say their {' and '.join(file.prepared.missing)}: please fill in."
        furniture.draw(markup.paragraph(words, kind="note"))
    wanted = st.checkbox("Save these minutes", value=True, key=f"add-wanted-{key}")
    return Correction(board.strip(), met_on if isinstance(met_on, date) else None) if wanted else None


def _draw_figures(file: Dropped) -> None:
    figures = figures_of(file.prepared)
    low = int((figures["confidence"] == "low").sum())
    furniture.draw(markup.paragraph(_found(len(figures), low)))
    if file.prepared.extraction and file.prepared.extraction.document.ocr_pages:
        furniture.draw(markup.paragraph(_SCAN, kind="note"))
    if figures.empty:
        return
    cells = [
        (
            wording.headline(row),
            str(row["theme"]),
            wording.agency(row),
            str(row["confidence"]),
            " ".join(str(row["sentence"]).split()),
        )
        for row in queries.rows(figures.head(_SHOWN))
    ]
    whose = "its sentence" if len(figures) == 1 else "their sentences"
    with st.expander(f"{wording.plural(len(figures), 'figure')} with {whose}", expanded=True):
        furniture.draw(markup.plain_table(f"Figures found in {file.name}", _COLUMNS, cells))


def _found(figures: int, low: int) -> str:
    if not figures:
        return "No figures were found in these minutes."
    doubt = f", {low} of them read with low confidence: look at these first" if low else ""
    return f"{wording.plural(figures, 'figure')} found{doubt}."


def _line(report: Report) -> str:
    if report.result is Result.FAILED:
        return f"{report.file}: not added: {report.note}"
    if report.result is Result.UNCHANGED:
        return f"{report.file}: already there{f': {report.note}' if report.note else ''}"
    replaced = f", in place of {', '.join(report.replaces)}" if report.replaces else ""
    found = wording.plural(report.figures, "figure")
    return f"{report.file}: {report.board}, {wording.day(report.met_on)}, {found}{replaced}"
