"""Lines that are nothing but an agency's name: whose figures follow them.

Notes often go round the table: 'Police', then bullets, 'Fire and Rescue', then bullets. Such a line holds
until the next line that looks like a title.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.phrases import WordList

_LONGEST = 60
_MOST_WORDS = 9
_BULLETS = "-–•·▪"
_MARKUP = " \t*#_|"
_OPEN_ENDS = ".,;?!"
# What may close a sentence after its stop.
_CLOSERS = " \t\r\"'’”)]"
# 'Fire Service 2021/22 highlights', but 'Police 301' is a row.
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ITEMS = ("item ", "agenda item ", "section ")
_BESIDE = cue_words("label") | cue_words("article")


# who does not report; a council's full name is a letterhead
_NO_LABELS = frozenset(("cited", "partnership", "commissioner"))


class Label(NamedTuple):
    """From `start` on the figures are those of `name`, or of nobody named."""

    start: int
    name: str | None


class _Line(NamedTuple):
    start: int
    text: str


def find_labels(
    text: str, span: tuple[int, int], words: WordList, firsts: Sequence[int], index: AgencyIndex
) -> tuple[Label, ...]:
    """Return the labels between two offsets; `words` are those there, an agency may begin at the `firsts`."""
    if not firsts:
        return ()
    starts = [words.starts[place] for place in firsts]
    lines = list(_lines(text, *span))
    likely = [line for line in lines if _any_in(starts, line) and _is_short(line)]
    named = {line.start: name for line in likely if (name := _agency_of(line, words, index, text))}
    return tuple(_labels(lines, named)) if named else ()


def label_before(labels: Sequence[Label], start: int, floor: int) -> Label | None:
    """Return the last label between two offsets."""
    place = bisect_left(labels, (start,)) - 1
    return labels[place] if place >= 0 and labels[place].start >= floor else None


def _lines(text: str, start: int, end: int) -> Iterator[_Line]:
    for line in text[start:end].split("\n"):
        if line.strip():
            yield _Line(start, line)
        start += len(line) + 1


def _is_short(line: _Line) -> bool:
    return len(line.text) <= _LONGEST and line.text.rstrip()[-1:] not in _OPEN_ENDS


def _any_in(starts: Sequence[int], line: _Line) -> bool:
    place = bisect_left(starts, line.start)
    return place < len(starts) and starts[place] < line.start + len(line.text)


def _agency_of(line: _Line, words: WordList, index: AgencyIndex, text: str) -> str | None:
    first, last = words.range_of(line.start, line.start + len(line.text))
    bullet = line.text.lstrip()[:1] in _BULLETS
    if bullet or last - first > _MOST_WORDS or not _may_begin(words.keys[first], index):
        return None
    part = words.part(first, last)
    found = index.find_among(part, text)
    if len(found) != 1 or found[0].kind in _NO_LABELS or (found[0].kind == "council" and found[0].proper):
        return None
    start, end = found[0].start, found[0].end
    pairs = list(zip(part.keys, part.starts, strict=True))
    before = all(key in _BESIDE or key.isdigit() for key, at in pairs if at < start)
    dated = _YEAR.search(line.text) is not None
    after = all(key in _BESIDE or (dated and key.isdigit()) for key, at in pairs if at >= end)
    return found[0].name if before and after else None


def _may_begin(key: str, index: AgencyIndex) -> bool:
    return key in index.starts or key in _BESIDE or key.isdigit()


def _labels(lines: Sequence[_Line], named: dict[int, str]) -> Iterator[Label]:
    """Yield the lines that stand over others; names in a row are a list, not labels."""
    first = next(place for place, line in enumerate(lines) if line.start in named)
    before = lines[first - 1] if first else None
    for line, after in zip(lines[first:], [*lines[first + 1 :], None], strict=True):
        beside = {other.start for other in (before, after) if other}
        if line.start in named and after and not beside & named.keys() and _stands_over(before, after):
            yield Label(line.start, named[line.start])
        elif line.start not in named and _is_title(line):
            yield Label(line.start, None)
        before = line


def _stands_over(before: _Line | None, after: _Line) -> bool:
    """Whether a line does not go on with a paragraph, nor is the head of a row."""
    ends = before is None or _is_short(before) or before.text.rstrip(_CLOSERS).endswith((".", ":"))
    first = after.text.lstrip(_MARKUP)[:1]
    return ends and not first.isdigit() and not first.islower()


def _is_title(line: _Line) -> bool:
    """Whether a line could be the title of something else: short, with a capital, without a number in it."""
    title = line.text.lstrip(_MARKUP + "0123456789.)")
    if title.lower().startswith(_ITEMS):
        return True
    return _is_short(line) and title[:1].isupper() and not any(letter.isdigit() for letter in title)
