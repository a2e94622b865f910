import zipfile
from datetime import date
from pathlib import Path

import pytest

from extract.intake import Incoming, incoming
from extract.manifest import Given


def found(folder: Path, *paths: Path, given: Given = Given()) -> list[Incoming]:  # noqa: B008
    return list(incoming(paths, given, folder / "unpacked"))


def make_zip(path: Path, **files: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def test_a_folder_is_its_files_and_those_of_its_folders(tmp_path: Path) -> None:
    for name in ("a.txt", "b/c.pdf", ".hidden", "a.gold.json", "minutes.csv", ".git/config"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("file,board,date\n")
    assert [file.path.name for file in found(tmp_path, tmp_path / "in")] == ["a.txt", "c.pdf"]


def test_the_manifest_beside_a_file_gives_what_is_not_given_for_all(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "minutes.csv").write_text("file,board,date\na.txt,Safer Board,2023-05-03\n")
    (file,) = found(tmp_path, tmp_path / "a.txt", given=Given(board="Fire Board"))
    assert file.given == Given(board="Fire Board", date=date(2023, 5, 3))


def test_a_zip_is_its_files_with_its_manifest(tmp_path: Path) -> None:
    manifest = "file,board,date\na.txt,,2023-05-03\n"
    path = make_zip(
        tmp_path / "m.zip", **{"2023/a.txt": "words", "2023/minutes.csv": manifest, "__MACOSX/a.txt": "no"}
    )
    (file,) = found(tmp_path, path)
    assert (file.path.name, file.path.read_text(), file.given.date) == ("a.txt", "words", date(2023, 5, 3))


def test_a_zip_cannot_write_outside_its_folder(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "m.zip", **{"../../outside.txt": "words", "/rooted.txt": "words"})
    folder = (tmp_path / "unpacked").resolve()
    assert {file.path.resolve().relative_to(folder).name for file in found(tmp_path, path)} <= {
        "outside.txt",
        "rooted.txt",
    }
    assert not (tmp_path.parent / "outside.txt").exists()


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"PK\x03\x04 cut off", "is damaged or was cut off"), (b"", "is damaged or was cut off")],
)
def test_a_damaged_zip_is_one_line(tmp_path: Path, data: bytes, reason: str) -> None:
    (tmp_path / "m.zip").write_bytes(data)
    (file,) = found(tmp_path, tmp_path / "m.zip")
    assert file.reason
    assert file.reason.startswith(reason)


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "m.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(1001):
            archive.writestr(f"{number}.txt", "")
    (file,) = found(tmp_path, tmp_path / "m.zip")
    assert file.reason
    assert "unfolds to 1,001 files" in file.reason
    assert not (tmp_path / "unpacked").exists()
