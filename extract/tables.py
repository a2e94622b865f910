"""Reads a table that was flattened into lines: header cells, then labels with values.

The text keeps no grid, so columns are counted: header cells, or the rows' usual number of values, say
how many of the cells before the first row are headers.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cells import (
    EMPTY,
    VALUE,
    Cell,
    has_figure,
    is_code,
    is_empty,
    is_period,
    is_value,
    part,
    read_lines_of,
)
from extract.contents import is_contents
from extract.header_lines import cells_of
from extract.heads import CORNER, after_corner, is_header, leads_in, names_measure, part_heads
from extract.rules.reject import find_claim
from extract.timeless import heads_columns

_ROW = re.compile(
    rf"""
    (?P<label>.*?[^\W\d_].*?(?:\sper\s\d[\d,]*(?:\s[a-z]+)?)?)[\s:\-–.…|=]*(?:\s|(?<=[:|=.…]))(?<!\d\.)
    (?P<values>{VALUE}(?:[\s|]+(?:{VALUE}|{EMPTY}(?=\s|$|\|)))*)
    (?P<note>\s?\(.*\))?\s*
    """,
    re.IGNORECASE | re.VERBOSE,
)
# How a row must end, which is told much faster than where its label does.
_ENDS_ROW = re.compile(rf"(?:\)|{VALUE}|[\s|]{EMPTY})\s*\Z", re.IGNORECASE)
_TAIL = 60
_VALUES = re.compile(rf"(?:^|(?<=[\s|]))(?:{VALUE}|{EMPTY})(?=\s|$|\|)", re.IGNORECASE)
# A label that ends so runs into its number: the line is a sentence.
_RUNS_ON = re.compile(
    r"""
    \b(?:by|to|of|was|were|is|are|at|from|over|than|and|in|up|down|just|about|around|total(?:led|ling)?|under
        |section|phase|per|for|with|nearly|rose|fell|increased|decreased|reduced)$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CODE = re.compile(
    r"^(?:[A-Z]{1,4}\s?)?\d+(?:\.\d+)+[a-z]?\s+|^[A-Z]{2,4}\s?\d{1,3}[a-z]?\s*[:–-]?\s+(?=[A-Z])|^[a-z]\.\s"
)
# A label that is no row: 'Appendix 2', 'Page: '.
_FURNITURE = re.compile(
    r"""
    (?:appendix|annex|table|figure|chart|graph|page|item|agenda(?:\sitem)?|section|part|e-?mail|phone|tel|fax|contact|room
       |venue|date|time|ref|version|draft|minute|report)s?\.?\s*(?:no\.?|number)?\s*(?:\d+|[A-Z])?[:.]?
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BODY = re.compile(
    r"\b(?:partnership|board|committee|panel|council|minutes|agenda|appendix)\b", re.IGNORECASE
)
# What ends no label.
_SURE = re.compile(r"[%£]|\d\.\d")
_COUNTED = re.compile(r"(?:(?<=\s\s)|(?<=\s[-–]\s)|(?<=,\s))\d[\d,]*\s[a-z]{3,}s$")
# What a cell says of its own number, beside that of its row: 'Target 80%'.
_AIMS = re.compile(r"(?:target|planned|forecast|benchmark|baseline)s?", re.IGNORECASE)
# A first line of this length is a sentence that leads into the table.
_LEAD = 55
# A shorter one may run over so many lines.
_LEAD_LINES = 2


_PAGE_NUMBER = re.compile(r"-?\d{1,3}")


class Row(NamedTuple):
    """A row: its label, its group's, and value cells with their headers ('' where there is none)."""

    label: str
    group: str
    values: tuple[tuple[Cell, str], ...]


class Table(NamedTuple):
    """What a block of short lines holds: the sentence before it, its rows, and lines that read as phrases.

    `headers` are those of its last rows, for a table that goes on after a page break.
    """

    lead: Cell | None
    rows: tuple[Row, ...]
    phrases: tuple[tuple[Cell, str], ...]
    headers: tuple[str, ...] = ()


class _Raw(NamedTuple):
    """Labels and the values after them; `head` is of all values, where a cell names it itself."""

    labels: list[str]
    values: list[Cell | None]
    head: str = ""


def read_table(text: str, start: int, end: int, carried: Sequence[str] = ()) -> Table:
    """Read the block `text[start:end]`; every cell keeps its place in the text.

    `carried` are the headers of the table before it in the item, which hold until others come.
    """
    lines = read_lines_of(text, start, end)
    split = _lead_size(lines)
    lead = Cell(start, lines[split - 1].end, text[start : lines[split - 1].end]) if split else None
    phrases: list[tuple[Cell, str]] = []
    raws = list(_raw_rows(text, cells_of(text, lines[split:]), phrases))
    headers = list(carried)
    rows = [row for row in _with_headers(raws, headers) if not _FURNITURE.fullmatch(row.label)]
    if is_contents([raw.labels for raw in raws], [raw.values for raw in raws]):
        rows = []
    return Table(lead, tuple(rows), tuple(phrases), tuple(headers))


def _lead_size(lines: Sequence[Cell]) -> int:
    """How many lines before the table belong to the sentence that leads into it."""
    if not lines or len(lines[0].text) < _LEAD:
        ends = (i + 1 for i, line in enumerate(lines[:_LEAD_LINES]) if line.text.endswith(":"))
        end = next(ends, 0)
        return end if leads_in(" ".join(line.text for line in lines[:end])) else 0
    return next((i + 1 for i, line in enumerate(lines[:12]) if line.text.endswith(":")), 0)


def _raw_rows(text: str, cells: Sequence[Cell], phrases: list[tuple[Cell, str]]) -> Iterator[_Raw]:
    """Labels gather until values come; values belong to the labels before them."""
    row = _Raw([], [])
    for index, cell in enumerate(cells):
        if is_value(cell) or is_empty(cell):
            if row.labels:
                row.values.append(cell if is_value(cell) else None)
            continue
        leads = _leads(cells, index)
        match = _row_match(text, cell)
        if leads and match and not (_is_marked(cells, index) or _SURE.search(match["values"])):
            match = None  # 'Ward 3' before its values
        leads = leads and match is None
        told = match is None and not leads and not is_period(cell.text) and has_figure(text, cell)
        if told and not _runs_into(cells, index):
            phrases.append((cell, row.labels[-1] if row.labels else ""))
            continue
        if any(row.values):
            yield row
            row = (
                _Raw(row.labels[-1:], [], match["label"])
                if match and _AIMS.fullmatch(match["label"])
                else _Raw([], [])
            )
        row.values.clear()
        if not (is_code(cell) and index + 1 < len(cells) and not leads):
            _add(row, cell, match, phrases)
    if any(row.values):
        yield row


def _leads(cells: Sequence[Cell], index: int) -> bool:
    """Whether a cell is the label of the values after it, with at most a note in brackets between."""
    following, beyond = [*cells[index + 1 : index + 3], None, None][:2]
    if is_value(following) or is_empty(following):
        return True
    return following is not None and following.text[0] == "(" and (is_value(beyond) or is_empty(beyond))


def _is_marked(cells: Sequence[Cell], index: int) -> bool:
    """Whether after a cell stands how things are: 'Target 80%', 'RED'."""
    following = cells[index + 1] if index + 1 < len(cells) else None
    return is_empty(following) and not is_value(following)


def _runs_into(cells: Sequence[Cell], index: int) -> bool:
    """Whether the label of some values goes on in the next cell: 'Seen within 20 working', 'days'."""
    following = cells[index + 1] if index + 1 < len(cells) else None
    if following is None or cells[index].text[0].isdigit() or not _goes_on(following.text):
        return False
    return not is_value(following) and _leads(cells, index + 1)


def _row_match(text: str, cell: Cell) -> re.Match[str] | None:
    """Match a label with its values in one line, where the number does not end a sentence or a name."""
    match = _ROW.fullmatch(cell.text) if _ENDS_ROW.search(cell.text, max(0, len(cell.text) - _TAIL)) else None
    if match is None or _RUNS_ON.search(match["label"].strip()) or is_period(match["values"].strip()):
        return None
    if is_period(cell.text) or cell.start == cell.end:
        return None  # nothing but heads
    return None if find_claim(text, cell.start + match.start("values"), cell.start) else match


def _add(row: _Raw, cell: Cell, match: re.Match[str] | None, phrases: list[tuple[Cell, str]]) -> None:
    if not row.head:
        row.labels.append(_label(cell, match["label"] if match else cell.text, phrases))
    if match is None:
        return
    row.values.extend(_values_of(cell, match))
    if match["note"] and any(char.isdigit() for char in match["note"]):
        phrases.append((part(cell, match.span("note")), match["label"]))


def _label(cell: Cell, words: str, phrases: list[tuple[Cell, str]]) -> str:
    """Return the label at the start of a cell; a count that it ends with is told: 'Patrols - 12 nights'."""
    counted = _COUNTED.search(words)
    if counted:
        phrases.append((part(cell, counted.span()), words[: counted.start()].strip(" -–,")))
    return words


def _values_of(cell: Cell, match: re.Match[str]) -> Iterator[Cell | None]:
    first = match.start("values")
    for found in _VALUES.finditer(match["values"]):
        value = part(cell, (first + found.start(), first + found.end()))
        yield value if is_value(value) else None


def _with_headers(raws: Sequence[_Raw], headers: list[str]) -> Iterator[Row]:
    """Give every value its header; `headers` starts with those that hold already and ends with the last."""
    width = _usual_width(raws)
    raws = _by_first_column(_without_page_number(raws, width), width)
    group = ""
    for raw in raws:
        before, label = _split_labels(raw.labels)
        columns = len(raw.values) if len(raw.values) > width and _are_headed(before, raw) else width
        if columns > 1 and len(before) >= columns and not before[-columns].endswith(":"):
            headers[:], before = part_heads(before, columns, unnamed=_ends_empty(raws, columns))
        elif before and is_period(label):
            group, before = after_corner(before), []
        elif width == 1 and before and is_header(before[-1]):
            headers[:], before = before[-1:], before[:-1]
        group = _named_group(before) if before else group
        headed = not raw.head and len(raw.values) == len(headers)
        heads = headers if headed else [raw.head] * len(raw.values)
        values = tuple((cell, head) for cell, head in zip(raw.values, heads, strict=True) if cell)
        yield Row(_tidy(label), _tidy(group), values)


def _without_page_number(raws: Sequence[_Raw], width: int) -> Sequence[_Raw]:
    """Leave out a small number after the last value of the last row, which is one more than others have."""
    last = raws[-1].values[-1] if len(raws) > 1 and len(raws[-1].values) == width + 1 else None
    if last is None or not _PAGE_NUMBER.fullmatch(last.text):
        return raws
    return [*raws[:-1], raws[-1]._replace(values=raws[-1].values[:-1])]


def _are_headed(before: Sequence[str], raw: _Raw) -> bool:
    """Whether known heads, as many as a row has values, stand right before it."""
    heads = before[-len(raw.values) :]
    return len(heads) == len(raw.values) and all(map(is_header, heads))


def _ends_empty(raws: Sequence[_Raw], width: int) -> bool:
    """Whether the last column of a table holds no number, as one of arrows does."""
    return all(raw.values[-1] is None for raw in raws if len(raw.values) == width)


def _by_first_column(raws: Sequence[_Raw], width: int) -> Sequence[_Raw]:
    """Name the rows of a table with several columns of words, all of them headed, by the first of these."""
    columns = len(raws[-1].labels) if raws else 0
    if columns < 2 or len(raws) < 2 or any(len(raw.labels) != columns for raw in raws[1:]):
        return raws
    heads = raws[0].labels[:-columns]
    if len(heads) != columns + width:
        return raws
    first = raws[0]._replace(labels=[*heads[columns:], raws[0].labels[-columns]])
    return [first, *(raw._replace(labels=raw.labels[:1]) for raw in raws[1:])]


def _usual_width(raws: Sequence[_Raw]) -> int:
    """How many columns of values the table has: those with known headers, or as most rows have."""
    heads = raws[0].labels[:-1] if raws else []
    named = next((i for i, head in enumerate(reversed(heads)) if not is_header(head)), len(heads))
    counts = Counter(len(raw.values) for raw in raws)
    usual = max(counts, key=lambda width: (counts[width], width)) if counts else 0
    return named if named > 1 and not named < usual <= len(heads) else usual


def _split_labels(labels: Sequence[str]) -> tuple[list[str], str]:
    """Part a row's own label from those before it; one that runs on ('(possession)') joins the one before."""
    before, label = list(labels[:-1]), labels[-1]
    while before and _goes_on(label) and not (before[-1].endswith(")") or is_header(before[-1])):
        label = f"{before.pop()} {label}"
    return before, label


def _goes_on(label: str) -> bool:
    return label[:1] == "(" or label[:1].islower()


def _named_group(labels: Sequence[str]) -> str:
    named = [label for label in labels if _names_group(label)]
    measures = (label for label in reversed(named) if names_measure(label))
    return next(measures, named[0] if named else "")


def _names_group(label: str) -> bool:
    if label.startswith("(") or not any(char.isalpha() for char in label):
        return False
    if CORNER.fullmatch(label) or _FURNITURE.fullmatch(label):
        return False
    return not (is_header(label) or _BODY.search(label) or leads_in(label) or heads_columns(label))


def _tidy(label: str) -> str:
    return re.sub(r"\s+", " ", _CODE.sub("", label)).strip(" .:;-–…|*")
