"""People as a text may speak of them, in wordings of our own."""

import pytest

from extract.model import Attendee
from extract.people import People
from extract.phrases import split_words

LISTED = (
    Attendee(name="DT", role="Chief Fire Officer", agency="Kent Fire and Rescue Service", present=True),
    Attendee(name="Ann Ives", role="Operations Manager", agency="Change Grow Live", present=True),
    Attendee(name="Bo Lowe", role="Manager", agency="Barnet Homes", present=True),
    Attendee(name="Cy Penn", role="Team Manager", agency="Barnet Homes", present=True),
    Attendee(
        name="Ed Ray",
        role="Area Officer, Group Manager, both",
        agency="Kent Fire and Rescue Service",
        present=True,
    ),
    Attendee(name="Flo Gray", role="OPCC Head of Victims", agency="Kent PCC", present=True),
    Attendee(name=None, role="Area Commander, Fire", agency="Kent Fire and Rescue Service", present=True),
    Attendee(name="Gil Hart-Owen", role="GHO, Refuge", agency="Refuge", present=True),
    Attendee(name="Di Marsh", role="Team Manager", agency="Refuge", present=True),
)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("DT reported", "Kent Fire and Rescue Service"),
        ("AI reported", "Change Grow Live"),
        ("Bo reported", "Barnet Homes"),
        ("XY reported", None),
        ("GHO reported", "Refuge"),
    ],
)
def test_people_are_known_by_initials_and_first_name(text: str, agency: str | None) -> None:
    person = People.of(LISTED).at(split_words(text), 0)
    assert (person.agency if person else None) == agency


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("The Operations Manager said", "Change Grow Live"),
        ("The Area Operations Manager said", None),
        ("The Head of Victims said", "Kent PCC"),
        ("The Team Manager said", None),
        ("The Manager said", None),
        ("The Group Manager said", "Kent Fire and Rescue Service"),
        # a rank that one service has by its name, and the other by the list
        ("The Area Commander said", "Kent Fire and Rescue Service"),
    ],
)
def test_a_post_of_two_words_is_that_of_the_only_agency_that_has_it(text: str, agency: str | None) -> None:
    words = split_words(text)
    found = (People.of(LISTED).post_at(words, place) for place in range(len(words)))
    assert next((match.payload for match in found if match), None) == agency


def test_a_rank_that_both_services_have_tells_neither() -> None:
    listed = [
        Attendee(
            name=None, role="Borough Commander, Fire", agency="Kent Fire and Rescue Service", present=True
        ),
        Attendee(name=None, role="Borough Commander, Police", agency="Kent Police", present=True),
    ]
    assert People.of(listed).post_at(split_words("The Borough Commander said"), 1) is None
