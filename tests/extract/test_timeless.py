"""Times in the labels of tables."""

import pytest

from extract.timeless import heads_columns, without_times


@pytest.mark.parametrize(
    ("label", "left"),
    [
        ("Shed fires for the rolling 12 months to June 2023", "Shed fires"),
        ("Shed fires (Q2 2023/24)", "Shed fires"),
        ("Homes seen in 2019 by crews", "Homes seen by crews"),
        # where nothing else is left, and numbers that are no times
        ("2019/20", "2019/20"),
        ("101 calls", "101 calls"),
        ("Reoffending within 12 months", "Reoffending within 12 months"),
    ],
)
def test_a_label_loses_its_time(label: str, left: str) -> None:
    assert without_times(label) == left


@pytest.mark.parametrize(
    ("label", "columns"),
    [("Ward 2018/19 2019/20", True), ("Shed fires Apr 2018 - Mar 2019", False), ("Shed fires", False)],
)
def test_times_of_one_form_head_columns(label: str, columns: bool) -> None:
    assert heads_columns(label) is columns
