"""The words of a stretch of text on one line, with single spaces, and the way back to the text's offsets.

Line ends, double spacing and blanked page furniture would otherwise stand between the words of a rule.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

_SPACES = re.compile(r"\s{2,}|[\t\n\r\f\v]")


class Words(NamedTuple):
    """Text with folded white space; `offsets` are the places in the document, the end included."""

    text: str
    offsets: list[int] | range

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the document's span of `text[start:end]`, where that ends with a word."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def find(self, offset: int) -> int:
        """Return the place in `text` of a document offset."""
        if isinstance(self.offsets, range):
            return offset - self.offsets.start
        return bisect_left(self.offsets, offset)


def fold(text: str, start: int, end: int) -> Words:
    """Return the words of `text[start:end]`."""
    raw = text[start:end]
    if " ".join(raw.split()) == raw:  # much faster than to search, and true of most sentences
        return Words(raw, range(start, end + 1))
    parts: list[str] = []
    offsets: list[int] = []
    last = 0
    for match in _SPACES.finditer(raw):
        parts += [raw[last : match.start()], " "]
        offsets.extend(range(start + last, start + match.start() + 1))
        last = match.end()
    parts.append(raw[last:])
    offsets.extend(range(start + last, end + 1))
    return Words("".join(parts), offsets)
