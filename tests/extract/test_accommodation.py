"""A refuge with beds and the charity, in wordings of our own."""

import pytest

from extract.accommodation import is_accommodation
from extract.phrases import split_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Refuge - 9 units", True),
        ("Refuge: it now has six bed spaces", True),
        ("Refuge - 9 women were helped", False),
        ("Refuge\n3,850", True),
        ("Refuge outcomes\nWomen helped\n201", True),
        ("Refuge\n- Calls rose", False),
        ("Refuge\n12 women were supported", False),
        ("Refuge has 9 units", False),
        ("Hostel - 9 units", False),
    ],
)
def test_a_refuge_that_is_labelled_with_beds_is_a_place(text: str, told: bool) -> None:
    assert is_accommodation(split_words(text), 0, text) is told
