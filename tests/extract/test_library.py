from datetime import date
from pathlib import Path

import pytest

from extract import library, store
from extract.adding import add_files
from extract.build import build
from extract.library import Report, Result, prepare, save
from extract.library_manifest import replaced_documents
from extract.manifest import Given
from tests.documents import to_docx

SAID = """Safer Communities Partnership Board
Minutes of the meeting held on 3 May 2023
1. Performance
The Borough Commander advised that burglary had fallen by 9% to 340 offences since April, and that robbery was up 4%.
The Head of Housing said that 76 cases of anti-social behaviour had been closed and 12 families had been rehoused.
2. Any other business
The Board thanked the 14 volunteers of the winter night shelter, who had given 320 hours of their time.
"""
TODAY = date(2024, 1, 31)


def write(folder: Path, name: str, text: str = SAID) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def add(folder: Path, *paths: Path, board: str | None = None, day: date | None = None) -> tuple[Report, ...]:
    return add_files(folder / "data", paths, Given(board=board, date=day))


def documents(folder: Path) -> list[str]:
    return sorted(store.read_meetings(folder / "data")["document"])


def kept(folder: Path) -> list[str]:
    return sorted(
        path.name for path in (folder / "data" / "minutes").glob("[!.]*") if path.name != "minutes.csv"
    )


def test_a_file_is_kept_as_it_came_and_its_figures_are_in_the_dataset(tmp_path: Path) -> None:
    path = write(tmp_path, "may.txt")
    (report,) = add(tmp_path, path)
    figures = store.read_figures(tmp_path / "data")
    assert (report.result, report.met_on, report.figures) == (Result.ADDED, date(2023, 5, 3), len(figures))
    assert 9.0 in set(figures["value"])
    assert (tmp_path / "data" / "minutes" / "may.txt").read_bytes() == path.read_bytes()


def test_what_is_there_is_not_extracted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "may.txt")
    add(tmp_path, path)
    monkeypatch.setattr(library, "extract_isolated", None)
    (report,) = add(tmp_path, path)
    assert (report.result, report.document) == (Result.UNCHANGED, "may.txt")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("may.txt", SAID.replace("340", "342")),
        ("approved.txt", SAID.replace("340", "342")),
        (
            "may.md",
            SAID.replace("Safer Communities Partnership Board", "# Safer Communities Partnership Board"),
        ),
    ],
    ids=["changed", "approved", "another format"],
)
def test_the_same_minutes_replace(tmp_path: Path, name: str, text: str) -> None:
    add(tmp_path, write(tmp_path, "may.txt"))
    before = len(store.read_figures(tmp_path / "data"))
    (report,) = add(tmp_path, write(tmp_path, name, text))
    assert (report.result, report.replaces) == (Result.REPLACED, ("may.txt",))
    assert documents(tmp_path) == kept(tmp_path) == [name]
    assert len(store.read_figures(tmp_path / "data")) == before


def test_two_formats_added_together_are_one(tmp_path: Path) -> None:
    first, second = add(tmp_path, write(tmp_path, "may.txt"), to_docx(SAID, tmp_path / "may.docx"))
    assert (first.result, second.result) == (Result.ADDED, Result.REPLACED)
    assert documents(tmp_path) == kept(tmp_path) == ["may.docx"]


def test_documents_from_elsewhere_are_remembered_as_replaced(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    build(write(tmp_path / "seeds", "seed.txt").parent, tmp_path / "data")
    add(tmp_path, write(tmp_path, "may.txt", SAID.replace("340", "342")))
    assert replaced_documents(tmp_path / "data" / "minutes") == {"seed.txt"}
    add(tmp_path, write(tmp_path, "final.txt", SAID.replace("340", "343")))
    assert replaced_documents(tmp_path / "data" / "minutes") == {"seed.txt"}


def test_a_draft_does_not_replace_the_approved_minutes(tmp_path: Path) -> None:
    add(tmp_path, write(tmp_path, "may.txt"))
    (report,) = add(tmp_path, write(tmp_path, "draft.txt", f"DRAFT\n{SAID}"))
    assert (report.result, report.note) == (
        Result.UNCHANGED,
        "is a draft, and may.txt is the approved version",
    )


def test_minutes_of_another_meeting_of_the_same_name_stand_beside(tmp_path: Path) -> None:
    add(tmp_path, write(tmp_path, "minutes.txt"))
    (report,) = add(tmp_path, write(tmp_path, "minutes.txt", SAID.replace("3 May", "7 June")))
    assert report.result is Result.ADDED
    assert documents(tmp_path) == kept(tmp_path) == ["minutes-2023-06-07.txt", "minutes.txt"]


def test_what_the_minutes_do_not_say_can_be_given(tmp_path: Path) -> None:
    path = write(tmp_path, "notes.txt", "Burglary fell by 9% to 340 offences.")
    (without,) = add(tmp_path, path)
    (given,) = add(tmp_path, path, board="Safer Board", day=date(2023, 5, 3))
    assert without.note.startswith("no board and no date found in it; give it")
    assert (given.board, given.met_on, given.figures) == ("Safer Board", date(2023, 5, 3), 2)


def test_a_date_given_later_corrects_what_is_there(tmp_path: Path) -> None:
    path = write(tmp_path, "may.txt")
    add(tmp_path, path)
    (report,) = add(tmp_path, path, day=date(2023, 5, 4))
    assert (report.result, documents(tmp_path)) == (Result.REPLACED, ["may.txt"])
    assert store.read_meetings(tmp_path / "data")["meeting_date"].dt.date.to_list() == [date(2023, 5, 4)]


def test_a_bad_file_says_why_and_the_rest_goes_on(tmp_path: Path) -> None:
    bad, good = add(tmp_path, write(tmp_path, "bad.pdf", "{\\rtf1 }"), write(tmp_path, "may.txt"))
    assert (bad.result, bad.note.split(" (")[0]) == (Result.FAILED, "is a rich-text file")
    assert good.result is Result.ADDED


def test_preparing_stores_nothing(tmp_path: Path) -> None:
    prepared = prepare(tmp_path / "data", write(tmp_path, "may.txt"), Given())
    assert prepared.extraction
    assert not (tmp_path / "data").exists()


def test_where_the_tables_cannot_be_written_no_file_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, write(tmp_path, "may.txt"))
    prepared = prepare(
        tmp_path / "data", write(tmp_path, "june.txt", SAID.replace("3 May", "7 June")), Given()
    )
    monkeypatch.setattr(library, "replace_documents", _full_disk)
    with pytest.raises(OSError, match="No space left"):
        save(tmp_path / "data", [prepared], TODAY)
    assert documents(tmp_path) == kept(tmp_path) == ["may.txt"]


def _full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")
