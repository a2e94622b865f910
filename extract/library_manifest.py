"""The library's own `minutes.csv`: board and date where an officer gave them, and what a file replaces.

It is a manifest as may stand beside any minutes, with one more column, `replaces`: names parted by '|'.
"""

import csv
import io
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from extract.manifest import MANIFEST, Given, read_manifest
from extract.model import Frozen

_COLUMNS: Final = ("file", "board", "date", "replaces")
_BETWEEN: Final = "|"


class Entry(Frozen):
    """What the library keeps of one file beside its content."""

    file: str
    given: Given = Given()
    replaces: tuple[str, ...] = ()


def read_entries(folder: Path) -> dict[str, Entry]:
    """Return the entries by file; raises `ManifestError` for a manifest that cannot be used."""
    given = read_manifest(folder)
    path = folder / MANIFEST
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8-sig", newline="") as lines:
        replaced = {row["file"]: row.get("replaces") or "" for row in csv.DictReader(lines)}
    return {
        file: Entry(file=file, given=given[file], replaces=tuple(filter(None, names.split(_BETWEEN))))
        for file, names in replaced.items()
    }


def replaced_documents(folder: Path) -> frozenset[str]:
    """Return the documents, wherever they are, that files of this library stand in for."""
    return frozenset(name for entry in read_entries(folder).values() for name in entry.replaces)


def to_csv(entries: Iterable[Entry]) -> bytes:
    """Return the manifest that holds these entries; files of which nothing is to be said are left out."""
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerow(_COLUMNS)
    for entry in sorted(entries, key=lambda entry: entry.file):
        if entry.replaces or entry.given != Given():
            rows.writerow(
                (entry.file, entry.given.board or "", _iso(entry.given.date), _BETWEEN.join(entry.replaces))
            )
    return out.getvalue().encode()


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
