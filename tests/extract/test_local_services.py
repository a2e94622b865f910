"""The services of a place under the names that a document gives them."""

from datetime import date

import pytest

from extract.agencies import AgencyIndex, local_agencies
from extract.agencies_body import joint_partnership
from extract.local_services import is_partnership, own_fire_name, own_police_name, youth_service

OFFICIAL = "Gloucestershire Constabulary"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Gloucestershire Police made 12 arrests.", "Gloucestershire Police"),
        ("Gloucestershire Constabulary made 12 arrests; Gloucestershire Police thanked all.", OFFICIAL),
        ("Gloucestershire Police and Crime Panel. The Constabulary made 12 arrests.", None),
        ("The Gloucestershire Police & Crime Plan was noted.", None),
        ("The Gloucestershire Police, Fire and Crime Commissioner heard of the Constabulary.", None),
        ("Nobody was named.", None),
    ],
)
def test_a_force_is_called_what_the_document_calls_it_alone(text: str, name: str | None) -> None:
    assert own_police_name(text, OFFICIAL).get(OFFICIAL) == name


@pytest.mark.parametrize(
    ("text", "year", "name"),
    [
        ("The County Fire Brigade met.", 2005, "Kent County Fire Brigade"),
        ("The Fire Brigade met.", 2005, "Kent Fire Brigade"),
        ("The Fire Brigade met.", 2012, None),
        ("The Fire Brigade is now Kent Fire and Rescue Service.", 2005, None),
        ("Nobody met.", 2005, None),
    ],
)
def test_a_fire_service_of_old_is_a_brigade_where_it_is_called_so(
    text: str, year: int, name: str | None
) -> None:
    official = "Kent Fire and Rescue Service"
    assert own_fire_name(text, official, date(year, 1, 1)).get(official) == name
    assert own_fire_name(text, official, None) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Youth Offending Service is like the YJS family.", "Youth Offending Service"),
        ("The YJS has moved. The YJS is new.", "Youth Justice Service"),
        ("Nobody was named.", None),
    ],
)
def test_a_name_in_full_counts_more_than_initials(text: str, name: str | None) -> None:
    assert youth_service(text).get("youth") == name


@pytest.mark.parametrize(
    ("authority", "force"),
    [
        ("Isle of Man Government", "Isle of Man Constabulary"),
        ("Government of Jersey", "States of Jersey Police"),
        ("Exeter City Council", "Devon and Cornwall Police"),
        ("Exeter Town Council", "Devon and Cornwall Police"),
    ],
)
def test_a_place_has_a_force(authority: str, force: str) -> None:
    assert local_agencies(authority)["police"] == force


def test_a_parish_that_only_begins_like_a_place_is_not_there() -> None:
    assert "police" not in local_agencies("Exeter Lacy Parish Council")


@pytest.mark.parametrize(
    ("board", "told"),
    [
        ("Fells Community Safety Partnership", True),
        ("Safer Fells Board", True),
        ("Safer Fells Scrutiny Board", False),
        ("Fells Board", False),
    ],
)
def test_those_who_meet_may_do_the_work_themselves(board: str, told: bool) -> None:
    assert is_partnership(board) is told


def test_young_people_are_the_councils_where_no_youth_service_is_named() -> None:
    local = local_agencies("London Borough of Enfield")
    assert local["youth"] == local["council"] == "London Borough of Enfield"


@pytest.mark.parametrize(
    ("head", "joint"),
    [
        ("East and Mid Devon Community Safety Partnership", True),
        ("Exeter Community Safety Partnership", False),
    ],
)
def test_a_partnership_of_two_districts_is_joint(head: str, joint: bool) -> None:
    assert bool(joint_partnership(head, AgencyIndex({}, {}))) is joint
