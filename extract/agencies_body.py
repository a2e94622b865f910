"""The body whose own paper a document is, where that is neither a council nor a police or fire service.

An alcohol and drug partnership, a health board or an integration authority reports its own work: what nobody
else is named for is theirs, not the council's of the place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, islice, takewhile
from typing import Protocol

from extract.agency_names import agency_shapes
from extract.cues import cue_words
from extract.local_services import is_of_country
from extract.phrases import WordList, split_words
from extract.places import Place, find_places

_LINES = 8
_LONGEST = 120
# what a head ends with: the line of those who were there
_PEOPLE = ("present", "attend", "apologies")
# what stands around the name of a page's publisher, and the initials after it
_MARKS = " \t#*|>-–•"
_INITIALS = re.compile(r"\s\(\w[\w&]+\)$")
_ORGANISATIONS = cue_words("organisation")
# which end the names of teams and pages as well
_WEAK_ENDINGS = frozenset(("aid", "centre", "support", "unit"))
_COUNTRY_WORDS = frozenset(
    ("England", "Wales", "Scotland", "Northern", "Ireland", "UK", "and", "in", "of", "for")
)
_SMALL = frozenset(("and", "of", "the", "for", "in", "on", "upon", "to"))
_FEWEST_WORDS = 3
_MOST_WORDS = 12
# whose papers are told by other signs
_SERVICES = frozenset(("council", "police", "fire", "commissioner", "probation", "youth"))
_OWNERS = frozenset(("body", "health", "housing"))
_TITLED = 2_000
_COMPASS = frozenset(("north", "south", "east", "west", "mid"))
# a paper about fires names them so often
_FIRES = 5
_COUNTRIES = ("Scottish", "Northern Ireland")
_PARTNERSHIP = ("partnership", "pcsp")


class _Named(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def proper(self) -> bool: ...


class _Index(Protocol):
    def find(self, text: str) -> Sequence[_Named]: ...


def own_body(text: str, index: _Index, local: Mapping[str, str]) -> dict[str, str]:
    """Return the body that the head of a document names, as owner and as whose its officers are.

    Under a council's name only a body that the paper is about counts; its officers are the council's.
    `local` are the services of its area by kind; where no council is known, the body's teams are its own.
    """
    named = [index.find(line) for line in _head(text)]
    kinds = {found.kind for found in chain.from_iterable(named)}
    lines = [[found for found in line if found.proper] for line in named]
    councils = [place for place, line in enumerate(lines) if any(found.kind == "council" for found in line)]
    if councils:
        after = chain.from_iterable(lines[councils[0] + 1 :])
        about = next((found.name for found in after if found.kind == "body"), None)
        return {"owner": about} if about else {}
    publisher = _publisher(text, index)
    if publisher:
        teams = () if "council" in local else ("council",)
        return dict.fromkeys(("owner", "officer", "body", "publisher", *teams), publisher)
    body = next((found.name for found in chain.from_iterable(lines) if found.kind in _OWNERS), None)
    if not body and "youth" in kinds and "council" not in kinds and not _is_of_others(text, index):
        return dict.fromkeys(("owner", "officer"), local["youth"])
    return dict.fromkeys(("owner", "officer", "body"), body) if body else {}


def _publisher(text: str, index: _Index) -> str | None:
    """Return the organisation that is named alone on the first line, with its place or its initials."""
    line = next(filter(None, (line.strip(_MARKS) for line in text[:_TITLED].splitlines())), "")
    name = _INITIALS.sub("", line)
    words = split_words(name)
    if not _is_name(words) or _is_of_service(words, name, index):
        return None
    ending = next((at for at in range(len(words), 0, -1) if words.keys[at - 1] in _ORGANISATIONS), 0)
    if not ending or not _COUNTRY_WORDS.issuperset(words.written[ending:]):
        return None
    return name if name != line or _is_placed(words, ending) else None


def _is_name(words: WordList) -> bool:
    """Whether words are written as a name is, each with a capital but for small ones."""
    named = _FEWEST_WORDS <= len(words) <= _MOST_WORDS and words.capital(0)
    return named and all(words.capital(at) or key in _SMALL for at, key in enumerate(words.keys))


def _is_of_service(words: WordList, name: str, index: _Index) -> bool:
    """Whether a name is that of a service, or of a council, whose papers are told by other signs."""
    named = any(found.proper and found.kind in _SERVICES for found in index.find(name))
    return named or not _SERVICES.isdisjoint(words.keys)


def _is_placed(words: WordList, ending: int) -> bool:
    """Whether a name says of where it is, and does not end as names of teams and pages do."""
    placed = ending < len(words) or find_places(words) or not _COMPASS.isdisjoint(words.keys)
    return bool(placed) and words.keys[ending - 1] not in _WEAK_ENDINGS


def _is_of_others(text: str, index: _Index) -> bool:
    """Whether the first line names a partnership, and no youth service: the paper comes to it."""
    first = next(_head(text), "")
    return "artnership" in first and not index.find(first)


def own_council(text: str, local: Mapping[str, str]) -> dict[str, str]:
    """Return the fire service in the council's place for a paper about fires that names no council."""
    fires = text.count("fire") + text.count("Fire")
    if text.count("ouncil") > text.count("ouncillor") or fires < _FIRES or "fire" not in local:
        return {}
    of_fire = fires > text.count("rime") + text.count("olice")
    return {"council": local["fire"]} if of_fire else {}


def named_services(text: str, index: _Index, local: Mapping[str, str], *, parish: bool) -> dict[str, str]:
    """Take the police or fire service that a document names most for its own.

    So where its area has none that is known, or one of later days that serves a whole country; the area of
    a `parish` is often guessed by a name that another place has as well.
    """
    asked = {kind: local.get(kind) for kind in ("police", "fire")}
    asked = {
        kind: own
        for kind, own in asked.items()
        if not own or _is_of_later_days(kind, own, text) or (parish and own not in text)
    }
    found = index.find(text) if asked else ()
    named = {kind: Counter(one.name for one in found if one.kind == kind and one.proper) for kind in asked}
    return {
        kind: names.most_common(1)[0][0]
        for kind, names in named.items()
        if names and asked[kind] not in names
    }


def _is_of_later_days(kind: str, own: str, text: str) -> bool:
    """Whether a country's service, which a document does not name, may be younger than the document."""
    of_country = own.startswith(_COUNTRIES) if kind == "fire" else is_of_country(own)
    return of_country and own not in text


def joint_partnership(text: str, index: _Index) -> dict[str, str]:
    """Return a partnership that no single council hosts, as owner and as whose its officers are.

    It is of several councils' areas, or of a police service and its public, and named near the top.
    """
    lines = (line for line in text[:_TITLED].splitlines() if _may_name(line))
    name = next(filter(None, (_joint_name(line, index) for line in lines)), None)
    return dict.fromkeys(("owner", "officer", "body", "staff"), name) if name else {}


def _may_name(line: str) -> bool:
    return any(word in line.lower() for word in _PARTNERSHIP)


def _joint_name(line: str, index: _Index) -> str | None:
    words = split_words(line)
    ending = _ending(words)
    if ending is None:
        return None
    places = chain(find_places(words), _elided(words))
    councils = {place.council for place in places if place.council}
    if len(councils) < 2 and "Policing" not in ending:
        return None
    named = (found.name for found in index.find(line) if found.kind == "partnership")
    return next(named, ending)


def _elided(words: WordList) -> Iterator[Place]:
    """Yield the places that leave their last word to the next: '(East) and Mid Devon'."""
    for at, key in enumerate(words.keys[:-3]):
        if key in _COMPASS and words.keys[at + 1] == "and" and words.keys[at + 2] in _COMPASS:
            yield from find_places(split_words(f"{words.written[at]} {words.written[at + 3]}"))


def _ending(words: WordList) -> str | None:
    """Return what ends a partnership's name in a line, as the lexicon writes it."""
    shapes = agency_shapes()
    found = (shapes.at(words, place) for place in words.among(shapes.firsts) if words.capital(place))
    return next(
        (shape.payload.ending for shape in found if shape and shape.payload.kind == "partnership"), None
    )


def _head(text: str) -> Iterator[str]:
    lines = (line for line in text[:_TITLED].splitlines() if line.strip())
    first = takewhile(lambda line: not any(word in line.lower() for word in _PEOPLE), islice(lines, _LINES))
    return (line for line in first if len(line) < _LONGEST)
