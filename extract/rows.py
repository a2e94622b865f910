"""Turns the rows of a table into drafts: the label is the measure, headers give unit, status and time."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from extract.bound import How
from extract.cells import Cell
from extract.draft import HEAD_AND_LABEL, Draft
from extract.fractions import is_average
from extract.meanings import Meaning, is_sum, meaning_of
from extract.mentions import is_money, read_value, scan
from extract.model import Document, Mention, Sentence
from extract.prose import read_prose
from extract.recall import Told
from extract.rules.change import find_change
from extract.scales import mark_of, scale_of, with_mark
from extract.table_subject import Subject, find_caption, find_table_subject, find_title, line_above
from extract.tables import Row, Table, read_table
from extract.timeless import tells_time
from extract.vocabulary import Direction, Kind, Status, Unit
from extract.words import fold

_TARGET = re.compile(
    r"\b(?:target(?!\s(?:harden|group|area|famil))|goal|aim|ambition|benchmark|plan(?:ned)?(?!\s(?:move|exit|ending|discharge|departure)))\b",
    re.IGNORECASE,
)
_STANDARD = re.compile(
    r"^(?!(?:trading|food|living)\s)(?:\w+\s){0,3}standards?$|\b(?:recommended|norm)\b", re.IGNORECASE
)
_AIMED = re.compile(rf"{_TARGET.pattern}|{_STANDARD.pattern}|\b(?:baseline|median)\b", re.IGNORECASE)
_FORECAST = re.compile(r"\b(?:forecast|projected|projection|predicted|expected|estimate)\b", re.IGNORECASE)
_HAPPENED = re.compile(r"\b(?:actual|outturn|achieved|spend|spent|to\sdate|received|paid)\b", re.IGNORECASE)
_CHANGED = re.compile(
    r"""
    \b(?:change|changed|diff(?:erence)?|variance|movement|increase|decrease|reduction|var\.?)\b
  | \+/- | (?:^|\s)[+±](?=\s|%|$)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PERCENT = re.compile(r"%|\bper\s?cent|\bpercentage\b", re.IGNORECASE)
# In a label that says what is aimed at: 'To reduce thefts by 5%'.
_AIMED_BY = re.compile(r"\bby\s\d[\d.]*\s?(?:%|per\s?cent)", re.IGNORECASE)
_PERCENT_LABEL = re.compile(r"%|\bper\s?cent\b", re.IGNORECASE)
# Over a table: 'Change in offences by type (per cent)'.
_IN_SHARES = re.compile(r"\(\s?(?:%|per\s?cent(?:age)?)\s?\)\W*$", re.IGNORECASE)
_MOST_PER_CENT = 500
_MOST_CHANGED = 999
_AMOUNT = re.compile(r"£\d")
_POUNDS = re.compile(r"[(+−–-]*£")
# Amounts that share a sum of money are rarely smaller.
_LARGE = 500
_RATED = re.compile(r"\bper\s|^rate\b", re.IGNORECASE)
_DOWN = "▼↓"
_UP = "▲↑"
_SIGNS = "+-−–"
# A sum is of the field of so many rows.
_MOST_SUMMED = 30
# Heads that do not say whether a column tells levels or changes.
_PLAIN_HEADS = frozenset({"", "%"})
# Before the number of a cell: '(down 6%)'.
_TURNED = re.compile(r"\b(up|down)\s$", re.IGNORECASE)
_TURN = 6
# After it: '82 fewer'.
_COMPARED = re.compile(r" (?:(more|extra|additional)|fewer|less)\b", re.IGNORECASE)


class _Heads(NamedTuple):
    """What the heads of a table tell of all its columns: some have times, or none tells what has happened.

    `labels` are those of its rows, of which the last may be a sum.
    """

    timed: bool
    projected: bool
    labels: str


class Rows(NamedTuple):
    """The drafts of a table in the order of the text, and the headers that hold where it goes on."""

    drafts: list[Draft]
    headers: tuple[str, ...]


def read_rows(
    document: Document,
    sentence: Sentence,
    topic: str | None,
    told: Told = Told(),  # noqa: B008
    carried: Sequence[str] = (),
) -> Rows:
    """Read a table: `topic` was measured last in its item, `told` is what was told there.

    `carried` are the headers of the table before it in the item.
    """
    table = read_table(document.text, sentence.start, sentence.end, carried)
    mark = _mark_of(table, document.text[sentence.start : sentence.end])
    money = mark is not None or _is_of_money(table)
    caption = find_caption(document.text, sentence.start, sentence.end)
    share = _share_of(table, document.text, sentence)
    title = partial(find_title, document.text, sentence.start)
    subject = find_table_subject(table, topic, told, caption, title, money=money)
    labels = " , ".join(row.label for row in table.rows[:_MOST_SUMMED])
    heads = _Heads(any(map(tells_time, table.headers)), _is_projected(table.headers), labels)
    drafts = [
        *(_of_cell(document, table.lead, topic) if table.lead else ()),
        *(
            draft
            for cell, label in table.phrases
            for draft in _of_cell(document, cell, label or subject.name)
        ),
        *(
            draft
            for row in _signed(table.rows)
            for draft in _of_row(document, row, subject, mark or share, heads)
        ),
    ]
    headers = tuple(with_mark(header, mark) for header in table.headers) if mark else table.headers
    return Rows(sorted(drafts, key=lambda draft: draft.mention.start), headers)


def _signed(rows: Sequence[Row]) -> Iterator[Row]:
    """Head a column as one of changes where one of its values has a sign: '-20%' over '14%'."""
    signed = {
        (len(row.values), at)
        for row in rows
        for at, (cell, head) in enumerate(row.values)
        if cell.text[0] in _SIGNS and _is_plain_share(cell, head)
    }
    for row in rows:
        values = (
            (cell, f"{head} change")
            if _is_plain_share(cell, head) and (len(row.values), at) in signed
            else (cell, head)
            for at, (cell, head) in enumerate(row.values)
        )
        yield row._replace(values=tuple(values))


def _is_plain_share(cell: Cell, head: str) -> bool:
    """Whether a cell in per cent stands under a head that does not say whether it tells a change."""
    return head in _PLAIN_HEADS and cell.text.endswith("%")


def _of_cell(document: Document, cell: Cell, topic: str | None) -> list[Draft]:
    mentions = tuple(scan(document.text, cell.start, cell.end))
    return read_prose(fold(document.text, cell.start, cell.end), mentions, topic)


def _of_row(
    document: Document, row: Row, subject: Subject, mark: str | None, heads: _Heads
) -> Iterator[Draft]:
    """Read the values of a row."""
    for cell, header in row.values:
        meaning = meaning_of(row, header, subject)
        head = with_mark(header, mark) if mark else header
        for mention in read_value(document.text, cell.start, cell.end):
            draft = _draft(document.text, row, head, mention, meaning)
            said = Status.FORECAST if heads.projected and _CHANGED.search(head) else subject.status
            timeless = heads.timed and _is_timeless(head, row.label)
            context = f"{draft.context} {heads.labels}" if is_sum(draft.measure or "") else draft.context
            yield draft._replace(status=_status(head, row.label) or said, timeless=timeless, context=context)


def _is_projected(headers: Sequence[str]) -> bool:
    """Whether a table sets forecasts against plans, and nothing that has happened."""
    return any(map(_FORECAST.search, headers)) and not any(map(_HAPPENED.search, headers))


def _is_timeless(header: str, label: str) -> bool:
    """Whether a column is of no time, as a target or a baseline is, nor its row."""
    return _AIMED.search(header) is not None and not (tells_time(header) or tells_time(label))


def _share_of(table: Table, text: str, sentence: Sentence) -> str | None:
    """Return what the words over a table say that its plain numbers are: '%' or '% change'."""
    title = line_above(text, sentence.start)
    if not _IN_SHARES.search(title) or any(map(_PERCENT.search, table.headers)):
        return None
    values = [cell.text.lstrip(_SIGNS) for row in table.rows for cell, _ in row.values]
    small = all(value.replace(".", "", 1).isdigit() and float(value) <= _MOST_PER_CENT for value in values)
    if not values or not small:
        return None
    return "% change" if _CHANGED.search(title) else "%"


def _mark_of(table: Table, text: str) -> str | None:
    """Return what a table's numbers are counted in: '£' also for large ones of an amount told before it."""
    lead = table.lead.text if table.lead else ""
    mark = mark_of(text, lead, table.headers)
    if mark or not _AMOUNT.search(lead):
        return mark
    values = [cell.text.replace(",", "") for row in table.rows for cell, _ in row.values]
    large = bool(values) and all(value.isdigit() and int(value) >= _LARGE for value in values)
    return "£" if large else None


def _is_of_money(table: Table) -> bool:
    """Whether every value of a table is an amount of money."""
    values = [value for row in table.rows for value in row.values]
    return bool(values) and all(_POUNDS.match(cell.text) or scale_of(head, "") for cell, head in values)


def _draft(text: str, row: Row, header: str, mention: Mention, meaning: Meaning) -> Draft:
    if not _COMPARED.match(text, mention.end):
        mention = _with_unit(mention, header, f"{row.group} {row.label}")
    changed = bool(_CHANGED.search(header))
    beside = mention.start >= row.values[0][0].end and not tells_time(header)
    direction = _direction(text, mention, changed=changed or beside) or (
        _way(text, mention) if changed and mention.value else None
    )
    head = f"{header} {row.label}"
    return Draft(
        mention=mention,
        measure=meaning.measure,
        how=How.LABEL if row.label else How.NONE,
        kind=_kind(mention, head, changed=changed or direction is not None),
        direction=direction,
        status=Status.ACTUAL,
        area=meaning.area,
        context=f"{row.group} {row.label} {header}",
        heads=f"{header}{HEAD_AND_LABEL}{row.label}",
    )


def _with_unit(mention: Mention, header: str, label: str) -> Mention:
    """Give a bare number the per cent, the pounds or the thousands of pounds of its header or label."""
    if mention.unit is not Unit.COUNT or is_money(mention):
        return mention
    if _PERCENT.search(header) or _PERCENT_LABEL.search(_AIMED_BY.sub("", label)):
        most = _MOST_CHANGED if _CHANGED.search(header) else _MOST_PER_CENT
        return mention if mention.value > most else mention._replace(unit=Unit.PERCENT)
    told = scale_of(header, label)
    return _scaled(mention, *told) if told else mention


def _scaled(mention: Mention, currency: str, scale: int) -> Mention:
    """Return a number in its currency and scale; other money than pounds has no unit of its own."""
    high = None if mention.value_high is None else mention.value_high * scale
    unit = Unit.GBP if currency == "£" else mention.unit
    return mention._replace(value=mention.value * scale, value_high=high, unit=unit)


def _direction(text: str, mention: Mention, *, changed: bool) -> Direction | None:
    """Return which way a change went; the arrow of a row's first level tells only its trend."""
    pointed = changed or mention.unit in (Unit.PERCENT, Unit.POINTS)
    marks = text[max(0, mention.start - 2) : mention.start + 1] if pointed else ""
    if any(arrow in marks for arrow in _UP):
        return Direction.INCREASE
    if any(arrow in marks for arrow in _DOWN):
        return Direction.DECREASE
    turned = _TURNED.search(text, max(0, mention.start - _TURN), mention.start)
    if turned:
        return Direction.DECREASE if turned[1].lower() == "down" else Direction.INCREASE
    compared = _COMPARED.match(text, mention.end)
    if compared:
        return Direction.INCREASE if compared[1] else Direction.DECREASE
    change = find_change(text[mention.start : mention.end], 0, mention.end - mention.start, counted=True)
    return change.direction if change else None


def _way(text: str, mention: Mention) -> Direction:
    """Return which way a change without a sign goes: accounts put what is less into brackets."""
    less = text[mention.start - 1 : mention.start] == "(" and text[mention.end : mention.end + 1] == ")"
    return Direction.DECREASE if less else Direction.INCREASE


def _status(header: str, label: str) -> Status | None:
    """Return what the head of a column or a label says of its numbers; a standard is no part of a label."""
    if _TARGET.search(f"{header} {label}"):
        return Status.TARGET
    if _HAPPENED.search(header):
        return Status.ACTUAL
    if _STANDARD.search(header):
        return Status.STANDARD
    return Status.FORECAST if _FORECAST.search(f"{header} {label}") else None


def _kind(mention: Mention, head: str, *, changed: bool) -> Kind:
    if mention.unit is Unit.PERCENT:
        return Kind.PERCENT_CHANGE if changed else Kind.SHARE
    if mention.unit is Unit.POINTS:
        return Kind.CHANGE
    if is_money(mention):
        return Kind.AMOUNT
    if mention.unit is not Unit.COUNT:
        return Kind.DURATION
    if changed:
        return Kind.CHANGE
    rated = _RATED.search(head) or is_average(mention, head)
    return Kind.RATE if rated else Kind.COUNT
