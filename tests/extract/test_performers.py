"""Whose figures a speaker gives, in cases of our own."""

import pytest

from extract.agencies import AgencyIndex
from extract.performers import How, Said, performer
from extract.vocabulary import Theme

FORCE, COUNCIL, FIRE = "Lancashire Constabulary", "Preston City Council", "Lancashire Fire and Rescue Service"
PCC, YOUTH, JOINT = "Lancashire Police and Crime Commissioner", "Youth Justice Service", "Fells Partnership"
LOCAL = {"police": FORCE, "council": COUNCIL, "fire": FIRE, "commissioner": PCC, "youth": YOUTH}
AREA = AgencyIndex(LOCAL, {})
CARRIED, OWN = How(own=False, money=False, recorded=False), How(own=True, money=False, recorded=False)
MONEY, RECORDED = CARRIED._replace(money=True), CARRIED._replace(recorded=True)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (Said(COUNCIL, Theme.BURGLARY, "police", OWN), FORCE),
        (Said(COUNCIL, Theme.BURGLARY, None, OWN), COUNCIL),
        (Said(COUNCIL, Theme.HATE_CRIME, "police", RECORDED), FORCE),
        (Said(COUNCIL, Theme.HATE_CRIME, "police", CARRIED), COUNCIL),
        (Said(COUNCIL, Theme.YOUTH, "police", RECORDED), COUNCIL),
        (Said(COUNCIL, Theme.FIRE_SAFETY, "fire", OWN), FIRE),
        (Said(PCC, Theme.ASB, None, OWN), FORCE),
        (Said(PCC, Theme.VICTIMS_CONFIDENCE, None, OWN), PCC),
        (Said(PCC, Theme.VICTIMS_CONFIDENCE, "police", OWN), FORCE),
        (Said(FORCE, Theme.RESOURCES, None, MONEY), COUNCIL),
        (Said(FORCE, Theme.RESOURCES, "police", MONEY), FORCE),
        (Said(FORCE, Theme.RESOURCES, None, MONEY._replace(own=True)), FORCE),
        (Said(FORCE, Theme.RESOURCES, None, CARRIED), FORCE),
        (Said(FORCE, Theme.ASB, "council", CARRIED), COUNCIL),
    ],
)
def test_some_speak_of_what_others_do(said: Said, name: str) -> None:
    assert performer(said, AREA, None) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (Said("Refuge", Theme.YOUTH, None, CARRIED), YOUTH),
        (Said("Refuge", Theme.YOUTH, None, OWN), "Refuge"),
        (Said("Refuge", Theme.ASB, None, CARRIED), "Refuge"),
        (Said(COUNCIL, Theme.YOUTH, None, CARRIED), COUNCIL),
    ],
)
def test_a_youth_justice_board_hears_of_its_service(said: Said, name: str) -> None:
    assert performer(said, AREA, "youth") == name


def test_what_a_councils_people_report_to_a_joint_partnership_is_the_partnerships() -> None:
    joint = AgencyIndex({**LOCAL, "staff": JOINT}, {})
    assert performer(Said("Burnley Borough Council", Theme.ASB, None, OWN), joint, None) == JOINT
    assert performer(Said("Refuge", Theme.ASB, None, OWN), joint, None) == "Refuge"
