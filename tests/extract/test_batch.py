import os
from pathlib import Path

import pytest

from extract.batch import extract_files
from extract.manifest import Given

GOOD = """Safer Anytown Partnership Board
Minutes of the meeting held on {day} May 2024

1 Burglary

Burglary reports fell by {day}% since April.
"""


@pytest.fixture
def minutes(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{day}.txt" for day in range(10, 20)]
    for path in paths:
        path.write_text(GOOD.format(day=path.stem))
    return paths


def test_many_files_in_parallel_give_what_one_by_one_gives(minutes: list[Path]) -> None:
    jobs = dict.fromkeys(minutes, Given())
    together = sorted(extract_files(jobs, workers=2), key=lambda outcome: outcome.file)
    assert together == list(extract_files(jobs, workers=1))


class Deadly(type(Path())):  # type: ignore[misc]
    """A file at which the process that takes it up dies."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


def test_a_file_that_kills_its_process_costs_no_other(minutes: list[Path], tmp_path: Path) -> None:
    jobs = dict.fromkeys([*minutes, Deadly(tmp_path / "deadly.txt")], Given())
    outcomes = {outcome.file: outcome.reason for outcome in extract_files(jobs, workers=2)}
    assert outcomes.pop("deadly.txt") == "the extractor ended without an answer (out of memory?)"
    assert set(outcomes.values()) == {None}
