"""Whose a paper is by its name: alone at the top and again below, as that of its site, or on every page.

The first two are asked only of what an organisation writes of its own work, where it says 'we'.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Protocol

from extract.cues import cue_words
from extract.phrases import WordList, split_words
from extract.places import place_at
from extract.roles import role_at

MARKS = " \t#*|>-–•"
_SMALL = frozenset(("and", "of", "the", "for", "in", "on", "upon", "to"))
# what names a meeting or a paper, and nobody
MEETING = re.compile(
    r"\b(?:committee|panel|board|forum|group|meeting|minutes|agenda|reports?|review|plan|strategy|assessment|council"
    r"|survey|bulletin|newsletter|summary|update|partnership|contents|statistics|summit|conference|20\d\d)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:apologies|in\s+attendance|those\s+present|attendees|resolved|minutes\s+of)\b|\bpresent\s*:",
    re.IGNORECASE,
)
_REGISTERED = re.compile(
    r"""\b(?:registered\s+charity|charity\s+(?:no\b|number|registration)|company\s+limited
    |the\s+charity|our\s+(?:[a-z]+\s+)?charity)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# what the paper of one organisation on a year of its work is called
_OF_A_YEAR = re.compile(
    r"\b(?:annual|trustees|impact|progress)\b.{0,30}\b(?:report|review|accounts)\b", re.IGNORECASE
)
# who signs: 'Arden Homes Limited is a charitable society'
_IS_REGISTERED = re.compile(
    r"(?P<name>\b[A-Z][\w'’&-]*(?:\s(?:[A-Z][\w'’&-]*|of|for|and|the|in|&)){0,7}?)(?:\s(?:Limited|Ltd\.?|CIO))?"
    r"\s\(?is\s(?:an?\s)?(?:registered|charitable|not[\s-]for[\s-]profit|exempt|community\sbenefit)\s(?:\w+\s){0,2}"
    r"(?:charity|society|provider|landlord|association|company|organisation)\b"
)
_WE = re.compile(r"\b(?:we|our|us)\b", re.IGNORECASE)
# In a paper of its own work an organisation says 'we' once in so many words.
_WORDS_TO_A_WE = 100
_SITE = re.compile(r"(?:\bwww\.|@)([a-z][a-z-]{4,40})\.[a-z]{2,8}\b", re.IGNORECASE)
_PROPER = re.compile(r"\b[A-Z][\w'’-]*(?:\s(?:(?:of|for|and|the|in|&)\s)?[A-Z][\w'’-]*){0,6}")
_ORGANISATIONS = cue_words("organisation") | {"group"}
# which the names of organisations begin with
_OF_NAMES = frozenset(("community", "home", "homes", "housing", "new", "our", "the", "your"))
_PAGE_NUMBER = re.compile(r"\d+")
# a title may say what is done: 'Measuring Progress'
_NO_NAME = re.compile(r"\d|\s[-–]\s|[.:,]$|^\w+ing\s", re.IGNORECASE)
_NO_LETTERS = re.compile(r"[^a-z]")
# 'Arden Refuge > About us > News', over a page of a site
_CRUMB = re.compile(r"\s[>»›]\s")
# what papers cite, and what writes none
_IS_SOURCE = re.compile(r"\b(?:survey|statistics|census|register)$", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:\s\d{4})?(?:,|\s(?:and|&)\s)")
_PARAGRAPHS = re.compile(r"\n[ \t]*\n")
_HEAD = 1_500
_HEAD_BLOCKS = 6
_LONGEST_BLOCK = 4
_WORDS = range(2, 11)
_AGAIN = 3
# So many endings of sites are kept parted: a long one is asked for its endings many times.
_PARTED = 256
_OWNERS = frozenset(("body", "charity", "health", "housing", "national"))


class Named(Protocol):
    """An agency that a text names."""

    @property
    def start(self) -> int:
        """Where its name begins."""

    @property
    def name(self) -> str:
        """Its canonical name."""

    @property
    def kind(self) -> str:
        """Which kind it is of: 'police', 'charity'."""

    @property
    def proper(self) -> bool:
        """Whether it is named itself, and not by its kind alone."""


class Finder(Protocol):
    """Finds the agencies that a text names."""

    def find(self, text: str) -> Sequence[Named]:
        """Return the agencies named in a text, in order."""


def tells_of_itself(text: str) -> bool:
    """Whether a document is somebody's own paper: no minutes, and of a charity or in the first person."""
    if _MET.search(text[:_HEAD]):
        return False
    said = len(_WE.findall(text)) * _WORDS_TO_A_WE >= text.count(" ")
    return said or _REGISTERED.search(text) is not None or _OF_A_YEAR.search(text[:_HEAD]) is not None


def signed_by(text: str, index: Finder) -> str | None:
    """Return whose own paper a document is by a name that comes again or is its site's, None if by none."""
    if not tells_of_itself(text):
        return None
    first = _first_line(text, index)
    names = list(_head_names(text, index))
    again = (name for name in names if _comes_again(name, text))
    of_charity = names[0] if names and _REGISTERED.search(text) else None
    return (
        first
        or next(again, None)
        or _registered(text)
        or _of_site(text)
        or of_charity
        or _named_most(text, index)
    )


def _registered(text: str) -> str | None:
    """Return who is said to be registered, if the text speaks of it by its first name as well."""
    for found in _IS_REGISTERED.finditer(text):
        name = found["name"].removeprefix("The ")
        short = name.split()[0]
        if (
            " " in name
            and not MEETING.search(name)
            and len(re.findall(rf"\b{re.escape(short)}\b", text)) >= _AGAIN
        ):
            return name
    return None


def _first_line(text: str, index: Finder) -> str | None:
    """Return the organisation, known by name or by the shape of it, that the first line names alone."""
    lines = (_CRUMB.split(line)[0].strip(MARKS) for line in text[:_HEAD].splitlines())
    line = next(filter(None, lines), "")
    found = [one for one in index.find(line) if one.proper and one.kind in _OWNERS]
    alone = len(found) == 1 and len(split_words(found[0].name)) == len(split_words(line))
    return found[0].name if alone else None


def _comes_again(name: str, text: str) -> bool:
    """Whether a name comes again below, and in a sentence: 'Hide Ad' stands alone wherever a page has it."""
    if text.count(name) + text.count(name.upper()) < _AGAIN:
        return False
    written = re.escape(name)
    said = "\n".join(line for line in text.splitlines() if line.strip() != name)
    return re.search(rf"[a-z,]\s{written}\b|\b{written}(?:['’]s?)?,?\s[a-z]", said) is not None


def _named_most(text: str, index: Finder) -> str | None:
    """Return the organisation that is known by name and named at the top, and more than any other below."""
    named = [one for one in index.find(text) if one.proper and one.kind in _OWNERS]
    name, times = next(iter(Counter(one.name for one in named).most_common(1)), (None, 0))
    at_top = any(one.name == name and one.start < _HEAD and not is_listed(one, text) for one in named)
    return name if at_top and times >= _AGAIN else None


def is_listed(one: Named, text: str) -> bool:
    """Return whether an organisation is one of several in a list: 'the Council, Arden Homes 2000, Refuge'."""
    before = text[max(0, one.start - 2) : one.start]
    return before.strip() == "," and _GOES_ON.match(text, one.start + len(one.name)) is not None


def on_its_pages(text: str, index: Finder) -> str | None:
    """Return the organisation in a line with the numbers of pages: 'Page 2 of 4  Arden NHS Trust'."""
    if _MET.search(text[:_HEAD]):
        return None
    pages: dict[str, set[str]] = {}
    for line in filter(_PAGE_NUMBER.search, text.splitlines()):
        pages.setdefault(_PAGE_NUMBER.sub("", line).strip(), set()).add(line)
    for line in (line for line, written in pages.items() if len(written) > 1):
        for found in index.find(line):
            if found.proper and found.kind in _OWNERS:
                return found.name
    return None


def _head_names(text: str, index: Finder) -> Iterator[str]:
    """Yield what is written as a name in a line, or in a few lines, of the head."""
    blocks = filter(str.strip, _PARAGRAPHS.split(text[:_HEAD]))
    for block in islice(blocks, _HEAD_BLOCKS):
        lines = [_CRUMB.split(line)[0].strip(MARKS) for line in block.strip().splitlines()]
        for name in dict.fromkeys((" ".join(lines[:_LONGEST_BLOCK]), lines[0])):
            if _is_name(name, text, index):
                yield _as_written(name, text)


def _as_written(name: str, text: str) -> str:
    """Return a name that a head prints in capitals, or without any, as it is written below."""
    if not (name.isupper() or name.islower()):
        return name
    below = {one for one in re.findall(re.escape(name), text, re.IGNORECASE) if not one.isupper()}
    best = max(sorted(below), key=lambda one: sum(map(str.isupper, one)), default="")
    return name.title() if best in ("", best.lower()) else best


def _is_name(name: str, text: str, index: Finder) -> bool:
    """Whether words are written as a name, that of no place, post or service."""
    words = split_words(name)
    if len(words) not in _WORDS or MEETING.search(name) or _NO_NAME.search(name):
        return False
    if not is_capitalised(words) and not (name.islower() and text.startswith(name)):
        return False
    known = any(role_at(words, at) for at in range(len(words))) or index.find(name)
    return not known and not _is_place(name) and not _is_topic(name, text)


def _is_topic(name: str, text: str) -> bool:
    """Whether the words are written without capitals as well: 'Hate Crime' over 'hate crime rose'."""
    forms = re.findall(re.escape(name), text[len(name) :], re.IGNORECASE)
    return any(sum(map(str.isupper, form)) < 2 for form in forms)


def is_capitalised(words: WordList) -> bool:
    """Whether words are written as a name is, each with a capital but for small ones."""
    return words.capital(0) and all(words.capital(at) or key in _SMALL for at, key in enumerate(words.keys))


def _is_place(name: str) -> bool:
    """Whether a name is that of a place and no more."""
    words = split_words(name)
    place = place_at(words, 0)
    return place is not None and place.length == len(words)


def _of_site(text: str) -> str | None:
    """Return the name in a text that begins as the name of its site does: 'www.ardenhomes.org.uk'."""
    site = next(iter(Counter(map(str.lower, _SITE.findall(text))).most_common(1)), ("", 0))[0]
    letters = _NO_LETTERS.sub("", site)
    for found in _PROPER.finditer(text) if letters else ():
        words = found.group().split()
        for last in range(1, len(words) + 1):
            if _NO_LETTERS.sub("", "".join(words[:last]).lower()) == letters:
                more = last < len(words) and words[last].lower() in _ORGANISATIONS
                name = " ".join(words[: last + more])
                return None if _is_place(name) or _IS_SOURCE.search(name) else name
    return _spelled_out(letters, text)


def _spelled_out(letters: str, text: str) -> str | None:
    """Return the name of an organisation that a site's letters are the words of: 'ardenhousinggroup'."""
    ending = next((word for word in sorted(_ORGANISATIONS, key=len) if letters.endswith(word)), "")
    said = _OF_NAMES | {word for word in re.findall(r"[a-z]{3,}", text.lower()) if word in letters}
    words = _parted(letters.removesuffix(ending), said) if ending else ()
    return " ".join((*words, ending)).title() if len(words) > 1 else None


@lru_cache(maxsize=_PARTED)
def _parted(letters: str, said: frozenset[str]) -> tuple[str, ...]:
    """Part letters into words that are said, the longest first; empty if they are not made of such."""
    for word in sorted(filter(letters.startswith, said), key=len, reverse=True):
        rest = letters.removeprefix(word)
        following = _parted(rest, said)
        if following or not rest:
            return (word, *following)
    return ()
