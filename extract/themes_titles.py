"""The theme words of titles: of the document as a whole, and of the items that a section stands under."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from extract.model import Document, Meeting, Section
from extract.theme_terms import Term, find_terms

# so much of a document is its head, which ends with the line of those who were there
FRONT = 400
_PEOPLE = ("present:", "attendance", "attending:", "attendees", "apologies")


def head_terms(document: Document, meeting: Meeting, sections: Sequence[Section]) -> tuple[Term, ...]:
    """Return the theme words of the document's title: its board and the lines before its first item."""
    front = document.text[: min(sections[0].end if sections else 0, FRONT)]
    return find_terms("\n".join((meeting.board or "", *before_people(front))))


def before_people(head: str) -> Iterator[str]:
    """Yield the lines of a head up to the one that says who was there."""
    return takewhile(lambda line: not _names_people(line.lower()), head.splitlines())


def _names_people(line: str) -> bool:
    return any(word in line for word in _PEOPLE) or (
        line.startswith("present") and line.split()[0] == "present"
    )


def titles_above(sections: Sequence[Section], index: int) -> str:
    """Return the titles of a section and of the items it stands under, nearest first."""
    titles, level = [], 99
    while index >= 0 and level > 1:
        section = sections[index]
        if section.level < level and section.title:
            titles.append(section.title)
            level = section.level
        index -= 1
    return " . ".join(titles)
