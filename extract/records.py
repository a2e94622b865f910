"""What is kept of one document: its text and its rows of the tables in `data/`.

A record is made of plain values, so that documents can be extracted in parallel and one can be replaced
without reading the others again.
"""

from typing import TYPE_CHECKING

from extract.gate import GateError, check_row
from extract.model import Frozen
from extract.table import Row, to_rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.model import Meeting
    from extract.pipeline import Extraction


class Record(Frozen):
    """A document as it is stored; `faults` names the figures that failed the gate and were left out."""

    document: str
    text: str
    meeting: Row
    items: tuple[Row, ...]
    figures: tuple[Row, ...]
    faults: tuple[str, ...] = ()


def to_record(extraction: "Extraction", added: "date | None" = None) -> Record:
    """Return what is kept of a document; `added` is the day on which an officer added it."""
    figures, faults = _gated(to_rows(extraction), extraction.document.text)
    return Record(
        document=extraction.document.source,
        text=extraction.document.text,
        meeting=_meeting_row(extraction, len(figures), added),
        items=tuple(_item_rows(extraction)),
        figures=tuple(figures),
        faults=tuple(faults),
    )


def _gated(rows: "Sequence[Row]", text: str) -> tuple[list[Row], list[str]]:
    passed, faults = [], []
    for row in rows:
        try:
            check_row(row, text)
        except GateError as error:
            faults.append(str(error))
        else:
            passed.append(row)
    return passed, faults


def _meeting_row(extraction: "Extraction", figures: int, added: "date | None") -> Row:
    document, meeting = extraction.document, extraction.meeting
    return {
        "document": document.source,
        "board": meeting.board,
        "meeting_date": meeting.date,
        "authority": meeting.authority or "",
        "venue": meeting.venue or "",
        "title": _title(meeting),
        "figures": figures,
        "source_sha256": document.sha256,
        "media_type": document.media_type,
        "ocr": bool(document.ocr_pages),
        "added": added.isoformat() if added else "",
    }


def _title(meeting: "Meeting") -> str:
    board = meeting.board or "Minutes"
    return f"{board}, {meeting.date.day} {meeting.date:%B %Y}" if meeting.date else board


def _item_rows(extraction: "Extraction") -> list[Row]:
    return [
        {
            "document": extraction.document.source,
            "item_no": section.item_no or "",
            "item_title": section.title or "",
            "char_start": section.start,
            "char_end": section.end,
            "level": section.level,
        }
        for section in extraction.sections
    ]
