from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.columns import Column
from extract.csv_file import CsvError, from_csv, to_csv, typed

COLUMNS = (
    Column(name="words", title="", description=""),
    Column(name="name", title="", description="", dtype="category"),
    Column(name="value", title="", description="", type="number", dtype="float64"),
    Column(name="page", title="", description="", type="integer", dtype="Int64"),
    Column(name="day", title="", description="", type="date", dtype="datetime64[us]"),
    Column(name="flag", title="", description="", type="boolean", dtype="bool"),
)
ROWS = st.lists(
    st.tuples(
        st.text(st.characters(exclude_categories=["Cs"])),
        st.none() | st.text("Ab,\"'\n ", min_size=1),
        st.none() | st.floats(0, 1e12),
        st.none() | st.integers(1, 10_000),
        st.none() | st.dates(),
        st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("csv") / "rows.csv"


@given(rows=ROWS)
def test_every_cell_comes_back_as_it_was(path: Path, rows: list[tuple[object, ...]]) -> None:
    frame = typed(pd.DataFrame(rows, columns=[column.name for column in COLUMNS], dtype=object), COLUMNS)
    path.write_bytes(to_csv(frame))
    pd.testing.assert_frame_equal(from_csv(path, COLUMNS), frame)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"words,name\r\n", "its columns are"),
        (b"", "Empty CSV file"),
        (b"words,name,value,page,day,flag\r\na,b,many,1,2024-01-31,true\r\n", "conversion error"),
    ],
)
def test_a_file_that_is_another_is_named(path: Path, content: bytes, fault: str) -> None:
    path.write_bytes(content)
    with pytest.raises(CsvError, match=rf"rows\.csv: .*{fault}"):
        from_csv(path, COLUMNS)
