"""The words of a stretch of text on one line, with single spaces, and the way back to the text's offsets.

Line ends, double spacing and blanked page furniture would otherwise stand between the words of a rule.
"""

import re
from bisect import bisect_left
from typing import NamedTuple

# A word that the end of a line parts, or white space that is more than one space.
_SPACES = re.compile(r"(?P<parted>-(?<=[a-z]{2}-)[ \t]*\n\s*(?=[a-z]{2}))|\s{2,}|[\t\n\r\f\v]")
_LAST_WORD = re.compile(r"[a-z]+$", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+")
_LONGEST = 24
# First and last parts of words that keep their hyphen: 'self-assessment', 'gang-related'.
HYPHENATED = frozenset(
    """anti bi co cross ex face first follow four full half hard high long low mid multi new non off on one
    open part post pre self semi short six ten three two well year""".split()  # noqa: SIM905 - read more easily
)
_LAST = frozenset(
    """agency based driven enabled end free funded going in led level making off on out profile related risk
    specific style term time to type up wide year""".split()  # noqa: SIM905 - read more easily
)


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
        between = " " if match["parted"] is None else "-" if _keeps_hyphen(raw, match) else ""
        parts += [raw[last : match.start()], between]
        offsets.extend(range(start + last, start + match.start() + len(between)))
        last = match.end()
    parts.append(raw[last:])
    offsets.extend(range(start + last, end + 1))
    return Words("".join(parts), offsets)


def _keeps_hyphen(raw: str, parted: re.Match[str]) -> bool:
    first = _LAST_WORD.search(raw, max(0, parted.start() - _LONGEST), parted.start())
    second = _WORD.match(raw, parted.end())
    return (first is not None and first.group().lower() in HYPHENATED) or (
        second is not None and second.group() in _LAST
    )
