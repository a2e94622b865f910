"""Whose meeting it is: the council, or the police or fire authority, that the minutes belong to.

Read from the head where it is named; else the area that the text names most, by council, initials or place.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from extract.agencies import AgencyIndex, FoundAgency
from extract.agency_names import agency_names
from extract.phrases import WordList, split_words, words_of
from extract.places import Place, council_acronyms, find_places, place_of
from extract.places_named import OWN_WEIGHT, NamedPlace, named_places

_HEAD_LINES = 14
_AREA_LINES = 8
_SCANNED = 40_000
# lines of links, tables and people, whose names may be those of places
_NOT_AREAS = ("http", "\t", " | ", "cllr", "councillor", "present", "chair")
# lines of links and tables: they name others
_NOT_NAMES = ("http", "\t")
# where those who were there begin, who may be of others
_PEOPLE = re.compile(r"present:|attendance|attending|attendees|apologies", re.IGNORECASE)
_LONGEST = 120
# initials no longer than this may mean anything
_LONGEST_SHARED = 4
_COUNTY = " County Council"
# 'Kent Police (Dover District)', so near the top
_OFFICER = re.compile(r"\b(?:Police|Constabulary)\s?\((?P<area>[A-Z][^()\n]{3,40})\)")
_PRESENT = 3_000
# how a text speaks of its own area, and of the county around it
_OF_BOROUGH = re.compile(
    r"\b(?:the|our)\s(?:borough|district)\b(?!\s(?:councils?|nurse|judge))", re.IGNORECASE
)
_OF_COUNTY = re.compile(r"\b(?:the|our)\scounty\b(?!\scouncil)|\bcounty-?wide\b", re.IGNORECASE)
# before whom somebody stands for: a title, or another cell of a table
_OF_PERSON = re.compile(r"\S(?:\s{3,}|\t)|\b(?:cllr|councillor|alderman|ald|mr|mrs|ms|dr)\b", re.IGNORECASE)
_ANYWHERE = AgencyIndex({}, {})
_ENDINGS = ("authority", "panel", "commissioner", "board", "committee")
# what may stand before the council whose minutes they are, or to which it is reported
_BEFORE_COUNCIL = re.compile(r"^(?:(?:minutes\s)?(?:of\s?)?(?:the)?)$|\b(?:report|update)\sto(?:\sthe)?$")
# what goes on after a name in a head
_HELD = re.compile(r"\s-\s|\s(?:was\s)?held\b")
# a council's own pages
_SITE = re.compile(r"\b([a-z-]{4,})\.(?:moderngov\.co|gov)\.uk\b")
_PARISHES = (" Community Council", " Parish Council", " Town Council")


def find_authority(text: str, body: str | None = None) -> str | None:
    """Return the canonical name of the council or authority, None where the text names no area.

    `body` is the same text without the furniture of its pages, which counts where the rest names no area.
    """
    lines = [line for line in text[:4000].splitlines() if line.strip()]
    head = "\n".join(lines[:_HEAD_LINES])
    named = _named_in(head) or _area_in("\n".join(lines[:_AREA_LINES])) or _of_officer(text)
    return named or next(filter(None, map(_most_named, dict.fromkeys((body or text, text)))), None)


def _named_in(head: str) -> str | None:
    """Return the first council or police or fire authority that the head names."""
    for whole in head.splitlines():
        line = _PEOPLE.split(whole)[0]
        if any(mark in line.lower() for mark in _NOT_NAMES):
            continue
        for found in _ANYWHERE.find(line):
            if found.proper and _is_authority(line, found):
                return _name_of(found, line)
    return None


def _name_of(found: FoundAgency, line: str) -> str:
    """Return the name of a council or commissioner, and of others with what stands after it: '... Panel'."""
    rest = _HELD.split(line[found.start :])[0].strip(" *#|:.")
    alone = found.kind == "commissioner" and not rest[found.end - found.start :].strip()[:1].isupper()
    return found.name if found.kind == "council" or alone else rest


def _is_authority(line: str, found: FoundAgency) -> bool:
    if found.kind == "council":
        return _BEFORE_COUNCIL.search(line[: found.start].strip(" *#|:-").lower()) is not None
    rest = line[found.start :].lower()
    if _OF_PERSON.search(line[: found.start]):
        return False
    if "," in rest.replace(", fire", " fire"):  # one of those who were there, not whose meeting it is
        return False
    own = found.kind in {"police", "fire", "commissioner"} and len(line) < _LONGEST
    of_town = found.kind == "police" and not _is_force(found.name)  # a town's committee on its police
    return own and not of_town and any(word in rest for word in _ENDINGS)


def _is_force(name: str) -> bool:
    """Whether a police force is that of a known place, or known by its own name: railways have one."""
    return place_of(name) is not None or agency_names().at(split_words(name), 0) is not None


def _area_in(head: str) -> str | None:
    lines = [
        line
        for line in head.splitlines()
        if len(line) < _LONGEST and not any(mark in line.lower() for mark in _NOT_AREAS)
    ]
    return next(filter(None, map(_area_of, lines)), None)


def _area_of(line: str) -> str | None:
    """Return the council of the first place of a line, the county's in 'Derby and Derbyshire'."""
    councils = [named.council for named in _of_councils(named_places(split_words(line)))]
    joined = " and " in line or "&" in line
    counties = [name for name in councils if joined and name.endswith(_COUNTY)]
    return next(iter(counties or councils), None)


def _most_named(text: str) -> str | None:
    words = words_of(text)
    words = words.part(*words.range_of(0, _SCANNED))
    areas = list(named_places(words))
    named = _weighed(areas)
    for found in _ANYWHERE.find_councils(words, text):
        named[found.name] += OWN_WEIGHT
    for place in _by_initials(words):
        if place.council and place.council in named:
            named[place.council] += OWN_WEIGHT
    council, weight = _likeliest(named, of_borough=_speaks_of_borough(text))
    return council if weight > 1 else _by_site(text) or _by_own_initials(words) or _only_one(areas)


def _only_one(areas: Sequence[NamedPlace]) -> str | None:
    """Return the council of the one area that a text names, once and to tell what happens there."""
    councils = {area.council for area in areas if area.council}
    told = any(area.spoken_of for area in areas if area.council)
    return councils.pop() if told and len(councils) == 1 else None


def _of_officer(text: str) -> str | None:
    """Return the council of the one district that a police officer who was there is of, in brackets."""
    found = {_area_of(officer["area"]) for officer in _OFFICER.finditer(text[:_PRESENT])} - {None}
    own = _OF_BOROUGH.search(text, 0, _SCANNED)
    return found.pop() if own and len(found) == 1 else None


def _speaks_of_borough(text: str) -> bool:
    """Whether a text tells what is done in its own borough or district, and not in its own county."""
    own = len(_OF_BOROUGH.findall(text, 0, _SCANNED))
    return own > 1 and own >= len(_OF_COUNTY.findall(text, 0, _SCANNED))


def _likeliest(named: Counter[str], *, of_borough: bool) -> tuple[str, int]:
    """Return the council named most; one of a parish, who may be a guest, where no other is named.

    Where 'the borough' is spoken of a county may be named more often, but is whose police serve it.
    """
    larger = Counter({name: n for name, n in named.items() if not f" {name}".endswith(_PARISHES)})
    least = max(larger.values(), default=0) / 2
    smaller = Counter({name: n for name, n in larger.items() if not name.endswith(_COUNTY) and n > least})
    return next(iter(((of_borough and smaller) or larger or named).most_common(1)), ("", 0))


def _by_site(text: str) -> str | None:
    """Return the council of whose pages an address is: 'cardiff.moderngov.co.uk'."""
    hosts = (split_words(host[1].title()) for host in _SITE.finditer(text[:_SCANNED]))
    return next((place.council for host in hosts for place in find_places(host) if place.council), None)


def _weighed(places_named: Sequence[NamedPlace]) -> Counter[str]:
    """Count how often councils' areas are named; a force or fire service says whose area it may be."""
    areas = _of_councils(places_named)
    counted: Counter[str] = Counter()
    for named in areas:
        counted[named.council] += named.weight
    forces = {named.place.police for named in places_named if named.of_service}
    supported = {named.council for named in areas if not named.of_service and named.place.police in forces}
    return counted + Counter(supported)


def _of_councils(places_named: Iterable[NamedPlace]) -> list[NamedPlace]:
    """Return the places that have a council: those named for themselves, else those named as a service's."""
    found = [named for named in places_named if named.council]
    return [named for named in found if not named.of_service] or found


def _by_own_initials(words: WordList) -> str | None:
    """Return the council that long initials alone name: 'NWLDC', which are no other's."""
    found = [place for place in _by_initials(words, _LONGEST_SHARED) if place.council]
    councils = {place.council for place in found}
    return councils.pop() if len(councils) == 1 else None


def _by_initials(words: WordList, longest: int = 2) -> Iterator[Place]:
    """Yield the places of the councils whose initials, longer than some, are written in capitals."""
    known = council_acronyms()
    for written in sorted(known.keys() & set(words.written)):
        if len(written) > longest and written.isupper():
            yield from known[written] * words.written.count(written)
