"""What to call an agency that is named by its shape: 'Kent Fire & Rescue Authority', 'the County Council'."""

from extract.agency_names import Body, Shape
from extract.places import Place

_SMALL = frozenset(("AND", "OF", "THE", "ON", "UPON", "UNDER", "IN", "FOR", "WITH"))
# a word in capitals that has none is initials (Welsh has two more)
_VOWELS = frozenset("AEIOUWY")
# what to call a service of which no area is known
UNPLACED = {
    "police": "Police",
    "fire": "Fire and Rescue Service",
    "commissioner": "Police and Crime Commissioner",
    "council": "Council",
    "crc": "Community Rehabilitation Company",
}
_WRITTEN_OUT = {" CRC": f" {UNPLACED['crc']}", " PCC": f" {UNPLACED['commissioner']}"}
# the ending of what is one of its kind in an area: a Safeguarding Adults Board
_ITSELF = "itself"
# whose officers and ranks they are where no area is known
UNPLACED_EMPLOYERS = {kind: UNPLACED[kind] for kind in ("police", "fire", "council")}
# The line of a title is no longer after the beginning of a name.
_LONGEST_TITLE = 80


def says_enough(ending: Shape, length: int) -> bool:
    """Whether an ending alone is a name where no area is known: 'County Council', 'Primary Care Trust'."""
    if ending.alone == _ITSELF:
        return True
    if ending.kind == "health":
        return length > 2
    return ending.kind == "council" and length > 1 and ending.ending.endswith(" Council")


def shaped_name(ending: Shape, place: Place | None, written: str, local_police: str | None) -> Body:
    """Return the agency of a written name that ends in a known way, at a place or at none that is known."""
    name = _tidy(written)
    if ending.naming == "area":
        official = name_of_place(place, ending.kind) if place else None
        local = local_police if ending.kind == "police" else None
        name = official or local or name
    if ending.kind == "fire" and place and _is_of(place.fire, name):
        name = place.fire
    elif ending.kind == "fire":
        name = name.removesuffix(" Authority").replace(" Combined", "") + (
            " Service" if name.endswith((" Authority", " Rescue")) else ""
        )
    if not name.isupper():
        for short, name_in_full in _WRITTEN_OUT.items():
            name = name.replace(short, name_in_full)
    return Body(name, ending.kind)


def _is_of(service: str, authority: str) -> bool:
    """Whether a fire authority is that of a place's own service: Cleveland's, which is a brigade."""
    return authority.endswith(" Fire Authority") and service.split()[0] == authority.split()[0]


def name_of_place(place: Place, kind: str) -> str | None:
    """Return the name of a place's own police or council, None for other kinds."""
    return {"police": place.police, "council": place.council}.get(kind)


def _tidy(written: str) -> str:
    name = " ".join(written.replace("&", "and").replace("’", "'").split()).removesuffix("'s")
    if not written.isupper():
        return name
    return " ".join(_small_letters(word) for word in name.split())


def _small_letters(word: str) -> str:
    """Write a word of a name in capitals as names are: 'Stratford-upon-Avon', but 'KSS'."""
    if _VOWELS.isdisjoint(word):
        return word
    return "-".join(part.lower() if part in _SMALL else part.capitalize() for part in word.split("-"))


def is_shouted_homes(written: str, text: str, start: int) -> bool:
    """Whether 'Homes' may be a plain noun, since its whole line is in capitals: 'SAFER HOMES' as a title."""
    line = text[text.rfind("\n", 0, start) + 1 : start + _LONGEST_TITLE].partition("\n")[0]
    return written.endswith(" HOMES") and line.isupper()
