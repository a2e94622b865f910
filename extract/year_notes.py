"""Blanks the marks of footnotes that are run on to a year, and before the notes: '2011/122' is 2011/12.

Every blank keeps its width, so that offsets in the cleaned text are offsets in the original.
"""

import re

Span = tuple[int, int]

# It begins the row of a table, where the number of a minute would begin its title.
_YEAR = re.compile(
    r"^[ \t|]*(?P<first>(?:19|20)\d\d)[/–-](?P<second>\d{4}|\d\d)(?P<mark>[1-9])(?=[ \t|]+[£+-]?\d)",
    re.MULTILINE,
)
_NOTE = re.compile(r"^[ \t]*(?P<mark>[1-9])(?=[ \t]+[A-Z])", re.MULTILINE)
_CENTURY = 100


def find_year_notes(text: str) -> list[Span]:
    """Return the spans of the marks of notes after financial years, and of those that begin lines below."""
    marked = [match for match in _YEAR.finditer(text) if _is_one_year(match)]
    if not marked:
        return []
    marks = {match["mark"] for match in marked}
    notes = (note for note in _NOTE.finditer(text, marked[-1].end()) if note["mark"] in marks)
    return [match.span("mark") for match in (*marked, *notes)]


def _is_one_year(match: re.Match[str]) -> bool:
    """Whether a financial year goes from one year to the next: '1999-2000', not '2011-191'."""
    following = int(match["first"]) + 1
    return int(match["second"]) in (following, following % _CENTURY)
