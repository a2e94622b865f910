"""Whose figures somebody reports, who may speak of others: a commissioner tells of the force's crimes."""

from collections.abc import Mapping
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.vocabulary import Theme

KIND_OF_THEME: Mapping[Theme, str] = {
    Theme.BURGLARY: "police",
    Theme.VIOLENCE: "police",
    Theme.ALL_CRIME: "police",
    Theme.FIRE_SAFETY: "fire",
    Theme.REOFFENDING: "probation",
    Theme.YOUTH: "youth",
    Theme.FAMILIES: "council",
}
# the police record these, and the council runs services for them
SHARED_THEMES = frozenset(
    (
        Theme.ASB,
        Theme.DOMESTIC_ABUSE,
        Theme.HATE_CRIME,
        Theme.DRUGS_ALCOHOL,
        Theme.EXPLOITATION,
        Theme.VICTIMS_CONFIDENCE,
    )
)
# of what a commissioner reports, the commissioner's own are staff, money and what is done for victims
_OF_FORCE_BY_COMMISSIONER = SHARED_THEMES - {Theme.VICTIMS_CONFIDENCE} | {Theme.OTHER}
# what a youth justice board hears of its own service, whoever spoke last
_OF_YOUTH_BOARD = frozenset((Theme.YOUTH, Theme.RESOURCES, Theme.VICTIMS_CONFIDENCE))


class How(NamedTuple):
    """How a number is given: `own` when its sentence says who speaks, `recorded` when it counts crimes."""

    own: bool
    money: bool
    recorded: bool


class Said(NamedTuple):
    """What a speaker gives: its theme, whose work its sentence measures, and how it is given."""

    speaker: str
    theme: Theme | None
    topic: str | None
    how: How


def is_of_crime(theme: Theme | None) -> bool:
    """Whether a theme is one whose figures are the police's by themselves."""
    return theme is not None and KIND_OF_THEME.get(theme) == "police"


def performer(said: Said, index: AgencyIndex, board_kind: str | None) -> str:
    """Return whose figures a speaker gives, who is mostly the speaker."""
    if _is_of_force(said, index.local):
        return index.local["police"]
    if _is_of_fire(said, index.local, board_kind):
        return index.local.get("fire", said.speaker)
    if "staff" in index.local and _is_council(said.speaker, index):
        return index.local["staff"]  # of a joint partnership
    if board_kind == "youth" and _is_of_youth(said) and not _is_council(said.speaker, index):
        return index.local.get("youth", said.speaker)
    house = index.local.get("owner") or index.local.get("council")
    return house if house and _is_of_house(said, index.local, board_kind) else said.speaker


def _is_of_force(said: Said, local: Mapping[str, str]) -> bool:
    speaker, by_police = said.speaker, said.topic == "police"
    if "police" not in local or speaker == local["police"]:
        return False
    if speaker == local.get("commissioner"):
        shared = by_police and said.theme in SHARED_THEMES
        return shared or said.theme in _OF_FORCE_BY_COMMISSIONER or _counts_crime(said)
    return by_police and speaker in (local.get("council"), local.get("owner")) and _counts_crime(said)


def _counts_crime(said: Said) -> bool:
    return is_of_crime(said.theme) or (said.how.recorded and said.theme in SHARED_THEMES)


def _is_of_fire(said: Said, local: Mapping[str, str], board_kind: str | None) -> bool:
    if board_kind == "fire" and said.speaker == local.get("commissioner"):
        return True
    return said.theme is Theme.FIRE_SAFETY and said.topic == "fire" and said.speaker == local.get("council")


def _is_of_youth(said: Said) -> bool:
    return said.theme in _OF_YOUTH_BOARD and not said.how.own and not said.topic


def _is_of_house(said: Said, local: Mapping[str, str], board_kind: str | None) -> bool:
    """Whether those who meet count or pay what the police, who spoke last, do not."""
    if said.how.own or said.speaker != local.get("police") or _counts_crime(said):
        return False
    spent = said.how.money and said.theme is Theme.RESOURCES
    return said.topic == "council" or (spent and said.topic != "police" and board_kind != "police")


def _is_council(name: str, index: AgencyIndex) -> bool:
    return any(found.kind == "council" for found in index.find(name))
