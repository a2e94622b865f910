"""Tables whose cells slashes part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.slashed import with_bars
from tests.extract.reading import read_line

TABLE = "Actual / Same period / Target\nBurglary / 2,874 / 3,102 / 2,950\nArson / 61 / 57 / -"


def test_the_cells_of_a_table_are_parted() -> None:
    assert with_bars(TABLE) == TABLE.replace(" / ", " | ")


def test_a_table_is_read_by_its_heads() -> None:
    read = [(number.measure, number.value, number.status) for number in read_line(TABLE)]
    assert read == [
        ("burglary", 2874, "actual"),
        ("burglary", 3102, "actual"),
        ("burglary", 2950, "target"),
        ("arson", 61, "actual"),
        ("arson", 57, "actual"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Police / Council / Fire service",
        "1. / MINUTES",
        "Ask for: B Hart / Ext: 25469",
        "Burglary / 12",
        "For: 12 / Against: 3 / Abstained: 1",
    ],
)
def test_other_slashes_stay(text: str) -> None:
    assert with_bars(text) == text


@given(st.text(alphabet="Ab / 12\n", max_size=80))
def test_nothing_moves(text: str) -> None:
    assert len(with_bars(text)) == len(text)
