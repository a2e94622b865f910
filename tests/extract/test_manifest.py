from datetime import date
from pathlib import Path

import pytest

from extract.manifest import Given, ManifestError, read_manifest


@pytest.mark.parametrize(
    ("row", "given"),
    [
        ("a.txt,Anytown Panel,2023-01-31", Given(board="Anytown Panel", date=date(2023, 1, 31))),
        ("a.txt,,2023-01-31", Given(date=date(2023, 1, 31))),
        ('a.txt,"Safer Bury, Bolton and Wigan",', Given(board="Safer Bury, Bolton and Wigan")),
    ],
)
def test_what_is_given_is_read(tmp_path: Path, row: str, given: Given) -> None:
    (tmp_path / "minutes.csv").write_text(f"file,board,date\n{row}\n", "utf-8-sig")
    assert read_manifest(tmp_path) == {"a.txt": given}


def test_a_folder_without_manifest_gives_nothing(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) == {}


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
