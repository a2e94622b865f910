from pathlib import Path

import pytest

from extract.version import extractor_version


def version(folder: Path, files: dict[str, bytes]) -> str:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    extractor_version.cache_clear()
    return extractor_version(folder)


RULES = {"rules.py": b"A = 1\n", "words.csv": b"word\ncrime\n"}


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"rules.py": b"A = 1\r\n"}, True),
        ({"notes.txt": b"to do"}, True),
        ({"rules.py": b"A = 2\n"}, False),
        ({"words.csv": b"word\ncrimes\n"}, False),
        ({"more.py": b""}, False),
    ],
    ids=["nothing", "line ends", "notes", "rule", "lexicon", "module"],
)
def test_a_version_changes_with_sources_and_lexicons_only(
    tmp_path: Path, change: dict[str, bytes], same: bool
) -> None:
    assert (version(tmp_path, RULES | change) == version_of_rules(tmp_path.parent / "rules")) is same


def version_of_rules(folder: Path) -> str:
    folder.mkdir(exist_ok=True)
    return version(folder, RULES)
