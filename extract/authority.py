"""Whose meeting it is: the council, or the police or fire authority, that the minutes belong to.

Read from the head where it is named; else the area that the text names most, by council, initials or place.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.agencies import AgencyIndex, FoundAgency
from extract.phrases import WordList, split_words, words_of
from extract.places import Place, council_acronyms, place_at, places

_HEAD_LINES = 14
_AREA_LINES = 8
_SCANNED = 40_000
_COUNCIL_WEIGHT = 4
# lines of links, tables and people, whose names may be those of places
_NOT_AREAS = ("http", "\t", "cllr", "councillor", "present", "chair")
# lines of links, tables and attendance: they name others
_NOT_NAMES = ("http", "\t", "present:", "attendance", "attending", "attendees", "apologies")
_LONGEST = 120
_COUNTY = " County Council"
# what follows a place in the name of a service of more than one council, and of the area of one
_SERVICES = frozenset(("police", "constabulary", "fire"))
_AREAS = frozenset(("borough", "district"))
_ANYWHERE = AgencyIndex({}, {})
_ENDINGS = ("authority", "panel", "commissioner", "board", "committee")


class _NamedPlace(NamedTuple):
    """A place that is named: its council and force, and whether only as the name of a service."""

    council: str
    police: str
    weight: int
    of_service: bool


def find_authority(text: str, body: str | None = None) -> str | None:
    """Return the canonical name of the council or authority, None where the text names no area.

    `body` is the same text without the furniture of its pages.
    """
    lines = [line for line in text[:4000].splitlines() if line.strip()]
    head = "\n".join(lines[:_HEAD_LINES])
    return _named_in(head) or _area_in("\n".join(lines[:_AREA_LINES])) or _most_named(body or text)


def _named_in(head: str) -> str | None:
    """Return the first council or police or fire authority that the head names."""
    for line in head.splitlines():
        if any(mark in line.lower() for mark in _NOT_NAMES):
            continue
        for found in _ANYWHERE.find(line):
            if found.proper and _is_authority(line, found):
                return (
                    found.name
                    if found.kind == "council"
                    else line[found.start :].split(" - ")[0].strip(" *#|:.")
                )
    return None


def _is_authority(line: str, found: FoundAgency) -> bool:
    if found.kind == "council":
        return line[: found.start].strip(" *#|:-").lower() in {
            "",
            "of",
            "the",
            "minutes of",
            "minutes of the",
        }
    rest = line[found.start :].lower()
    if "," in rest.replace(", fire", " fire"):  # one of those who were there, not whose meeting it is
        return False
    own = found.kind in {"police", "fire", "commissioner"} and len(line) < _LONGEST
    return own and any(word in rest for word in _ENDINGS)


def _area_in(head: str) -> str | None:
    lines = [line for line in head.splitlines() if not any(mark in line.lower() for mark in _NOT_AREAS)]
    return next(filter(None, map(_area_of, lines)), None)


def _area_of(line: str) -> str | None:
    """Return the council of the first place of a line, the county's in 'Derby and Derbyshire'."""
    places_named = list(_named_places(split_words(line)))
    alone = [named.council for named in places_named if not named.of_service]
    councils = alone or [named.council for named in places_named]
    joined = " and " in line or "&" in line
    counties = [name for name in councils if joined and name.endswith(_COUNTY)]
    return next(iter(counties or councils), None)


def _most_named(text: str) -> str | None:
    words = words_of(text)
    words = words.part(*words.range_of(0, _SCANNED))
    named = _weighed(list(_named_places(words)))
    for found in _ANYWHERE.find_councils(words, text):
        named[found.name] += _COUNCIL_WEIGHT
    for place in _by_initials(words):
        if place.council and place.council in named:
            named[place.council] += _COUNCIL_WEIGHT
    council, weight = named.most_common(1)[0] if named else ("", 0)
    return council if weight > 1 else None


def _weighed(places_named: Sequence[_NamedPlace]) -> Counter[str]:
    """Count how often councils' areas are named; a force or fire service says whose area it may be."""
    alone = [named for named in places_named if not named.of_service]
    counted: Counter[str] = Counter()
    for named in alone or places_named:
        counted[named.council] += named.weight
    forces = {named.police for named in places_named if named.of_service}
    return counted + Counter({named.council for named in alone if named.police in forces})


def _named_places(words: WordList) -> Iterator[_NamedPlace]:
    """Yield the places named that have a council, 'Kent District' as a council's own area."""
    free = 0
    for index in words.among(places().firsts):
        match = place_at(words, index) if index >= free else None
        if not match:
            continue
        free = index + match.length
        after = words.keys[free] if free < len(words) and words.capital(free) else ""
        council, police, *_ = match.payload
        if council:
            weight = _COUNCIL_WEIGHT if after in _AREAS else 1
            yield _NamedPlace(council, police, weight, of_service=after in _SERVICES)


def _by_initials(words: WordList) -> Iterator[Place]:
    known = council_acronyms()
    for written in sorted(known.keys() & set(words.written)):
        if len(written) > 2 and written.isupper():
            yield from known[written] * words.written.count(written)
