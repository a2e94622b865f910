"""Reads a line or a page of minutes for tests, so that an example is one row of a table.

A corpus lists, for every reading, the wordings that must give it: `examples` makes the rows.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

import pytest

from extract.mentions import find_mentions
from extract.model import Document
from extract.pipeline import Extraction, extract_document
from extract.words import fold

Expected = TypeVar("Expected")
Value = float | tuple[float, float]


class Number(NamedTuple):
    """A number as the rules read it, before it is bound to anything; a range is a pair of values."""

    number: str
    value: Value
    unit: str
    qualifier: str


class Reading(NamedTuple):
    """What the whole line makes of a number."""

    number: str
    value: Value
    unit: str
    kind: str
    direction: str | None
    status: str
    qualifier: str
    measure: str


def examples(corpus: Mapping[Expected, Iterable[str]]) -> list[tuple[str, Expected]]:
    """One row for every wording of a corpus: the wording, and what it must give."""
    return [(wording, expected) for expected, wordings in corpus.items() for wording in wordings]


def gap(*row: Any, reason: str) -> Any:
    """A row that is known to be misread; it breaks the build when it is not any more."""
    return pytest.param(*row, marks=pytest.mark.xfail(reason=reason, strict=True))


def document(text: str) -> Document:
    """A document that nobody saved."""
    return Document(source="line.txt", text=text, sha256="0" * 64)


def read_text(text: str) -> Extraction:
    """Everything the line reads in a text."""
    return extract_document(document(text))


def read_line(text: str) -> list[Reading]:
    """The figures of a text in its order."""
    return [
        Reading(
            number=text[figure.mention.start : figure.mention.end],
            value=_value(float(figure.mention.value), figure.mention.value_high),
            unit=figure.mention.unit.value,
            kind=figure.kind.value,
            direction=figure.direction.value if figure.direction else None,
            status=figure.status.value,
            qualifier=figure.mention.qualifier.value,
            measure=(figure.measure or "").lower(),
        )
        for figure in read_text(text).figures
    ]


def numbers(text: str) -> list[Number]:
    """The numbers of a line that the rules take for figures."""
    return [
        Number(text[m.start : m.end], _value(float(m.value), m.value_high), m.unit.value, m.qualifier.value)
        for m in find_mentions(fold(text, 0, len(text)))
    ]


def values(text: str) -> list[Value]:
    """The values of the numbers of a line."""
    return [number.value for number in numbers(text)]


def _value(low: float, high: object) -> Value:
    return low if high is None else (low, float(str(high)))
