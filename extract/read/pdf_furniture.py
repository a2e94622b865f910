"""Finds what a PDF prints on page after page around the text: running headers and footers, page numbers.

Told by place and repetition: a line in the margin that recurs at the same height, whatever its digits.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from extract.read.pdf_lines import Line

_MARGIN: Final = 0.13  # part of the page's height, above and below
_STEP: Final = 4.0  # points within which two lines are at the same height
_PART: Final = 0.3  # of the pages, at least two
_DIGITS: Final = str.maketrans("0123456789", "#" * 10)
_NUMBER_WORDS: Final = frozenset({"page", "pg", "p", "of", "/", "-", "–", "|"})


def without_furniture(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Return the pages without running heads and page numbers; a header's first print stays, as a title."""
    margins = [_marginal(lines, height) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(key for keys in margins for key in set(keys.values()))
    least = max(2, _PART * len(pages))
    return [
        [
            line
            for line in lines
            if not _is_furniture(line, keys, counts, least, heights[index], first=not index)
        ]
        for index, (lines, keys) in enumerate(zip(pages, margins, strict=True))
    ]


Key = tuple[str, int]


def _marginal(lines: Sequence[Line], height: float) -> dict[Line, Key]:
    """Return the lines in the margins, with what must recur: words without digits, and height on the page."""
    low, high = _MARGIN * height, (1 - _MARGIN) * height
    return {
        line: (line.text.translate(_DIGITS).replace("##", "#"), round(line.bottom / _STEP))
        for line in lines
        if line.top < low or line.bottom > high
    }


def _is_furniture(
    line: Line, keys: Mapping[Line, Key], counts: Counter[Key], least: float, height: float, *, first: bool
) -> bool:
    if line not in keys:
        return False
    if _is_page_number(line.text):
        return True
    words, place = keys[line]
    recurs = sum(counts[words, near] for near in (place - 1, place, place + 1)) >= least
    titles_the_page = first and line.bottom > height / 2 and "#" not in words
    return recurs and not titles_the_page


def _is_page_number(text: str) -> bool:
    words = text.lower().replace("/", " / ").split()
    numbers = [word.strip("-–|.()") for word in words if word not in _NUMBER_WORDS]
    return 0 < len(numbers) <= 2 and all(number.isdecimal() and len(number) <= 4 for number in numbers)
