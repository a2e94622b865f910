"""The label of a table's row may say in what unit of time its numbers are."""

import pytest

from tests.extract.reading import read_line

HEAD = "Measure\t2022\t2023\n"


@pytest.mark.parametrize(
    ("label", "unit", "kind"),
    [
        ("Average wait (minutes)", "minutes", "duration"),
        ("Time to court (in weeks)", "weeks", "duration"),
        ("Schooling - hours at end of order", "hours", "duration"),
        ("Sickness, days per head", "days", "rate"),
        ("Hours on the street", "hours", "duration"),
        ("Constables (days each)", "days", "duration"),
        # things that are counted
        ("Open days", "count", "count"),
        ("Closed, days after May", "count", "count"),
        ("Letters (within 5 days)", "count", "count"),
    ],
)
def test_a_label_says_the_unit_of_time(label: str, unit: str, kind: str) -> None:
    read = read_line(f"{HEAD}{label}\t14\t12\nBurglaries\t120\t130\n")
    assert [(number.unit, number.kind) for number in read] == [(unit, kind)] * 2 + [("count", "count")] * 2


def test_a_percentage_stays_one() -> None:
    read = read_line(f"{HEAD}Answered in time (minutes)\t14%\t12%\nBurglaries\t120\t130\n")
    assert [number.unit for number in read] == ["percent", "percent", "count", "count"]
