"""A number at its place in a sentence, in characters and in tokens."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.tokens import Token


class Place(NamedTuple):
    """A mention in its sentence: the span of its words, and of its tokens."""

    words: str
    start: int
    end: int
    tokens: Sequence[Token]
    first: int
    last: int

    @property
    def before(self) -> str:
        """The sentence up to the number."""
        return self.words[: self.start]

    @property
    def text(self) -> str:
        """The number as written."""
        return self.words[self.start : self.end]
