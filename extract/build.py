"""Builds `data/` from a folder of minutes and from those that officers have added since."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from extract.batch import Outcome, extract_files
from extract.library_manifest import replaced_documents
from extract.manifest import MANIFEST, Given, read_manifest
from extract.model import Frozen
from extract.records import Record
from extract.store import StoreError, read_meetings, write_documents

LIBRARY = "minutes"

Progress = Callable[[Iterable[Outcome], int], Iterable[Outcome]]


class BuildReport(Frozen):
    """What became of every file; `figures` counts the rows written, a problem is one line naming its file."""

    built: tuple[str, ...]
    figures: int
    problems: tuple[str, ...]

    @property
    def exit_status(self) -> int:
        """0 where all went well, 1 where some did not, 2 where nothing was built."""
        if not self.built:
            return 2
        return 1 if self.problems else 0


def build(minutes: Path, data: Path, progress: Progress | None = None) -> BuildReport:
    """Extract the minutes of a folder and those in the library of `data`, and write the tables.

    `progress` may wrap the outcomes as they come, with their number. Where nothing could be extracted, what
    is in `data` stays. Raises `ManifestError` for a bad manifest and `StoreError` for a bad document name.
    """
    jobs = _jobs(minutes, data / LIBRARY)
    if not jobs:
        return BuildReport(built=(), figures=0, problems=(f"{minutes}: no files of minutes in this folder",))
    coming = extract_files(jobs)
    done = progress(coming, len(jobs)) if progress else coming
    outcomes = sorted(done, key=lambda outcome: outcome.file)
    records = [outcome.record for outcome in outcomes if outcome.record]
    if records:
        write_documents(data, _with_days(records, data))
    return BuildReport(
        built=tuple(record.document for record in records),
        figures=sum(len(record.figures) for record in records),
        problems=tuple(_problems(outcomes)),
    )


def list_files(folder: Path) -> list[Path]:
    """Return the files of a folder that should be minutes: not hidden, not the manifest, not annotations."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_file() and not _set_aside(path.name))


def _set_aside(name: str) -> bool:
    return name.startswith(".") or name == MANIFEST or name.endswith(".json")


def _jobs(minutes: Path, library: Path) -> dict[Path, Given]:
    """Return the files with what is given for them; a file of the library stands in for those it replaces."""
    replaced = replaced_documents(library)
    start = {path.name: (path, given) for path, given in _given(minutes) if path.name not in replaced}
    added = {path.name: (path, given) for path, given in _given(library)}
    return dict((start | added).values())


def _given(folder: Path) -> list[tuple[Path, Given]]:
    given = read_manifest(folder)
    return [(path, given.get(path.name, Given())) for path in list_files(folder)]


def _with_days(records: Sequence[Record], data: Path) -> list[Record]:
    """Keep the day on which an officer added a document, which its text does not tell."""
    try:
        before = read_meetings(data).set_index("source_sha256")["added"].to_dict()
    except StoreError:
        return list(records)
    return [_with_day(record, before.get(record.meeting["source_sha256"], "")) for record in records]


def _with_day(record: Record, added: str) -> Record:
    return record.model_copy(update={"meeting": record.meeting | {"added": added}})


def _problems(outcomes: Iterable[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.reason:
            yield f"{outcome.file}: {outcome.reason}"
        elif outcome.record:
            yield from (f"{fault} (left out)" for fault in outcome.record.faults)
