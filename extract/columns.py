"""Every column of the tables in `data/`: what it means and how it is typed.

One declaration serves the frames, the CSV files, `datapackage.json` and the data dictionary of the dashboard,
so that none of them can disagree.
"""

from enum import StrEnum

from extract.model import Frozen
from extract.vocabulary import (
    Basis,
    Confidence,
    Direction,
    Kind,
    PeriodBasis,
    Qualifier,
    ReviewStatus,
    Status,
    Theme,
    Unit,
)


class Column(Frozen):
    """One column; `type` is the Table Schema type, `enum` the only values allowed, `dtype` the pandas type.

    A `required` column is never empty. An empty text is '' in a frame of dtype `str`, else NaN, NaT or NA.
    """

    name: str
    title: str
    description: str
    type: str = "string"
    dtype: str = "str"
    enum: tuple[str, ...] = ()
    required: bool = False


def _text(name: str, title: str, description: str, *, required: bool = False) -> Column:
    return Column(name=name, title=title, description=description, required=required)


def _name(name: str, title: str, description: str, *, required: bool = False) -> Column:
    return Column(name=name, title=title, description=description, dtype="category", required=required)


def _one_of(name: str, title: str, enum: type[StrEnum], description: str, *, required: bool = True) -> Column:
    values = tuple(member.value for member in enum)
    return Column(
        name=name, title=title, description=description, dtype="category", enum=values, required=required
    )


def _number(name: str, title: str, description: str, *, required: bool = False) -> Column:
    return Column(
        name=name, title=title, description=description, type="number", dtype="float64", required=required
    )


def _whole(name: str, title: str, description: str, *, required: bool = True) -> Column:
    dtype = "int64" if required else "Int64"
    return Column(
        name=name, title=title, description=description, type="integer", dtype=dtype, required=required
    )


def _date(name: str, title: str, description: str, *, required: bool = False) -> Column:
    return Column(
        name=name,
        title=title,
        description=description,
        type="date",
        dtype="datetime64[us]",
        required=required,
    )


_DOCUMENT = _name("document", "Document", "File name of the minutes the row comes from.", required=True)
_BOARD = _name("board", "Board", "Name of the board, panel or partnership that met, as in its minutes.")
_MEETING_DATE = _date("meeting_date", "Meeting date", "Day of the meeting, from the minutes.", required=True)
_SHA256 = _name("source_sha256", "Source hash", "SHA-256 of the file the row was read from.", required=True)

FIGURES: tuple[Column, ...] = (
    _text(
        "figure_id",
        "Figure",
        "Name of the row: board, meeting date, agenda item, number and a hash of the words around it; "
        "the same over rebuilds of the same text.",
        required=True,
    ),
    _BOARD,
    _MEETING_DATE,
    _DOCUMENT,
    _whole("page", "Page", "Page of the file, from 1; empty where the format has no pages.", required=False),
    _text("item_no", "Item", "Number of the agenda item the figure stands in, as printed."),
    _text("item_title", "Item title", "Title of the agenda item the figure stands in."),
    _one_of("theme", "Theme", Theme, "What the figure is about: one of fifteen labels."),
    _name("agency", "Agency", "Partner whose performance it is; empty where the minutes give no clue."),
    _text("measure", "Measure", "What is measured, as a chart would label it: 'burglary reports'."),
    _one_of(
        "kind",
        "Kind",
        Kind,
        "count; percent_change (a rise or fall in per cent); share (a percentage level); "
        "change (a rise or fall in the unit); amount (money); duration; rate (per something).",
    ),
    _number(
        "value",
        "Value",
        "The number, unrounded and without sign; direction says which way. Low end of a range.",
        required=True,
    ),
    _number("value_high", "High value", "High end of a range; empty otherwise."),
    _one_of("unit", "Unit", Unit, "What the value counts in; points are percentage points."),
    _one_of(
        "direction", "Direction", Direction, "Which way a level moved; empty for a level.", required=False
    ),
    _one_of("qualifier", "Qualifier", Qualifier, "How exactly the number is meant."),
    _one_of(
        "status",
        "Status",
        Status,
        "actual; target; forecast; capacity (what could be held or served); "
        "standard (a promise, rule or entitlement).",
    ),
    _text("period", "Period", "The time the figure covers, as worded."),
    _date("period_start", "Period start", "First day of the period, where it can be worked out."),
    _date("period_end", "Period end", "Last day of the period, where it can be worked out."),
    _one_of(
        "period_basis",
        "Period basis",
        PeriodBasis,
        "Where the period comes from: stated in the sentence, said for its item, or for the whole meeting.",
        required=False,
    ),
    _text("baseline", "Baseline", "What a change is compared with, as worded."),
    _text("area", "Area", "Ward, estate or borough the figure is for, as worded."),
    _one_of(
        "agency_basis", "Agency basis", Basis, "Where the agency comes from, nearest first; none: no agency."
    ),
    _one_of("theme_basis", "Theme basis", Basis, "Where the theme comes from, nearest first."),
    _text("number_text", "Number as written", "The number exactly as the minutes write it.", required=True),
    _text("sentence", "Sentence", "The sentence exactly as the minutes write it.", required=True),
    _whole("char_start", "Start", "Offset of the number's first character in the document's text."),
    _whole("char_end", "End", "Offset after the number's last character in the document's text."),
    _text("rule", "Rule", "Name of the rule that read the number.", required=True),
    _one_of("confidence", "Confidence", Confidence, "How sure the reading is."),
    _SHA256,
    _text("checks", "Checks", "Codes of the checks that name the figure, separated by spaces."),
    _one_of("review_status", "Review", ReviewStatus, "What an officer said of the figure."),
)

MEETINGS: tuple[Column, ...] = (
    _DOCUMENT,
    _BOARD,
    _MEETING_DATE,
    _text("authority", "Authority", "Council or body whose meeting it was."),
    _text("venue", "Venue", "Where the meeting was held."),
    _text("title", "Title", "Board and date as a reader would cite them.", required=True),
    _whole("figures", "Figures", "Number of rows in figures.csv that come from the document."),
    _SHA256,
    _text("media_type", "Format", "Media type of the file.", required=True),
    Column(
        name="ocr",
        title="OCR",
        description="True where some of the text was recognised from pictures of pages.",
        type="boolean",
        dtype="bool",
        required=True,
    ),
    _text("added", "Added", "ISO date on which an officer added the minutes; else empty."),
)

ITEMS: tuple[Column, ...] = (
    _DOCUMENT,
    _text("item_no", "Item", "Number of the agenda item, as printed."),
    _text("item_title", "Item title", "Title of the agenda item."),
    _whole("char_start", "Start", "Offset of the heading's first character in the document's text."),
    _whole("char_end", "End", "Offset after the item's last character in the document's text."),
    _whole("level", "Level", "Depth of the heading; 1 is the highest."),
)

CHECKS: tuple[Column, ...] = (
    _text("code", "Check", "Which check was made.", required=True),
    _text("severity", "Severity", "How much it matters.", required=True),
    _text("message", "Message", "The contradiction with its arithmetic, in words.", required=True),
    _text("figure_ids", "Figures", "The figures it names, separated by spaces.", required=True),
)
