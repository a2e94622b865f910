"""Whose own paper a document is, where its head says so: an organisation that is no council or police force.

Its name stands alone in a line of the head, after a label ('Charity name:'), in the title ('Annual Report of
the Arden Refuge') or as whose report is shown ('Report from The Willows').
"""

import re
from collections.abc import Sequence
from itertools import islice, takewhile

from extract.cues import cue_words
from extract.own_paper import MARKS, Finder, is_capitalised, on_its_pages, signed_by
from extract.phrases import WordList, split_words
from extract.places import find_places
from extract.roles import role_at

LINES = 8
LONGEST = 120
TITLED = 2_000
# what a head ends with: the line of those who were there
_PEOPLE = ("present", "attend", "apologies")
# the initials after a name
INITIALS = re.compile(r"\s\(\w[\w&]+\)$")
COMPASS = frozenset(("north", "south", "east", "west", "mid"))
_ORGANISATIONS = cue_words("organisation")
# which end the names of teams and pages as well
_WEAK_ENDINGS = frozenset(("aid", "centre", "support", "unit"))
# which a council has as well
_TEAMS = frozenset(("service", "services", "agency", "network"))
_COUNTRY_WORDS = frozenset(
    ("England", "Wales", "Scotland", "Northern", "Ireland", "UK", "and", "in", "of", "for")
)
_FEWEST_WORDS = 3
_MOST_WORDS = 12
# whose papers are told by other signs
_SERVICES = frozenset(("council", "police", "fire", "commissioner", "probation", "youth"))
# whose names stand alone in their own papers
_ALONE = frozenset(("national", "probation"))
# what an organisation writes of its own work
_PAPER = r"(?:report|review|bulletin|newsletter|accounts|evaluation)s?"
_LABELLED = re.compile(
    r"""^[\W_]*(?:(?:registered\s)?(?:charity|organi[sz]ation|company|provider|service)(?:['’]?s)?\sname
          |name\sof\s(?:the\s)?(?:registered\s)?(?:charity|organi[sz]ation|company|provider|service)
          |organi[sz]ation)
        [\s*_]*[:|][\s*_]*(?P<name>[A-Z].{4,80}?)[\s*_|.]*$""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
# 'From: Arden Hate Crime Network (north)', over a note
_SENT_BY = re.compile(
    r"^[^\w\n]*From[ \t*]*:[ \t*]*(?P<name>(?![A-Z][a-z]+\s[A-Z][a-z]+\s(?:of|from|for)\b)"
    r"(?:[A-Z][\w'’&-]*\s(?:(?:of|for|and|the|in)\s)?){1,7}"
    r"(?:Partnership|Network|Alliance|Federation|Association|Trust|Foundation|Society|Charity|Refuge))\b",
    re.MULTILINE,
)
_NAME = r"[A-Z][\w'’&/-]*(?:\s(?:[A-Z][\w'’&/-]*|of|for|and|the|in|&)){1,9}"
_OF_NAME = re.compile(
    rf"\b(?i:{_PAPER}\s(?:of|from|by|(?:prepared|produced|written)\s(?:by|for)))\s(?:the\s)?(?P<name>{_NAME})"
)
_FROM_NAME = re.compile(rf"\b(?i:{_PAPER}\sfrom)\s(?P<name>(?:The\s)?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\b")
# who meets, but for those who monitor a prison
_MEETS = re.compile(
    r"(?<!\bMonitoring\s)\b(?:committee|panel|board|forum|partnership|council)\b", re.IGNORECASE
)
# a name without a word for an organisation must come again so often
_OFTEN = 4
_PRISON = re.compile(
    r"(?:(?:Independent\s)?Monitoring\sBoard\s(?:at|of|for)\s)?"
    r"(?:HM\s?P(?:rison)?|HM\s?YOI)(?:\s?[/&]\s?YOI)?\s(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)"
)


def head_lines(text: str) -> tuple[str, ...]:
    """Return the lines of a document's head, up to those who were there."""
    lines = (line for line in text[:TITLED].splitlines() if line.strip())
    first = takewhile(lambda line: not any(word in line.lower() for word in _PEOPLE), islice(lines, LINES))
    return tuple(line for line in first if len(line) < LONGEST)


def publisher(text: str, head: Sequence[str], index: Finder, printed: str | None = None) -> str | None:
    """Return the organisation whose own paper a document is, None where its head does not say so.

    `head` are the lines of the head; the paper is a meeting's from the first that names who meets.
    `printed` is the text with the heads and feet of its pages, which sign it.
    """
    own = tuple(takewhile(lambda line: not _MEETS.search(line), head))
    return (
        _labelled(text, index)
        or _on_first_line(text, index)
        or _alone(own, index)
        or _prison(own)
        or _in_title(text, own, index)
        or signed_by(printed or text, index)
        or on_its_pages(printed or text, index)
    )


def _labelled(text: str, index: Finder) -> str | None:
    """Return the organisation that a label near the top gives: 'Charity name: Arden Refuge', 'From: ...'."""
    found = _LABELLED.search(text[:TITLED]) or _SENT_BY.search(text[:TITLED])
    if not found or _is_of_service(split_words(found["name"]), found["name"], index):
        return None
    return found["name"]


def _alone(lines: Sequence[str], index: Finder) -> str | None:
    """Return the national body or the probation service that is named alone on a line of the head."""
    for line in lines:
        name = INITIALS.sub("", line.strip(MARKS)).lower().replace("&", "and")
        for found in index.find(line):
            if found.kind in _ALONE and found.proper and found.name.lower() == name:
                return found.name
    return None


def _prison(lines: Sequence[str]) -> str | None:
    """Return the prison that the head names alone in a line, or whose monitoring board it names."""
    found = next(filter(None, (_PRISON.fullmatch(line.strip(MARKS)) for line in lines)), None)
    return f"HMP {found['place'].title()}" if found else None


def _in_title(text: str, lines: Sequence[str], index: Finder) -> str | None:
    """Return the organisation of which the title says that the paper is, or that reports in it."""
    title = " ".join(" ".join(lines).replace("*", "").split())
    for found in _OF_NAME.finditer(title):
        name = _organisation(found["name"], index)
        if name:
            return name
    for found in _FROM_NAME.finditer(title):
        name, words = found["name"], split_words(found["name"])
        known = index.find(name) or role_at(words, 0) or next(iter(find_places(words)), None)
        if not known and text.count(name.removeprefix("The ")) > _OFTEN:
            return name
    return None


def _organisation(name: str, index: Finder) -> str | None:
    """Return a name up to the last word that says what kind of organisation it is, with its country."""
    found = index.find(name)
    known = next((one.name for one in found if one.proper and one.kind in {"national", "charity"}), None)
    if known or any(one.kind in _SERVICES and one.proper for one in found):
        return known
    words = split_words(name)
    if any(role_at(words, at) for at in range(len(words))):
        return None
    ends = [
        at for at, key in enumerate(words.keys, start=1) if key in _ORGANISATIONS - _WEAK_ENDINGS - _TEAMS
    ]
    return name[: words.ends[ends[-1] - 1]] if ends and ends[-1] >= _FEWEST_WORDS else None


def _on_first_line(text: str, index: Finder) -> str | None:
    """Return the organisation that is named alone on the first line, with its place or its initials."""
    line = next(filter(None, (line.strip(MARKS) for line in text[:TITLED].splitlines())), "")
    name = INITIALS.sub("", line)
    words = split_words(name)
    named = _FEWEST_WORDS <= len(words) <= _MOST_WORDS and is_capitalised(words)
    if not named or _is_of_service(words, name, index):
        return None
    ending = next((at for at in range(len(words), 0, -1) if words.keys[at - 1] in _ORGANISATIONS), 0)
    if not ending or not _COUNTRY_WORDS.issuperset(words.written[ending:]):
        return None
    return name if name != line or _is_placed(words, ending) else None


def _is_of_service(words: WordList, name: str, index: Finder) -> bool:
    """Whether a name is that of a service, or of a council, whose papers are told by other signs."""
    named = any(found.proper and found.kind in _SERVICES for found in index.find(name))
    return named or not _SERVICES.isdisjoint(words.keys)


def _is_placed(words: WordList, ending: int) -> bool:
    """Whether a name says of where it is, and does not end as names of teams and pages do."""
    placed = ending < len(words) or find_places(words) or not COMPASS.isdisjoint(words.keys)
    return bool(placed) and words.keys[ending - 1] not in _WEAK_ENDINGS
