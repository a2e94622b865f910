"""Which council, police force and fire service serve a place.

Minutes say 'the Police' and 'the Borough Commander' and mean those of their own area, so the area of the
meeting names them.
"""

from functools import cache
from typing import NamedTuple

from extract.lexicon import Row, read_lexicon
from extract.phrases import Match, Phrases, WordList, split_words

# what small councils call themselves, which may be named after what a larger area is
_PARISHES = frozenset(("community", "parish", "town"))
_SHORTEST_PARISH = 3
COLUMNS = ("area", "council", "police", "fire", "probation", "source")


class Place(NamedTuple):
    """A local authority's area; `council` is None for a region with none of its own.

    `probation` is None where it is the council's (social work, in Scotland).
    """

    council: str | None
    police: str
    fire: str
    probation: str | None


@cache
def places() -> Phrases[Place]:
    """Return the areas of the United Kingdom and Ireland by every name of `lexicons/areas.csv`."""
    return Phrases((row["area"], _place(row)) for row in read_lexicon("areas", COLUMNS))


@cache
def council_acronyms() -> dict[str, tuple[Place, ...]]:
    """Return the places by the initials of their council: 'LBB' is Barnet, Bexley, Brent and Bromley."""
    found: dict[str, list[Place]] = {}
    for row in read_lexicon("areas", COLUMNS):
        if row["council"]:
            place = _place(row)
            initials = initials_of(row["council"])
            known = found.setdefault(initials.upper(), [])
            if place not in known:
                known.append(place)
    return {initials: tuple(known) for initials, known in found.items()}


def initials_of(name: str) -> str:
    """Return the first letters of the words of a name that begin with a capital."""
    words = split_words(name)
    return "".join(key[0] for index, key in enumerate(words.keys) if words.capital(index))


def _place(row: Row) -> Place:
    return Place(row["council"] or None, row["police"], row["fire"], row["probation"] or None)


def find_places(words: WordList) -> list[Place]:
    """Return the places named among the words, in order, the longest name at each word."""
    found: list[Place] = []
    free = 0
    for index in words.among(places().firsts):
        match = place_at(words, index) if index >= free else None
        if match:
            found.append(match.payload)
            free = index + match.length
    return found


def place_at(words: WordList, index: int) -> Match[Place] | None:
    """Return the place whose name begins at the word, which must have a capital."""
    return places().at(words, index) if words.capital(index) else None


def place_of(name: str | None) -> Place | None:
    """Return the first place that a name of a body mentions, None where it mentions none."""
    words = split_words(name or "")
    found = find_places(words)
    return found[0] if found and not _is_within_longer(words) else None


def is_parish(authority: str | None) -> bool:
    """Whether an authority is a parish, town or community council, or none is named."""
    return authority is None or not _PARISHES.isdisjoint(split_words(authority).keys)


def _is_within_longer(words: WordList) -> bool:
    """Whether a place only begins the name of a parish: 'Stoke' that of 'Stoke Lacy Parish Council'."""
    if len(words) < _SHORTEST_PARISH or words.keys[-1] != "council" or words.keys[-2] not in _PARISHES:
        return False
    place = place_at(words, 0)
    last = place.length if place else 0
    return not place or (last < len(words) - 2 and words.keys[last] != "and")
