"""The places that a text names for themselves, not as surnames, rooms or streets, and who serves them."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from extract.cues import cue_words
from extract.local_services import services_of
from extract.phrases import WordList, words_of
from extract.places import Place, place_at, places

# a council's own area weighs as much as its name
OWN_WEIGHT = 4
# what follows a place in the name of a service of more than one council, and of the area of one
_SERVICES = frozenset(("police", "constabulary", "fire"))
_AREAS = frozenset(("borough", "district"))
# what stands before a person's name, and after the name of a room, a street or a building
_TITLES = cue_words("title")
_ROOMS = cue_words("room_noun")
_IN = frozenset(("in", "across", "throughout", "within"))
# after a town an address goes on so; beyond the head it is where somebody is to write or to come
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?")
_HEAD = 1_500
# what goes on with the name of another place: 'Bury St Edmunds' is not Bury
_GOES_ON = frozenset(("st", "saint"))
# a partnership of its own, by its initials and by its last words
_OWN_PARTNERSHIP = ("csp", "community safety partnership")
_COMPASS = ("north", "south", "east", "west", "mid")
# 'A' is more often an article
_INITIALS = frozenset("bcdefghjklmnopqrstuvwxyz")
_ABBREVIATED = _TITLES | _INITIALS
_BEFORE_SURNAMES = _ABBREVIATED | cue_words("forename") | cue_words("rank")
# what goes on after a place, of which 'Inspector' is: 'Inspector Derby North'
_GOES_ON_AS_PLACE = _AREAS | frozenset(
    ("area", "central", "city", "division", "east", "north", "post", "south", "team", "town", "ward", "west")
)
# so many mentions at most for each with a title
_SHARE_OF_PEOPLE = 3
# one place may be a surname or far away
_FEWEST = 2

# what is said of the one force of a country, and of those who hear it
_OF_COUNTRY = {
    "An Garda Síochána": re.compile(r"\bGard(?:a|aí|ai)(?:s|\b)|\bJoint Policing Committee\b"),
    "Police Service of Northern Ireland": re.compile(
        r"\bPSNI\b|\bDistrict Policing Partnership\b|\bPolicing (?:and|&) Community Safety Partnership\b"
    ),
    "Police Scotland": re.compile(r"\bPolice Scotland\b"),
}


class NamedPlace(NamedTuple):
    """A place that is named, what that weighs, and whether it is named only as a service's name.

    `spoken_of` when what happens there is told, or a body's initials follow: 'in Kent', 'Kent MARAC'.
    """

    place: Place
    weight: int
    of_service: bool
    spoken_of: bool

    @property
    def council(self) -> str:
        """The council of the place, '' for none."""
        return self.place.council or ""


def services_around(text: str) -> dict[str, str]:
    """Return the police of most places that a text names, and what else those share; it needs two."""
    named = [found.place for found in named_places(words_of(text))]
    (force, count), *_ = Counter(place.police for place in named).most_common(1) or [("", 0)]
    if count < _FEWEST or count * 2 <= len(named):
        return {}
    shared = [set(services_of(place).items()) for place in named if place.police == force]
    own = dict(set.intersection(*shared))
    return {kind: own[kind] for kind in ("police", "fire", "commissioner") if kind in own}


def force_of_country(text: str) -> dict[str, str]:
    """Return the police of the country whose force or policing bodies alone a text names."""
    forces = [force for force, named in _OF_COUNTRY.items() if named.search(text)]
    return {"police": forces[0]} if len(forces) == 1 else {}


def named_places(words: WordList) -> Iterator[NamedPlace]:
    """Yield the places named, 'Kent District' as a council's own area."""
    free = 0
    surnames = _surnames(words)
    for index in words.among(places().firsts):
        match = place_at(words, index) if index >= free else None
        if not match:
            continue
        free = index + match.length
        if words.starts[index] > _HEAD and free < len(words) and _POSTCODE.fullmatch(words.written[free]):
            continue
        if words.keys[index] in surnames or not _ROOMS.isdisjoint(words.keys[free : free + 1]):
            continue
        after = words.keys[free] if free < len(words) and words.capital(free) else ""
        if after in _GOES_ON and len(words) > free + 1 and words.capital(free + 1):
            continue
        own = after in _AREAS or (free < len(words) and _is_partnership(words, index, free))
        weight = OWN_WEIGHT if own else 1
        yield NamedPlace(match.payload, weight, after in _SERVICES, _is_spoken_of(words, index, free))


def _is_partnership(words: WordList, first: int, last: int) -> bool:
    """Whether a place names its own partnership: not 'Western Suffolk CSP', which is of a part of it."""
    part = first and words.capital(first - 1) and words.keys[first - 1].startswith(_COMPASS)
    return not part and " ".join(words.keys[last : last + 3]).startswith(_OWN_PARTNERSHIP)


def _is_spoken_of(words: WordList, first: int, last: int) -> bool:
    """Whether a place stands after 'in', not as the first of several, or before initials."""
    following = words.written[last] if last < len(words) else ""
    if first and words.keys[first - 1] in _IN:
        return following != "and"
    return len(following) > 1 and following.isalpha() and following.isupper()


def _stands_before_name(words: WordList, at: int) -> bool:
    """Whether no more than a space, or an abbreviation's stop, parts a word from a name that ends there."""
    widest = 2 if words.keys[at] in _ABBREVIATED else 1
    gap = words.starts[at + 1] - words.ends[at]
    return gap <= widest and _GOES_ON_AS_PLACE.isdisjoint(words.keys[at + 2 : at + 3])


def _surnames(words: WordList) -> frozenset[str]:
    """Return the words that are a person's name, as what stands before tells: 'Mrs Derby', 'Ann Derby'."""
    last = len(words) - 1
    before = [at for at in words.among(_BEFORE_SURNAMES) if at < last and words.capital(at)]
    titled = Counter(words.keys[at + 1] for at in before if _stands_before_name(words, at))
    named = Counter(words.keys[at] for at in words.among(titled.keys()))
    return frozenset(key for key in titled if titled[key] * _SHARE_OF_PEOPLE >= named[key])
