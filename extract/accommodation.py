"""A refuge that is a place with beds, not the charity of that name: 'Refuge - 12 units'."""

import re

from extract.cues import cue_words
from extract.phrases import WordList

_PLACES = cue_words("accommodation")
_BEDS = cue_words("bed_noun")
# at the beginning of a line: 'Refuge' over a number, 'Refuge outcomes'
_LINE_BEFORE = re.compile(r"(?:^|\n)[ \t]*\Z")
_MARGIN = 12
_ROW = re.compile(r"[ \t]*(?:\n\s*)?£?\d[\d,.]*%?[ \t]*(?:\n|\Z)")
_TITLE = re.compile(
    r" (?:outcomes|provision|occupancy|places|spaces|beds|units|stays)[ \t]*\n",
    re.IGNORECASE,
)
_MARKS = (":", "-", "–", "—")
# so many words after the mark may say what it has
_NEAR = 5


def is_accommodation(words: WordList, position: int, text: str) -> bool:
    """Whether the word at a position labels beds or units that follow it, a row or what stands under it."""
    if words.keys[position] not in _PLACES:
        return False
    end = words.ends[position]
    start = words.starts[position]
    if (_ROW.match(text, end) or _TITLE.match(text, end)) and _LINE_BEFORE.search(
        text, max(0, start - _MARGIN), start
    ):
        return True
    marked = text[end : end + 3].strip().startswith(_MARKS)
    return marked and not _BEDS.isdisjoint(words.keys[position + 1 : position + 1 + _NEAR])
