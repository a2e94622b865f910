"""Reads a table that was flattened into lines: header cells, then a label and its values, or a line for each.

The text keeps no grid, so columns are counted: the rows' usual number of values says how many of the cells
before the first row are headers.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cells import Cell, is_empty, is_time, is_value, match_row, row_values, split_cells, sub_cell
from extract.cues import cue_words
from extract.layout import bullet_width, read_lines

_CODE = re.compile(
    r"^(?:[A-Z]{1,4}\s?)?\d+(?:\.\d+)+[a-z]?\s+|^(?:NI|BV|LPI|KPI|PI|SPI)\s?\d+[a-z]?\s*[:–-]?\s*"
)
# Labels of lines that only look like rows: 'Page 3', 'Tel: 01234'.
_FURNITURE = re.compile(
    r"""
    (?:appendix|annex|page|item|agenda|section|part|e-?mail|phone|tel|fax|contact|room|venue|date|time|ref|version
      |draft|minute|report)s?\.?\s*(?:no\.?|number)?\s*(?:\d+|[A-Z])?[:.]?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BODY = re.compile(
    r"\b(?:partnership|board|committee|panel|council|minutes|agenda|appendix)\b", re.IGNORECASE
)
# Words over the column of labels, which say nothing of the rows.
_LABEL_HEAD = re.compile(
    r"""
    (?:type|category|kind|nature)\sof\s\w+ | (?:crime|offence|incident)\s(?:type|category)
  | performance\s(?:measure|indicator)s?
  | area|ward|kpi|measure|indicator|item|name|no\.?|ref\.?|description|district|borough|location|month
    """,
    re.IGNORECASE | re.VERBOSE,
)
_COLUMN_HEADS = cue_words("column_head")
_TIME_HEADS = ("year", "quarter", "month", "period", "date", "financial year", "week")
# A sentence that leads into a table is at least this long, and ends within so many lines.
_LEAD = 55
_LEAD_LINES = 12


class Row(NamedTuple):
    """A row: its label, the label of its group, and value cells, each with its header or ''."""

    label: str
    group: str
    values: tuple[tuple[Cell, str], ...]


class Table(NamedTuple):
    """What a block of short lines holds: the sentence before it, its rows, and lines that read as phrases."""

    lead: Cell | None
    rows: tuple[Row, ...]
    phrases: tuple[tuple[Cell, str], ...]


class _Raw(NamedTuple):
    """A row before its labels are told apart: the last is its own, those before are headers or groups."""

    labels: list[str]
    values: list[Cell | None]


def read_table(text: str, start: int, end: int) -> Table:
    """Read the block `text[start:end]`; every cell keeps its place in the text."""
    lines = [_line(line.start, line.end, line.text) for line in read_lines(text, start, end)]
    split = _lead_size(lines)
    lead = Cell(start, lines[split - 1].end, text[start : lines[split - 1].end]) if split else None
    cells = [cell for line in lines[split:] for cell in split_cells(line)]
    phrases: list[tuple[Cell, str]] = []
    raws = list(_raw_rows(text, cells, phrases))
    return Table(lead, tuple(_with_headers(raws)), tuple(phrases))


def _line(start: int, end: int, text: str) -> Cell:
    """Return a line without its bullet; a dash right before a number is a sign."""
    indent = bullet_width(text) if text[:1] not in "-–" or text[1:2] == " " else 0
    return Cell(start + indent, end, text[indent:].strip())


def _lead_size(lines: Sequence[Cell]) -> int:
    """Return how many lines before the table belong to the sentence that leads into it."""
    if not lines or len(lines[0].text) < _LEAD:
        return 0
    ends = (i + 1 for i, line in enumerate(lines[:_LEAD_LINES]) if line.text.endswith(":"))
    return next(ends, 0)


def _raw_rows(text: str, cells: Sequence[Cell], phrases: list[tuple[Cell, str]]) -> Iterator[_Raw]:
    """Yield rows: labels gather until values come, and values belong to the labels before them."""
    row = _Raw([], [])
    for index, cell in enumerate(cells):
        if _is_place(cell):
            if row.labels:
                row.values.append(cell if is_value(cell.text) else None)
            continue
        leads = _leads(cells, index)
        match = None if leads else match_row(text, cell)
        if match is None and not leads and _is_phrase(cell.text):
            phrases.append((cell, row.labels[-1] if row.labels else ""))
            continue
        if any(row.values):
            yield row
            row = _Raw([], [])
        row.values.clear()
        row.labels.append(match["label"] if match else cell.text)
        if match:
            row.values.extend(row_values(cell, match))
            phrases.extend(_note(cell, match))
    if any(row.values):
        yield row


def _is_place(cell: Cell) -> bool:
    """Whether a cell stands where a value does, be it empty."""
    return is_value(cell.text) or is_empty(cell.text)


def _leads(cells: Sequence[Cell], index: int) -> bool:
    """Whether a value follows a label, at once or after a cell in brackets."""
    following = cells[index + 1 : index + 3]
    if not following:
        return False
    if _is_place(following[0]):
        return True
    return len(following) > 1 and following[0].text[0] == "(" and _is_place(following[1])


def _is_phrase(text: str) -> bool:
    return any(char.isdigit() for char in text) and not is_time(text)


def _note(cell: Cell, row: re.Match[str]) -> Iterator[tuple[Cell, str]]:
    """Yield the note in brackets after a row's values, if it holds a number."""
    if row["note"] and any(char.isdigit() for char in row["note"]):
        yield sub_cell(cell, row.span("note")), row["label"]


def _with_headers(raws: Sequence[_Raw]) -> Iterator[Row]:
    width = _usual_width(raws)
    headers: list[str] = []
    group = ""
    for raw in raws:
        before, label = _split_labels(raw.labels)
        if before and is_time(label):
            group, before = _after_time_head(before), []
        else:
            headers, before = _split_headers(before, headers, width)
        if before:
            group = _named_group(before)
        if not _FURNITURE.fullmatch(label):
            yield Row(_tidy(label), _tidy(group), _headed(raw.values, headers))


def _usual_width(raws: Sequence[_Raw]) -> int:
    """Return how many values a row has: one for each header, or as many as most rows have."""
    heads = raws[0].labels[:-1] if raws else []
    named = len(heads) - next((i + 1 for i in range(len(heads) - 1, -1, -1) if not _is_header(heads[i])), 0)
    if named > 1:
        return named
    counts = Counter(len(raw.values) for raw in raws)
    return max(counts, key=lambda width: (counts[width], width)) if counts else 0


def _is_header(label: str) -> bool:
    return is_time(label) or label.lower() in _COLUMN_HEADS


def _split_labels(labels: Sequence[str]) -> tuple[list[str], str]:
    """Part a row's own label from those before; one that runs on ('of drugs') joins the one before."""
    before, label = list(labels[:-1]), labels[-1] if labels else ""
    while before and label and (label[0] == "(" or label[0].islower()) and not before[-1].endswith(")"):
        label = f"{before.pop()} {label}"
    return before, label


def _split_headers(before: list[str], headers: list[str], width: int) -> tuple[list[str], list[str]]:
    """Part new headers from the labels before a row; the old ones stay where there are none."""
    if width > 1 and len(before) >= width:
        return before[-width:], _without_corner(before[:-width])
    if width == 1 and before and _is_header(before[-1]):
        return before[-1:], before[:-1]
    return headers, before


def _without_corner(labels: list[str]) -> list[str]:
    """Return the labels without the cell over the column of labels."""
    return labels[:-1] if labels and len(labels[-1].split()) <= 2 else labels


def _after_time_head(labels: Sequence[str]) -> str:
    """Return what a table by year counts: the header cells after 'Year', or all of them."""
    at = next((i + 1 for i, label in enumerate(labels) if label.lower() in _TIME_HEADS), 0)
    return " ".join(labels[at:] or labels)


def _named_group(labels: Sequence[str]) -> str:
    """Return the label of a group: the only one that names something, or the first."""
    named = [label for label in labels if _names_group(label)]
    return named[0] if named else ""


def _names_group(label: str) -> bool:
    if label.startswith("(") or not any(char.isalpha() for char in label):
        return False
    return not (_LABEL_HEAD.fullmatch(label) or _BODY.search(label))


def _headed(values: Sequence[Cell | None], headers: Sequence[str]) -> tuple[tuple[Cell, str], ...]:
    """Return a row's values with their headers, if there is one for each."""
    heads = headers if len(values) == len(headers) else [""] * len(values)
    return tuple((cell, head) for cell, head in zip(values, heads, strict=True) if cell)


def _tidy(label: str) -> str:
    return " ".join(_CODE.sub("", label).split()).strip(" .:;-–…|*")
