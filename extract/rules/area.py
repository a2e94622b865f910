"""The ward, estate or borough a number is about: 'in Windsor East', 'Town Centre:', 'Ashford (71)'."""

import re

_NAME = r"[A-Z][\w'’-]+(?:[\s-](?:(?:and|of|upon|on|under|the|le|in|&)\s)?[A-Z][\w'’-]+){0,4}"
_IN = re.compile(rf"\b(?:in|at|across|within|throughout|for)\s(?:the\s)?(?P<area>{_NAME}(?:\s(?:ward|estate|area|division|district|borough|town|town\scentre))?)")
_HEAD = re.compile(rf"^[\s•·*–-]*(?P<area>{_NAME})(?:\s\([^)]*\))?\s?:")
_NOT_AREAS = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|q\d|quarter|year|christmas|covid\S*"
    r"|police|service|programme|operation|court|board|committee|council|partnership|team|unit|act|strategy|prevent|channel|marac|phase"
    r"|government|ministry|home office|i?dva|monday|tuesday|wednesday|thursday|friday|saturday|sunday|plan|project|scheme|report|summer|winter|spring|autumn)\b",
    re.IGNORECASE,
)


def find_area(words: str, start: int, end: int) -> str | None:
    """The place named nearest to the number at `words[start:end]`, None where its sentence names none."""
    found = [m for m in (*_IN.finditer(words), *_HEAD.finditer(words)) if not _NOT_AREAS.search(m["area"])]
    if not found:
        return None
    return min(found, key=lambda m: max(start - m.end(), m.start() - end, 0))["area"]
