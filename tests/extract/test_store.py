import json
from datetime import date
from pathlib import Path

import pytest

from extract.columns import FIGURES, MEETINGS
from extract.records import to_record
from extract.store import (
    StoreError,
    read_build,
    read_checks,
    read_figures,
    read_items,
    read_meetings,
    read_text,
    replace_documents,
    write_documents,
)
from extract.table import to_frame, to_rows
from tests.extractions import TEXT, extraction, sha256

MAY = extraction("may.txt", met_on=date(2024, 5, 16))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_documents(tmp_path / "data", [to_record(MAY), to_record(extraction())])
    return tmp_path / "data"


def test_figures_come_back_as_they_were_by_meeting_and_place(data: Path) -> None:
    written = to_frame(to_rows(extraction()) + to_rows(MAY))
    read = read_figures(data)
    assert read.drop(columns="checks").equals(written.drop(columns="checks"))
    assert read.dtypes.astype(str).to_dict() == {column.name: column.dtype for column in FIGURES}


def test_a_quotation_that_looks_like_missing_comes_back(data: Path) -> None:
    assert read_figures(data)["sentence"][1] == '=Calls, said to be "N/A",\nwere 1,204.'


def test_meetings_have_their_figures_counted(data: Path) -> None:
    meetings = read_meetings(data)
    assert meetings["title"].tolist() == [
        "Safer Anytown Partnership Board, 18 April 2024",
        "Safer Anytown Partnership Board, 16 May 2024",
    ]
    assert meetings["figures"].tolist() == [2, 2]
    assert meetings.dtypes.astype(str).to_dict() == {column.name: column.dtype for column in MEETINGS}


def test_items_span_the_text(data: Path) -> None:
    item = read_items(data).query("document == 'april.txt'").iloc[0]
    assert read_text(data, "april.txt")[item["char_start"] : item["char_end"]] == TEXT


def test_every_number_stands_in_its_text(data: Path) -> None:
    for row in read_figures(data).itertuples():
        assert read_text(data, row.document)[row.char_start : row.char_end] == row.number_text


def test_a_rebuild_is_byte_identical(data: Path, tmp_path: Path) -> None:
    write_documents(tmp_path / "again", [to_record(extraction()), to_record(MAY)])
    assert contents(tmp_path / "again") == contents(data)


def test_adding_one_document_gives_what_building_both_gives(data: Path, tmp_path: Path) -> None:
    replace_documents(tmp_path / "again", [MAY])
    replace_documents(tmp_path / "again", [extraction()])
    assert contents(tmp_path / "again") == contents(data)


def test_a_removed_document_leaves_nothing(data: Path) -> None:
    replace_documents(data, [], removed=["may.txt"])
    assert set(read_figures(data)["document"]) == {"april.txt"}
    assert not (data / "text" / "may.txt.txt").exists()


def test_the_day_of_adding_is_kept(tmp_path: Path) -> None:
    replace_documents(tmp_path, [MAY], added=date(2024, 6, 3))
    assert read_meetings(tmp_path)["added"].tolist() == ["2024-06-03"]


def test_the_same_words_in_two_documents_keep_different_names(tmp_path: Path) -> None:
    replace_documents(tmp_path, [extraction("draft.txt"), extraction("final.txt")])
    names = read_figures(tmp_path)["figure_id"]
    assert names.is_unique
    assert names[2] == f"{names[0]}~2"


def test_a_figure_that_fails_the_gate_is_left_out_and_named(tmp_path: Path) -> None:
    made = extraction()
    wrong = made.figures[0].mention._replace(end=made.figures[0].mention.end - 1)
    figures = (made.figures[0]._replace(mention=wrong), made.figures[1])
    [record] = replace_documents(tmp_path, [made.model_copy(update={"figures": figures})])
    assert read_figures(tmp_path)["number_text"].tolist() == ["9%"]
    assert "does not read 1204" in record.faults[0]


def test_build_tells_versions_hashes_and_counts_but_no_time(data: Path) -> None:
    build = read_build(data)
    assert build["counts"] == {"figures": 4, "meetings": 2, "items": 2, "checks": len(read_checks(data))}
    assert build["documents"]["april.txt"]["source_sha256"] == sha256(TEXT)
    assert set(build) == {"extractor", "counts", "documents", "files"}


@pytest.mark.parametrize("read", [read_figures, read_meetings, read_items, read_checks, read_build])
def test_missing_data_say_what_to_do(read: object, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="make data"):
        read(tmp_path)  # type: ignore[operator]


def test_a_table_of_another_version_says_what_to_do(data: Path) -> None:
    (data / "figures.csv").write_text("figure_id,board\r\n")
    with pytest.raises(StoreError, match="rebuild the data"):
        read_figures(data)


@pytest.mark.parametrize("document", ["../secret", "text/april.txt", "a\\b.txt", "a\0.txt", "", ".."])
def test_only_the_name_of_a_file_leads_to_a_text(data: Path, document: str) -> None:
    with pytest.raises(StoreError, match="not the name of a file"):
        read_text(data, document)


def test_a_write_that_fails_leaves_the_old_data_whole(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = contents(data)
    monkeypatch.setattr(json, "dumps", lambda *_args, **_kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        replace_documents(data, [MAY], removed=["april.txt"])
    assert contents(data) == before
