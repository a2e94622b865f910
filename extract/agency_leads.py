"""Where the name of an agency begins that is known by its ending: 'West Mercia' of 'West Mercia Police'."""

import re

from extract.agency_names import Shape
from extract.cues import cue_words
from extract.phrases import WordList
from extract.places import place_at
from extract.written_names import NAME_BEFORE, TITLE_FIRST

INSIDE_NAMES = cue_words("inside_name")
# words with a capital that belong to the sentence, not to the name after them
_NOT_NAMES = cue_words("not_name")
_LONGEST_LEAD = 8
_RUN_TOGETHER = re.compile(NAME_BEFORE)


def lead_start(words: WordList, position: int, free: int, text: str, shape: Shape) -> int:
    """Return the first word of the name that ends at `position`; words before `free` are another's."""
    first = position
    for index in range(position - 1, max(position - _LONGEST_LEAD, free) - 1, -1):
        gap = text[words.ends[index] : words.starts[index + 1]]
        if not (_joins(gap, shape) or _goes_on(gap, words, index)) or not _in_name(words, index):
            break
        if "\n" in gap and _ends_another(text, words, index, position):
            break
        if words.capital(index) and words.keys[index] not in _NOT_NAMES:
            first = index
    return first


def _ends_another(text: str, words: WordList, index: int, position: int) -> bool:
    """Whether a line's end is in no name that goes on below: before a row's first cell, after a person."""
    if text[words.ends[position] : words.ends[position] + 1] == "\t":
        return True
    line = text[text.rfind("\n", 0, words.starts[index]) + 1 : words.ends[index]]
    return TITLE_FIRST.match(line.lstrip()) is not None


def _joins(gap: str, shape: Shape) -> bool:
    return gap in {" ", "-", "\n", " \n", "  "} or (gap == ", " and shape.kind == "health")


def _goes_on(gap: str, words: WordList, index: int) -> bool:
    """Whether a comma after a word is one of a place's name: 'Newry, Mourne and Down'."""
    return gap == ", " and any(_in_place(words, start, index + 1) for start in (index, index - 1))


def _in_name(words: WordList, index: int) -> bool:
    key = words.keys[index]
    if _RUN_TOGETHER.search(words.written[index]):
        return False
    if words.capital(index) and key not in _NOT_NAMES:
        return True
    return key in INSIDE_NAMES or any(_in_place(words, start, index) for start in (index - 1, index - 2))


def _in_place(words: WordList, start: int, index: int) -> bool:
    """Whether the word belongs to a place's name that begins at `start`: the 'of' of 'Isle of Wight'."""
    place = place_at(words, start) if start >= 0 else None
    return place is not None and start + place.length > index
