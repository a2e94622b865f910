"""Small extractions made by hand, for tests of what happens to figures after they are read."""

import hashlib
from datetime import date
from decimal import Decimal

from extract.model import Document, Figure, Meeting, Mention, Period, Section, Sentence
from extract.pipeline import Extraction
from extract.vocabulary import (
    Basis,
    Confidence,
    Direction,
    Kind,
    PeriodBasis,
    Qualifier,
    SentenceKind,
    Status,
    Theme,
    Unit,
)

BURGLARY = "Burglary fell by 9% since April."
CALLS = '=Calls, said to be "N/A",\nwere 1,204.'
TEXT = f"2.1 Acquisitive crime\n{BURGLARY}\n{CALLS}\n"


def extraction(
    source: str = "april.txt",
    text: str = TEXT,
    *,
    board: str | None = "Safer Anytown Partnership Board",
    met_on: date | None = date(2024, 4, 18),
    pages: tuple[int, ...] = (),
) -> Extraction:
    """Two figures of one item: a fall in per cent and a plain count."""
    document = Document(source=source, text=text, sha256=sha256(text), page_starts=pages)
    section = Section(start=0, end=len(text), body=21, item_no="2.1", title="Acquisitive crime")
    return Extraction(
        document=document,
        meeting=Meeting(board=board, date=met_on, authority="Anytown Council"),
        sections=(section,),
        sentences=(_sentence(text, BURGLARY), _sentence(text, CALLS)),
        figures=(_calls(text), _burglary(text)),
    )


def sha256(text: str) -> str:
    """The hash a file of this text would have."""
    return hashlib.sha256(text.encode()).hexdigest()


def _sentence(text: str, words: str) -> Sentence:
    start = text.index(words)
    return Sentence(start=start, end=start + len(words), kind=SentenceKind.PROSE, section=0)


def _mention(text: str, number: str, value: str, unit: Unit) -> Mention:
    start = text.index(number)
    return Mention(
        start=start,
        end=start + len(number),
        value=Decimal(value),
        value_high=None,
        unit=unit,
        qualifier=Qualifier.EXACT,
        rule="made by hand",
    )


def _burglary(text: str) -> Figure:
    return Figure(
        mention=_mention(text, "9%", "9", Unit.PERCENT),
        sentence=_sentence(text, BURGLARY),
        measure="burglary",
        kind=Kind.PERCENT_CHANGE,
        direction=Direction.DECREASE,
        status=Status.ACTUAL,
        period=Period(text="since April", start=date(2024, 4, 1), basis=PeriodBasis.STATED),
        baseline=None,
        area=None,
        theme=Theme.BURGLARY,
        theme_basis=Basis.SENTENCE,
        agency="Metropolitan Police",
        agency_basis=Basis.DOCUMENT,
        confidence=Confidence.HIGH,
    )


def _calls(text: str) -> Figure:
    return Figure(
        mention=_mention(text, "1,204", "1204", Unit.COUNT),
        sentence=_sentence(text, CALLS),
        measure="calls",
        kind=Kind.COUNT,
        direction=None,
        status=Status.ACTUAL,
        period=None,
        baseline=None,
        area=None,
        theme=Theme.OTHER,
        theme_basis=Basis.NONE,
        agency=None,
        agency_basis=Basis.NONE,
        confidence=Confidence.MEDIUM,
    )
