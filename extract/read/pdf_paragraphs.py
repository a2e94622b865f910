"""Joins the lines of a PDF into paragraphs, undoing what the width of the page did to them.

A line was broken by the page only if the next word would not have fitted on it; else the writer ended it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Final, NamedTuple

from extract.read.blocks import BULLET, PAGE, Block
from extract.read.hyphens import Hyphens, is_broken, shown
from extract.read.pdf_lines import Line
from extract.read.tables import table_blocks

_BULLETS: Final = "•·▪●○◦‣■□◆◇►➢➤✓\uf0b7\uf0a7\uf0d8\uf076"
_WORDLIKE_BULLETS: Final = (
    "- ",
    "– ",
    "* ",
    "o ",
    "¢ ",
)  # before words only; before a number it may be a minus
_STOPS: Final = ".!?:"
_LOOSE: Final = 1.35  # times the normal distance of lines: a new paragraph
_BIG: Final = 1.15  # times the size of the text: a heading
_TITLE: Final = 1.5
_SLACK: Final = 2.0  # points
_FULL_LINES: Final = 8
_LONGEST_HEADING: Final = 140
_LONGEST_LABEL: Final = 7


def paragraphs(pages: Sequence[list[Line]]) -> Iterator[Block]:
    """Yield the blocks of all pages; form feeds in them mark where pages start."""
    lines = [line for page in pages for line in page]
    size = _body_size(lines)
    hyphens = Hyphens(line.text for line in lines)
    for group in _groups(pages):
        yield from _row_blocks(*group[0]) if _is_row(group[0][1]) else (_block(group, size, hyphens),)


def _body_size(lines: Iterable[Line]) -> float:
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


class _Measure(NamedTuple):
    """How a page sets its text, in points: the right margin, the distance of two lines of a paragraph."""

    margin: float
    pitch: float


def _measures(pages: Sequence[list[Line]]) -> list[_Measure]:
    """Measure each page; one that does not show its margin is taken to be set like the others."""
    measures = [_measure(lines) for lines in pages]
    shown = [_shows_margin(lines, measure.margin) for lines, measure in zip(pages, measures, strict=True)]
    known = [measure for measure, sure in zip(measures, shown, strict=True) if sure]
    known = known or [measure for measure in measures if measure.pitch] or [_Measure(0.0, 0.0)]
    margin, pitch = (median(values) for values in zip(*known, strict=True))
    usual = _Measure(margin, pitch)
    return [measure if sure else usual for measure, sure in zip(measures, shown, strict=True)]


def _measure(lines: Sequence[Line]) -> _Measure:
    margin = max((line.right for line in lines), default=0.0)
    pairs = list(pairwise(lines))
    broken = [pair for pair in pairs if not _ended_early(*pair, margin)] or pairs
    steps = [above.bottom - below.bottom for above, below in broken]
    return _Measure(margin, median([step for step in steps if step > 0] or [0.0]))


def _shows_margin(lines: Sequence[Line], margin: float) -> bool:
    """Whether enough lines run up to the margin for it to be one."""
    return sum(line.right > 0.9 * margin for line in lines) >= _FULL_LINES


def _groups(pages: Sequence[list[Line]]) -> Iterator[list[tuple[str, Line]]]:
    """Group the lines of one paragraph; each line comes with the marks of the pages that start at it."""
    group: list[tuple[str, Line]] = []
    marks = ""
    for lines, measure in zip(pages, _measures(pages), strict=True):
        marks += PAGE
        for line in lines:
            if group and not _joins(group[-1][1], line, measure):
                yield group
                group = []
            group.append((marks, line))
            marks = ""
    if group:
        yield group


def _joins(above: Line, below: Line, measure: _Measure) -> bool:
    """Whether the page alone parts these two lines."""
    if len(above.cells) > 1 or len(below.cells) > 1 or _starts_item(above, below.text):
        return False
    ended = not is_broken(above.text, below.text) and _ended_early(above, below, measure.margin)
    if ended or abs(above.size - below.size) > 0.08 * above.size:
        return False
    if above.page != below.page:
        return below.text[0].islower() or above.text[-1] not in _STOPS
    step = above.bottom - below.bottom
    return 0 < step <= _LOOSE * measure.pitch


def _ended_early(above: Line, below: Line, margin: float) -> bool:
    """Whether the first word of the line below would have fitted on the line above."""
    space = 0.25 * above.size
    return above.right + space + below.cells[0].word < margin - _SLACK


def _starts_item(above: Line, text: str) -> bool:
    """Whether a line starts a list item; '7.4' is the rest of a sentence if that has not ended."""
    label = text.split()[0]
    plain_number = label.replace(".", "").isdecimal() and label[-1] != "."
    return _is_bullet(text) or (_is_label(label) and (not plain_number or above.text[-1] in _STOPS))


def _is_bullet(text: str) -> bool:
    """Whether a line starts with a list mark and goes on with words."""
    if text[0] in _BULLETS:
        return len(text) > 1
    return text.startswith(_WORDLIKE_BULLETS) and text[2:].lstrip()[:1].isalpha()


def _is_label(word: str) -> bool:
    """Whether a word is an item number or list letter: '5.', '2.1', '(a)', 'iv)'."""
    core = word.strip("().:")
    if not core or len(word) > _LONGEST_LABEL:
        return False
    marked = word[-1] in ".):"
    numbered = core.replace(".", "").isdecimal() and (marked or "." in core)
    lettered = marked and core.isalpha() and (len(core) == 1 or not core.strip("ivx"))
    return numbered or lettered


def _block(group: Sequence[tuple[str, Line]], body: float, hyphens: Hyphens) -> Block:
    first = group[0][1]
    marks = group[0][0]
    text = _row_text(first)
    for pages, line in group[1:]:
        text = hyphens.join(text, pages, line.text)
    text = shown(text)
    if _is_bullet(text):
        return Block(marks + BULLET + text[1:].strip(), tight=True)
    return Block(marks + text, _level(first, text, body))


def _is_row(line: Line) -> bool:
    """Whether the line is a table row; a label and its text are none."""
    return len(line.cells) > 1 and not _is_labelled(line)


def _is_labelled(line: Line) -> bool:
    label = line.cells[0].text
    return len(line.cells) == 2 and (_is_label(label) or label in _BULLETS)


def _row_blocks(marks: str, line: Line) -> Iterator[Block]:
    for index, block in enumerate(table_blocks([[(Block(shown(cell.text)),) for cell in line.cells]])):
        yield block if index else block._replace(text=marks + block.text)


def _row_text(line: Line) -> str:
    return " ".join(cell.text for cell in line.cells)


def _level(line: Line, text: str, body: float) -> int:
    if len(text) > _LONGEST_HEADING or "\t" in text or not any(map(str.isalpha, text)):
        return 0
    if line.size >= _TITLE * body:
        return 1
    numbered = line.bold and _is_label(text.split()[0])
    return 2 if line.size >= _BIG * body or numbered else 0
