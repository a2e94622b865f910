"""A measure with the way it was found, so that a weak one can be marked."""

from enum import StrEnum
from typing import NamedTuple


class How(StrEnum):
    """How a measure was found, strongest first."""

    COUNTED = "counted"
    PART_OF = "part of"
    CHANGED = "changed"
    SUBJECT = "subject"
    NEAR = "near"
    LABEL = "label"
    BRACKET = "bracket"
    PREDICATE = "predicate"
    TOPIC = "topic"
    WEAK = "weak"
    NONE = "none"

    @property
    def own(self) -> bool:
        """Whether the number's own clause names the measure, and not what was said before."""
        return self not in _CARRIED


_CARRIED = frozenset({How.TOPIC, How.WEAK, How.NONE})


class Bound(NamedTuple):
    """A measure and how it was found; None where nothing is named."""

    measure: str | None
    how: How

    @property
    def own(self) -> bool:
        """Whether the number's own clause names the measure."""
        return self.how.own


def join(*parts: str) -> str:
    """Return a measure of its parts, of which some may be empty."""
    return " ".join(part for part in parts if part)


def fall_back(topic: str | None) -> Bound:
    """Return what was measured last, for a number that names nothing itself."""
    return Bound(topic, How.TOPIC) if topic else Bound(None, How.NONE)
