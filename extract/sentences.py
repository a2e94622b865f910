"""Sentences, bullets, headings and tables, as spans of the text.

Lines that a page or a width broke are read as one; a run of short lines with numbers is one table, because a cell is
only understood with its headers.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from extract.layout import Layout, Line, continues, ends_in_number, measure, read_lines
from extract.model import Document, Section, Sentence
from extract.vocabulary import SentenceKind

_BREAK = re.compile(
    r"""(?<=[.!?])["'”’)\]]{0,2}          # the stop and what closes with it
        (?:\s+(?=["'“‘(\[]?[A-Z0-9£•·])     # then a new start
          |(?=[A-Z][a-z]+\s))              # or a lost space: 'year.The'
    """,
    re.VERBOSE,
)
_ABBREVIATION = re.compile(
    r"""(?:^|[\s(])(?:
        [A-Z] | [A-Z]\.[A-Z] | [ivx]{1,4}        # initials
      | mrs? | ms | dr | st | rev | prof | hon | cllrs? | councillor | supt | ch | insp | det | sgt | cmdr | cdr | d?supt | [cd]?/?insp
      | no | nos | para | fig | ref | vol | approx | prev | est | inc | ltd | plc | dept | etc | e\.g | i\.e | eg | ie | vs | v
      | jan | feb | mar | apr | jun | jul | aug | sept? | oct | nov | dec | [ap]\.?m
    )\.$""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMERIC = re.compile(r"[£€+\-–]?\s*\d[\d,.]*\s*(?:%|k|m)?")
_PROSE = re.compile(r"[.!?:;,]$")
_COLUMNS = re.compile(r"\S {3,}[+£-]?\d[\d,.]*%?(?= {2}|$)|\S {3,}\S[^\n]{0,40}? {3,}\S")
_CELL = 64
_ROW = 100
_ENDS_SOON = re.compile(r"\b(?:etc|a\.?m|p\.?m)\.$", re.IGNORECASE)


def split_sentences(document: Document, sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The sentences of every section in order; headings are sentences of their own kind."""
    layout = measure(read_lines(document.text))
    return tuple(
        sentence
        for index, section in enumerate(sections)
        for sentence in _of_section(document.text, section, index, layout)
    )


def _of_section(text: str, section: Section, index: int, layout: Layout) -> Iterator[Sentence]:
    if section.body > section.start:
        yield Sentence(start=section.start, end=section.body, kind=SentenceKind.HEADING, section=index)
    blocks = _join(read_lines(text, section.body, section.end), layout)
    lead: tuple[int, int] | None = None
    for kind, start, end in _group(blocks):
        if kind is SentenceKind.TABLE:
            yield Sentence(start=lead[0] if lead else start, end=end, kind=kind, section=index)
            lead = None
            continue
        if lead:
            yield Sentence(start=lead[0], end=lead[1], kind=SentenceKind.PROSE, section=index)
        *spans, last = _sentence_spans(text, start, end)
        lead = last if text[last[1] - 1] == ":" else None
        for first, stop in spans if lead else (*spans, last):
            yield Sentence(start=first, end=stop, kind=SentenceKind.PROSE, section=index)
    if lead:
        yield Sentence(start=lead[0], end=lead[1], kind=SentenceKind.PROSE, section=index)


def _join(lines: list[Line], layout: Layout) -> list[list[Line]]:
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
        yield from _flush(run)
        run = []
        yield SentenceKind.PROSE, block[0].start, block[-1].end
    yield from _flush(run)


def _flush(run: list[list[Line]]) -> Iterator[tuple[SentenceKind, int, int]]:
    numeric = sum(any(char.isdigit() for line in block for char in line.text) for block in run)
    if len(run) >= 2 and numeric >= 2:
        yield SentenceKind.TABLE, run[0][0].start, run[-1][-1].end
        return
    for block in run:
        yield SentenceKind.PROSE, block[0].start, block[-1].end


def _is_cell(block: list[Line]) -> bool:
    text = block[0].text
    if "\t" in text or _COLUMNS.search(text) or _NUMERIC.fullmatch(text):
        return True
    size = sum(len(line.text) for line in block)
    if ends_in_number(block[-1].text) and size <= _ROW:
        return True
    return size <= _CELL and not _PROSE.search(block[-1].text)


def _sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cuts = [start, *(m.end() for m in _BREAK.finditer(text, start, end) if _is_stop(text, start, m)), end]
    for first, last in pairwise(cuts):
        words = text[first:last].rstrip()
        if words:
            yield first, first + len(words)


def _is_stop(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - 14) : match.start()]
    if before[:-1].isdigit() and match.start() - len(before) == start:
        return False  # the number of a list entry
    return not _ABBREVIATION.search(before) or bool(_ENDS_SOON.search(before) and match.end() > match.start())


