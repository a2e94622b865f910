import fcntl
from pathlib import Path

import pytest

from extract.files import locked, write_files


def test_files_appear_with_their_folders_and_nothing_else(tmp_path: Path) -> None:
    write_files(tmp_path, {"text/a.txt": b"a", "b.csv": b"b"})
    assert sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*") if p.is_file()) == [
        "b.csv",
        "text/a.txt",
    ]


def test_no_file_is_replaced_unless_all_could_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"old")
    with pytest.raises(TypeError):
        write_files(tmp_path, {"a.csv": b"new", "b.csv": None})  # type: ignore[dict-item]
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [b"old"]


def test_a_second_writer_waits(tmp_path: Path) -> None:
    with locked(tmp_path), (tmp_path / ".lock").open("w") as second, pytest.raises(BlockingIOError):
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)


def test_the_folder_is_free_again_afterwards(tmp_path: Path) -> None:
    with locked(tmp_path / "new"):
        pass
    with (tmp_path / "new" / ".lock").open("w") as second:
        fcntl.flock(second, fcntl.LOCK_EX | fcntl.LOCK_NB)
