"""Builds the HTML of the pages as text; the only place where the words of minutes meet markup.

Everything that comes from minutes goes through `html.escape` here, and nothing here knows Streamlit.
"""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import urlencode

from dashboard import wording
from dashboard.wording import Row


class Column(NamedTuple):
    """A column of a plain table: its heading and whether its cells are numbers."""

    title: str
    numeric: bool = False


class Link(NamedTuple):
    """A cell that leads somewhere; `of` is read out after its words, where many links say the same."""

    words: str
    address: str
    of: str = ""


class Blank(NamedTuple):
    """A cell with nothing in it, shown as a dash and read out in words."""

    words: str


class Several(NamedTuple):
    """A cell of several links, one after the other."""

    links: tuple[Link, ...]


Cell = str | Link | Several | Blank


def plain_table(caption: str, columns: Sequence[Column], rows: Iterable[Sequence[Cell]]) -> str:
    """Draw a table that scrolls sideways by keyboard, with caption and scoped headings."""
    head = "".join(f'<th scope="col"{_numeric(column)}>{escape(column.title)}</th>' for column in columns)
    body = "".join(f"<tr>{_cells(columns, row)}</tr>" for row in rows)
    return (
        f'<div class="mf-table" role="region" tabindex="0" aria-label="{escape(caption)}" lang="en-GB">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table></div>"
    )


def bullets(lines: Iterable[str]) -> str:
    """Draw plain lines as a list."""
    return f'<ul class="mf-list">{"".join(f"<li>{escape(line)}</li>" for line in lines)}</ul>'


def linked_lines(lines: Iterable[tuple[Link, str]]) -> str:
    """Draw lines as a list, each beginning with a link."""
    drawn = "".join(f"<li>{_cell(link)}: {escape(words)}</li>" for link, words in lines)
    return f'<ul class="mf-list" lang="en-GB">{drawn}</ul>'


def links(lead: str, choices: Iterable[Link]) -> str:
    """Draw ways to go on as a list under a few words."""
    lines = "".join(f"<li>{_cell(choice)}</li>" for choice in choices)
    return f'{paragraph(lead, kind="note")}<ul class="mf-list" lang="en-GB">{lines}</ul>'


def paragraph(words: str, *, kind: str = "lead") -> str:
    """Draw one paragraph of text; `kind` is the style: lead, note or empty."""
    return f'<p class="mf-{kind}" lang="en-GB">{escape(words)}</p>'


def definitions(pairs: Iterable[tuple[str, str]]) -> str:
    """Draw terms with their explanations."""
    lines = "".join(f"<div><dt>{escape(term)}</dt><dd>{escape(words)}</dd></div>" for term, words in pairs)
    return f'<dl class="mf-facts" lang="en-GB">{lines}</dl>'


def figure_address(figure_id: str, others: Mapping[str, Sequence[str]] | None = None) -> str:
    """Give the address of the page that shows one figure with its sentence, keeping the filters."""
    return f"figures?{urlencode({**(others or {}), 'figure': figure_id}, doseq=True)}"


def quotation(row: Row) -> str:
    """Draw the figure's sentence with its number marked."""
    sentence = str(row["sentence"])
    before, found, after = sentence.partition(str(row["number_text"]))
    marked = f"{escape(before)}<mark>{escape(found)}</mark>{escape(after)}" if found else escape(sentence)
    return f'<blockquote class="mf-quote" lang="en-GB">{marked}</blockquote>'


def facts(row: Row) -> str:
    """Draw what is known of a figure, each attribution with where it comes from."""
    pairs = (
        ("What", wording.headline(row)),
        ("Kind", f"{wording.KIND_LABELS[str(row['kind'])]}: {wording.KIND_MEANINGS[str(row['kind'])]}"),
        ("Status", wording.STATUS_LABELS[str(row["status"])]),
        ("Period", _period(row)),
        ("Compared with", wording.text(row["baseline"])),
        ("Area", wording.text(row["area"])),
        ("Theme", f"{row['theme']} ({wording.BASIS_WORDS[str(row['theme_basis'])]})"),
        ("Agency", f"{wording.agency(row)} ({wording.BASIS_WORDS[str(row['agency_basis'])]})"),
        ("Confidence of the reading", f"{row['confidence']} (rule: {row['rule']})"),
        ("Checked by an officer", str(row["review_status"])),
    )
    return definitions((term, words) for term, words in pairs if words)


def meeting(row: Row, figures: str) -> str:
    """Draw what is known of a meeting: board, date, place, file."""
    pairs = (
        ("Board", wording.text(row["board"])),
        ("Meeting", wording.day(row["meeting_date"])),
        ("Authority", wording.text(row["authority"])),
        ("Place", wording.text(row["venue"])),
        ("Found in it", figures),
        ("File", f"{row['document']}{' (recognised from a scan)' if row['ocr'] else ''}"),
    )
    return definitions((term, words) for term, words in pairs if words)


def copied(words: str, what: str) -> str:
    """Draw words to take along, with a button that copies them; `what` names them on it."""
    return (
        f'<div class="mf-copy" lang="en-GB"><p data-mf-text="">{escape(words)}</p>'
        f'<button type="button" data-mf-copy="">Copy {escape(what)}</button>'
        '<span role="status" data-mf-copied=""></span></div>'
    )


def steps() -> str:
    """Draw the buttons that step from figure to figure, and the line that says where the reader is."""
    return (
        '<div class="mf-steps"><button type="button" data-mf-step="-1">Previous figure</button>'
        '<button type="button" data-mf-step="1">Next figure</button>'
        '<span role="status" data-mf-place="">Each figure is a link to its row.</span></div>'
    )


def _cells(columns: Sequence[Column], row: Sequence[Cell]) -> str:
    first, *rest = zip(columns, row, strict=True)
    head = f'<th scope="row">{_cell(first[1])}</th>'
    return head + "".join(f"<td{_numeric(column)}>{_cell(cell)}</td>" for column, cell in rest)


def _cell(cell: Cell) -> str:
    if isinstance(cell, Link):
        return f'<a href="{escape(cell.address)}">{escape(cell.words)}{_hidden(cell.of)}</a>'
    if isinstance(cell, Several):
        return "; ".join(_cell(link) for link in cell.links)
    if isinstance(cell, Blank):
        return f'<span aria-hidden="true">–</span>{_hidden(cell.words)}'
    return escape(cell)


def _hidden(words: str) -> str:
    return f'<span class="mf-hidden"> {escape(words)}</span>' if words else ""


def _numeric(column: Column) -> str:
    return ' class="mf-number"' if column.numeric else ""


def _period(row: Row) -> str:
    start, end = row["period_start"], row["period_end"]
    dates = (
        f"{wording.day(start)} to {wording.day(end)}" if wording.known(start) and wording.known(end) else ""
    )
    return ": ".join(part for part in (wording.text(row["period"]), dates) if part)
