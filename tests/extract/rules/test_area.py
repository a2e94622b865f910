"""The ward, estate or borough that a number is about."""

import pytest

from extract.rules.area import find_area
from tests.extract.reading import read_text

_IN = "a place is not seen after 'In' at the head of a sentence"


@pytest.mark.parametrize(
    ("text", "number", "area"),
    [
        ("There were 12 fires in Castle ward.", "12", "Castle ward"),
        ("There were 12 fires across the Elmwood estate.", "12", "Elmwood estate"),
        ("Yesterday in Upper Marsh 12 fires were set.", "12", "Upper Marsh"),
        ("In Upper Marsh 12 fires were set.", "12", "Upper Marsh"),
        ("Town Centre: 12 fires", "12", "Town Centre"),
        ("In Northford 12 fires were set and in Southford 9.", "12", "Northford"),
        ("In Northford 12 fires were set and in Southford 9.", "9", "Southford"),
        ("There were 12 fires in Stoke upon Marsh.", "12", "Stoke upon Marsh"),
        # times, bodies and schemes are no places
        ("There were 12 fires in January.", "12", None),
        ("There were 12 fires in Quarter two.", "12", None),
        ("There are 12 officers in the Police Service.", "12", None),
        ("Since Covid 12 fires were set in Operation Larch.", "12", None),
        ("There were 12 fires in the park.", "12", None),
        ("", "", None),
    ],
)
def test_a_place_is_found_next_to_its_number(text: str, number: str, area: str | None) -> None:
    start = text.index(number)
    assert find_area(text, start, start + len(number)) == area


def test_a_figure_keeps_its_place() -> None:
    [figure] = read_text("There were 12 arson attacks in Castle ward.").figures
    assert figure.area == "Castle ward"
