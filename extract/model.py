"""The frozen types that the stages hand on, from `Document` to `Figure` and `Check`.

From `Section` on every type holds a half-open span `[start, end)` of characters in `Document.text`, so that
`document.text[start:end]` is the quotation. What comes from outside is checked; what stages make by the
hundred for each document is a plain tuple, which is made ten times as fast.
"""

import datetime as dt
from datetime import date
from decimal import Decimal
from typing import NamedTuple, Protocol

from pydantic import BaseModel, ConfigDict

from extract.vocabulary import (
    Basis,
    Confidence,
    Direction,
    Kind,
    PeriodBasis,
    Qualifier,
    ReviewStatus,
    SentenceKind,
    Status,
    Theme,
    Unit,
)


class Frozen(BaseModel):
    """A value: immutable, no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Span(Protocol):
    """A half-open range of characters in `Document.text`."""

    @property
    def start(self) -> int:
        """The offset of the first character."""

    @property
    def end(self) -> int:
        """The offset after the last character."""


class Heading(Frozen):
    """A heading that the file format itself marks; level 1 is the highest."""

    start: int
    end: int
    level: int


class Document(Frozen):
    """The text of one file of minutes and where it came from.

    `page_starts` holds the offset of each page's first character, empty where the format has no pages;
    `ocr_pages` the numbers (from 1) of the pages whose text was recognised from a picture. Cells of a table
    row are separated by tabs, rows by line ends.
    """

    source: str
    text: str
    sha256: str
    media_type: str = "text/plain"
    page_starts: tuple[int, ...] = ()
    ocr_pages: tuple[int, ...] = ()
    headings: tuple[Heading, ...] = ()


class Attendee(Frozen):
    """One line of an attendance list; `agency` as canonical name where it can be told."""

    name: str | None
    role: str | None
    agency: str | None
    present: bool = True


class Meeting(Frozen):
    """What the minutes say of the meeting itself; `authority` is the council or body whose meeting it is.

    `told` is the last day that the head names, be it the meeting's or another.
    """

    board: str | None
    date: dt.date | None
    venue: str | None = None
    authority: str | None = None
    attendance: tuple[Attendee, ...] = ()
    told: dt.date | None = None

    @property
    def era(self) -> dt.date | None:
        """A day by which services that came and went can be told apart."""
        return self.date or self.told


class Section(NamedTuple):
    """An agenda item or a headed part of one; `start` is the heading's, `body` the offset after it."""

    start: int
    end: int
    body: int
    item_no: str | None
    title: str | None
    level: int = 1


class Sentence(NamedTuple):
    """A sentence, a bullet, a heading or a whole table; `section` is the index of its section."""

    start: int
    end: int
    kind: SentenceKind
    section: int


class Mention(NamedTuple):
    """A number in the text, read but not yet understood; `start` and `end` are those of the number."""

    start: int
    end: int
    value: Decimal
    value_high: Decimal | None
    unit: Unit
    qualifier: Qualifier
    rule: str


class Period(NamedTuple):
    """A time as worded, with ISO dates (inclusive) where they can be worked out."""

    text: str
    start: date | None = None
    end: date | None = None
    basis: PeriodBasis | None = None


class Figure(NamedTuple):
    """One quantitative statement: a mention with all that is said of it; one row of `figures.csv`."""

    mention: Mention
    sentence: Sentence
    measure: str | None
    kind: Kind
    direction: Direction | None
    status: Status
    period: Period | None
    baseline: str | None
    area: str | None
    theme: Theme
    theme_basis: Basis
    agency: str | None
    agency_basis: Basis
    confidence: Confidence
    review_status: ReviewStatus = ReviewStatus.UNREVIEWED


class Check(Frozen):
    """A contradiction or oddity between figures, with the arithmetic in words."""

    code: str
    severity: str
    message: str
    figure_ids: tuple[str, ...]
