"""The ward, estate or borough a number is about: 'in Windsor East', 'Town Centre:', 'Ashford (71)'."""

import re
from functools import lru_cache

_NAME = r"[A-Z][\w'’-]+(?:[\s-](?:(?:and|of|upon|on|under|the|le|in|&)\s)?[A-Z][\w'’-]+){0,4}"
_IN = re.compile(
    rf"""
    \b(?:[Ii]n|at|across|within|throughout|for)\s(?:the\s)?
    (?P<area>{_NAME}(?:\s(?:ward|estate|area|division|district|borough|town|town\scentre))?)
    """,
    re.VERBOSE,
)
_HEAD = re.compile(rf"^[\s•·*–-]*(?P<area>{_NAME})(?:\s\([^)]*\))?\s?:")
_NOT_AREAS = re.compile(
    r"""\b(?:
    # times
    january|february|march|april|may|june|july|august|september|october|november|december|q\d|quarter|year
    |christmas|covid\S*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn
    # bodies
  | police|service|court|board|committee|council|partnership|team|unit|government|ministry|home\soffice|i?dva
  |marac
    # undertakings
  | programme|operation|act|strategy|prevent|channel|phase|plan|project|scheme|report
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def find_area(words: str, start: int, end: int) -> str | None:
    """Return the place named nearest to the number at `words[start:end]`, None where none is named."""
    found = _areas(words)
    if not found:
        return None
    return min(found, key=lambda m: max(start - m.end(), m.start() - end, 0))["area"]


@lru_cache(maxsize=1)
def _areas(words: str) -> tuple[re.Match[str], ...]:
    """Find the places of a sentence, for all its numbers at once."""
    found = (*_IN.finditer(words), *_HEAD.finditer(words))
    return tuple(match for match in found if not _NOT_AREAS.search(match["area"]))
