"""Lines that are only an agency's name, in wordings of our own."""

import pytest

from extract.agencies import AgencyIndex
from extract.labels import Label, find_labels, label_before
from extract.phrases import split_words

AUTHORITY = "Redditch Borough Council"
POLICE = "West Mercia Police"


def labels(text: str) -> list[str | None]:
    words = split_words(text)
    found = find_labels(text, (0, len(text)), words, range(len(words)), AgencyIndex.of_area(AUTHORITY))
    return [label.name for label in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Police\n\n- Thefts fell by 4\n\nRefuge\n- Calls rose", [POLICE, "Refuge"]),
        ("**Item 5 Police update**\nThefts fell.\nItem 6 Dates\nNone.", [POLICE, None]),
        ("Police 2021/22 highlights:\n- Thefts fell by 4\nRefuge 12\n- calls rose", [POLICE]),
        ('He said: "It is so."\nPolice\nThefts fell.', [POLICE]),
        # a list of names, a row        # a list of names, a row, a paragraph that goes on, the head of a letter, who is only cited
        ("Police\nRefuge\nVictim Support\nAll came.", []),
        ("- Police\n- Refuge Service\nAll came.", []),
        ("Police\n31\n24", []),
        ("It was said that thefts in the town had been told of to the local\nPolice\nThey came.", []),
        ("Redditch Borough Council\nThe board met.", []),
        ("Home Office\nThere was a letter.", []),
        ("Thefts fell.", []),
    ],
)
def test_a_line_that_is_only_a_name_stands_over_what_follows(text: str, names: list[str | None]) -> None:
    assert labels(text) == names


@pytest.mark.parametrize(("start", "floor", "name"), [(20, 0, "Refuge"), (9, 0, "Hestia"), (20, 11, None)])
def test_the_last_label_before_a_place_holds(start: int, floor: int, name: str | None) -> None:
    found = label_before((Label(2, "Hestia"), Label(10, "Refuge")), start, floor)
    assert (found.name if found else None) == name
