import json
from pathlib import Path

import pytest
from frictionless import Package

from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS
from extract.records import to_record
from extract.store import write_documents
from tests.extractions import extraction


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_documents(tmp_path, [to_record(extraction()), to_record(extraction("may.txt"))])
    return tmp_path


# The validator opens files that it leaves to the garbage collector.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_tables_are_what_the_description_says(data: Path) -> None:
    report = Package(str(data / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])
    assert report.stats["tasks"] == 4


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("right", "wrong"),
    [(b"percent_change", b"percentage"), (b",2024-04-18,", b",18/04/2024,"), (b",9,", b",nine,")],
)
def test_a_wrong_cell_is_found(data: Path, right: bytes, wrong: bytes) -> None:
    path = data / "figures.csv"
    path.write_bytes(path.read_bytes().replace(right, wrong))
    assert not Package(str(data / "datapackage.json")).validate().valid


@pytest.mark.parametrize(("table", "columns"), list(enumerate((FIGURES, MEETINGS, ITEMS, CHECKS))))
def test_every_column_has_title_and_description(data: Path, table: int, columns: tuple[object, ...]) -> None:
    fields = json.loads((data / "datapackage.json").read_text())["resources"][table]["schema"]["fields"]
    assert len(fields) == len(columns)
    assert all(field["title"] and field["description"].endswith(".") for field in fields)


@pytest.mark.parametrize("column", [*FIGURES, *MEETINGS, *ITEMS, *CHECKS], ids=lambda column: column.name)
def test_the_dictionary_in_the_docs_is_complete(column: object, root: Path) -> None:
    dictionary = (root / "docs" / "data.md").read_text("utf-8")
    assert f"| `{column.name}` | {column.type} | {column.description}" in dictionary  # type: ignore[attr-defined]
