"""The library of minutes, `data/minutes/`: what officers add, kept as it came, with the dataset made from it.

Adding has two steps: `prepare` reads and extracts a file and stores nothing; `save` stores what was prepared,
all or nothing: the files first, then the tables, so that a rebuild finds whatever an interruption left.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from extract.build import LIBRARY
from extract.files import locked, write_files
from extract.intake import Incoming
from extract.isolate import extract_isolated
from extract.library_manifest import Entry, read_entries, to_csv
from extract.manifest import MANIFEST, Given
from extract.model import Frozen
from extract.pipeline import Extraction, Hints
from extract.read import ReadError
from extract.shelf import Place, Shelf
from extract.store import replace_documents
from extract.vocabulary import Confidence

_WORKERS: Final = 2
_GIVE: Final = f"give it, or write it into {MANIFEST} beside the file"


class Result(StrEnum):
    """What became of a file."""

    ADDED = "added"
    REPLACED = "replaced"
    UNCHANGED = "already there"
    FAILED = "failed"


class Prepared(Frozen):
    """A file that has been read: what was extracted, or the reason why nothing was."""

    path: Path
    given: Given = Given()
    extraction: Extraction | None = None
    there: str | None = None
    reason: str | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """What the minutes do not say and an officer must: 'board', 'date'."""
        meeting = self.extraction.meeting if self.extraction else None
        return tuple(name for name in ("board", "date") if meeting and getattr(meeting, name) is None)


class Report(Frozen):
    """What became of one file; `note` says why where it is not plain."""

    file: str
    result: Result
    document: str | None = None
    board: str | None = None
    met_on: date | None = None
    figures: int = 0
    low: int = 0
    replaces: tuple[str, ...] = ()
    note: str = ""


def prepare(data: Path, path: Path, given: Given) -> Prepared:
    """Read and extract a file in a process of its own; nothing is stored, and no file raises."""
    try:
        there = Shelf.of(data).find(_sha256(path), given)
        if there:
            return Prepared(path=path, given=given, there=there)
        extraction = extract_isolated(path, Hints(board=given.board, date=given.date))
        return Prepared(path=path, given=given, extraction=extraction)
    except ReadError as error:
        return Prepared(path=path, given=given, reason=str(error).removeprefix(f"{path.name}: "))
    except OSError as error:
        return Prepared(path=path, given=given, reason=f"cannot be opened ({error.strerror or error})")


def prepare_all(data: Path, files: Iterable[Incoming]) -> Iterator[Prepared]:
    """Yield the files prepared, in order, two at a time."""
    with ThreadPoolExecutor(_WORKERS) as pool:
        yield from pool.map(lambda file: _prepare_incoming(data, file), files)


def save(data: Path, prepared: Sequence[Prepared], today: date) -> tuple[Report, ...]:
    """Store prepared files and return what became of each; the same minutes in another form are replaced."""
    with locked(data / LIBRARY):
        shelf = Shelf.of(data)
        plans = [_plan(shelf, file) for file in prepared]
        if final := _final(plans):
            _store(data, final, shelf.elsewhere(data / LIBRARY), today)
    return tuple(plan.report for plan in plans)


def _prepare_incoming(data: Path, file: Incoming) -> Prepared:
    if file.reason:
        return Prepared(path=file.path, given=file.given, reason=file.reason)
    return prepare(data, file.path, file.given)


class _Plan(Frozen):
    """What is to be done with a file; its extraction under its final name where it is to be stored."""

    report: Report
    prepared: Prepared
    extraction: Extraction | None = None


def _final(plans: Iterable[_Plan]) -> dict[str, _Plan]:
    """Return what is to be stored, by document: of files that are the same minutes, the last."""
    final: dict[str, _Plan] = {}
    for plan in plans:
        if plan.extraction and plan.report.document:
            for name in plan.report.replaces:
                final.pop(name, None)
            final[plan.report.document] = plan
    return final


def _plan(shelf: Shelf, file: Prepared) -> _Plan:
    """Decide what becomes of a file beside those that are there."""
    name, extraction = file.path.name, file.extraction
    if file.there:
        known = Report(
            file=name, result=Result.UNCHANGED, document=file.there, figures=shelf.figures(file.there)
        )
        return _Plan(report=known, prepared=file)
    if extraction is None or file.missing:
        note = file.reason or f"no {' and no '.join(file.missing)} found in it; {_GIVE}"
        return _Plan(report=Report(file=name, result=Result.FAILED, note=note), prepared=file)
    place = shelf.place(extraction)
    if place.note:
        left = Report(file=name, result=Result.UNCHANGED, document=place.document, note=place.note)
        return _Plan(report=left, prepared=file)
    named = extraction.document.model_copy(update={"source": place.document})
    return _Plan(
        report=_report(file, extraction, place),
        prepared=file,
        extraction=extraction.model_copy(update={"document": named}),
    )


def _report(file: Prepared, extraction: Extraction, place: Place) -> Report:
    return Report(
        file=file.path.name,
        result=Result.REPLACED if place.replaces else Result.ADDED,
        document=place.document,
        board=extraction.meeting.board,
        met_on=extraction.meeting.date,
        figures=len(extraction.figures),
        low=sum(figure.confidence is Confidence.LOW for figure in extraction.figures),
        replaces=place.replaces,
    )


def _store(data: Path, new: Mapping[str, _Plan], elsewhere: Set[str], today: date) -> None:
    """Write the files, then the tables; where the tables cannot be written, the files go again."""
    entries = read_entries(data / LIBRARY)
    before = to_csv(entries.values())
    gone = {name for plan in new.values() for name in plan.report.replaces} - set(new)
    kept = [entry for file, entry in entries.items() if file not in gone | set(new)]
    files = {f"{LIBRARY}/{name}": plan.prepared.path.read_bytes() for name, plan in new.items()}
    manifest = to_csv([*kept, *(_entry(name, plan, entries, elsewhere) for name, plan in new.items())])
    there = {place for place in files if (data / place).exists()}
    write_files(data, {**files, f"{LIBRARY}/{MANIFEST}": manifest})
    try:
        replace_documents(data, [plan.extraction for plan in new.values() if plan.extraction], gone, today)
    except BaseException:
        write_files(data, {f"{LIBRARY}/{MANIFEST}": before})
        _remove(data, set(files) - there)
        raise
    _remove(data, {f"{LIBRARY}/{name}" for name in gone})


def _entry(name: str, plan: _Plan, entries: Mapping[str, Entry], elsewhere: Set[str]) -> Entry:
    """Return the entry of a new file: it stands in for documents from elsewhere, as those it replaces did."""
    older = {other for file in plan.report.replaces if file in entries for other in entries[file].replaces}
    replaces = (elsewhere & set(plan.report.replaces)) | older
    return Entry(file=name, given=plan.prepared.given, replaces=tuple(sorted(replaces - {name})))


def _remove(data: Path, places: Iterable[str]) -> None:
    for place in places:
        (data / place).unlink(missing_ok=True)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
