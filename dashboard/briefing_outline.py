"""The briefing as headings, paragraphs and tables, so that HTML and PDF say the same.

Two A4 pages are the limit: long texts are shortened, long lists cut, and what is left out is counted.
"""

import textwrap
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from dashboard import wording
from dashboard.briefing import Briefing, Card, Gone
from dashboard.downloads.about import About
from dashboard.selection import Selection, describe

MOST_GONE, MOST_DOUBTS = 5, 3
LONGEST_SENTENCE, LONGEST_NAME, LONGEST_LINE = 220, 60, 130
REST_WIDTHS = (0.25, 0.25, 0.16, 0.16, 0.18)
# Points on two sheets of A4 within their margins, less what is lost at the turn of the page.
SHEETS, LINE_LETTERS, LINE_HEIGHT, ROW_GAP, HEADING = 1430.0, 105, 10.0, 4.5, 20.0


class Heading(NamedTuple):
    """A heading; level 1 is the title."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """A paragraph of plain text."""

    text: str


class Table(NamedTuple):
    """A table with a caption; the first cell of every row is its header. `widths` are shares of the line."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


Block = Heading | Paragraph | Table


def outline(briefing: Briefing, about: About) -> tuple[Block, ...]:
    """Lay a briefing out on what two sheets hold; one of no meeting says so."""
    if not briefing.document:
        return (Heading(1, "Briefing"), Paragraph("There are no figures to brief on."))
    fixed = (*_top(briefing, about.selection), *_headlines(briefing))
    end = (*_gone(briefing), *_doubts(briefing), *_end(briefing, about))
    room = SHEETS - sum(_height(block) for block in (*fixed, *end))
    return (*fixed, *_rest(briefing, room), *end)


def title(briefing: Briefing) -> str:
    """Name the briefing by board and day."""
    return f"Briefing: {_short(briefing.board or 'board not named', 90)}, {wording.day(briefing.day)}"


def _top(briefing: Briefing, selection: Selection) -> tuple[Block, ...]:
    told = wording.plural(briefing.figures, "figure")
    sure = "" if not briefing.uncertain else f" {briefing.uncertain} of them were read with low confidence."
    chosen = selection.model_copy(update={"meetings": (), "boards": ()})
    only = f" Only these are told: {_short(describe(chosen), LONGEST_LINE)}." if chosen != Selection() else ""
    words = f"The minutes give {told}.{only}{sure} {briefing.earlier}"
    return (Heading(1, title(briefing)), Paragraph(words))


def _headlines(briefing: Briefing) -> tuple[Block, ...]:
    rows = tuple((_measure(card), _said(card), _beside(card), _source(card)) for card in briefing.headlines)
    header = ("Measure", "What the minutes say", "Compared, target, doubts", "Sentence and reference")
    table = Table("The figures to know first", header, rows, (0.2, 0.19, 0.25, 0.36))
    return (Heading(2, "Headline figures"), table) if rows else (Paragraph("No figure stands out."),)


def _rest(briefing: Briefing, room: float) -> tuple[Block, ...]:
    """List the other figures as far as there is room, and count those left out."""
    cards = [card for theme in briefing.rest for card in theme.cards]
    rows = [(_measure(c), _said(c), c.theme, _short(c.agency, 40), _reference(c)) for c in cards]
    header = ("Measure", "What the minutes say", "Theme", "Agency", "Reference")
    heights = accumulate((_row_height(row, REST_WIDTHS) for row in rows), initial=3 * HEADING)
    shown = rows[: max(0, sum(height <= room for height in heights) - 1)]
    table = Table("Other figures by theme", header, tuple(shown), REST_WIDTHS)
    more = len(rows) - len(shown)
    left_out = (Paragraph(f"{wording.plural(more, 'more figure')} in the dashboard."),) if more else ()
    return (Heading(2, "Other figures"), *((table,) if shown else ()), *left_out) if rows else ()


def _gone(briefing: Briefing) -> tuple[Block, ...]:
    rows = tuple(_gone_row(gone) for gone in briefing.gone[:MOST_GONE])
    more = len(briefing.gone) - MOST_GONE
    caption = "Reported at the meeting before and not at this one" + (
        f"; {more} more in the dashboard" if more > 0 else ""
    )
    table = Table(caption, ("Measure", "Last reported", "Reference"), rows, (0.35, 0.4, 0.25))
    return (Heading(2, "No longer reported"), table) if rows else ()


def _gone_row(gone: Gone) -> tuple[str, ...]:
    return (_short(gone.measure, LONGEST_NAME), _short(gone.words, LONGEST_LINE), gone.figure_id)


def _doubts(briefing: Briefing) -> tuple[Block, ...]:
    more = len(briefing.doubts) - MOST_DOUBTS
    said = [f"{each.measure}: {each.words}" for each in briefing.doubts[:MOST_DOUBTS]]
    shown = [Paragraph(_short(words, LONGEST_SENTENCE)) for words in said]
    left_out = [Paragraph(f"{wording.plural(more, 'more check')} in the dashboard.")] if more > 0 else []
    return (Heading(2, "To be checked"), *shown, *left_out) if shown else ()


def _end(briefing: Briefing, about: About) -> tuple[Block, ...]:
    how = (
        "A program read these figures in the published minutes; before relying on one, read its sentence. "
        "Differences marked 'worked out' are not in the minutes."
    )
    made = f"Made on {wording.day(about.retrieved)} from {_short(briefing.document, 90)}."
    address = _short(about.address, 200) if about.address else ""
    return (Heading(2, "About this briefing"), Paragraph(f"{how} {made} {address}".strip()))


def _measure(card: Card) -> str:
    name = _short(card.measure, LONGEST_NAME)
    return f"{name} ({_short(card.area, 40)})" if card.area else name


def _said(card: Card) -> str:
    judged = f" ({card.judgement})" if card.judgement and not card.compared else ""
    return _short(card.words, LONGEST_LINE) + judged


def _beside(card: Card) -> str:
    parts = (
        "Read with low confidence" if card.confidence == "low" else "",
        _short(card.number, LONGEST_LINE),
        _compared(card),
        _short(card.not_compared, LONGEST_LINE),
        f"Target: {card.target}" if card.target else "",
        "New: not reported before under this name" if card.is_new else "",
        f"Check: {_short(card.doubts[0], LONGEST_LINE)}" if card.doubts else "",
    )
    return ". ".join(part.rstrip(".") for part in parts if part) or "Nothing to compare with"


def _compared(card: Card) -> str:
    judged = f": {card.judgement}" if card.judgement and card.compared else ""
    return _short(card.compared, LONGEST_LINE) + judged


def _source(card: Card) -> str:
    return f"“{_short(card.sentence, LONGEST_SENTENCE)}” {_reference(card)}"


def _reference(card: Card) -> str:
    number = card.item.split(" ")[0]
    return f"Item {_short(number, 12)}, {card.figure_id}" if number[:1].isdigit() else card.figure_id


def _short(text: str, longest: int) -> str:
    """Shorten at a word, or within one that alone is too long."""
    cut = textwrap.shorten(text, longest, placeholder=" …")
    return cut if cut != "…" else f"{text.strip()[: longest - 1]}…"


def _height(block: Block) -> float:
    """Estimate the points a block takes when printed, rather too many than too few."""
    match block:
        case Heading():
            return HEADING
        case Paragraph(text):
            return _row_height((text,), (1.0,))
        case Table():
            return 2 * HEADING + sum(_row_height(row, block.widths) for row in block.rows)


def _row_height(cells: Sequence[str], widths: Sequence[float]) -> float:
    lines = max(-(-len(cell) // int(LINE_LETTERS * width)) for cell, width in zip(cells, widths, strict=True))
    return lines * LINE_HEIGHT + ROW_GAP
