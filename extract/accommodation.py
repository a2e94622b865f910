"""A refuge that is a place with beds, not the charity of that name: 'Refuge - 12 units'."""

from extract.cues import cue_words
from extract.phrases import WordList

_PLACES = cue_words("accommodation")
_BEDS = cue_words("bed_noun")
_MARKS = (":", "-", "–", "—")
# so many words after the mark may say what it has
_NEAR = 5


def is_accommodation(words: WordList, position: int, text: str) -> bool:
    """Whether the word at a position labels beds or units that follow it."""
    if words.keys[position] not in _PLACES:
        return False
    end = words.ends[position]
    marked = text[end : end + 3].strip().startswith(_MARKS)
    return marked and not _BEDS.isdisjoint(words.keys[position + 1 : position + 1 + _NEAR])
