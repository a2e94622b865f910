"""Files that an officer has dropped on the page: read, corrected and saved; nothing is stored before that.

A dropped file is in memory; the reader wants a path, so it stands in a folder of its own for as long as it is
read or saved.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import pandas as pd

from extract.columns import FIGURES
from extract.library import Prepared, Report, prepare, save
from extract.manifest import Given
from extract.table import to_frame, to_rows

_DOUBT: Final = {"low": 0, "medium": 1, "high": 2}


class Dropped(NamedTuple):
    """A file as it was dropped, and what was read from it."""

    name: str
    content: bytes
    prepared: Prepared


class Correction(NamedTuple):
    """What the officer says of a file's board and date."""

    board: str
    met_on: date | None


def read_dropped(data: Path, name: str, content: bytes, given: Given = Given()) -> Dropped:  # noqa: B008
    """Read one dropped file; whatever it is, nothing is raised and nothing stored."""
    with _on_disk(name, content) as path:
        return Dropped(path.name, content, prepare(data, path, given))


def corrected(data: Path, file: Dropped, correction: Correction) -> Dropped:
    """Give the file as read with the officer's board and date, where they differ from what was read."""
    meeting = file.prepared.extraction.meeting if file.prepared.extraction else None
    if meeting is None:
        return file
    board = correction.board.strip() or None
    given = Given(
        board=board if board != meeting.board else file.prepared.given.board,
        date=correction.met_on if correction.met_on != meeting.date else file.prepared.given.date,
    )
    return file if given == file.prepared.given else read_dropped(data, file.name, file.content, given)


def save_dropped(data: Path, files: Sequence[Dropped], today: date) -> tuple[Report, ...]:
    """Store the files and give what became of each."""
    with TemporaryDirectory(prefix="minutes-") as folder:
        placed = [_placed(Path(folder) / str(number), file) for number, file in enumerate(files)]
        return save(data, placed, today)


def figures_of(prepared: Prepared) -> pd.DataFrame:
    """Give the figures found in a file as the dataset would hold them, the doubtful ones first."""
    figures = to_frame(to_rows(prepared.extraction) if prepared.extraction else [], FIGURES)
    return figures.iloc[figures["confidence"].map(_DOUBT).argsort(kind="stable")]


def _placed(folder: Path, file: Dropped) -> Prepared:
    folder.mkdir()
    path = folder / file.name
    path.write_bytes(file.content)
    return file.prepared.model_copy(update={"path": path})


@contextmanager
def _on_disk(name: str, content: bytes) -> Iterator[Path]:
    """Put a file into a folder for a while; its name comes from a browser and may name no other place."""
    with TemporaryDirectory(prefix="minutes-") as folder:
        safe = PurePath(name.replace("\\", "/")).name.replace("\0", "").lstrip(".")[-150:]
        path = Path(folder) / (safe or "minutes")
        path.write_bytes(content)
        yield path
