"""The words with which a name of an agency can begin, so that nothing is looked up at any other."""

from functools import cache

from extract.agency_names import agency_names, agency_shapes
from extract.phrases import Phrases

_BOROUGHS = ("London Borough", "LB", "Royal Borough", "Metropolitan Borough", "Borough", "City")
# what stands before the place of a council's name: 'London Borough of'
PREFIXES = Phrases((form, None) for form in ("LB", *(f"{borough} of" for borough in _BOROUGHS)))


@cache
def known_starts() -> frozenset[str]:
    """Return the keys of the words with which a name or an ending begins in any document."""
    return frozenset((*agency_names().firsts, *agency_shapes().firsts, *PREFIXES.firsts))


@cache
def council_starts() -> frozenset[str]:
    """Return the keys of the words with which the name of a council begins."""
    names = (key for key, body in agency_names().by_first() if body.kind == "council")
    shapes = (key for key, shape in agency_shapes().by_first() if shape.kind == "council")
    return frozenset((*names, *shapes, *PREFIXES.firsts))


@cache
def small_starts() -> frozenset[str]:
    """Return the keys with which an ending may begin in small letters: 'the police'."""
    return frozenset(key for key, shape in agency_shapes().by_first() if shape.any_case)
