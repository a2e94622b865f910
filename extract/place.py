"""A number at its place in a sentence, in characters and in tokens."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.tokens import NAMING, Token


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

    def next_names(self) -> bool:
        """Whether a noun, or what may belong to one, follows the number."""
        return self.last < len(self.tokens) and self.tokens[self.last].part in NAMING
