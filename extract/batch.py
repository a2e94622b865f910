"""Extracts many files, each on its own and on all cores, so that one bad file never costs the others."""

import gc
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from extract.isolate import read_isolated
from extract.manifest import MANIFEST, Given
from extract.model import Document, Frozen
from extract.pipeline import Hints, extract_document
from extract.read import ReadError, read
from extract.read.errors import Unreadable
from extract.read.kind import HEAD, Kind, kind_of
from extract.records import Record, to_record

# Starting a process takes as long as extracting some tens of pages.
_FEW = 8
_PLAIN = {Kind.TEXT, Kind.MARKDOWN}
_SMALL = 1_000_000
# So many objects are made before those that nothing uses are looked for.
_OBJECTS = 100_000
_NO_DATE = f"no meeting date found; give it in {MANIFEST} beside the file (columns file, board, date)"


class Outcome(Frozen):
    """What became of one file: a record, or the reason why there is none."""

    file: str
    record: Record | None = None
    reason: str | None = None


def extract_files(jobs: Mapping[Path, Given], workers: int | None = None) -> Iterator[Outcome]:
    """Yield the outcome of each file as it is ready; on all cores (or `workers`) where there are many."""
    workers = min(workers or os.cpu_count() or 1, len(jobs))
    if workers < 2 or len(jobs) < _FEW:
        yield from (extract_file(path, given) for path, given in jobs.items())
        return
    broken: list[Path] = []
    yield from _in_parallel(jobs, workers, broken)
    for path in broken:
        yield _alone(path, jobs[path])


def collect_rarely() -> None:
    """Let this process seldom look for objects that hold each other, of which extracting makes hardly any."""
    gc.set_threshold(_OBJECTS)


def extract_file(path: Path, given: Given) -> Outcome:
    """Return the outcome of one file; never raises, whatever is in it."""
    try:
        extraction = extract_document(_read(path), Hints(board=given.board, date=given.date))
        if extraction.meeting.date is None:
            return Outcome(file=path.name, reason=_NO_DATE)
        return Outcome(file=path.name, record=to_record(extraction))
    except ReadError as error:
        return Outcome(file=path.name, reason=str(error).removeprefix(f"{path.name}: "))
    except Exception as error:  # one document that breaks the extractor must not cost the others
        return Outcome(file=path.name, reason=f"the extractor failed ({type(error).__name__}: {error})")


def _read(path: Path) -> Document:
    """Read short texts here and everything else in a process that is ended at its limits."""
    return read(path) if _is_plain(path) else read_isolated(path)


def _is_plain(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return path.stat().st_size < _SMALL and kind_of(path, file.read(HEAD)) in _PLAIN
    except (OSError, Unreadable):
        return True  # `read` says at once what is wrong


def _in_parallel(jobs: Mapping[Path, Given], workers: int, broken: list[Path]) -> Iterator[Outcome]:
    """Yield outcomes; files whose process died, or waited behind one that died, go into `broken`."""
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context, initializer=collect_rarely) as pool:
        waiting = {pool.submit(extract_file, path, given): path for path, given in jobs.items()}
        for done in as_completed(waiting):
            if isinstance(done.exception(), BrokenProcessPool):
                broken.append(waiting[done])
            else:
                yield done.result()


def _alone(path: Path, given: Given) -> Outcome:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(extract_file, path, given).result()
        except BrokenProcessPool:
            return Outcome(file=path.name, reason="the extractor ended without an answer (out of memory?)")
