"""Splits text into words and finds the phrases of a lexicon among them.

Names are written in capitals or not, with curly apostrophes, accents, hyphens, ampersands and over line ends:
compared word by word, on a folded key, all of these are the same name. Time is linear in the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

Payload = TypeVar("Payload")

# a run of letters and digits with inner apostrophes, or an ampersand
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|&")
# more than this between two words of a name (', ' or a line end) is a break
_WIDEST_GAP = 3


class Word(NamedTuple):
    """A word of a text with its folded key; `capital` when it begins with an upper-case letter."""

    start: int
    end: int
    key: str
    capital: bool


class Match(NamedTuple, Generic[Payload]):
    """A phrase found at a word: how many words it takes and what the lexicon says of it."""

    length: int
    payload: Payload


def split_words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Return the words of `text[start:end]` with offsets into `text`."""
    words: list[Word] = []
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        written = match.group()
        key = written.lower() if written.isalnum() and written.isascii() else _fold(written)
        words.append(Word(match.start(), match.end(), key, written[0].isupper() or written == "&"))
    return words


class Phrases(Generic[Payload]):
    """The phrases of a lexicon, found longest first at a given word."""

    def __init__(self, forms: Iterable[tuple[str, Payload]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Payload]]] = {}
        for form, payload in forms:
            first, *rest = (word.key for word in split_words(form))
            self._by_first.setdefault(first, []).append((tuple(rest), payload))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda phrase: -len(phrase[0]))

    def at(self, words: Sequence[Word], index: int) -> Match[Payload] | None:
        """Return the longest phrase that begins with the word at `index`."""
        for rest, payload in self._by_first.get(words[index].key, ()):
            if not rest or _continues(words, index, rest):
                return Match(1 + len(rest), payload)
        return None


def _fold(word: str) -> str:
    key = word.lower()
    if not key.isascii():
        plain = unicodedata.normalize("NFD", key.replace("’", "'"))
        key = "".join(letter for letter in plain if not unicodedata.combining(letter))
    if key == "&":
        return "and"
    return key.removesuffix("'s") if len(key) > 3 else key


def _continues(words: Sequence[Word], index: int, rest: tuple[str, ...]) -> bool:
    last = index + len(rest)
    if last >= len(words):
        return False
    for offset, key in enumerate(rest, start=1):
        word = words[index + offset]
        if word.key != key or word.start - words[index + offset - 1].end > _WIDEST_GAP:
            return False
    return True
