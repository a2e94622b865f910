from pathlib import Path

import pytest

from extract.build import BuildReport, build, list_files
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


def test_added_minutes_are_built_too_and_replace_their_namesakes(minutes: Path, data: Path) -> None:
    library = data / "minutes"
    library.mkdir(parents=True)
    (library / "good.txt").write_text(GOOD.replace("9%", "12%"))
    (library / "more.txt").write_text(GOOD.replace("18 April", "16 May"))
    assert build(minutes, data).built == ("good.txt", "more.txt")
    assert read_figures(data)["number_text"].tolist() == ["12%", "9%"]
