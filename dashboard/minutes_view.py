"""Draws the text of minutes by item, with each figure marked and linked to its row.

The text is shown as it is, escaped; only headings, paragraphs and marks are added. Pure: text and tables in,
HTML out.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

import pandas as pd

from dashboard import markup, queries, wording
from dashboard.wording import Row

HEADING_LENGTH = 200
CONTEXT = 700


class Piece(NamedTuple):
    """A part of the text under one heading; `heading` ends where the body starts."""

    start: int
    body: int
    end: int
    level: int


def minutes_html(text: str, items: pd.DataFrame, figures: pd.DataFrame, chosen: str = "") -> str:
    """Draw whole minutes; `items` and `figures` are those of the document, `chosen` a figure to point out."""
    marks = queries.rows(figures.sort_values("char_start"))
    parts = [_piece_html(text, piece, _within(marks, piece), chosen) for piece in _pieces(text, items)]
    return f'<div class="mf-minutes" lang="en-GB">{"".join(parts)}</div>'


def context_html(text: str, items: pd.DataFrame, row: Row) -> str:
    """Draw the sentence of a figure within its item, cut at line ends where the item is long."""
    low, high = sentence_span(text, row)
    start, end = _item_span(text, items, int(row["char_start"]))
    first, last = _cut(text, max(start, low - CONTEXT), min(end, high + CONTEXT), (low, high))
    before = ("… " if first > start else "") + escape(text[first:low].lstrip())
    after = escape(text[high:last].rstrip()) + (" …" if last < end else "")
    sentence = f"<strong>{_marked(text, low, high, [row])}</strong>"
    return f'<blockquote class="mf-quote mf-context" lang="en-GB">{before}{sentence}{after}</blockquote>'


def legend_html() -> str:
    """Explain how each kind of figure is marked."""
    kinds = "".join(
        f'<li><span class="mf-mark mf-{kind}">{escape(label)}</span> '
        f"{escape(wording.KIND_MEANINGS[kind])}</li>"
        for kind, label in wording.KIND_LABELS.items()
    )
    return f'<ul class="mf-legend" lang="en-GB">{kinds}</ul>'


def sentence_span(text: str, row: Row) -> tuple[int, int]:
    """Find where the sentence of a figure stands, or the span of its number if the text has changed."""
    sentence, start, end = str(row["sentence"]), int(row["char_start"]), int(row["char_end"])
    found = text.rfind(sentence, max(0, end - len(sentence)), start + len(sentence))
    return (found, found + len(sentence)) if found >= 0 else (start, end)


def _pieces(text: str, items: pd.DataFrame) -> Iterator[Piece]:
    starts = items.sort_values(["char_start", "level"]).drop_duplicates("char_start")
    bounds = [*starts["char_start"].tolist(), len(text)]
    if bounds[0] > 0:
        yield Piece(0, 0, bounds[0], 1)
    for row, end in zip(starts.to_dict("records"), bounds[1:], strict=True):
        start = int(row["char_start"])
        yield Piece(start, _body(text, start, end, wording.text(row["item_title"])), end, int(row["level"]))


def _body(text: str, start: int, end: int, title: str) -> int:
    """Take the item's first line as its heading if it is short and holds the title; else there is none."""
    line_end = text.find("\n", start, end)
    stop = end if line_end < 0 else line_end
    line = text[start:stop]
    return stop if title and title[:20] in line and len(line) <= HEADING_LENGTH else start


def _within(marks: Sequence[Row], piece: Piece) -> list[Row]:
    return [row for row in marks if piece.start <= row["char_start"] < piece.end]


def _piece_html(text: str, piece: Piece, marks: Sequence[Row], chosen: str) -> str:
    name = "h3" if piece.level > 1 else "h2"
    heading = _marked(text, piece.start, piece.body, marks, chosen)
    body = "".join(_paragraphs(text, piece, marks, chosen))
    return (f"<{name}>{heading}</{name}>" if heading.strip() else "") + body


def _paragraphs(text: str, piece: Piece, marks: Sequence[Row], chosen: str) -> Iterator[str]:
    start = piece.body
    for block in text[piece.body : piece.end].split("\n\n"):
        if block.strip():
            yield f"<p>{_marked(text, start, start + len(block), marks, chosen).strip()}</p>"
        start += len(block) + 2


def _marked(text: str, start: int, end: int, marks: Sequence[Row], chosen: str = "") -> str:
    parts, at = [], start
    for row in marks:
        low, high = int(row["char_start"]), int(row["char_end"])
        if low < at or high > end:
            continue
        parts += [escape(text[at:low]), _mark(text[low:high], row, chosen)]
        at = high
    return "".join([*parts, escape(text[at:end])])


def _mark(number: str, row: Row, chosen: str) -> str:
    """Draw a number as a link to its row that is read out with its kind."""
    figure_id, kind = str(row["figure_id"]), str(row["kind"])
    current = ' aria-current="true"' if figure_id == chosen else ""
    return (
        f'<a class="mf-mark mf-{escape(kind)}" id="{escape(anchor(figure_id))}" target="_self"{current}'
        f' href="{escape(markup.figure_address(figure_id))}" title="{escape(wording.headline(row))}">'
        f"<mark>{escape(number)}</mark>"
        f'<span class="mf-hidden"> ({escape(wording.KIND_LABELS[kind])})</span></a>'
    )


def anchor(figure_id: str) -> str:
    """Name the place of a figure in the page."""
    return f"figure-{figure_id}"


def _item_span(text: str, items: pd.DataFrame, at: int) -> tuple[int, int]:
    holding = items[(items["char_start"] <= at) & (items["char_end"] > at)]
    if holding.empty:
        return 0, len(text)
    row = holding.sort_values("char_start").iloc[-1]
    return int(row["char_start"]), int(row["char_end"])


def _cut(text: str, first: int, last: int, sentence: tuple[int, int]) -> tuple[int, int]:
    """Move a cut to the next line end, so that no line is shown in half; never into the sentence."""
    line = text.find("\n", first - 1, sentence[0]) if first > 0 else first - 1
    stop = text.rfind("\n", sentence[1], last + 1)
    return (line + 1 if line >= 0 else first), (stop if stop >= 0 and last < len(text) else last)
