"""Characters of a PDF page with their boxes, grouped into the runs that share a baseline and cut into cells.

A gap parts two cells if it is wide, or if a column starts there in other lines of the page as well.
"""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any, Final, NamedTuple

import pypdfium2.raw as raw  # type: ignore[import-untyped]

_WIDE: Final = 1.1  # line heights; spaces of justified text are narrower nearly always
_NARROW: Final = 0.35  # line heights; enough where a column starts
_UNUSUAL: Final = 1.5  # times the line's usual gap
_IN_COLUMN: Final = 3  # lines that make a column
_HYPHEN: Final = "\u00ad"
_HYPHENS: Final = frozenset({0x02, 0xFFFE, 0xAD})  # how PDFium writes the hyphen of a broken word
_NO_CHARACTERS: Final = frozenset({0, 10, 13})
_FONT_NAME: Final = 128


class Glyph(NamedTuple):
    """A character and its box, in points from the page's bottom left."""

    place: int
    character: str
    left: float
    right: float
    bottom: float
    top: float


Run = list[Glyph]


class Cell(NamedTuple):
    """Words that stand together; `word` is the width of the first."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    word: float

    def with_below(self, other: "Cell") -> "Cell":
        """Return this cell with another line of it."""
        return Cell(
            f"{self.text} {other.text}",
            min(self.left, other.left),
            max(self.right, other.right),
            min(self.bottom, other.bottom),
            max(self.top, other.top),
            self.word,
        )


class Frame(NamedTuple):
    """The part of the sheet that a page shows, in points, and by how many degrees it is turned clockwise."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    def upright(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Return a box (left, right, bottom, top) as a reader of the page sees it."""
        if self.turn == 90:
            return bottom - self.bottom, top - self.bottom, self.right - right, self.right - left
        if self.turn == 180:
            return self.right - right, self.right - left, self.top - top, self.top - bottom
        if self.turn == 270:
            return self.top - top, self.top - bottom, left - self.left, right - self.left
        return left - self.left, right - self.left, bottom - self.bottom, top - self.bottom


def runs_of(text_page: Any, frame: Frame) -> Iterator[Run]:
    """Yield the characters of a page, grouped by baseline, as they were written."""
    run: Run = []
    last: Glyph | None = None
    for glyph in _glyphs(text_page, frame):
        if last and not glyph.character.isspace() and not _on_one_line(last, glyph):
            yield run
            run = []
        run.append(glyph)
        last = last if glyph.character.isspace() else glyph
    if run:
        yield run


def cut(runs: Sequence[Run]) -> list[tuple[Cell, ...]]:
    """Return the cells of each run of a page; none for a run of blanks."""
    words = [list(_words(run)) for run in runs]
    columns = _columns(words)
    return [tuple(map(_cell, _split(found, columns))) for found in words]


def font_of(text_page: Any, glyph: Glyph) -> str:
    """Return the name of the font of a character, in small letters."""
    name = ctypes.create_string_buffer(_FONT_NAME)
    raw.FPDFText_GetFontInfo(text_page, glyph.place, name, _FONT_NAME, None)
    return name.value.decode("utf-8", "replace").lower()


def _glyphs(text_page: Any, frame: Frame) -> Iterator[Glyph]:
    box = raw.FS_RECTF()
    for place in range(raw.FPDFText_CountChars(text_page)):
        code = raw.FPDFText_GetUnicode(text_page, place)
        if code in _NO_CHARACTERS:
            continue
        raw.FPDFText_GetLooseCharBox(text_page, place, box)
        character = _HYPHEN if code in _HYPHENS else chr(code)
        yield Glyph(place, character, *frame.upright(box.left, box.bottom, box.right, box.top))


def _on_one_line(last: Glyph, glyph: Glyph) -> bool:
    overlap = min(last.top, glyph.top) - max(last.bottom, glyph.bottom)
    height = min(last.top - last.bottom, glyph.top - glyph.bottom)
    return overlap > 0.4 * height and glyph.left > last.left - height


def _words(run: Run) -> Iterator[Run]:
    word: Run = []
    for glyph in run:
        if not glyph.character.isspace():
            word.append(glyph)
        elif word:
            yield word
            word = []
    if word:
        yield word


def _columns(lines: Sequence[list[Run]]) -> frozenset[int]:
    """Return where, in whole points, text starts after a wide gap in several lines."""
    starts = Counter(
        round(after[0].left)
        for line in lines
        if not _is_stretched(line)
        for before, after in pairwise(line)
        if _gap(before, after) > _WIDE
    )
    return frozenset(
        near
        for start, count in starts.items()
        if count >= _IN_COLUMN
        for near in (start - 1, start, start + 1)
    )


def _split(words: list[Run], columns: frozenset[int]) -> Iterator[list[Run]]:
    if not words:
        return
    stretched = _is_stretched(words)
    least = max(
        _NARROW, _UNUSUAL * median([_gap(before, after) for before, after in pairwise(words)] or [0.0])
    )
    cell = [words[0]]
    for before, after in pairwise(words):
        gap = _gap(before, after)
        wide = gap > _WIDE and not stretched
        if wide or (gap > least and round(after[0].left) in columns):
            yield cell
            cell = []
        cell.append(after)
    yield cell


def _gap(before: Run, after: Run) -> float:
    return (after[0].left - before[-1].right) / max(before[-1].top - before[-1].bottom, 1.0)


def _is_stretched(words: list[Run]) -> bool:
    """Whether a line is justified to the margin with few words: its gaps are wide but all the same."""
    gaps = [_gap(before, after) for before, after in pairwise(words)]
    if len(gaps) < 2 or max(gaps) - min(gaps) > 0.1:
        return False
    return not any(glyph.character.isdecimal() for word in words for glyph in word)


def _cell(words: list[Run]) -> Cell:
    glyphs = [glyph for word in words for glyph in word]
    return Cell(
        " ".join("".join(glyph.character for glyph in word) for word in words),
        glyphs[0].left,
        max(glyph.right for glyph in glyphs),
        min(glyph.bottom for glyph in glyphs),
        max(glyph.top for glyph in glyphs),
        words[0][-1].right - words[0][0].left,
    )
