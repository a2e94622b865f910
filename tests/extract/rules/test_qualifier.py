"""How exactly a number is meant, from the words beside it."""

import pytest

from tests.extract.reading import examples, numbers

QUALIFIERS = {
    "exact": (
        "There were 340 calls.",
        "Exactly 340 calls came in.",
        "Calls went up to 340.",
        "Calls had risen to 340.",
        "Calls crept up to 340.",
        "The overall total was 340 calls.",
        "Handover took place; 340 calls came in.",
        "Calls got up to 340.",
        "There were an average of 340 calls.",
        "On average 340 calls came in.",
        "Calls were below the 340 of May.",
        "Members asked about the 340 calls.",
        "The finder handed over £340.",
        "Arson Above 340",
        "Calls were nearer the 340 of May.",
    ),
    "approximate": (
        "About 340 calls came in.",
        "Around 340 calls came in.",
        "Approximately 340 calls came in.",
        "Approx. 340 calls came in.",
        "Some 340 calls came in.",
        "Roughly 340 calls came in.",
        "Nearly 340 calls came in.",
        "Almost 340 calls came in.",
        "Just under 340 calls came in.",
        "Just over 340 calls came in.",
        "Circa 340 calls came in.",
        "There were c.340 calls.",
        "There were in the region of 340 calls.",
        "An estimated 340 calls came in.",
        "There were 340 or so calls.",
        "There were ~340 calls.",
        "There were close to 340 calls.",
        "There were 340 or thereabouts.",
        "Something like 340 calls came in.",
        "Calls were nearer to 340.",
        "Calls were more like 340 in the end.",
        "Calls were approaching 340.",
        "Calls came to 340, give or take.",
        "It is estimated that 340 calls came in.",
    ),
    "at_least": (
        "Over 340 calls came in.",
        "More than 340 calls came in.",
        "At least 340 calls came in.",
        "In excess of 340 calls came in.",
        "Upwards of 340 calls came in.",
        "Upward of 340 calls came in.",
        "Calls were 340 or better.",
        "No fewer than 340 calls came in.",
        "No officer was hurt but over 340 calls came in.",
        "A minimum of 340 calls came in.",
        "There should never be fewer than 340 calls.",
        "Well over 340 calls came in.",
        "There were 340+ calls.",
        "There were 340 or more calls.",
        "There were >340 calls.",
        "Calls exceeded 340.",
        "Calls have gone past 340.",
        "Above 340 calls came in.",
        "There is no doubt that more than 340 calls came in.",
    ),
    "at_most": (
        "It was not even 340.",
        "Up to 340 calls came in.",
        "Fewer than 340 calls came in.",
        "Less than 340 calls came in.",
        "No more than 340 calls came in.",
        "Under 340 calls came in.",
        "Below 340 calls came in.",
        "A maximum of 340 calls can be taken.",
        "There should not be more than 340 calls.",
        "As much as £340 can be claimed.",
        "There were 340 or fewer calls.",
        "Nobody made more than 340 calls.",
        "The lines, none of which may exceed 340 calls, are open.",
        "There were <340 calls.",
        "At most 340 calls came in.",
        "No town saw more than 340 calls.",
        "There ought not to be more than 340 calls.",
    ),
    "range": (
        "Between 340 and 360 calls came in.",
        "There were 340-360 calls.",
        "There were 340 to 360 calls.",
        "There were anything from 340 to 360 calls.",
        "The grants ranged from £340 to £360.",
    ),
}


@pytest.mark.parametrize(("text", "qualifier"), examples(QUALIFIERS))
def test_a_number_is_qualified(text: str, qualifier: str) -> None:
    assert [n.qualifier for n in numbers(text)] == [qualifier]


@pytest.mark.parametrize(
    ("text", "qualifiers"),
    [
        ("Over 40 of 90 cases were closed.", ["at_least", "exact"]),
        ("From 310 calls to nearly 340.", ["exact", "approximate"]),
        ("Within 48 hours, and for at least 7 days.", ["at_most", "at_least"]),
        ("More than £2m was spent on about 30 sites.", ["at_least", "approximate"]),
    ],
)
def test_a_word_qualifies_its_own_number_only(text: str, qualifiers: list[str]) -> None:
    assert [n.qualifier for n in numbers(text)] == qualifiers
