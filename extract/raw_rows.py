"""Reads the cells of a table as rows: labels gather until values come, which belong to those before them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cards import read_cards
from extract.cells import (
    EMPTY,
    VALUE,
    Cell,
    has_figure,
    is_code,
    is_empty,
    is_entry,
    is_period,
    is_value,
    part,
)
from extract.row_numbers import without_row_numbers
from extract.rules.reject import find_claim

_ROW = re.compile(
    rf"""
    (?P<label>.*?[^\W\d_].*?(?:\sper\s\d[\d,]*(?:\s[a-z]+)?)?)
    (?:\s[x×](?=\s))?[\s:\-–.…|=]*(?:\s|(?<=[:|=.…]))(?<!\d\.)
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
        |section|phase|per|for|with|within|nearly|rose|fell|increased|decreased|reduced)$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# From one level to another, which the line tells itself: 'Robbery - 316 to 377 = +19%'.
_MOVES = re.compile(r"\d\sto\s\d[\d,.]*\b")
# A number that a label tells itself: 'Robbery 14 (was 9), of which snatch', 'Theft 9 - same period'.
_TOLD_IN = re.compile(
    r"(?<![\w.£])\d[\d,.]*%?(?:\s?\([^()\d]{0,20}\d|,\s(?:of\s)?which\b|(?:\s[a-z]+)?\s[–-]\s[a-z])"
)
# What ends no label.
_SURE = re.compile(r"[%£]|\d\.\d")
_COUNTED = re.compile(r"(?:(?<=\s\s)|(?<=\s[-–]\s)|(?<=,\s))\d[\d,]*\s[a-z]{3,}s$")
# What a label tells of its own aim: 'Contacted within 24 hours (target 95%)'.
_AIM_WITHIN = re.compile(r"\s?\((?:target|goal|standard|baseline)[:\s]+\W?\d[^()]*\)", re.IGNORECASE)
# What a cell says of its own number, beside that of its row: 'Target 80%'.
_AIMS = re.compile(r"(?:target|planned|forecast|benchmark|baseline)s?", re.IGNORECASE)

_IN_TIME = re.compile(
    r"[A-Z][^\d.:;]{4,50}\s(?:within|inside|in|under)\s\d{1,2}\s(?:working\s)?(?:seconds|minutes|mins|hours|hrs|days|weeks)",
    re.IGNORECASE,
)
# What a row is to reach: 'To reduce thefts by 5%', before the numbers of two years.
_OBJECTIVE = re.compile(
    r"(?:\d[\d.]*\s)?(?:to\s)?(?:reduce|increase|cut|raise|improve|decrease|lower)\s[^\d]{4,100}\s(?:by|to)\s"
    r"(?:at\sleast\s)?\d[\d.]*\s?(?:%|per\scent)(?=\s|$)",
    re.IGNORECASE,
)
# So many cells after a head that tells a time the values begin at most.
_HEADS_AFTER = 8


class Raw(NamedTuple):
    """Labels and the values after them; `head` is of all values, where a cell names it itself."""

    labels: list[str]
    values: list[Cell | None]
    head: str = ""


def raw_rows(text: str, cells: Sequence[Cell], phrases: list[tuple[Cell, str]]) -> Iterator[Raw]:
    """Labels gather until values come; values belong to the labels before them."""
    cells = without_row_numbers(text, cells)
    cards = read_cards(text, cells)
    labels = {line: card.label for card in cards for line in card.lines}
    if cards:
        yield from (Raw([card.label], [card.value]) for card in cards)
        told = (cell for cell in cells if not is_value(cell) and has_figure(text, cell))
        phrases.extend((cell, labels.get(cell, "")) for cell in told)
    else:
        yield from _rows(text, cells, phrases)


def _rows(text: str, cells: Sequence[Cell], phrases: list[tuple[Cell, str]]) -> Iterator[Raw]:
    row = Raw([], [])
    for index, cell in enumerate(cells):
        if is_entry(cell):
            if row.labels:
                row.values.append(cell if is_value(cell) else None)
            continue
        match = _row_match(text, cell)
        leads = _leads(cells, index)
        if leads and match and not (_is_marked(cells, index) or _SURE.search(match["values"])):
            match = None  # 'Ward 3' before its values
        leads = leads and match is None
        head = is_period(cell.text) or cell.text[0] == "%" or _is_timed_head(cells, index, row)
        told = match is None and not leads and not head and has_figure(text, cell)
        if told and not _runs_into(text, cells, index):
            phrases.append((cell, row.labels[-1] if row.labels else ""))
            continue
        if any(row.values):
            yield row
            row = _row_after(row, match)
        row.values.clear()
        if not (is_code(cell) and index + 1 < len(cells) and not leads):
            _add(row, cell, match, phrases)
    if any(row.values):
        yield row


def _row_after(row: Raw, match: re.Match[str] | None) -> Raw:
    """Begin a row after one that has its values; where a cell tells their aim, it has the same label."""
    if match and _AIMS.fullmatch(match["label"]):
        return Raw(row.labels[-1:], [], match["label"])
    return Raw([], [])


def _is_timed_head(cells: Sequence[Cell], index: int, row: Raw) -> bool:
    """Whether a cell among heads over values names what is done in a time: 'Contacted within 24 hours'."""
    if not row.labels or row.values or not _IN_TIME.fullmatch(cells[index].text):
        return False
    following = cells[index + 1 : index + 1 + _HEADS_AFTER]
    values = [at for at, cell in enumerate(following) if is_value(cell)]
    return bool(values) and values[0] > 0 and values[0] + 1 < len(following)


def _leads(cells: Sequence[Cell], index: int) -> bool:
    """Whether a cell is the label of the values after it, with at most a note in brackets between."""
    following, beyond = [*cells[index + 1 : index + 3], None, None][:2]
    if is_entry(following):
        return True
    return following is not None and following.text[0] == "(" and is_entry(beyond)


def _is_marked(cells: Sequence[Cell], index: int) -> bool:
    """Whether after a cell stands how things are: 'Target 80%', 'RED'."""
    following = cells[index + 1] if index + 1 < len(cells) else None
    return is_empty(following) and not is_value(following)


def _runs_into(text: str, cells: Sequence[Cell], index: int) -> bool:
    """Whether the label of some values goes on in the next cell: 'Seen within 20 working', 'days'."""
    following = cells[index + 1] if index + 1 < len(cells) else None
    cell = cells[index]
    if following is None or cell.text[0].isdigit() or not goes_on(following.text):
        return False
    if _tells_number(text, cell, cell.text):
        return False
    return not is_value(following) and _leads(cells, index + 1)


def _tells_number(text: str, cell: Cell, words: str) -> bool:
    """Whether the first words of a cell tell a number that may be a figure, and more of it or of others."""
    told = (cell.start + found.start() for found in _TOLD_IN.finditer(words))
    return any(find_claim(text, start, cell.start) is None for start in told)


def _row_match(text: str, cell: Cell) -> re.Match[str] | None:
    """Match a label with its values in one line, where the number does not end a sentence or a name."""
    match = _ROW.fullmatch(cell.text) if _ENDS_ROW.search(cell.text, max(0, len(cell.text) - _TAIL)) else None
    if match is None or _RUNS_ON.search(match["label"].strip()) or is_period(match["values"].strip()):
        return None
    if _MOVES.search(match["label"]) or _tells_number(text, cell, match["label"]):
        return None
    if is_period(cell.text) or cell.start == cell.end:
        return None  # nothing but heads
    return None if find_claim(text, cell.start + match.start("values"), cell.start) else match


def _add(row: Raw, cell: Cell, match: re.Match[str] | None, phrases: list[tuple[Cell, str]]) -> None:
    aimed = _OBJECTIVE.match(cell.text)
    if aimed:
        phrases.append((part(cell, aimed.span()), ""))
    if not row.head:
        row.labels.append(_label(cell, match["label"] if match else cell.text, phrases))
    if match is None:
        return
    row.values.extend(_values_of(cell, match))
    if match["note"] and any(char.isdigit() for char in match["note"]):
        phrases.append((part(cell, match.span("note")), match["label"]))


def _label(cell: Cell, words: str, phrases: list[tuple[Cell, str]]) -> str:
    """Return the label at the start of a cell; its aim, and a count that it ends with, are told apart."""
    aim = _AIM_WITHIN.search(words)
    if aim:
        phrases.append((part(cell, aim.span()), words[: aim.start()]))
        return words[: aim.start()] + words[aim.end() :]
    counted = _COUNTED.search(words)
    if counted:
        phrases.append((part(cell, counted.span()), words[: counted.start()].strip(" -–,")))
    return words


def _values_of(cell: Cell, match: re.Match[str]) -> Iterator[Cell | None]:
    first = match.start("values")
    for found in _VALUES.finditer(match["values"]):
        value = part(cell, (first + found.start(), first + found.end()))
        yield value if is_value(value) else None


def goes_on(label: str) -> bool:
    """Whether a label goes on with the line before it: '(possession)'."""
    return label[:1] == "(" or label[:1].islower()
