"""Turns the rows of a table into drafts: the label is the measure, headers give unit, status and time."""

import re
from collections.abc import Iterator

from extract.bound import How
from extract.draft import Draft
from extract.mentions import read_value, scan
from extract.model import Document, Mention, Sentence
from extract.prose import read_prose
from extract.rules.change import find_change
from extract.tables import Cell, Row, Table, read_table
from extract.themes import find_terms
from extract.tokens import Part, is_plural, tokenize
from extract.words import fold
from extract.vocabulary import Direction, Kind, Status, Unit

_TARGET = re.compile(r"\b(?:target|goal|aim|ambition|benchmark|plan(?:ned)?)\b", re.IGNORECASE)
_FORECAST = re.compile(r"\b(?:forecast|projected|predicted|expected|estimate)\b", re.IGNORECASE)
_CHANGED = re.compile(r"\b(?:change|changed|diff(?:erence)?|variance|movement|increase|decrease|reduction|var\.?)\b|\+/-|[+±]", re.IGNORECASE)
_PERCENT = re.compile(r"%|\bper\s?cent|\bpercentage\b", re.IGNORECASE)
_NUMBERS_OF = re.compile(r"\b(?:numbers?|volumes?|total|list|breakdown|count)\s(?:of\s)(?:the\s)?(?P<thing>[^,.:;()]+?)(?:\s(?:in|across|within|for|by|per|as|from|during|over|recorded|reported|carried)\b|[,.:;()]|$)", re.IGNORECASE)
_RATED = re.compile(r"\bper\s|^rate\b", re.IGNORECASE)
_DOWN = "▼↓"
_UP = "▲↑"
_GENERIC_LABELS = frozenset("total totals overall all other others yes no male female average mean".split())


def read_rows(document: Document, sentence: Sentence, topic: str | None) -> list[Draft]:
    """The drafts of a table, in the order of the text; `topic` was measured last in its item."""
    table = read_table(document.text, sentence.start, sentence.end)
    subject = _subject(document, table) or topic
    drafts = [*_of_lead(document, table, topic), *_of_phrases(document, table, subject)]
    drafts += [draft for row in table.rows for draft in _of_row(document, row, subject)]
    return sorted(drafts, key=lambda draft: draft.mention.start)


def _subject(document: Document, table: Table) -> str | None:
    """What a table without named measures counts, from the sentence that leads into it."""
    if table.lead is None:
        return None
    match = _NUMBERS_OF.search(table.lead.text.replace("\n", " "))
    return " ".join(match["thing"].split()) if match else None


def _of_lead(document: Document, table: Table, topic: str | None) -> list[Draft]:
    return _read(document, table.lead, topic) if table.lead else []


def _of_phrases(document: Document, table: Table, subject: str | None) -> Iterator[Draft]:
    for cell, label in table.phrases:
        yield from _read(document, cell, label or subject)


def _read(document: Document, cell: Cell, topic: str | None) -> list[Draft]:
    return read_prose(fold(document.text, cell.start, cell.end), tuple(scan(document.text, cell.start, cell.end)), topic)


def _of_row(document: Document, row: Row, subject: str | None) -> Iterator[Draft]:
    measure, area = _measure(row, subject)
    for cell, header in row.values:
        for mention in read_value(document.text, cell.start, cell.end):
            yield _draft(document, row, header, mention, measure, area)


def _measure(row: Row, subject: str | None) -> tuple[str | None, str | None]:
    """The measure and the place of a row: a label that names no measure is a place or part of the table's subject."""
    label = _plain(row.label)
    group = _plain(row.group)
    if names_measure(label):
        return (f"{group} {label}" if _completes(group, label) else label), None
    context = group if names_measure(group) else subject or group
    if context and len(context.split()) <= 2 and find_terms(context):
        return f"{label} {context}".strip(), label or None
    return (context or label or None), label or None


def _completes(group: str, label: str) -> bool:
    """Whether a group's heading gives a label the theme it lacks: 'Domestic violence' over 'incidents recorded'."""
    return bool(group) and len(group.split()) <= 4 and bool(find_terms(group)) and not any(t.strong for t in find_terms(label))


def names_measure(label: str) -> bool:
    """Whether a label says what is counted, and not only where or for whom: 'Thefts from shops', not 'Medway'."""
    if not label or label.lower() in _GENERIC_LABELS or label[0].isdigit():
        return False
    if any(term.strong for term in find_terms(label)):
        return True
    words = [t for t in tokenize(label) if t.part in (Part.NOUN, Part.PARTICIPLE, Part.GENERIC, Part.VERB)]
    lower = any(word.text[0].islower() for word in words)
    return lower or any(is_plural(word.low) for word in words) or bool(find_terms(label))


def _plain(label: str) -> str:
    return re.sub(r"\s*\((?:%|no\.?|number|nos\.?|£|n|count)\)|^%\sof\s|\s%$", "", label, flags=re.IGNORECASE).strip()


def _draft(document: Document, row: Row, header: str, mention: Mention, measure: str | None, area: str | None) -> Draft:
    percent = mention.unit is Unit.COUNT and (_PERCENT.search(header) or re.search(r"%|\bper\s?cent\b", row.label))
    if percent:
        mention = mention.model_copy(update={"unit": Unit.PERCENT})
    changed = bool(_CHANGED.search(header))
    direction = _direction(document.text, mention) or (Direction.INCREASE if changed and mention.value else None)
    changed = changed or direction is not None
    head = f"{header} {row.label}"
    return Draft(
        mention=mention,
        measure=measure,
        how=How.LABEL if row.label else How.NONE,
        kind=_kind(mention, document.text[mention.start], changed=changed, rated=bool(_RATED.search(head))),
        direction=direction,
        status=Status.TARGET if _TARGET.search(head) else Status.FORECAST if _FORECAST.search(head) else Status.ACTUAL,
        area=area,
        context=f"{row.group} {row.label} {header}",
        heads=f"{header} ; {row.label}",
    )


def _direction(text: str, mention: Mention) -> Direction | None:
    mark = text[mention.start]
    before = text[max(0, mention.start - 2) : mention.start]
    if mark in _UP or any(arrow in before for arrow in _UP):
        return Direction.INCREASE
    if mark in _DOWN or any(arrow in before for arrow in _DOWN):
        return Direction.DECREASE
    change = find_change(text[mention.start : mention.end], 0, mention.end - mention.start, counted=True)
    return change.direction if change else None


def _kind(mention: Mention, first: str, *, changed: bool, rated: bool) -> Kind:
    if mention.unit is Unit.PERCENT:
        return Kind.PERCENT_CHANGE if changed else Kind.SHARE
    if mention.unit is Unit.POINTS:
        return Kind.CHANGE
    if mention.unit is Unit.GBP or first in "€$":
        return Kind.AMOUNT
    if mention.unit is not Unit.COUNT:
        return Kind.DURATION
    return Kind.CHANGE if changed else Kind.RATE if rated else Kind.COUNT
