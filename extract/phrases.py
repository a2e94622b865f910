"""Splits text into words and finds the phrases of a lexicon among them.

Names are written in capitals or not, with curly apostrophes, accents, hyphens, ampersands and over line ends:
compared word by word, on a folded key, all of these are the same name. Time is linear in the text.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import lru_cache
from itertools import accumulate, chain
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")

# a run of letters and digits with inner apostrophes, or an ampersand; most are of plain letters, told faster
_WORD = re.compile(r"(?!\s)([0-9A-Za-z]++(?![\w'’])|\w+(?:['’]\w+)*|&)")
# more than this between two words of a name (', ' or a line end) is a break
_WIDEST_GAP = 3
_VOCABULARY = 100_000
# So many words are asked for sets of keys more than once, as those of a document are.
_MANY = 200


class Match(NamedTuple, Generic[Payload]):
    """A phrase found at a word: how many words it takes and what the lexicon says of it."""

    length: int
    payload: Payload


class WordList:
    """The words of a text, side by side in lists, because most of them are only looked at by key.

    `written`, `keys`, `starts` and `ends` hold what is written, the folded keys, and the offsets.
    """

    __slots__ = ("_places", "ends", "keys", "starts", "written")

    def __init__(self, written: list[str], keys: list[str], starts: list[int], ends: list[int]) -> None:
        self.written = written
        self.keys = keys
        self.starts = starts
        self.ends = ends
        self._places: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self.keys)

    def capital(self, index: int) -> bool:
        """Whether the word at an index begins with an upper-case letter; an ampersand counts as one."""
        first = self.written[index][0]
        return first.isupper() or first == "&"

    def part(self, first: int, last: int) -> "WordList":
        """Return the words of a range of indices."""
        if first == 0 and last == len(self.keys):
            return self
        return WordList(
            self.written[first:last], self.keys[first:last], self.starts[first:last], self.ends[first:last]
        )

    def range_of(self, start: int, end: int) -> tuple[int, int]:
        """Return the range of indices of the words between two offsets."""
        return bisect_left(self.starts, start), bisect_right(self.ends, end)

    def among(self, keys: Set[str]) -> list[int]:
        """Return the indices of the words whose key is one of a set."""
        if len(self.keys) < _MANY:
            return [index for index, key in enumerate(self.keys) if key in keys]
        if self._places is None:
            self._places = _by_key(self.keys)
        few, many = (self._places, keys) if len(self._places) < len(keys) else (keys, self._places)
        return sorted(chain.from_iterable([self._places[key] for key in few if key in many]))


def split_words(text: str, start: int = 0, end: int | None = None) -> WordList:
    """Return the words of `text[start:end]` with offsets into `text`."""
    parts = _WORD.split(text[start:end].replace("_", " "))
    places = list(accumulate(map(len, parts), initial=start))
    written = parts[1::2]
    return WordList(written, list(map(_key, written)), places[1:-1:2], places[2::2])


@lru_cache(maxsize=1)
def words_of(text: str) -> WordList:
    """Return the words of a whole document, which several stages read one after the other."""
    return split_words(text)


def _by_key(keys: Sequence[str]) -> dict[str, list[int]]:
    places: defaultdict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return places


class Phrases(Generic[Payload]):
    """The phrases of a lexicon, found longest first at a given word."""

    def __init__(self, forms: Iterable[tuple[str, Payload]]) -> None:
        self._single: dict[str, Match[Payload]] = {}
        self._longer: dict[str, dict[str, list[tuple[list[str], Match[Payload]]]]] = {}
        for form, payload in forms:
            first, *rest = split_words(form).keys
            match = Match(1 + len(rest), payload)
            if rest:
                self._longer.setdefault(first, {}).setdefault(rest[0], []).append((rest, match))
            else:
                self._single.setdefault(first, match)
        for by_second in self._longer.values():
            for phrases in by_second.values():
                phrases.sort(key=lambda phrase: -len(phrase[0]))
        self.firsts: Set[str] = self._single.keys() | self._longer.keys()

    def by_first(self) -> Iterator[tuple[str, Payload]]:
        """Yield what the lexicon says of each phrase, with the key of its first word."""
        yield from ((key, match.payload) for key, match in self._single.items())
        for key, by_second in self._longer.items():
            yield from ((key, match.payload) for phrases in by_second.values() for _, match in phrases)

    def at(self, words: WordList, index: int) -> Match[Payload] | None:
        """Return the longest phrase that begins with the word at `index`, None past the last."""
        if index >= len(words.keys):
            return None
        key = words.keys[index]
        by_second = self._longer.get(key)
        if by_second and index + 1 < len(words.keys):
            for rest, match in by_second.get(words.keys[index + 1], ()):
                if _continues(words, index, rest):
                    return match
        return self._single.get(key)


@lru_cache(maxsize=_VOCABULARY)
def _key(word: str) -> str:
    key = word.lower()
    if key.isalnum() and key.isascii():
        return key
    if not key.isascii():
        plain = unicodedata.normalize("NFD", key.replace("’", "'"))
        key = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if key == "&":
        return "and"
    return key.removesuffix("'s") if len(key) > 3 else key


def _continues(words: WordList, index: int, rest: list[str]) -> bool:
    first, last = index + 1, index + 1 + len(rest)
    if words.keys[first:last] != rest:
        return False
    gaps = zip(words.starts[first:last], words.ends[index : last - 1], strict=True)
    return all(start - end <= _WIDEST_GAP for start, end in gaps)
