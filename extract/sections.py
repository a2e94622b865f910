"""Agenda items and headed parts: numbers in sequence, headings the file marks, bold or capital lines.

A number before a line makes a heading only where it continues the numbering so far; '32 cameras in the park'
does not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from extract.layout import Line, ends_open, ends_sentence, lines_of
from extract.model import Document, Section

_NUMBERED = re.compile(
    r"""(?:(?P<word>section|item)\s+)?
        (?P<no>\d{1,3}(?:\.\d{1,2}){0,3})
        (?P<stop>[.):]?|\s?/(?=\s))\s*(?:[-–]\s*)?
        (?P<title>[^\W\d].*|)$""",
    re.VERBOSE | re.IGNORECASE,
)
_CODE = re.compile(
    r"(?P<no>[A-Z]{2,6}(?:\(\d{1,2}\))?/?\d{1,4}/\d{2,4}|\d{1,3}/\d{2,4})(?:\s+(?P<title>[A-Z].{3,}))?$"
)
_YEARS = re.compile(r"\d\d/\d\d")
_LETTERED = re.compile(r"(?P<no>[A-H])\.\s+(?P<title>[A-Z].{2,80})$")
_VERBAL = re.compile(
    r"\b(?:was|were|is|are|has|have|had|will|would|be|been|said|advised|reported|noted|asked|agreed|stated)\b"
)
_CELL = re.compile(r"(?:n/?a|nil|[-–—*.…]{1,3}|[£€+−-]\s?\d[\d,.]*%?)", re.IGNORECASE)
# A number that is no year, quarter or reference: 'discussed 74 cases'.
_COUNTS = re.compile(r"\s(?!(?:19|20)\d\d\b)£?\d[\d,.]*(?:%|\s[a-z]{3,}|$)")
_NOT_PLAIN = re.compile(r"[\d:;]|,$")
# The heads of a table's columns.
_HEADS = re.compile(r"\S {3,}\S+(?: \S+)* {3,}\S")
# The end of a sentence within a line.
_SENTENCE_END = re.compile(r"[a-z]\.\s+[A-Z]")
_STEP = 10
# a longer line that ends as sentences do is no row of a table
_COUNTED_LINE = re.compile(r"(\d{1,3})\s+[A-Za-z]")
# '18 - Theft', which so many lines below one another count if their numbers do not rise
_DASHED = re.compile(r"(\d{1,3})\s?[-–—]\s?[A-Z].{2,60}")
_FEWEST_DASHED = 4
_LONGEST_ROW = 60
_LONG, _LONGEST = 80, 130


class _Head(NamedTuple):
    line: Line
    item_no: str | None
    title: str | None
    level: int
    last: Line


def split_sections(document: Document) -> tuple[Section, ...]:
    """Return the document's items in order; the first section holds what stands before the first heading."""
    lines = lines_of(document.text)
    marked = {heading.start: heading.level for heading in document.headings}
    heads = list(_heads(lines, marked))
    starts = [head.line.start for head in heads] + [len(document.text)]
    front = Section(start=0, end=starts[0], body=0, item_no=None, title=None, level=0)
    items = (
        Section(
            start=head.line.start,
            end=end,
            body=head.last.end,
            item_no=head.item_no,
            title=head.title,
            level=head.level,
        )
        for head, end in zip(heads, starts[1:], strict=True)
    )
    return (front, *items)


def _heads(lines: Sequence[Line], marked: dict[int, int]) -> Iterator[_Head]:
    number = 0
    skip = -1
    counts = _dashed_counts(lines)
    for index, line in enumerate(lines):
        if index <= skip or index in counts:
            continue
        head = _read_head(lines, index, number, marked)
        if head is None:
            continue
        if head.item_no and head.item_no.isdigit():
            number = int(head.item_no)
        skip = index if head.last is line else index + 1
        yield head


def _dashed_counts(lines: Sequence[Line]) -> set[int]:
    """Return the indices of the lines that count things one below another: '7 – Violence', '2 – Fraud'."""
    counts: set[int] = set()
    dashed = [_DASHED.fullmatch(line.text) for line in lines]
    for listed, run in groupby(enumerate(dashed), key=lambda placed: placed[1] is not None):
        entries = [(at, int(found[1])) for at, found in run if found] if listed else []
        if len(entries) < _FEWEST_DASHED:
            continue
        steps = [after - before for (_, before), (_, after) in pairwise(entries)]
        if min(steps) < 0 and 2 * steps.count(1) < len(steps):
            counts.update(at for at, _ in entries)
    return counts


def _read_head(lines: Sequence[Line], index: int, number: int, marked: dict[int, int]) -> _Head | None:
    line = lines[index]
    if len(line.text) > _LONGEST or "\t" in line.text[4:]:
        return None
    before = lines[index - 1] if index else None
    following = lines[index + 1] if index + 1 < len(lines) else None
    return (
        _numbered(line, following, number)
        or _coded(line, before, following)
        or _plain(line, before, following, marked)
    )


def _numbered(line: Line, following: Line | None, number: int) -> _Head | None:
    match = _NUMBERED.match(line.text)
    if match is None:
        return None
    if following and (
        _CELL.fullmatch(following.text) or (following.text[0].isdigit() and not _is_prose(following.text))
    ):
        return None  # a numbered row of a table
    if following and _counts_on(match, following):
        return None  # a list of how many there are
    if following and (_runs_on(line, following) or _tells(match, line, following)):
        return None  # a numbered paragraph
    title, last = match["title"].strip(" \t-–"), line
    if not title and following and match["stop"] and _title_like(following.text):
        title, last = following.text, following
    if not title or not _title_like(title) or not _in_sequence(match, number, title):
        return None
    return _Head(line, match["no"], _tidy(title), match["no"].count(".") + 1, last)


def _counts_on(match: re.Match[str], following: Line) -> bool:
    """Whether the next line begins with a number that does not come next: '2 Leaders', '10 Officers'."""
    counted = _COUNTED_LINE.match(following.text)
    if counted is None or match["stop"] or not match["no"].isdigit():
        return False
    return int(counted[1]) != int(match["no"]) + 1


def _is_prose(text: str) -> bool:
    return text[-1].isalpha() or (len(text) > _LONGEST_ROW and ends_sentence(text))


def _runs_on(line: Line, following: Line) -> bool:
    """Whether a numbered line starts a paragraph: it counts something, and goes on in the next line."""
    if not following.text[0].islower() or ends_sentence(line.text):
        return False
    return (len(line.text) > 60 and not following.gap) or bool(_COUNTS.search(line.text))


def _tells(match: re.Match[str], line: Line, following: Line) -> bool:
    """Whether a numbered line tells something and goes on: '2.1 The team lets 40 homes. The Act and'."""
    if len(line.text) <= _LONGEST_ROW or following.gap or ends_sentence(line.text):
        return False
    if "." in match["no"] and _SENTENCE_END.search(match["title"]):
        return True
    return len(line.text) > _LONG and _COUNTS.search(match["title"]) is not None


def _in_sequence(match: re.Match[str], number: int, title: str) -> bool:
    top = int(match["no"].split(".")[0])
    if match["word"]:
        return number < top <= number + 4 or (number == 0 and title[0].isupper())
    if ("." in match["no"] and number <= top <= number + 1) or (match["stop"] and title.isupper()):
        return True
    if number == 0 and all(word[0].isupper() for word in title.split()) and " " in title:
        return True
    near = number < top <= number + _STEP
    return near and (bool(match["stop"]) or not re.search(r"\d", title) or number > 0 or top == 1)


def _coded(line: Line, before: Line | None, following: Line | None) -> _Head | None:
    lettered = _LETTERED.match(line.text)
    if lettered and _title_like(lettered["title"]):
        return _Head(line, lettered["no"], _tidy(lettered["title"]), 1, line)
    match = _CODE.match(line.text)
    if match and match["title"]:
        return (
            _Head(line, match["no"], _tidy(match["title"]), 1, line) if _title_like(match["title"]) else None
        )
    if match is None or following is None or not _title_like(following.text):
        return None
    if before and _YEARS.fullmatch(before.text) and _YEARS.fullmatch(line.text):
        return None  # the years over the columns of a table
    return _Head(line, match["no"], _tidy(following.text), 1, following)


def _plain(line: Line, before: Line | None, following: Line | None, marked: dict[int, int]) -> _Head | None:
    if line.start in marked:
        return _Head(line, None, _tidy(line.text), marked[line.start], line)
    text = line.text
    if following is None or not (line.gap and 4 <= len(text) <= 90 and len(following.text) > 60):
        return None
    if ends_sentence(text) or not (text.isupper() or _capital_words(text)):
        return None
    if not _title_like(text) or _NOT_PLAIN.search(text) or _HEADS.search(text) or _is_broken(text, following):
        return None
    runs_on = before is not None and len(before.text) > 60 and not ends_sentence(before.text)
    return None if runs_on else _Head(line, None, _tidy(text), 2, line)


def _is_broken(text: str, following: Line) -> bool:
    """Whether a line is the first of a paragraph: '... spoke to the report. She', 'advised that ...'."""
    goes_on = not following.gap and following.text[0].islower()
    return goes_on or ends_open(text.lower()) or _SENTENCE_END.search(text) is not None


def _title_like(text: str) -> bool:
    return (
        len(text) <= _LONGEST
        and (text[:1].isupper() or text[:1] in "'‘“\"")
        and not (ends_sentence(text) and len(text.split()) > 4)
        and not text.endswith(";")  # one of a list
        and not _VERBAL.search(text)
    )


def _capital_words(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.6 * len(words)


def _tidy(title: str) -> str:
    return re.sub(r"\s+", " ", title).strip(" .:;-–")
