"""Finds the phrases of a lexicon in running text with one compiled pattern, the longest at each place.

The pattern is a tree of letters, so that thousands of phrases cost little more than one. It reads a text in
plain letters: a space, then the text in small letters without accents, one for one.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from extract.phrases import split_words

Payload = TypeVar("Payload")

# what may stand between two words of a name; more than three characters or an ampersand is a break
_GAP = r"(?:'s)?(?!'\w)[^\w&]{1,3}"
_AND = r"(?:'s)?(?!'\w)(?:[^\w&]{1,3}and[^\w&]{1,3}|[^\w&]{0,3}&[^\w&]{0,3})"
_MARKS = {" ": _GAP, "&": _AND}
_END = ""
_ACCENTED = re.compile("[\u00c0-\u1fff]")
_BASES = {
    code: base[0]
    for code in range(0xC0, 0x2000)
    if len(base := [c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.combining(c)]) == 1
}

_Tree = dict[str, "_Tree"]


class Hit(NamedTuple, Generic[Payload]):
    """A phrase found at `[start, end)` of the plain letters, which is one after its place in the text."""

    start: int
    end: int
    payload: Payload


def plain(text: str) -> str:
    """Return a space and the text in small letters without accents, with plain apostrophes, one for one."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    small = f" {small}".replace("_", " ")
    if small.isascii():
        return small
    small = small.replace("’", "'")
    return small.translate(_BASES) if _ACCENTED.search(small) else small


class Finder(Generic[Payload]):
    """The phrases of a lexicon, each with what the lexicon says of it."""

    def __init__(self, forms: Iterable[tuple[str, Payload]]) -> None:
        self._payloads: dict[str, Payload] = {}
        for form, payload in forms:
            self._payloads.setdefault(_key(form), payload)
        tree = _tree(self._payloads)
        # the mark before a word is what is read first, because patterns that begin with a test are slow;
        # that it is none of a-z is asked first, because to ask whether a letter is one of a word is slow too
        self._search = re.compile(rf"[^a-z0-9\w](?<!\w'){_pattern(tree)}(?:'s)?(?!'?\w)").search

    def next(self, letters: str, start: int) -> Hit[Payload] | None:
        """Return the first phrase from an offset on, None where there is none; `letters` is a plain text."""
        match = self._search(letters, start)
        if match is None:
            return None
        start, end = match.span()
        payload = self._payloads.get(letters[start + 1 : end])
        if payload is None:
            payload = self._payloads[_key(letters[start + 1 : end])]
        return Hit(start + 1, end, payload)


def _key(form: str) -> str:
    return " ".join(split_words(form).keys)


def _tree(keys: Iterable[str]) -> _Tree:
    root: _Tree = {}
    for key in keys:
        node = root
        for mark in key.replace(" and ", "&"):
            node = node.setdefault(mark, {})
        node[_END] = {}
    return root


def _pattern(tree: _Tree) -> str:
    """Write a tree as a pattern: its branches, all optional where a phrase ends at its root."""
    branches = [_MARKS.get(mark) or re.escape(mark) for mark in tree if mark]
    tails = [_pattern(below) for mark, below in tree.items() if mark]
    written = "|".join(branch + tail for branch, tail in zip(branches, tails, strict=True))
    if not written:
        return ""
    if _END in tree:
        return f"(?:{written})?"
    return f"(?:{written})" if len(branches) > 1 else written
