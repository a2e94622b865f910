"""Figures as a tidy table: one row per figure, with declared columns and pandas types.

The rows of a document are plain values, so that they can be made in parallel and stored without reading the
document again; `to_frame` gives them their types, `to_csv` writes them as RFC 4180 says.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import pandas as pd

from extract.columns import FIGURES, Column
from extract.csv_file import to_csv, typed
from extract.figure_id import figure_id, unique_ids

if TYPE_CHECKING:
    from extract.model import Document, Figure
    from extract.pipeline import Extraction

__all__ = ["COLUMNS", "Column", "Row", "to_csv", "to_frame", "to_rows"]

COLUMNS = FIGURES

Row = dict[str, object]


def to_rows(extraction: "Extraction") -> list[Row]:
    """Return one row for each figure of a document, in the order of the text, with `COLUMNS` as keys."""
    figures = sorted(extraction.figures, key=lambda figure: (figure.mention.start, figure.mention.end))
    rows = [_row(extraction, figure) for figure in figures]
    for row, name in zip(rows, unique_ids(str(row["figure_id"]) for row in rows), strict=True):
        row["figure_id"] = name
    return rows


def to_frame(rows: Sequence[Mapping[str, object]], columns: Sequence[Column] = COLUMNS) -> pd.DataFrame:
    """Return rows as a frame with exactly `columns`, each of its declared dtype."""
    names = [column.name for column in columns]
    frame = pd.DataFrame.from_records([[row[name] for name in names] for row in rows], columns=names)
    return typed(frame, columns)


def _row(extraction: "Extraction", figure: "Figure") -> Row:
    document, meeting = extraction.document, extraction.meeting
    section = extraction.sections[figure.sentence.section]
    span = (figure.mention.start, figure.mention.end)
    return {
        "figure_id": figure_id(meeting.board, meeting.date, section.item_no, document.text, span),
        "board": meeting.board,
        "meeting_date": meeting.date,
        "document": document.source,
        "page": _page(document, figure.mention.start),
        "item_no": section.item_no or "",
        "item_title": section.title or "",
        **_said(figure),
        **_when_and_where(figure),
        "agency_basis": figure.agency_basis.value,
        "theme_basis": figure.theme_basis.value,
        "number_text": document.text[slice(*span)],
        "sentence": document.text[figure.sentence.start : figure.sentence.end],
        "char_start": span[0],
        "char_end": span[1],
        "rule": figure.mention.rule,
        "confidence": figure.confidence.value,
        "source_sha256": document.sha256,
        "checks": "",
        "review_status": figure.review_status.value,
    }


def _page(document: "Document", offset: int) -> int | None:
    return bisect_right(document.page_starts, offset) or None


def _said(figure: "Figure") -> Row:
    mention = figure.mention
    return {
        "theme": figure.theme.value,
        "agency": figure.agency,
        "measure": figure.measure or "",
        "kind": figure.kind.value,
        "value": float(mention.value),
        "value_high": None if mention.value_high is None else float(mention.value_high),
        "unit": mention.unit.value,
        "direction": figure.direction.value if figure.direction else None,
        "qualifier": mention.qualifier.value,
        "status": figure.status.value,
    }


def _when_and_where(figure: "Figure") -> Row:
    period = figure.period
    return {
        "period": period.text if period else "",
        "period_start": period.start if period else None,
        "period_end": period.end if period else None,
        "period_basis": period.basis.value if period and period.basis else None,
        "baseline": figure.baseline or "",
        "area": figure.area or "",
    }
