"""Finds the agencies that a text names: by known name, by shape, by acronym, and 'the Police' of the area.

A known name is a row of `lexicons/agencies.csv`; a shape is an ending ("Fire and Rescue Service", "Homes")
with a name before it, so agencies of any area are recognised; an ending alone means the meeting's own agency.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, lru_cache
from typing import NamedTuple

from extract.accommodation import is_accommodation
from extract.agencies_body import joint_partnership, named_services, own_body, own_council
from extract.agency_leads import INSIDE_NAMES, lead_start
from extract.agency_names import Body, Shape, agency_names, agency_shapes
from extract.agency_naming import UNPLACED, is_shouted_homes, name_of_place, says_enough, shaped_name
from extract.agency_starts import PREFIXES, council_starts, known_starts, small_starts
from extract.force_areas import commissioner_for
from extract.introduced_services import introduced_services
from extract.local_services import (
    council_acronym,
    former_services,
    neighbours,
    officers_of,
    own_fire_name,
    own_police_name,
    service_acronyms,
    service_of_board,
    services_of,
    youth_service,
)
from extract.model import Document, Meeting
from extract.phrases import Match, Phrases, WordList, split_words
from extract.places import find_places, is_parish, place_at, place_of
from extract.places_named import force_of_country, services_around
from extract.providers import named_providers

_LONGEST_NAME = 100
# before a council in small letters that is the host
_OF_HOST = frozenset(("the", "this", "our", "your"))
_ACRONYM = re.compile(r"""\(\s?["“‘']?(?:the\s)?([A-Z][A-Za-z&-]{1,12}|[A-Z]{2,6}\s[A-Z]{2,6})["”’']?\s?\)""")


class FoundAgency(NamedTuple):
    """An agency named in `text[start:end]`, under its canonical name."""

    start: int
    end: int
    name: str
    kind: str
    proper: bool


@dataclass(frozen=True)
class AgencyIndex:
    """The agencies a document can name: `local` those of its area by kind, `acronyms` those it defines.

    `preferred` gives the document's own name for an agency, by canonical name; `providers`
    are those it introduces.
    """

    local: Mapping[str, str]
    acronyms: Mapping[str, Body]
    preferred: Mapping[str, str] = field(default_factory=dict)
    providers: Phrases[Body] = field(default_factory=lambda: Phrases(()))

    @classmethod
    def of(cls, document: Document, meeting: Meeting, printed: str | None = None) -> "AgencyIndex":
        """Return the index for a document, with the acronyms it defines and its area's own agencies.

        `printed` is the text with the heads and feet of its pages.
        """
        own = cls.of_area(meeting.authority, meeting.era)
        around = (
            {} if meeting.authority else services_around(document.text) or force_of_country(document.text)
        )
        area = replace(own, local={**own.local, **around})
        preferred = own_police_name(document.text, area.local.get("police"))
        preferred |= own_fire_name(document.text, area.local.get("fire"), meeting.era)
        local = {kind: preferred.get(name, name) for kind, name in area.local.items()}
        local |= own_council(document.text, local)
        local |= officers_of(meeting.board, document.text, local)
        local |= youth_service(document.text) | service_of_board(meeting.board)
        local |= joint_partnership(document.text, area) | own_body(document.text, area, local, printed)
        local |= named_services(document.text, area, local, parish=is_parish(meeting.authority))
        index = cls(local, area.acronyms, preferred)
        near = neighbours(document.text, area.local.get("police"))
        acronyms = {**near, **area.acronyms, **dict(_defined_acronyms(document.text, index))}
        sent = {person.agency for person in meeting.attendance if person.agency}
        unknown = {name for name in sent.union(named_providers(document.text)) if not index.find(name)}
        named = {
            name: initials
            for name, initials in introduced_services(document.text)
            if not index.find(name) and not index.find(initials)
        }
        acronyms |= {initials.lower(): Body(name, "charity") for name, initials in named.items()}
        providers = Phrases((name, Body(name, "charity")) for name in unknown | named.keys())
        return replace(index, acronyms=acronyms, providers=providers)

    @classmethod
    @lru_cache(maxsize=32)
    def of_area(cls, authority: str | None, on: date | None = None) -> "AgencyIndex":
        """Return the index for any text of an authority, with its own agencies of a day and its initials."""
        local = local_agencies(authority, on)
        services: dict[str, str] = {kind: local[kind] for kind in ("police", "fire") if kind in local}
        return cls(local, service_acronyms(services) | council_acronym(local.get("council")))

    @cached_property
    def starts(self) -> frozenset[str]:
        """The keys of the words with which a name of an agency can begin, or its ending."""
        return known_starts().union(self.initials, self.providers.firsts)

    @cached_property
    def initials(self) -> frozenset[str]:
        """The keys of the words with which an acronym of the document begins."""
        return frozenset(acronym.split("-")[0] for acronym in self.acronyms)

    def find(self, text: str) -> tuple[FoundAgency, ...]:
        """Return the agencies named in the text, in order, without overlaps."""
        return self.find_among(split_words(text), text)

    def find_councils(self, words: WordList, text: str) -> Iterator[FoundAgency]:
        """Yield the councils that are named by their own names, for a caller that wants no others."""
        for position in words.among(council_starts()):
            if words.capital(position) and (hit := _agency_at(words, position, 0, text, self)):
                first, last, body = hit
                if body.kind == "council" and body.proper:
                    yield FoundAgency(words.starts[first], words.ends[last - 1], *body)

    def find_among(
        self, words: WordList, text: str, firsts: Sequence[int] | None = None
    ) -> tuple[FoundAgency, ...]:
        """Return the agencies named by some of the text's words, for a caller that has already split them.

        `firsts` are the words at which an agency may begin, and maybe others, where these are known.
        """
        places = words.among(self.starts) if firsts is None else firsts
        return tuple(
            FoundAgency(words.starts[first], words.ends[last - 1], *body)
            for first, last, body in (_scan(words, text, self, places) if places else ())
            if body.kind != "none"
        )


def local_agencies(authority: str | None, on: date | None = None) -> dict[str, str]:
    """Return the names of an authority's own services by kind, of a day or of today."""
    place = place_of(authority)
    local = services_of(place) if place else {"probation": "Probation Service"}
    local |= former_services(local.get("council"), on)
    for found in AgencyIndex({}, {}).find(authority or ""):
        local |= {found.kind: found.name} if found.proper else {}
        # a police or fire authority has no council: its officers are those of the service
        local |= {"council": found.name} if found.kind in {"police", "fire", "commissioner"} else {}
    local.setdefault("youth", local.get("council", "Youth Justice Service"))
    return local


def _defined_acronyms(text: str, index: AgencyIndex) -> Iterator[tuple[str, Body]]:
    """Read 'Mental Health NHS Trust (MHT)': an agency that ends where its initials stand in brackets."""
    for defined in _ACRONYM.finditer(text):
        words = split_words(text, max(defined.start() - _LONGEST_NAME, 0), defined.start())
        found = index.find_among(words, text)
        if found and defined[1][-1].isupper() and found[-1].end == words.ends[-1]:
            yield defined[1].lower().replace(" ", "-"), Body(found[-1].name, found[-1].kind)


def _scan(
    words: WordList, text: str, index: AgencyIndex, firsts: Sequence[int]
) -> Iterator[tuple[int, int, Body]]:
    free = 0
    small, starts = small_starts(), index.starts
    for position in firsts:
        key = words.keys[position]
        if position < free or key not in starts or not (key in small or words.capital(position)):
            continue
        if hit := _agency_at(words, position, free, text, index):
            yield hit
            free = hit[1]


def _agency_at(
    words: WordList, position: int, free: int, text: str, index: AgencyIndex
) -> tuple[int, int, Body] | None:
    """Return the agency at a word; the words from `free` on are not yet part of another."""
    capital = words.capital(position)
    known = _known(words, position, text, index) if capital else None
    shape = agency_shapes().at(words, position)
    if is_accommodation(words, position, text):
        return None
    if not shape or not (capital or shape.payload.any_case):
        return (position, position + known.length, known.payload) if known else None
    council = not capital and shape.payload.kind == "council" and shape.length == 1
    if council and (position == 0 or words.keys[position - 1] not in _OF_HOST):
        return None  # 'a youth council'
    first = lead_start(words, position, free, text, shape.payload)
    if known and (first == position or known.length > shape.length):
        return position, position + known.length, known.payload
    last = position + shape.length
    ending = shape.payload
    named = commissioner_for(words, last, ending.ending) if ending.kind == "commissioner" else None
    if named:
        return first, last + named.length, named.payload
    body = _named(words, first, position, text, shape, index)
    return (first, last, body) if body else None


def _known(words: WordList, position: int, text: str, index: AgencyIndex) -> Match[Body] | None:
    key = words.keys[position]
    acronym = _acronym(words, position, text, index) if key in index.initials else None
    if acronym:
        return acronym
    council = _prefixed_council(words, position) if key in PREFIXES.firsts else None
    match = council or agency_names().at(words, position) or index.providers.at(words, position)
    if not match:
        return None
    inner = position + match.length - 1
    longer = agency_shapes().at(words, inner)
    if longer and longer.length > 1 and longer.payload.kind != match.payload.kind:
        return None
    preferred = index.preferred.get(match.payload.name)
    return Match(match.length, match.payload._replace(name=preferred)) if preferred else match


def _acronym(words: WordList, position: int, text: str, index: AgencyIndex) -> Match[Body] | None:
    for length in (2, 1):
        last = min(position + length, len(words))
        body = index.acronyms.get("-".join(words.keys[position:last]))
        if body and text[words.starts[position] : words.ends[last - 1]].rstrip("s").isupper():
            return Match(last - position, body)
    return None


def _prefixed_council(words: WordList, position: int) -> Match[Body] | None:
    prefix = PREFIXES.at(words, position)
    if not prefix or position + prefix.length >= len(words):
        return None
    place = place_at(words, position + prefix.length)
    if not place or not place.payload.council:
        return None
    return Match(prefix.length + place.length, Body(place.payload.council, "council"))


def _named(
    words: WordList, first: int, position: int, text: str, shape: Match[Shape], index: AgencyIndex
) -> Body | None:
    ending = shape.payload
    if ending.kind == "none":
        return Body("", "none")
    found = find_places(words.part(first, position + 1))  # 'City' may belong to both
    if shape.length == 1 and first < position and words.keys[position - 1] in INSIDE_NAMES:
        first = position
    if not found and ending.naming == "area" and not words.capital(position):
        first = position  # 'Were police', not 'Kent police'
    if first < position and ending.naming != "local":
        written = text[words.starts[first] : words.ends[position + shape.length - 1]]
        if not found and is_shouted_homes(written, text, words.starts[first]):
            return None
        return shaped_name(ending, found[-1] if found else None, written, index.local.get("police"))
    if found and ending.alone in {"police", "council"}:
        return Body(name_of_place(found[-1], ending.alone) or index.local.get(ending.alone, ""), ending.kind)
    alone = index.local.get(ending.alone)
    if not alone:
        alone = ending.ending if says_enough(ending, shape.length) else UNPLACED.get(ending.alone)
    return Body(alone, ending.kind, proper=False) if alone else None
