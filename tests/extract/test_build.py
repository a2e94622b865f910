import os
from pathlib import Path

import pytest

from extract.batch import extract_files
from extract.build import BuildReport, build, list_files
from extract.manifest import Given, ManifestError, read_manifest
from extract.store import read_figures, read_meetings

GOOD = """Safer Anytown Partnership Board
Minutes of the meeting held on 18 April 2024

1 Burglary

Burglary reports fell by 9% since April.
"""
UNDATED = "Safer Anytown Partnership Board\n\nBurglary reports fell by 9%.\n"


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    folder = tmp_path / "minutes"
    folder.mkdir()
    (folder / "good.txt").write_text(GOOD)
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_good_minutes_become_figures(minutes: Path, data: Path) -> None:
    assert build(minutes, data) == BuildReport(built=("good.txt",), figures=1, problems=())
    assert read_figures(data)["value"].tolist() == [9.0]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("undated.txt", UNDATED.encode(), "undated.txt: no meeting date found; give it in minutes.csv"),
        ("empty.txt", b"", "empty.txt: "),
        ("picture.pdf", b"%PDF-1.7 and nothing more", "picture.pdf: "),
    ],
)
def test_a_bad_file_is_named_and_the_others_go_through(
    minutes: Path, data: Path, name: str, content: bytes, reason: str
) -> None:
    (minutes / name).write_bytes(content)
    report = build(minutes, data)
    assert (report.built, report.exit_status) == (("good.txt",), 1)
    assert report.problems[0].startswith(reason)


def test_nothing_is_written_where_nothing_could_be_read(minutes: Path, data: Path) -> None:
    build(minutes, data)
    (minutes / "good.txt").write_text("")
    assert build(minutes, data).exit_status == 2
    assert len(read_figures(data)) == 1


@pytest.mark.parametrize("folder", ["minutes/none", "data"])
def test_a_folder_without_minutes_is_named(tmp_path: Path, folder: str) -> None:
    report = build(tmp_path / folder, tmp_path / "data")
    assert report.exit_status == 2
    assert report.problems == (f"{tmp_path / folder}: no files of minutes in this folder",)


def test_files_that_are_no_minutes_are_set_aside(minutes: Path) -> None:
    for name in (".hidden", "minutes.csv", "good.gold.json"):
        (minutes / name).write_text("")
    assert [path.name for path in list_files(minutes)] == ["good.txt"]


def test_the_manifest_gives_what_the_minutes_do_not_say(minutes: Path, data: Path) -> None:
    (minutes / "undated.txt").write_text(UNDATED)
    (minutes / "minutes.csv").write_text("file,board,date\nundated.txt,Anytown Panel,2023-01-31\n")
    assert build(minutes, data).exit_status == 0
    assert read_meetings(data)["title"][0] == "Anytown Panel, 31 January 2023"


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ("file,day\na.txt,2023-01-31\n", "minutes.csv:1: the columns must be"),
        ("file,board,date\na.txt,,31/1/2023\n", "minutes.csv:2: '31/1/2023' is not a date"),
        ("file,board,date\na.txt,,2023-01-31\n,,2023-01-31\n", "minutes.csv:3: no file is named"),
    ],
)
def test_a_bad_manifest_is_named_by_line(tmp_path: Path, rows: str, fault: str) -> None:
    (tmp_path / "minutes.csv").write_text(rows)
    with pytest.raises(ManifestError, match=fault.replace("(", r"\(")):
        read_manifest(tmp_path)


def test_added_minutes_are_built_too_and_replace_their_namesakes(minutes: Path, data: Path) -> None:
    library = data / "minutes"
    library.mkdir(parents=True)
    (library / "good.txt").write_text(GOOD.replace("9%", "12%"))
    (library / "more.txt").write_text(GOOD.replace("18 April", "16 May"))
    assert build(minutes, data).built == ("good.txt", "more.txt")
    assert read_figures(data)["number_text"].tolist() == ["12%", "9%"]


def test_many_files_in_parallel_give_what_one_by_one_gives(minutes: Path) -> None:
    for day in range(10, 20):
        (minutes / f"{day}.txt").write_text(GOOD.replace("18 April", f"{day} May").replace("9%", f"{day}%"))
    jobs = dict.fromkeys(list_files(minutes), Given())
    together = sorted(extract_files(jobs, workers=2), key=lambda outcome: outcome.file)
    assert together == list(extract_files(jobs, workers=1))


class Deadly(type(Path())):  # type: ignore[misc]
    """A file at which the process that takes it up dies."""

    def __reduce__(self) -> tuple[object, tuple[int]]:
        return os._exit, (1,)


def test_a_file_that_kills_its_process_costs_no_other(minutes: Path) -> None:
    for day in range(10, 18):
        (minutes / f"{day}.txt").write_text(GOOD.replace("18 April", f"{day} May"))
    jobs = dict.fromkeys([*list_files(minutes), Deadly(minutes / "deadly.txt")], Given())
    outcomes = {outcome.file: outcome.reason for outcome in extract_files(jobs, workers=2)}
    assert outcomes.pop("deadly.txt") == "the extractor ended without an answer (out of memory?)"
    assert set(outcomes.values()) == {None}
