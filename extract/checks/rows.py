"""The figures of a frame as plain rows, and those of one sentence together."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

import pandas as pd

_TEXTS = ("figure_id", "board", "document", "measure", "kind", "unit", "direction", "qualifier", "status")
_MORE_TEXTS = ("period", "period_basis", "area", "agency", "number_text", "sentence")
_DATES = ("meeting_date", "period_start", "period_end")


class Row(NamedTuple):
    """What the checks need of a figure; an empty text or None where the minutes do not say."""

    figure_id: str
    board: str
    document: str
    measure: str
    kind: str
    unit: str
    direction: str
    qualifier: str
    status: str
    period: str
    period_basis: str
    area: str
    agency: str
    number_text: str
    sentence: str
    meeting_date: date | None
    period_start: date | None
    period_end: date | None
    value: float
    value_high: float | None
    char_start: int
    char_end: int


def rows_of(frame: pd.DataFrame) -> list[Row]:
    """Turn a frame with the columns of `figures.csv` into rows, in its order."""
    texts = [frame[name].astype(object).fillna("").tolist() for name in (*_TEXTS, *_MORE_TEXTS)]
    dates = [_dates(frame[name]) for name in _DATES]
    highs = [None if pd.isna(high) else float(high) for high in frame["value_high"]]
    places = [frame[name].tolist() for name in ("char_start", "char_end")]
    return [
        Row(*cells) for cells in zip(*texts, *dates, frame["value"].tolist(), highs, *places, strict=True)
    ]


def sentences_of(rows: Sequence[Row]) -> list[list[Row]]:
    """Group neighbouring figures of the same sentence, where it has more than one."""
    groups = (list(group) for _, group in groupby(rows, key=lambda row: (row.document, row.sentence)))
    return [sorted(group, key=lambda row: row.char_start) for group in groups if len(group) > 1]


def words_between(first: Row, second: Row) -> str:
    """Give the words between two numbers of a sentence, in lower case with white space folded."""
    offset = _offset(first, second)
    between = first.sentence[first.char_end + offset : second.char_start + offset]
    return " ".join(between.lower().split())


def words_before(row: Row, other: Row) -> list[str]:
    """Give the two words before a number, in lower case; `other` is another number of the sentence."""
    place = row.char_start + _offset(row, other)
    return row.sentence[:place].lower().split()[-2:]


def number(value: float) -> str:
    """Write a number as minutes do: '1,213', '9.4'."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.1f}"


def _offset(first: Row, second: Row) -> int:
    """Find what turns a place in the document into one in the sentence: where both numbers stand."""
    start = -1
    while (start := first.sentence.find(first.number_text, start + 1)) >= 0:
        offset = start - first.char_start
        place = second.char_start + offset
        if first.sentence[place : place + len(second.number_text)] == second.number_text:
            return offset
    return -first.char_start


def _dates(column: "pd.Series[pd.Timestamp]") -> list[date | None]:
    return [None if pd.isna(day) else day.date() for day in pd.to_datetime(column)]
