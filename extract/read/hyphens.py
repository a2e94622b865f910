"""Puts words together that the end of a line has parted.

Whether the hyphen stays ('Anti-social') or goes ('informa-tion') is told by the document's other spellings.
"""

from collections.abc import Iterable
from typing import Final

from extract.words import HYPHENATED

_SOFT: Final = "\u00ad"
_MARKS: Final = f"-{_SOFT}\u2010\u2011"
_EDGES: Final = ".,;:!?()[]'\"‘’“”\t"


class Hyphens:
    """The spellings of one document."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words = {word.strip(_EDGES).lower() for line in lines for word in line.split()}

    def join(self, above: str, between: str, below: str) -> str:
        """Return two lines as one text with `between` (marks of pages) where the second starts."""
        if not is_broken(above, below):
            return f"{above} {between}{below}"
        if above[-1] in _MARKS and not self._keeps_hyphen(above, below):
            return f"{above[:-1]}{between}{below}"
        return f"{above[:-1]}{'-' if above[-1] in _MARKS else above[-1]}{between}{below}"

    def _keeps_hyphen(self, above: str, below: str) -> bool:
        first = above[:-1].split()[-1].strip(_EDGES).lower()
        second = below.split()[0].strip(_EDGES).lower()
        if not below[0].islower() or not first.isalpha():
            return True
        if first + second in self._words:
            return False
        return f"{first}-{second}" in self._words or first in HYPHENATED


def is_broken(above: str, below: str) -> bool:
    """Whether a word or a range of numbers runs from line to line."""
    if len(above) < 2 or not below:
        return False
    if above[-1] == "–":
        return above[-2].isdigit() and below[0].isdigit()
    return above[-1] in _MARKS and above[-2].isalnum() and below[0].isalnum()


def shown(text: str) -> str:
    """Return the text with hyphens at ends of lines that were left as they are."""
    return text.replace(_SOFT, "-")
