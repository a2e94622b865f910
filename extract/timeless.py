"""Times in the labels of tables: 'Casualties Nov 2015 - Oct 2016' counts casualties.

The time of a figure has columns of its own.
"""

import re
from functools import lru_cache

from extract.blanks import blank_spans
from extract.rules.period import FoundPeriod, find_periods

# What joins a time to the words before it.
_JOINTS = frozenset(("for", "in", "during", "over", "from", "the", "to", "of"))
_MARKS = " (,:;–-"
_EMPTY = re.compile(r"\(\s*\)")
_DIGITS = re.compile(r"\d+")


def heads_columns(label: str) -> bool:
    """Whether a label is the heads of columns run together, times of one form: 'Ward 2018/19 2019/20'."""
    forms = [_DIGITS.sub("#", time.text) for time in _times(label)]
    return len(set(forms)) < len(forms)


def tells_time(label: str) -> bool:
    """Whether a label holds a time."""
    return bool(_times(label))


def without_times(label: str) -> str:
    """Return a label without the times it holds, or as it is where nothing else would be left."""
    if not any(char.isdigit() for char in label):
        return label
    spans = [(time.start, time.end) for time in _times(label)]
    words = _EMPTY.sub(" ", blank_spans(label, spans)).rstrip(_MARKS).split()
    while words and words[-1].lower().strip(_MARKS) in _JOINTS | {""}:
        words.pop()
    left = " ".join(words).rstrip(_MARKS)
    return left if spans and any(map(str.isalpha, left)) else label


@lru_cache(maxsize=1_000)
def _times(label: str) -> tuple[FoundPeriod, ...]:
    """Return the times in a label, which several questions are asked about."""
    return find_periods(label, None)
