"""The parties that each sentence of a document names, found when they are asked for.

Most sentences name nobody, and of most that do only the figures' own are wanted: whether somebody may speak
in a sentence is told by a few words, looked up for the whole document at once.
"""

from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.agency_starts import known_starts, small_starts
from extract.cues import cue_words
from extract.labels import Label, find_labels
from extract.model import Sentence
from extract.parties import Party, find_parties, opens_with_author, sources, verbs
from extract.people import People
from extract.phrases import WordList, split_words, words_of
from extract.roles import roles
from extract.topics import Topics
from extract.vocabulary import SentenceKind

_REPORT = cue_words("report_verb")
_NO_PERSON = cue_words("not_name")
_MARKS = ":–—-"


class Named(NamedTuple):
    """The words of a sentence and the parties among them."""

    words: WordList
    parties: tuple[Party, ...]


class NamedParties:
    """The parties of a document by sentence; each sentence is read once at most."""

    def __init__(self, text: str, index: AgencyIndex, people: People) -> None:
        self._text = text
        self._index = index
        self._people = people
        self._words = words_of(text)
        self._firsts = _firsts(self._words, index, people)
        self._verbs = verbs(self._words)
        self._sources = sources(self._words)
        self._read: dict[int, Named] = {}

    def of(self, sentence: Sentence) -> Named:
        """Return the words and parties of a sentence."""
        named = self._read.get(sentence.start)
        if named is None:
            named = self._read[sentence.start] = self._find(sentence)
        return named

    def _find(self, sentence: Sentence) -> Named:
        written = self._text[sentence.start : sentence.end]
        if sentence.kind is SentenceKind.HEADING and written.islower():
            return self._find_small(sentence, written)
        first, last = self._words.range_of(sentence.start, sentence.end)
        words = self._words.part(first, last)
        among = self._firsts_between(first, last)
        if not among:
            return Named(words, ())
        firsts = [place - first for place in among]
        return Named(words, tuple(find_parties(words, firsts, self._text, self._index, self._people)))

    def _find_small(self, sentence: Sentence, written: str) -> Named:
        """Find the parties of a title without capitals: 'report from arden fire and rescue'."""
        text = self._text[: sentence.start] + written.title() + self._text[sentence.end :]
        words = split_words(text, sentence.start, sentence.end)
        firsts = _firsts(words, self._index, self._people)
        return Named(words, tuple(find_parties(words, firsts, text, self._index, self._people)))

    def _firsts_between(self, first: int, last: int) -> list[int]:
        """Return the indices of the words of a range at which a party may begin."""
        return self._firsts[bisect_left(self._firsts, first) : bisect_left(self._firsts, last)]

    def topics(self, *, hosts: bool) -> Topics:
        """Return whose work the words of the document measure, those who meet among them where `hosts`."""
        return Topics(self._text, self._words, hosts=hosts)

    def labels(self, span: tuple[int, int]) -> tuple[Label, ...]:
        """Return the lines of a stretch that are nothing but an agency's name."""
        firsts = self._firsts_between(*self._words.range_of(*span))
        return find_labels(self._text, span, self._words, firsts, self._index)

    def first_key(self, sentence: Sentence) -> str:
        """Return the key of a sentence's first word, '' where it has none."""
        first, last = self._words.range_of(sentence.start, sentence.end)
        return self._words.keys[first] if first < last else ""

    def stranger_speaks(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with a person whom nothing tells of, and who reports: 'Ann Ives said'."""
        first, last = self._words.range_of(sentence.start, sentence.end)
        if not _any_within(self._verbs, first + 1, min(first + 4, last)):
            return False
        words = self._words.part(first, min(first + 4, last))
        at = 0
        while at < len(words) and words.capital(at):
            at += 1
        if not 0 < at < len(words) or words.keys[at] not in _REPORT or words.keys[0] in _NO_PERSON:
            return False
        full = at > 1 or (len(words.written[0]) in (2, 3) and words.written[0].isupper())
        return full and not any(map(self._is_known, range(first, first + at)))

    def _is_known(self, place: int) -> bool:
        at = bisect_left(self._firsts, place)
        return at < len(self._firsts) and self._firsts[at] == place

    def may_speak(self, sentence: Sentence) -> bool:
        """Whether a party can be said to speak in a sentence, judged by single words and marks."""
        first, last = self._words.range_of(sentence.start, sentence.end)
        named = bisect_left(self._firsts, first)
        last_named = bisect_left(self._firsts, last) - 1
        if last_named < named:
            return False
        if _any_within(self._verbs, self._firsts[named] + 1, last):
            return True
        if _any_within(self._sources, first, self._firsts[last_named]):
            return True
        if opens_with_author(self._words.keys[first]):
            return True
        return self._firsts[named] < first + 2 and self._has_mark(sentence)

    def _has_mark(self, sentence: Sentence) -> bool:
        words = self._text[sentence.start : sentence.end]
        return any(map(words.__contains__, _MARKS))


def _firsts(words: WordList, index: AgencyIndex, people: People) -> list[int]:
    """Return the indices of the words at which a party may begin."""
    known = people.by_surname.keys() | people.by_first.keys() | people.posts.firsts
    own = index.initials | index.providers.firsts | known
    places = {*words.among(_known_starts()), *words.among(own)}
    small, initials = small_starts(), people.by_initials.keys() & set(words.written)
    firsts = [place for place in sorted(places) if words.keys[place] in small or words.capital(place)]
    if not initials:
        return firsts
    spelled = {place for place, written in enumerate(words.written) if written in initials}
    return sorted(spelled.union(firsts))


@cache
def _known_starts() -> frozenset[str]:
    """Return the keys of the words with which agencies and roles begin in any document."""
    return known_starts() | roles().firsts


def _any_within(places: list[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] < last
