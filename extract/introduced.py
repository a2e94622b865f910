"""People whom the text itself introduces: 'Ann Ives (Barnet Homes)', 'Ann Ives, Head of Housing,'.

They are known by their surname from then on, as those of the attendance list are.
"""

import re
from collections.abc import Mapping

from extract.agencies import AgencyIndex
from extract.model import Attendee
from extract.phrases import split_words
from extract.roles import employer, post_ends, role_at, role_kind

# two names and, in brackets or between commas, who they are
_INTRODUCED = re.compile(
    r"""(?<![\w('’-]) (?P<name>[A-Z][\w'’-]{1,30}\ [A-Z][\w'’-]{1,30})
        (?: \ \((?P<told>[A-Z][^()\n]{3,80})\) | ,\ (?P<post>(?:the\ )?[A-Z][^(),.;:\n]{5,60}), )""",
    re.VERBOSE,
)
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Councillor", "The"))
# ranks that stand before a name: 'Ann Ives, Sergeant Lowe,' are two
_RANKS = frozenset(("police", "fire"))


def introduced_people(text: str, index: AgencyIndex) -> Mapping[str, Attendee]:
    """Return the people of whom the text says for whom they work, by name, each as introduced first."""
    people: dict[str, Attendee] = {}
    for found in _INTRODUCED.finditer(text):
        name, told = found["name"], found["told"] or found["post"]
        agency = _agency(told, index) if name not in people and _is_name(name, index) else None
        if agency:
            people[name] = Attendee(name=name, role=told, agency=agency, present=True)
    return people


def _is_name(name: str, index: AgencyIndex) -> bool:
    words = split_words(name)
    if words.keys[-1] in post_ends():
        return False
    return name.split()[0] not in _TITLES and role_kind(words) is None and not index.find_among(words, name)


def _agency(told: str, index: AgencyIndex) -> str | None:
    words = split_words(told)
    kind, first = role_kind(words), role_at(words, 0)
    another = first is not None and first.payload in _RANKS and first.length < len(words)
    if kind is None or kind == "chair":
        return None
    named = index.find_among(words, told)
    if named or another:
        return named[-1].name if named else None
    return employer(kind, index.local)
