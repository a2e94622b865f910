"""The body whose own paper a document is, where that is neither a council nor a police or fire service.

An alcohol and drug partnership, a health board or an integration authority reports its own work: what nobody
else is named for is theirs, not the council's of the place.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain

from extract.agency_names import agency_shapes
from extract.agency_naming import UNPLACED
from extract.local_services import is_of_country
from extract.own_paper import Finder, is_listed
from extract.phrases import WordList, split_words
from extract.places import Place, find_places
from extract.publisher import COMPASS, TITLED, head_lines, publisher

_OWNERS = frozenset(("body", "health", "housing"))
# plans that a youth justice service writes of its own work
_YOUTH_PLAN = re.compile(
    r"\byouth\s(?:justice|offending)\s(?:service\s|team\s)?(?:strategic\s|annual\s)?plan\b", re.IGNORECASE
)
# a paper about fires names them so often
_FIRES = 5
_COUNTRIES = ("Scottish", "Northern Ireland")
_PARTNERSHIP = ("partnership", "pcsp")


def own_body(
    text: str, index: Finder, local: Mapping[str, str], printed: str | None = None
) -> dict[str, str]:
    """Return the body that the head of a document names, as owner and as whose its officers are.

    Under a council's name only a body that the paper is about counts; its officers are the council's.
    `local` are the services of its area by kind; where no council is known, the body's teams are its own.
    `printed` is the text with the heads and feet of its pages.
    """
    head = head_lines(printed or text)
    named = [index.find(line) for line in head]
    kinds = {found.kind for found in chain.from_iterable(named)}
    lines = [[found for found in line if found.proper] for line in named]
    councils = [place for place, line in enumerate(lines) if any(found.kind == "council" for found in line)]
    if councils:
        after = chain.from_iterable(lines[councils[0] + 1 :])
        about = next((found.name for found in after if found.kind == "body"), None)
        return {"owner": about} if about else {}
    owner = publisher(text, head, index, printed)
    if owner:
        teams = () if "council" in local else ("council",)
        return dict.fromkeys(("owner", "officer", "body", "publisher", *teams), owner)
    bodies = ((found, line) for line, names in zip(head, lines, strict=True) for found in names)
    body = next(
        (found.name for found, line in bodies if found.kind in _OWNERS and not is_listed(found, line)), None
    )
    if any(map(_YOUTH_PLAN.search, head)):
        kinds |= {"youth"}
    if not body and "youth" in kinds and "council" not in kinds and not _is_of_others(head[0], index):
        return dict.fromkeys(("owner", "officer"), local["youth"])
    return dict.fromkeys(("owner", "officer", "body"), body) if body else {}


def _is_of_others(first: str, index: Finder) -> bool:
    """Whether the first line names a partnership, and no youth service: the paper comes to it."""
    return "artnership" in first and not index.find(first)


def own_council(text: str, local: Mapping[str, str]) -> dict[str, str]:
    """Return the fire service in the council's place for a paper about fires that names no council."""
    fires = text.count("fire") + text.count("Fire")
    if text.count("ouncil") > text.count("ouncillor") or fires < _FIRES:
        return {}
    of_fire = fires > text.count("rime") + text.count("olice")
    return {"council": local.get("fire", UNPLACED["fire"])} if of_fire else {}


def named_services(text: str, index: Finder, local: Mapping[str, str], *, parish: bool) -> dict[str, str]:
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


def joint_partnership(text: str, index: Finder) -> dict[str, str]:
    """Return a partnership that no single council hosts, as owner and as whose its officers are.

    It is of several councils' areas, or of a police service and its public, and named near the top.
    """
    lines = (line for line in text[:TITLED].splitlines() if _may_name(line))
    name = next(filter(None, (_joint_name(line, index) for line in lines)), None)
    if name and name.isupper():  # its initials, whose name stands elsewhere
        named = (found.name for found in index.find(text[:TITLED]) if found.kind == "partnership")
        name = next((one for one in named if not one.isupper()), name)
    return dict.fromkeys(("owner", "officer", "body", "staff"), name) if name else {}


def _may_name(line: str) -> bool:
    return any(word in line.lower() for word in _PARTNERSHIP)


def _joint_name(line: str, index: Finder) -> str | None:
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
        if key in COMPASS and words.keys[at + 1] == "and" and words.keys[at + 2] in COMPASS:
            yield from find_places(split_words(f"{words.written[at]} {words.written[at + 3]}"))


def _ending(words: WordList) -> str | None:
    """Return what ends a partnership's name in a line, as the lexicon writes it."""
    shapes = agency_shapes()
    found = (shapes.at(words, place) for place in words.among(shapes.firsts) if words.capital(place))
    return next(
        (shape.payload.ending for shape in found if shape and shape.payload.kind == "partnership"), None
    )
