"""The commissioner of an area that is named after the office: 'Police and Crime Commissioner for Kent'."""

from functools import cache

from extract.agency_names import Body
from extract.agency_naming import UNPLACED
from extract.lexicon import read_lexicon
from extract.local_services import is_of_country
from extract.phrases import Match, Phrases, WordList
from extract.places import COLUMNS

_WITH_FIRE = "Police, Fire and Crime Commissioner"
_FOR = frozenset(("for", "of"))


@cache
def force_areas() -> Phrases[str]:
    """Return the areas of the police forces by name: 'Thames Valley', 'Devon and Cornwall'."""
    forces = {row["police"] for row in read_lexicon("areas", COLUMNS)}
    areas = {force.rsplit(" ", 1)[0] for force in forces if not is_of_country(force)}
    return Phrases((area, area) for area in sorted(areas))


def commissioner_for(words: WordList, end: int, office: str) -> Match[Body] | None:
    """Return the commissioner of the area named right after an office that ends before a word, if any."""
    if end >= len(words) or words.keys[end] not in _FOR:
        return None
    area = force_areas().at(words, end + 1)
    if area is None or not words.capital(end + 1):
        return None
    title = _WITH_FIRE if "Fire" in office or "PF" in office else UNPLACED["commissioner"]
    return Match(1 + area.length, Body(f"{area.payload} {title}", "commissioner"))
