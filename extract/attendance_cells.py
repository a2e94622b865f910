"""Attendance lists that are set as a table: a person's cells between bars, or people side by side."""

import re

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.phrases import split_words
from extract.roles import role_at
from extract.written_names import NAME_BEFORE, TITLE_FIRST

_SIDE_BY_SIDE = re.compile(r"\s{4,}")
_WITH_INITIALS = re.compile(r"(?:[A-Z][\w'’-]+\s+){1,3}[A-Z][\w'’-]+\s+\([A-Z]{2,4}\)")
_BEFORE_POST = re.compile(r"(?P<name>[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,2}),\s")
_JOINT = re.compile(NAME_BEFORE)
_BEFORE_JOINT = re.compile(r"(?:[\w'’.-]+\s+)+[A-Z][A-Za-z'’-]+$")
# words of offices and places, that end no person's name
NO_NAMES = cue_words("department") | cue_words("place_noun") | cue_words("body")
# whose posts are told by rank
_RANKED = frozenset(("police", "fire"))
_ANYWHERE = AgencyIndex({}, {})
# the heads of a table of people
_HEADS = frozenset(
    {"name", "names", "agency", "organisation", "organization", "role", "position", "title", "representing"}
    | {"designation", "authority", "post", "job title", "sector", "service", "company", "initials"}
)
_SLASH = re.compile(r"(?<=[^\s/])\s+/\s+(?=[^\s/])")
# So many entries with one slash are cells that it parts.
_FEWEST_SLASHED = 3


def columns(entry: str) -> list[str] | None:
    """Return the entries of a line of a table: a person's cells as one, or people side by side; None if none.

    The heads of a table are no people.
    """
    if "|" in entry:
        cells = [cell.strip() for cell in entry.split("|") if cell.strip(" -:")]
        return [] if not cells or _HEADS.issuperset(map(str.lower, cells)) else ["\t".join(cells)]
    people = _SIDE_BY_SIDE.split(entry)
    return people if len(people) > 1 and all(map(_is_person_first, people)) else None


def slashed(lines: list[str]) -> list[str]:
    """Return a list with tabs where a slash parts a name from its organisation, without its heads."""
    cells = [[cell.strip().lower() for cell in _SLASH.split(line)] for line in lines]
    slashed_lines = sum(len(parts) == 2 for parts in cells)
    headed = any(len(parts) == 2 and parts[-1] in _HEADS for parts in cells)
    if not headed or slashed_lines < max(_FEWEST_SLASHED, len(lines) / 2):
        return lines
    return [
        _SLASH.sub("\t", line) for line, parts in zip(lines, cells, strict=True) if parts[-1] not in _HEADS
    ]


def is_head(cell: str) -> bool:
    """Whether a cell heads a column of a table of people."""
    return cell.strip().lower() in _HEADS


def unglued(entry: str) -> str:
    """Return an entry in which a tab parts a name from the post or agency that it runs into."""
    for joint in _JOINT.finditer(entry):
        name, rest = entry[: joint.start()], entry[joint.start() :]
        if not _BEFORE_JOINT.match(name):
            continue
        words = split_words(rest)
        found = _ANYWHERE.find_among(words, rest)
        if found or any(role_at(words, at) for at in range(len(words))):
            return f"{name}\t{rest}"
    return entry


def _is_person_first(cell: str) -> bool:
    """Whether a cell begins with a title, a rank, or a name before initials or a post: 'Ann Ives, Clerk'."""
    if TITLE_FIRST.match(cell) or _WITH_INITIALS.match(cell):
        return True
    named = _BEFORE_POST.match(cell)
    if named and NO_NAMES.isdisjoint(split_words(named["name"]).keys):
        return True
    rank = role_at(split_words(cell), 0)
    return rank is not None and rank.payload in _RANKED


def titled(part: str) -> bool:
    """Return whether a part of a list begins like a person: 'Mr', 'Dr', 'Inspector'."""
    words = split_words(part)
    return bool(TITLE_FIRST.match(part)) or (len(words) > 1 and role_at(words, 0) is not None)
