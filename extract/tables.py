"""Reads a table that was flattened into lines: header cells, then labels with values.

The text keeps no grid, so columns are counted: header cells, or the rows' usual number of values, say
how many of the cells before the first row are headers.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from extract.cells import (
    YEAR,
    Cell,
    is_period,
    lines_joined,
    read_lines_of,
)
from extract.contents import begins_contents, is_contents
from extract.header_lines import cells_of
from extract.heads import (
    CORNER,
    DESCRIBES,
    MARKED,
    OF_YEAR,
    after_corner,
    is_header,
    leads_in,
    names_measure,
    part_heads,
)
from extract.raw_rows import Raw, goes_on, raw_rows
from extract.timeless import heads_columns

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
# A first line of this length is a sentence that leads into the table.
_LEAD = 55
# So many labels before as many values are no heads with a row.
_FEWEST_DEALT = 3
# What stands over a year in a head on two lines; so many of them are no chance.
_OF_YEAR = re.compile(OF_YEAR, re.IGNORECASE)
_YEAR = re.compile(YEAR)
_FEWEST_JOINED = 2
# A shorter one may run over so many lines.
_LEAD_LINES = 2
_PAGE = re.compile(r"page\s\d{1,3}(?:\sof\s\d{1,3})?", re.IGNORECASE)
_MARKS = re.compile(rf"{MARKED}|dot", re.IGNORECASE)
_TOTAL = re.compile(r"(?:(?:grand|overall)\s)?totals?", re.IGNORECASE)
_NO_SUM = re.compile(r"%|change|rate|diff|var|share|rank|per\b", re.IGNORECASE)
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


def read_table(text: str, start: int, end: int, carried: Sequence[str] = ()) -> Table:
    """Read the block `text[start:end]`; every cell keeps its place in the text.

    `carried` are the headers of the table before it in the item, which hold until others come.
    """
    lines = lines_joined(text, read_lines_of(text, start, end))
    split = _lead_size(lines)
    lead = Cell(start, lines[split - 1].end, text[start : lines[split - 1].end]) if split else None
    phrases: list[tuple[Cell, str]] = []
    raws: Sequence[Raw] = list(raw_rows(text, cells_of(text, lines[split:]), phrases))
    if lines and _PAGE_NUMBER.fullmatch(lines[-1].text):
        raws = _without_page_number(raws)
    raws = [raw._replace(labels=_with_years(raw.labels)) for raw in _dealt_out(raws)]
    headers = list(carried)
    rows = [row for row in _with_headers(raws, headers) if not _FURNITURE.fullmatch(row.label)]
    listed = is_contents([raw.labels for raw in raws], [raw.values for raw in raws])
    if listed or begins_contents(text, start) or _is_page_number(raws, lines):
        rows = []
    return Table(lead, tuple(rows), tuple(phrases), tuple(headers))


def _with_years(labels: Sequence[str]) -> list[str]:
    """Join heads that stand over their years: 'Baseline', '2007/08', 'Target', '2008/09'."""
    joined: list[str] = []
    for label in labels:
        if joined and _YEAR.fullmatch(label) and _OF_YEAR.fullmatch(joined[-1]):
            joined[-1] += f" {label}"
        else:
            joined.append(label)
    return joined if len(labels) - len(joined) >= _FEWEST_JOINED else list(labels)


def _dealt_out(raws: Sequence[Raw]) -> Sequence[Raw]:
    """Give the values of a table to its labels where all of these stand before all of those, as many."""
    if len(raws) != 1 or len(raws[0].labels) != len(raws[0].values) or len(raws[0].labels) < _FEWEST_DEALT:
        return raws
    labels, values, head = raws[0]
    if not all(map(_names_group, labels)):
        return raws
    return [Raw([label], [value], head) for label, value in zip(labels, values, strict=True)]


def _lead_size(lines: Sequence[Cell]) -> int:
    """How many lines before the table belong to the sentence that leads into it."""
    if not lines or len(lines[0].text) < _LEAD:
        ends = (i + 1 for i, line in enumerate(lines[:_LEAD_LINES]) if line.text.endswith(":"))
        end = next(ends, 0)
        return end if leads_in(" ".join(line.text for line in lines[:end])) else 0
    return next((i + 1 for i, line in enumerate(lines[:12]) if line.text.endswith(":")), 0)


def _with_headers(raws: Sequence[Raw], headers: list[str]) -> Iterator[Row]:
    """Give every value its header; `headers` starts with those that hold already and ends with the last."""
    width = _usual_width(raws)
    raws = _by_first_column(raws, width)
    unnamed = _ends_empty(raws, width)
    group = ""
    for raw in raws:
        before, label = _split_labels(raw.labels)
        columns = len(raw.values) if len(raw.values) > width and _are_headed(before, raw) else width
        times = _times_of_last(before, raw)
        if times:
            headers[:], before = [*[""] * (len(raw.values) - len(times)), *times], before[: -len(times)]
        elif _may_head(before, columns):
            headers[:], before = part_heads(before, columns, unnamed=unnamed)
        elif before and is_period(label):
            group, before = after_corner(before), []
        elif width == 1 and before and is_header(before[-1]):
            headers[:], before = before[-1:], before[:-1]
        group = _named_group(before) if before else group
        heads = _heads_of(raw, headers)
        values = tuple((cell, head) for cell, head in zip(raw.values, heads, strict=True) if cell)
        yield Row(_tidy(label), _tidy(group), values)


def _may_head(before: Sequence[str], columns: int) -> bool:
    """Whether the cells before a row may be the heads of its columns, and not what a page ends with."""
    heads = before[-columns:]
    if columns < 2 or len(heads) < columns or heads[0].endswith(":"):
        return False
    return not any(_PAGE.fullmatch(head) for head in heads)


def _times_of_last(before: Sequence[str], raw: Raw) -> Sequence[str]:
    """Return the times right before a row that head its last columns, where a share fills the first alone."""
    times = list(takewhile(is_period, reversed(before)))[::-1]
    first, *others = [value.text for value in raw.values if value] or [""]
    fewer = 1 < len(times) < len(others) and first.endswith("%")
    return times if fewer and not any(other.endswith("%") for other in others) else []


def _heads_of(raw: Raw, headers: Sequence[str]) -> Sequence[str]:
    """Return the heads of a row's values; how things stand may have none under it, nor what has no sum."""
    named = headers[:-1] if headers and _MARKS.fullmatch(headers[-1]) else headers
    left = headers[len(raw.values) :]
    summed = len(raw.values) > 1 and _TOTAL.fullmatch(raw.labels[-1]) and all(map(_NO_SUM.search, left))
    first = headers[: len(raw.values)] if summed else headers
    fits = next((heads for heads in (headers, named, first) if len(heads) == len(raw.values)), None)
    return [raw.head] * len(raw.values) if raw.head or fits is None else fits


def _is_page_number(raws: Sequence[Raw], lines: Sequence[Cell]) -> bool:
    """Whether the only number of a block stands alone on its last line, under nothing that can be counted."""
    alone = len(raws) == 1 and len(raws[0].values) == 1 and _PAGE_NUMBER.fullmatch(lines[-1].text)
    return bool(alone) and not names_measure(_tidy(raws[0].labels[-1]))


def _without_page_number(raws: Sequence[Raw]) -> Sequence[Raw]:
    """Leave out a small number after the last value of the last row, which is one more than others have."""
    width = _usual_width(raws)
    last = raws[-1].values[-1] if len(raws) > 1 and len(raws[-1].values) == width + 1 else None
    if last is None or not _PAGE_NUMBER.fullmatch(last.text):
        return raws
    return [*raws[:-1], raws[-1]._replace(values=raws[-1].values[:-1])]


def _are_headed(before: Sequence[str], raw: Raw) -> bool:
    """Whether known heads, as many as a row has values, stand right before it."""
    heads = before[-len(raw.values) :]
    return len(heads) == len(raw.values) and all(map(is_header, heads))


def _ends_empty(raws: Sequence[Raw], width: int) -> bool:
    """Whether the last column of a table holds no number, as one of arrows does."""
    return all(raw.values[-1] is None for raw in raws if len(raw.values) == width)


def _by_first_column(raws: Sequence[Raw], width: int) -> Sequence[Raw]:
    """Name the rows of a table with several columns of words, all of them headed, by the first of these."""
    columns = len(raws[-1].labels) if raws else 0
    if columns < 2 or len(raws) < 2 or any(len(raw.labels) != columns for raw in raws[1:]):
        return raws
    above, heads = raws[0].labels[: -2 * columns - width], raws[0].labels[-2 * columns - width : -columns]
    if len(heads) != columns + width:
        return raws
    first = raws[0]._replace(labels=[*above, *heads[columns:], raws[0].labels[-columns]])
    return [first, *(raw._replace(labels=raw.labels[:1]) for raw in raws[1:])]


def _usual_width(raws: Sequence[Raw]) -> int:
    """How many columns of values the table has: those with known headers, or as most rows have."""
    heads = raws[0].labels[:-1] if raws else []
    named = next((i for i, head in enumerate(reversed(heads)) if not is_header(head)), len(heads))
    counts = Counter(len(raw.values) for raw in raws)
    usual = max(counts, key=lambda width: (counts[width], width)) if counts else 0
    return named if named > 1 and not named < usual <= len(heads) else usual


def _split_labels(labels: Sequence[str]) -> tuple[list[str], str]:
    """Part a row's own label from those before it; one that runs on ('(possession)') joins the one before."""
    before, label = list(labels[:-1]), labels[-1]
    while before and goes_on(label) and not (before[-1].endswith(")") or is_header(before[-1])):
        label = f"{before.pop()} {label}"
    return before, label


def _named_group(labels: Sequence[str]) -> str:
    named = [label for label in labels if _names_group(label)]
    measures = (label for label in reversed(named) if names_measure(label))
    return next(measures, named[0] if named else "")


def _names_group(label: str) -> bool:
    if label.startswith("(") or not any(char.isalpha() for char in label):
        return False
    if CORNER.fullmatch(label) or _FURNITURE.fullmatch(label):
        return False
    described = DESCRIBES.fullmatch(label) is not None
    return not (
        described or is_header(label) or _BODY.search(label) or leads_in(label) or heads_columns(label)
    )


def _tidy(label: str) -> str:
    return re.sub(r"\s+", " ", _CODE.sub("", label)).strip(" .:;-–…|*")
