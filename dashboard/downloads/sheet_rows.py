"""Writes the rows of a sheet as the XML of a workbook, a few thousand at a time.

A library that makes an object of every cell needs half a minute for what takes two seconds this way, and the
figures of all London boroughs are a hundred thousand rows. Everything else of the workbook is the library's.
"""

from collections.abc import Callable, Iterator
from html import escape
from typing import Any, NamedTuple

import pandas as pd
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.utils import get_column_letter

ROWS_AT_ONCE = 5_000
LONG_TEXT = 60
# What a cell of a workbook holds at most.
LONGEST_TEXT = 32_767
UNPRINTABLE = "\N{REPLACEMENT CHARACTER}"
# Day zero of a workbook's calendar, for all days after February 1900.
DAY_ZERO = pd.Timestamp("1899-12-30")


class Styles(NamedTuple):
    """The numbers that a workbook has given to its styles of dates and of long text."""

    day: str
    long_text: str


def rows(frame: pd.DataFrame, styles: Styles) -> Iterator[bytes]:
    """Give the rows of a frame from row 2 on; an empty or missing value has no cell."""
    letters = [get_column_letter(number) for number in range(1, len(frame.columns) + 1)]
    for start in range(0, len(frame), ROWS_AT_ONCE):
        part = frame.iloc[start : start + ROWS_AT_ONCE]
        columns = [
            _cells(part[name], letter, start + 2, styles)
            for name, letter in zip(part.columns, letters, strict=True)
        ]
        numbered = enumerate(zip(*columns, strict=True), start + 2)
        yield "".join(f'<row r="{row}">{"".join(cells)}</row>' for row, cells in numbered).encode()


def _cells(values: "pd.Series[Any]", letter: str, first: int, styles: Styles) -> list[str]:
    """Write a column: what follows the address of each cell, or nothing for a cell that is not there."""
    ends = _ends(values, styles)
    return [f'<c r="{letter}{row}"{end}' if end else "" for row, end in enumerate(ends, first)]


def _ends(values: "pd.Series[Any]", styles: Styles) -> list[str]:
    dtype = values.dtype
    text = _text_of(styles)
    if isinstance(dtype, pd.CategoricalDtype):
        distinct = [*(text(str(name)) for name in values.cat.categories), ""]
        return [distinct[code] for code in values.cat.codes.tolist()]
    if pd.api.types.is_datetime64_any_dtype(dtype):
        return [_day(days, styles) for days in (values - DAY_ZERO).dt.days.tolist()]
    if pd.api.types.is_numeric_dtype(dtype):
        return ["" if pd.isna(number) else f"><v>{number!r}</v></c>" for number in values.tolist()]
    return ["" if pd.isna(words) else text(words) for words in values.tolist()]


def _day(days: float, styles: Styles) -> str:
    return "" if days != days else f' s="{styles.day}"><v>{int(days)}</v></c>'


def _text_of(styles: Styles) -> Callable[[str], str]:
    """Write words as text, whatever they start with, so that no cell can be run as a formula."""

    def text(words: str) -> str:
        if not words:
            return ""
        style = f' s="{styles.long_text}"' if len(words) > LONG_TEXT else ""
        plain = escape(ILLEGAL_CHARACTERS_RE.sub(UNPRINTABLE, words[:LONGEST_TEXT]), quote=False)
        return f'{style} t="inlineStr"><is><t xml:space="preserve">{plain}</t></is></c>'

    return text
