"""The parties that each sentence of a document names, found when they are asked for.

Most sentences name nobody, and of most that do only the figures' own are wanted: whether somebody may speak in a
sentence is told by a few words, looked up for the whole document at once.
"""

from bisect import bisect_left
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.model import Sentence
from extract.parties import Party, People, find_parties, opens_with_author, voices
from extract.phrases import WordList, words_of
from extract.roles import roles

_MARKS = ":–—-"


class Named(NamedTuple):
    """The words of a sentence and the parties among them."""

    words: WordList
    parties: tuple[Party, ...]


class NamedParties:
    """The parties of a document, by sentence; each sentence is read once at most."""

    def __init__(self, text: str, index: AgencyIndex, people: People) -> None:
        self._text = text
        self._index = index
        self._people = people
        self._words = words_of(text)
        self._firsts = _firsts(self._words, index, people)
        self._voices = voices(self._words)
        self._read: dict[int, Named] = {}

    def of(self, sentence: Sentence) -> Named:
        """Return the words and parties of a sentence."""
        named = self._read.get(sentence.start)
        if named is None:
            named = self._read[sentence.start] = self._find(sentence)
        return named

    def _find(self, sentence: Sentence) -> Named:
        first, last = self._words.range_of(sentence.start, sentence.end)
        words = self._words.part(first, last)
        if not _any_within(self._firsts, first, last):
            return Named(words, ())
        return Named(words, tuple(find_parties(words, self._text, self._index, self._people)))

    def first_key(self, sentence: Sentence) -> str:
        """Return the key of a sentence's first word, '' where it has none."""
        first, last = self._words.range_of(sentence.start, sentence.end)
        return self._words.keys[first] if first < last else ""

    def may_speak(self, sentence: Sentence) -> bool:
        """Whether a party can be said to speak in a sentence, judged by single words and marks."""
        first, last = self._words.range_of(sentence.start, sentence.end)
        if not _any_within(self._firsts, first, last):
            return False
        if _any_within(self._voices, first, last) or opens_with_author(self._words.keys[first]):
            return True
        return _any_within(self._firsts, first, first + 2) and self._has_mark(sentence)

    def _has_mark(self, sentence: Sentence) -> bool:
        words = self._text[sentence.start : sentence.end]
        return any(mark in words for mark in _MARKS)


def _firsts(words: WordList, index: AgencyIndex, people: People) -> list[int]:
    """Return the indices of the words at which a party may begin."""
    keys = index.starts | roles().firsts | people.by_surname.keys()
    initials = people.by_initials
    if not initials:
        return words.among(keys)
    pairs = enumerate(zip(words.keys, words.written, strict=True))
    return [place for place, (key, written) in pairs if key in keys or written in initials]


def _any_within(places: list[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] < last
