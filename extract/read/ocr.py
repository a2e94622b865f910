"""Recognises the words on a scanned page with Tesseract, where that program is installed."""

import os
import shutil
from collections.abc import Iterator
from itertools import groupby
from statistics import median
from typing import Any, Final, NamedTuple

import pytesseract  # type: ignore[import-untyped]

from extract.read.errors import Unreadable
from extract.read.limits import OCR_SECONDS
from extract.read.pdf_glyphs import Cell
from extract.read.pdf_lines import Line, side_by_side

_DOTS_PER_INCH: Final = 200
_POINTS_PER_INCH: Final = 72
_MAX_PIXELS: Final = 16_000_000
_GAP: Final = 1.6  # line heights between two cells; recognised boxes hug their letters


class _Word(NamedTuple):
    line: tuple[int, ...]
    cell: Cell


def has_ocr() -> bool:
    """Whether Tesseract is installed."""
    return shutil.which("tesseract") is not None


def recognise(page: Any, number: int) -> list[Line]:
    """Return the lines of a page that is a picture, with their places as on a page of text."""
    scale = _scale(page)
    # Its threads wait for one another by spinning: on a busy machine several take many times as long as one.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    picture = page.render(scale=scale).to_pil()
    try:
        found = pytesseract.image_to_data(
            picture, timeout=OCR_SECONDS, output_type=pytesseract.Output.DICT, config="--psm 3"
        )
    except RuntimeError as error:  # the time-out; Tesseract's own errors are RuntimeErrors as well
        reason = f"is a scan, and page {number} could not be recognised ({error})"
        raise Unreadable(reason, "add it again when the computer is less busy") from error
    words = list(_words(found, scale, page.get_height()))
    size = median([word.cell.top - word.cell.bottom for word in words] or [0.0])
    lines = (list(group) for _, group in groupby(words, key=lambda word: word.line))
    return side_by_side([Line(tuple(_cells(line, size)), number, size) for line in lines])


def _scale(page: Any) -> float:
    """Return pixels per point, fewer on posters than on paper."""
    width, height = page.get_size()
    most: float = (_MAX_PIXELS / max(width * height, 1)) ** 0.5
    return min(_DOTS_PER_INCH / _POINTS_PER_INCH, most)


def _words(found: dict[str, list[Any]], scale: float, height: float) -> Iterator[_Word]:
    keys = ("block_num", "par_num", "line_num", "left", "top", "width", "height", "text")
    for *line, left, top, width, tall, text in zip(*(found[key] for key in keys), strict=True):
        if text.strip():
            upper = height - top / scale
            box = (left / scale, (left + width) / scale, upper - tall / scale, upper)
            yield _Word(tuple(line), Cell(text.strip(), *box, word=width / scale))


def _cells(words: list[_Word], size: float) -> Iterator[Cell]:
    cell = words[0].cell
    for word in words[1:]:
        if word.cell.left - cell.right > _GAP * size:
            yield cell
            cell = word.cell
        else:
            cell = cell.with_below(word.cell)
    yield cell
