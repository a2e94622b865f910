"""Reads a table that was flattened into lines: header cells, then a label and one or more values, or a line for each.

The text keeps no grid, so columns are counted: the rows' usual number of values says how many of the cells before the
first row are headers.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from extract.layout import bullet_width, read_lines
from extract.rules.reject import find_claim

_VALUE_TEXT = r"(?:nil|zero|[+\-−–▲▼↑↓]?\s?[£€$]?\s?\d[\d,]*(?:\.\d+)?(?:\s?/\s?\d+)?\s?(?:%|k\b|m\b|pp\b|pts?\b|points?\b|days?\b|hours?\b|hrs\b|mins?\b|minutes?\b|weeks?\b|months?\b|years?\b)?)"
_EMPTY_TEXT = r"(?:n/?a|[-–—*.…]{1,3}|tbc|not\savailable)"
_VALUE = re.compile(rf"\(?{_VALUE_TEXT}\)?(?:\s?\([+\-–]?[£]?\d[\d,.]*\s?%?\))?\*?", re.IGNORECASE)
_EMPTY = re.compile(rf"{_EMPTY_TEXT}|(?:light\s)?(?:red|amber|green|up|down|same|on\strack|[▲▼↑↓→←✓✔✗x])", re.IGNORECASE)
_ROW = re.compile(
    rf"(?P<label>.*?[^\W\d_].*?(?:\sper\s\d[\d,]*(?:\s[a-z]+)?)?)[\s:\-–.…|=]*(?:\s|(?<=[:|=.…]))(?P<values>{_VALUE_TEXT}(?:[\s|]+(?:{_VALUE_TEXT}|{_EMPTY_TEXT}(?=\s|$|\|)))*)(?P<note>\s?\(.*\))?\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[/–-]\s?(?:\d{4}|\d{2}))?|Q[1-4](?:\s.*)?|\d{2}/\d{2}", re.IGNORECASE)
_VERBAL_END = re.compile(r"\b(?:by|to|of|was|were|is|are|at|from|over|than|and|in|up|down|just|about|around|total(?:led|ling)?|under|section|phase|per|for|with|nearly|rose|fell|increased|decreased|reduced)$", re.IGNORECASE)
_CODE = re.compile(r"^(?:[A-Z]{1,4}\s?)?\d+(?:\.\d+)+[a-z]?\s+|^(?:NI|BV|LPI|KPI|PI|SPI)\s?\d+[a-z]?\s*[:–-]?\s*")
_GAP = re.compile(r"\t+|\s{3,}|\s\|\s|\|")
_FURNITURE = re.compile(r"(?:appendix|annex|page|item|agenda|section|part|e-?mail|phone|tel|fax|contact|room|venue|date|time|ref|version|draft|minute|report)s?\.?\s*(?:no\.?|number)?\s*(?:\d+|[A-Z])?[:.]?", re.IGNORECASE)
_BODY = re.compile(r"\b(?:partnership|board|committee|panel|council|minutes|agenda|appendix)\b", re.IGNORECASE)
# Words over the column of labels, which say nothing of the rows.
_COLUMN_HEAD = re.compile(r"(?:type|category|kind|nature)\sof\s\w+|(?:crime|offence|incident)\s(?:type|category)|area|ward|kpi|measure|indicator|item|name|no\.?|ref\.?|description|performance\s(?:measure|indicator)s?|district|borough|location|month", re.IGNORECASE)
_LEAD = 55
_TIME_HEADS = ("year", "quarter", "month", "period", "date", "financial year", "week")


class Cell(NamedTuple):
    """A stretch of text in a table, with its span in the document."""

    start: int
    end: int
    text: str


class Row(NamedTuple):
    """A row: its label, the label of its group, and value cells with their headers ('' where there is none)."""

    label: str
    group: str
    values: tuple[tuple[Cell, str], ...]


class Table(NamedTuple):
    """What a block of short lines holds: the sentence before it, its rows, and lines that read as phrases."""

    lead: Cell | None
    rows: tuple[Row, ...]
    phrases: tuple[tuple[Cell, str], ...]


class _Raw(NamedTuple):
    labels: list[str]
    values: list[Cell | None]


def read_table(text: str, start: int, end: int) -> Table:
    """Read the block `text[start:end]`; every cell keeps its place in the text."""
    lines = [Cell(line.start + _indent(line.text), line.end, line.text[_indent(line.text) :].strip()) for line in read_lines(text, start, end)]
    split = _lead_size(lines)
    lead = Cell(start, lines[split - 1].end, text[start : lines[split - 1].end]) if split else None
    phrases: list[tuple[Cell, str]] = []
    raws = list(_raw_rows(text, [cell for line in lines[split:] for cell in _cells(line)], phrases))
    return Table(lead, tuple(_with_headers(raws)), tuple(phrases))


def _indent(line: str) -> int:
    return bullet_width(line) if line[:1] not in "-–" or line[1:2] == " " else 0


def _lead_size(lines: list[Cell]) -> int:
    """How many lines before the table belong to the sentence that leads into it."""
    if not lines or len(lines[0].text) < _LEAD:
        return 0
    ends = (i + 1 for i, line in enumerate(lines[:12]) if line.text.endswith(":"))
    return next(ends, 0)


def _cells(line: Cell) -> Iterator[Cell]:
    position = 0
    for gap in [*_GAP.finditer(line.text), None]:
        stop = gap.start() if gap else len(line.text)
        words = line.text[position:stop].strip()
        if words:
            offset = line.text.index(words, position)
            yield Cell(line.start + offset, line.start + offset + len(words), words)
        position = gap.end() if gap else stop


def _raw_rows(text: str, cells: list[Cell], phrases: list[tuple[Cell, str]]) -> Iterator[_Raw]:
    """Labels gather until values come; values belong to the labels before them."""
    row = _Raw([], [])
    for cell, following, beyond in zip(cells, [*cells[1:], None], [*cells[2:], None, None][: len(cells)], strict=True):
        if is_value(cell.text):
            if row.labels:
                row.values.append(cell)
        elif _EMPTY.fullmatch(cell.text):
            if row.labels:
                row.values.append(None)
        else:
            leads = _is_cell(following) or (following is not None and following.text[0] == "(" and _is_cell(beyond))
            match = None if leads else _row_match(text, cell)
            if match is None and not leads and any(char.isdigit() for char in cell.text) and not _YEAR.fullmatch(cell.text):
                phrases.append((cell, row.labels[-1] if row.labels else ""))
                continue
            if any(row.values):
                yield row
                row = _Raw([], [])
            row.values.clear()
            row.labels.append(match["label"] if match else cell.text)
            if match:
                row.values.extend(_values_of(cell, match))
                if match["note"] and any(char.isdigit() for char in match["note"]):
                    phrases.append((_part(cell, match.span("note")), match["label"]))
    if any(row.values):
        yield row


def _is_cell(cell: Cell | None) -> bool:
    return cell is not None and (is_value(cell.text) or _EMPTY.fullmatch(cell.text) is not None)


def _row_match(text: str, cell: Cell) -> re.Match[str] | None:
    match = _ROW.fullmatch(cell.text)
    if match and find_claim(text, cell.start + match.start("values"), cell.start):
        return None
    if match is None or _VERBAL_END.search(match["label"].strip()) or _YEAR.fullmatch(match["values"].strip()):
        return None
    return match


def is_value(text: str) -> bool:
    """Whether a cell is a number with at most a unit; a year alone is a label."""
    return _VALUE.fullmatch(text) is not None and not _YEAR.fullmatch(text)


def _values_of(cell: Cell, match: re.Match[str]) -> Iterator[Cell | None]:
    for part in re.finditer(rf"(?:^|(?<=[\s|]))(?:{_VALUE_TEXT}|{_EMPTY_TEXT})(?=\s|$|\|)", match["values"], re.IGNORECASE):
        first = match.start("values") + part.start()
        yield _part(cell, (first, first + len(part.group()))) if is_value(part.group().strip()) else None


def _part(cell: Cell, span: tuple[int, int]) -> Cell:
    words = cell.text[span[0] : span[1]]
    offset = span[0] + len(words) - len(words.lstrip())
    return Cell(cell.start + offset, cell.start + span[0] + len(words.rstrip()), words.strip())


def _with_headers(raws: list[_Raw]) -> Iterator[Row]:
    width = _usual_width(raws)
    headers: list[str] = []
    group = ""
    for raw in raws:
        before, label = _split_labels(raw.labels)
        if before and _YEAR.fullmatch(label):
            group, before = _after_time_head(before), []
        elif width > 1 and len(before) >= width:
            headers, before = before[-width:], _without_corner(before[:-width])
        elif width == 1 and before and _is_header(before[-1]):
            headers, before = before[-1:], before[:-1]
        if before:
            group = _named_group(before)
        named = headers if len(raw.values) == len(headers) else [""] * len(raw.values)
        values = tuple((cell, head) for cell, head in zip(raw.values, named, strict=True) if cell)
        if not _FURNITURE.fullmatch(label):
            yield Row(_tidy(label), _tidy(group), values)


def _usual_width(raws: list[_Raw]) -> int:
    heads = raws[0].labels[:-1] if raws else []
    named = len(heads) - next((i + 1 for i in range(len(heads) - 1, -1, -1) if not _is_header(heads[i])), 0)
    if named > 1:
        return named
    counts = Counter(len(raw.values) for raw in raws)
    return max(counts, key=lambda width: (counts[width], width)) if counts else 0


def _split_labels(labels: list[str]) -> tuple[list[str], str]:
    """The labels before the row's own; a label that runs on ('(possession)', 'of drugs') joins the one before."""
    before, label = list(labels[:-1]), labels[-1] if labels else ""
    while before and label and (label[0] == "(" or label[0].islower()) and not before[-1].endswith(")"):
        label = f"{before.pop()} {label}"
    return before, label


def _is_header(label: str) -> bool:
    return bool(_YEAR.fullmatch(label)) or label.lower() in ("target", "actual", "total", "number", "count", "value", "%", "deaths", "result")


def _without_corner(labels: list[str]) -> list[str]:
    """The labels without the cell over the column of labels."""
    return labels[:-1] if labels and len(labels[-1].split()) <= 2 else labels


def _after_time_head(labels: list[str]) -> str:
    """What a table by year counts: the header cells after 'Year', or all of them."""
    at = next((i + 1 for i, label in enumerate(labels) if label.lower() in _TIME_HEADS), 0)
    return " ".join(labels[at:] or labels)


def _named_group(labels: list[str]) -> str:
    named = [label for label in labels if not label.startswith("(") and any(char.isalpha() for char in label) and not _COLUMN_HEAD.fullmatch(label) and not _BODY.search(label)]
    return named[-1] if len(named) == 1 else named[0] if named else ""


def _tidy(label: str) -> str:
    return re.sub(r"\s+", " ", _CODE.sub("", label)).strip(" .:;-–…|*")
