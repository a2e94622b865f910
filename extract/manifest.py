"""`minutes.csv` beside the minutes: board and date for the files that do not say them, one file a row.

The columns are file, board and date (ISO); an empty cell leaves the matter to the minutes.
"""

import csv
import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from extract.model import Frozen

MANIFEST = "minutes.csv"
_COLUMNS = {"file", "board", "date"}


class Given(Frozen):
    """What is given for one file; `None` where the minutes are to say it."""

    board: str | None = None
    date: dt.date | None = None


class ManifestError(ValueError):
    """A manifest that cannot be used; the message names file and line."""


def read_manifest(folder: Path) -> dict[str, Given]:
    """Return what `minutes.csv` of a folder gives, by file name; nothing where there is none."""
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            return _read_rows(path, csv.DictReader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ManifestError(f"{path}: {error}") from error


def _read_rows(path: Path, rows: "csv.DictReader[str]") -> dict[str, Given]:
    if not _COLUMNS.issubset(rows.fieldnames or ()):
        raise ManifestError(f"{path}:1: the columns must be file, board and date")
    given = {}
    for row in rows:
        if not row["file"]:
            raise ManifestError(f"{path}:{rows.line_num}: no file is named")
        given[row["file"]] = Given(board=row["board"] or None, date=_date(path, rows.line_num, row))
    return given


def _date(path: Path, line: int, row: Mapping[str, str | None]) -> dt.date | None:
    if not row["date"]:
        return None
    try:
        return dt.date.fromisoformat(row["date"])
    except ValueError as error:
        raise ManifestError(f"{path}:{line}: {row['date']!r} is not a date like 2024-07-31") from error
