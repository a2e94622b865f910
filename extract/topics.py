"""Whose work the words of a text measure: burglaries the police's, tenancies the council's, tags probation's.

Told by single words, looked up for a whole document at once; the words nearest to a number count.
"""

from bisect import bisect_left
from collections import Counter
from functools import cached_property

from extract.cues import cue_words
from extract.phrases import WordList

# what several agencies do together is nobody's own, and goes by the name of their conference
IOM = "Integrated Offender Management"
JOINT = frozenset(("MARAC", "MAPPA", IOM))
# it is spoken of as long as this many paragraphs go on at most
_JOINT_PARAGRAPHS = 1
# what those who meet pay and ask for together
HOSTS = "hosts"
_KIND_OF_WORD = {
    word: kind for kind in ("council", "fire", "probation", "police") for word in cue_words(f"{kind}_measure")
} | {
    "marac": "MARAC",
    "maracs": "MARAC",
    "mappa": "MAPPA",
    "iom": IOM,
}
# what only the police count, whoever reports it
_RECORDED = cue_words("recorded_crime")
_OF_HOSTS = cue_words("hosts_measure")
_KIND_WITH_HOSTS = _KIND_OF_WORD | dict.fromkeys(_OF_HOSTS, HOSTS)
# what those who meet call themselves
_WE = frozenset(("partnership", "board"))
_WRITTEN_WE = ("artnership", "oard")
# what follows 'Crime' and 'Fire' in names
_PART_OF_NAMES = {
    "crime": frozenset(("and", "commissioner", "panel", "plan", "prevention", "reduction", "survey")),
    "fire": frozenset(("and", "authority", "brigade", "service")),
}


class Topics:
    """The words of a document that measure the work of one kind of agency."""

    def __init__(self, text: str, words: WordList, *, hosts: bool = False) -> None:
        self._text = text
        kinds = _KIND_WITH_HOSTS if hosts else _KIND_OF_WORD
        places = [place for place in words.among(kinds.keys()) if not _in_name(words, place)]
        self._starts = [words.starts[place] for place in places]
        self._kinds = [kinds[words.keys[place]] for place in places]
        self._words = words

    def own_within(self, start: int, end: int) -> bool:
        """Whether a stretch names what is expressly of those who meet: 'the Partnership's own survey'."""
        place = bisect_left(self._own, start)
        return place < len(self._own) and self._own[place] < end

    def recorded_within(self, start: int, end: int) -> bool:
        """Whether a stretch counts what the police record: 'offences', 'arrests'."""
        place = bisect_left(self._recorded, start)
        return place < len(self._recorded) and self._recorded[place] < end

    @cached_property
    def _recorded(self) -> list[int]:
        return [self._words.starts[place] for place in self._words.among(_RECORDED)]

    @cached_property
    def _own(self) -> list[int]:
        words = self._words
        return [words.starts[place] for place in words.among(_WE) if _is_own(words, place)]

    def within(self, start: int, end: int) -> str | None:
        """Return the kind that most words of a stretch measure, the first of equals; None where none does."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        kinds = self._kinds[first:last]
        if len(set(kinds)) < 2:
            return kinds[0] if kinds else None
        counted = Counter(kinds)
        return min(counted, key=lambda kind: (-counted[kind], kind != HOSTS))

    def joint_within(self, start: int, end: int) -> str | None:
        """Return the first work in a stretch that several agencies do together."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return next((kind for kind in self._kinds[first:last] if kind in JOINT), None)

    def before(self, start: int, floor: int) -> str | None:
        """Return the kind of the last such word before an offset, none before `floor`."""
        last = bisect_left(self._starts, start) - 1
        if last < 0 or self._starts[last] < floor:
            return None
        kind = self._kinds[last]
        return None if kind in JOINT and self._is_long_ago(self._starts[last], start) else kind

    def _is_long_ago(self, start: int, end: int) -> bool:
        return self._text.count("\n\n", start, end) > _JOINT_PARAGRAPHS


def _in_name(words: WordList, place: int) -> bool:
    """Whether a word is only part of a name: 'Police and Crime Commissioner', 'Crime and Disorder Act'."""
    key = words.keys[place]
    if key not in _PART_OF_NAMES or not words.capital(place):
        return False
    after_and = key == "crime" and words.keys[max(place - 1, 0)] == "and"
    return after_and or "".join(words.keys[place + 1 : place + 2]) in _PART_OF_NAMES[key]


def _is_own(words: WordList, place: int) -> bool:
    possessive = words.written[place].endswith(("'s", "’s")) and words.keys[max(place - 1, 0)] == "the"
    return possessive and not _OF_HOSTS.isdisjoint(words.keys[place + 1 : place + 3])


def may_name_own(text: str) -> bool:
    """Whether a text may say 'the Partnership's own survey' or the like, judged by single words."""
    return any(f"{word}{mark}s" in text for word in _WRITTEN_WE for mark in "'’")
