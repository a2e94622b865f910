"""Finds the places where a number may start, in one quick pass.

The pattern for such a place is slow, because most of what it asks is about the characters before. So it is
only tried at digits and number words, which a simpler pattern of small letters finds first.
"""

import re

from extract.rules.numeral import FOLDS, FRACTION, START
from extract.rules.stems import any_of

# A digit that no digit stands before, or a number word with the mark before it.
_WORDS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half doubled halved
    trebled tripled quadrupled nil zero hundred
"""
_IN_WORDS = rf"""(?:{any_of([*_WORDS.split(), *(f"{times}fold" for times in FOLDS)])}
    |an?\s(?:dozen|hundred|thousand|million|billion|third|quarter|fifth|tenth))\b"""
_CANDIDATE = re.compile(rf"[^a-z](?:(?<=\d)(?<!\d\d)|(?<={FRACTION})|{_IN_WORDS})", re.VERBOSE)
_NUMBER_WORD = re.compile(rf"[^a-z]{_IN_WORDS}", re.VERBOSE)
_DIGIT = re.compile(rf"\d|{FRACTION}")
_LONGEST_SIGN = 2
_SIGNS = "£€$+−–-"


class Starts:
    """Tells of the stretches of a document whether a number may start there."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._letters = small(text)

    def any_between(self, start: int, end: int) -> bool:
        """Whether a number may start between two offsets; where this says yes there may yet be none."""
        digit = _DIGIT.search(self._text, start, end)  # is in most sentences that have a number
        word = digit or _NUMBER_WORD.search(self._letters, start, end + 1)
        return word is not None or self._is_cut(start, end)

    def _is_cut(self, start: int, end: int) -> bool:
        """Whether the stretch begins or ends within a word, of which a number may be left."""
        return (start > 0 and self._text[start - 1].isalnum()) or self._text[end : end + 1].isalnum()


def small(words: str) -> str:
    """Return a space and the words in small letters, one for one, for `find_start`."""
    lowered = words.lower()
    if len(lowered) != len(words):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in words)
    return f" {lowered}"


def find_start(words: str, letters: str, position: int) -> re.Match[str] | None:
    """Return the first place from a position on where a number may start; `letters` are `small(words)`."""
    for candidate in _CANDIDATE.finditer(letters, position):
        place = candidate.start() - (candidate.end() == candidate.start() + 1)
        for start in range(max(place - _LONGEST_SIGN, position), place + 1):
            match = START.match(words, start) if start == place or words[start] in _SIGNS else None
            if match and match.end() > place:
                return match
    return None
