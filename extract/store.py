"""The only reader and writer of `data/`: tables as CSV, the texts they point into, and how they were built.

A rebuild of the same minutes writes the same bytes. Files are written beside their places and then moved, the
description of the build last, so that a reader never sees half a file.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS
from extract.csv_file import CsvError, from_csv, to_csv
from extract.datapackage import datapackage
from extract.dataset import EMPTY, Dataset, combine
from extract.files import locked, write_files
from extract.records import Record, to_record
from extract.version import extractor_version

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd

    from extract.pipeline import Extraction

_COLUMNS = {"figures": FIGURES, "meetings": MEETINGS, "items": ITEMS, "checks": CHECKS}
_TEXTS = "text"
_UNSAFE = frozenset("\0\\")


class StoreError(Exception):
    """Data that cannot be read or written; the message says what to do."""


def read_figures(data: Path) -> "pd.DataFrame":
    """Return the figures, one a row, with the columns and dtypes of `extract.table.COLUMNS`."""
    return _read(data, "figures")


def read_meetings(data: Path) -> "pd.DataFrame":
    """Return the meetings, one document a row, by date."""
    return _read(data, "meetings")


def read_items(data: Path) -> "pd.DataFrame":
    """Return the agenda items of all documents with their spans in the text."""
    return _read(data, "items")


def read_checks(data: Path) -> "pd.DataFrame":
    """Return the contradictions and oddities found between figures."""
    return _read(data, "checks")


def read_text(data: Path, document: str) -> str:
    """Return the text of a document, which all its offsets point into."""
    return _existing(data, text_path(document)).read_bytes().decode()


def read_build(data: Path) -> dict[str, Any]:
    """Return how the data were built: extractor version, counts, and the hashes of documents and files."""
    return dict(json.loads(_existing(data, "build.json").read_bytes()))


def write_documents(data: Path, records: Sequence[Record]) -> None:
    """Make `data` hold exactly these documents."""
    with locked(data):
        _write(data, combine(records), {}, records)


def replace_documents(
    data: Path,
    extractions: "Iterable[Extraction]",
    removed: Collection[str] = (),
    added: "date | None" = None,
) -> tuple[Record, ...]:
    """Put these documents into `data`, replacing those of the same name, and take the removed ones out.

    The other documents are not extracted again. Returns what was stored, with the faults of the gate.
    """
    records = tuple(to_record(extraction, added) for extraction in extractions)
    with locked(data):
        kept, sources = _stored(data)
        _write(data, combine(records, kept, removed), sources, records)
    return records


def text_path(document: str) -> str:
    """Return where in `data` the text of a document is kept; raises `StoreError` for what is no file name."""
    if document in ("", "..") or document != Path(document).name or set(document) & _UNSAFE:
        raise StoreError(f"{document!r} is not the name of a file")
    return f"{_TEXTS}/{document}.txt"


def _read(data: Path, table: str) -> "pd.DataFrame":
    path = _existing(data, f"{table}.csv")
    try:
        return from_csv(path, _COLUMNS[table])
    except CsvError as error:
        raise StoreError(f"{error}; rebuild the data with 'make data'") from error


def _existing(data: Path, name: str) -> Path:
    path = data / name
    if not path.is_file():
        raise StoreError(f"{path} is missing; extract the minutes with 'make data'")
    return path


def _stored(data: Path) -> tuple[Dataset, Mapping[str, Any]]:
    if not (data / "build.json").is_file():
        return EMPTY, {}
    tables = Dataset(read_figures(data), read_meetings(data), read_items(data), read_checks(data))
    return tables, read_build(data)["documents"]


def _write(data: Path, dataset: Dataset, sources: Mapping[str, Any], records: Sequence[Record]) -> None:
    tables = {f"{name}.csv": to_csv(frame) for name, frame in dataset._asdict().items()}
    tables["datapackage.json"] = _json(datapackage())
    known = {**sources, **{record.document: _source(record) for record in records}}
    documents = {name: known[name] for name in sorted(dataset.meetings["document"])}
    build = {
        "extractor": extractor_version(),
        "counts": {name: len(frame) for name, frame in dataset._asdict().items()},
        "documents": documents,
        "files": {name: _sha256(content) for name, content in tables.items()},
    }
    texts = {text_path(record.document): record.text.encode() for record in records}
    write_files(data, {**texts, **tables, "build.json": _json(build)})
    _remove_texts(data, {text_path(document) for document in documents})


def _source(record: Record) -> dict[str, object]:
    return {
        "extractor": extractor_version(),
        "figures": len(record.figures),
        "source_sha256": record.meeting["source_sha256"],
        "text_sha256": _sha256(record.text.encode()),
    }


def _remove_texts(data: Path, keep: Collection[str]) -> None:
    for path in (data / _TEXTS).glob("*.txt"):
        if path.relative_to(data).as_posix() not in keep:
            path.unlink()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _json(content: Mapping[str, object]) -> bytes:
    return (json.dumps(content, indent=2, ensure_ascii=False) + "\n").encode()
