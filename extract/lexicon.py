"""Reads the tables of `lexicons/` and refuses a bad one.

Knowledge of words and names is data, one surface form a row. A slip in such a table would silently lose
figures, so a row that does not fit stops everything and is named by file and line.
"""

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Reader

FOLDER = Path(__file__).parent / "lexicons"

Row = Mapping[str, str]


class LexiconError(ValueError):
    """A lexicon that cannot be used; the message names file and line."""


@cache
def read_lexicon(name: str, columns: tuple[str, ...], folder: Path = FOLDER) -> tuple[Row, ...]:
    """Return the rows of `lexicons/NAME.csv`, whose header must be exactly `columns`, in file order.

    Cells are text without spaces around it and may be empty, except in the first column. Raises LexiconError.
    """
    path = folder / f"{name}.csv"
    if not path.is_file():
        raise LexiconError(f"{path}: no such lexicon")
    with path.open(encoding="utf-8", newline="") as lines:
        return tuple(_checked(path, columns, csv.reader(lines, strict=True)))


def bad_row(name: str, row: Row, reason: str, folder: Path = FOLDER) -> LexiconError:
    """Return the error for a row that its reader refuses, with the line it stands on."""
    path = folder / f"{name}.csv"
    wanted = list(row.values())
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.reader(lines)
        line = next((reader.line_num for cells in reader if cells == wanted), 0)
    return LexiconError(f"{path}:{line}: {reason}")


def _checked(path: Path, columns: tuple[str, ...], reader: "Reader") -> Iterable[Row]:
    seen: dict[tuple[str, ...], int] = {}
    for cells in _records(path, reader):
        line = reader.line_num
        if not seen and tuple(cells) != columns:
            raise LexiconError(f"{path}:{line}: the header is {cells}, not {list(columns)}")
        fault = _fault(cells, columns, seen)
        if fault:
            raise LexiconError(f"{path}:{line}: {fault}")
        if seen:
            yield MappingProxyType(dict(zip(columns, cells, strict=True)))
        seen[tuple(cells)] = line
    if not seen:
        raise LexiconError(f"{path}:1: the file is empty")


def _records(path: Path, reader: "Reader") -> Iterable[list[str]]:
    try:
        yield from reader
    except (csv.Error, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}:{reader.line_num}: {error}") from error


def _fault(cells: list[str], columns: tuple[str, ...], seen: Mapping[tuple[str, ...], int]) -> str | None:
    if len(cells) != len(columns):
        return f"{len(cells)} cells where {len(columns)} are due"
    if not cells[0]:
        return f"'{columns[0]}' is empty"
    if any(cell != cell.strip() for cell in cells):
        return "a cell begins or ends with a space"
    if tuple(cells) in seen:
        return f"the same row as line {seen[tuple(cells)]}"
    return None
