"""Sentences, bullets, headings and tables, as spans of the text.

Lines that a page or a width broke are read as one; a run of short lines with numbers is one table, because a
cell is only understood with its headers.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from extract.layout import Layout, Line, bullet_width, continues, ends_in_number, is_row, lines_of, measure
from extract.model import Document, Section, Sentence
from extract.vocabulary import SentenceKind

_BREAK = re.compile(
    r"""[.!?]["'”’)\]]{0,2}               # the stop and what closes with it
        (?:\s+(?=["'“‘(\[]?[A-Z0-9£•·])     # then a new start
          |(?=[A-Z][a-z]+\s))              # or a lost space: 'year.The'
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(r"[a-z](?:\.[a-z])*|[ivx]{1,4}")
_TITLES = "mr mrs ms dr st rev prof hon cllr cllrs councillor"
_RANKS = "supt dsupt ch insp cinsp dinsp /insp c/insp d/insp det sgt cmdr cdr"
_SHORT = "no nos para fig ref vol approx est inc ltd plc dept ext ex etc e.g i.e eg ie vs v pop avg"
_TIMES = "jan feb mar apr jun jul aug sep sept oct nov dec am pm a.m p.m"
_ABBREVIATIONS = frozenset(f"{_TITLES} {_RANKS} {_SHORT} {_TIMES}".split())
# abbreviations that a sentence may end with
_LAST_WORDS = frozenset(("etc", "am", "pm", "a.m", "p.m"))
_LONGEST_ABBREVIATION = 14
_LAST_WORD = re.compile(r"[\s(]")
_NUMERIC = re.compile(r"[£€+\-–]?\s*\d[\d,.]*\s*(?:%|k|m)?")
_PROSE = frozenset(".!?:;,")
# What a bullet counts.
_COUNTED = re.compile(r"\d[\d,]*(?:\s+[a-z]|$)")
# A line that ends with so many values is a row, however long its label is.
_WIDE_ROW = re.compile(r"^[^.;]{1,160}?(?:\s(?:[+£–-]?\d[\d,.]*%?|N/?A|n/a|-)){4,}$")
# A value that words go on after: 'Robbery 388, baseline 451' is told, not tabled.
_TOLD = re.compile(r"\d%?(?:\s[a-z]{3,20})?,\s(?=\D)|\d%?\s/\s[A-Z]\w{0,12}\s\d")
_COLUMNS = re.compile(r"\S {3,}[+£-]?\d[\d,.]*[%x]?(?= {2}|$)|\S {3,}\S[^\n]{0,40}? {3,}\S")
# Gaps after a stop or around a dash are those of a text that is set wide.
_NO_COLUMNS = re.compile(r"(?<=[.,;:!?]) {3,}+|(?<! ) {3,}+(?=[-–] {3,})| (?<=[-–] ) {2,}+")
_start = attrgetter("start")
# To look a member up in its class at every sentence takes longer than to compare it.
_HEADING, _TABLE, _TEXT = SentenceKind.HEADING, SentenceKind.TABLE, SentenceKind.PROSE
# Text without a full stop for longer than this is no sentence; cut, it costs no more than its length.
_LONGEST_SENTENCE = 2_000
_CELL = 64
# A cell of a narrow column runs over several lines of so many letters.
_NARROW = 30
_NARROW_CELL = 110
_ROW = 100


def split_sentences(document: Document, sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """Return the sentences of every section in order; headings are sentences of their own kind."""
    lines = lines_of(document.text)
    layout = measure(lines)
    return tuple(
        sentence
        for index, section in enumerate(sections)
        for sentence in _of_section(document.text, section, index, _lines_in(lines, section), layout)
    )


def _lines_in(lines: Sequence[Line], section: Section) -> Sequence[Line]:
    """Take the lines of a section's body."""
    first = bisect_left(lines, section.body, key=_start)
    return lines[first : bisect_left(lines, section.end, key=_start)]


def _of_section(
    text: str, section: Section, index: int, lines: Sequence[Line], layout: Layout
) -> Iterator[Sentence]:
    if section.body > section.start:
        yield Sentence(section.start, section.body, _HEADING, index)
    blocks = _join(lines, layout)
    lead: tuple[int, int] | None = None
    for kind, start, end in _group(blocks):
        if kind is _TABLE:
            yield Sentence(lead[0] if lead else start, end, kind, index)
            lead = None
            continue
        if lead and _NUMERIC.fullmatch(text, start, end):
            yield Sentence(lead[0], end, _TEXT, index)  # 'Number of patrols:', '31'
            lead = None
            continue
        if lead:
            yield Sentence(*lead, _TEXT, index)
        *spans, last = _sentence_spans(text, start, end)
        lead = last if text[last[1] - 1] == ":" else None
        for first, stop in spans if lead else (*spans, last):
            yield Sentence(first, stop, _TEXT, index)
    if lead:
        yield Sentence(*lead, _TEXT, index)


def _join(lines: Sequence[Line], layout: Layout) -> list[list[Line]]:
    """Lines that read as one paragraph, together."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and continues(blocks[-1][-1], line, layout):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _group(blocks: list[list[Line]]) -> Iterator[tuple[SentenceKind, int, int]]:
    """Paragraphs as they are, runs of table cells as one block each."""
    run: list[list[Line]] = []
    for block in blocks:
        if _is_cell(block):
            run.append(block)
            continue
        if run:
            yield from _flush(run)
            run = []
        yield _TEXT, block[0].start, block[-1].end
    yield from _flush(run)


def _flush(run: list[list[Line]]) -> Iterator[tuple[SentenceKind, int, int]]:
    if len(run) >= 2 and sum(map(_numeric_cells, run)) >= 2:
        yield _TABLE, run[0][0].start, run[-1][-1].end
        return
    for block in run:
        yield _TEXT, block[0].start, block[-1].end


def _numeric_cells(block: list[Line]) -> int:
    """Count the cells with digits that tabs part in a line, which is one cell where it has no tab."""
    if "\t" in block[0].text:
        return sum(map(_has_digit, block[0].text.split("\t")))
    return int(any(_has_digit(line.text) for line in block))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_cell(block: list[Line]) -> bool:
    marked = bullet_width(block[0].text)
    text = block[0].text[marked:]
    if marked and len(block) > 1 and _COUNTED.match(text):
        return False  # '- 12 offences of', 'violence'
    if (
        "\t" in text
        or is_row(block[0].text)
        or ("   " in text and _COLUMNS.search(_set_close(text) if len(block) > 1 else text))
        or _NUMERIC.fullmatch(text)
    ):
        return True
    size = sum(len(line.text) for line in block)
    if ends_in_number(block[-1].text) and (size <= _ROW or (len(block) == 1 and _WIDE_ROW.search(text))):
        return not _TOLD.search(text)
    narrow = len(block) > 1 and all(len(line.text) <= _NARROW for line in block)
    if size > (_NARROW_CELL if narrow else _CELL):
        return False
    return block[-1].text[-1] not in _PROSE or _is_abbreviated(block[-1].text)


def _set_close(text: str) -> str:
    """Return the line that a paragraph begins with, without the gaps between its sentences."""
    return _NO_COLUMNS.sub(" ", text)


def _is_abbreviated(line: str) -> bool:
    """Whether the stop that ends a line is that of an abbreviation: 'Theft from M.V.'."""
    word = line[:-1].split(" ")[-1].lower()
    return line[-1] == "." and _shortens(word)


def _shortens(word: str) -> bool:
    return word in _ABBREVIATIONS or _INITIALS.fullmatch(word) is not None


def _sentence_spans(text: str, start: int, end: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    first = start
    for last in (*(m.end() for m in _BREAK.finditer(text, start, end) if _is_stop(text, start, m)), end):
        while last - first > _LONGEST_SENTENCE:
            space = text.rfind(" ", first + 1, first + _LONGEST_SENTENCE)
            cut = space + 1 if space > first else first + _LONGEST_SENTENCE
            spans.append((first, first + len(text[first:cut].rstrip())))
            first = cut
        spans.append((first, first + len(text[first:last].rstrip())))
        first = last
    return [(first, last) for first, last in spans if last > first]


def _is_stop(text: str, start: int, match: re.Match[str]) -> bool:
    stop = match.start()
    first = max(start, stop + 1 - _LONGEST_ABBREVIATION)
    before = text[first:stop]
    if first == start and before.isdigit():
        return False  # the number of a list entry
    if text[stop] != ".":
        return True
    word = _LAST_WORD.split(before)[-1].lower()
    if not _shortens(word):
        return True
    return word in _LAST_WORDS and match.end() > stop + 1
