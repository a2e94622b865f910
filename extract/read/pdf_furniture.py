"""Finds what a PDF prints on page after page around the text: running headers and footers, page numbers.

Told by place and repetition: a line in the margin that recurs at the same height, whatever its digits; a
number at the edge that counts with the pages. A number that only stands there may be a figure, and stays.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from extract.read.pdf_lines import Line

_MARGIN: Final = 0.13  # part of the page's height, above and below
_STEP: Final = 4.0  # points within which two lines are at the same height
_PART: Final = 0.3  # of the pages, at least two
_DIGITS: Final = str.maketrans("0123456789", "#" * 10)
_PAGE_WORDS: Final = frozenset({"page", "pg", "p"})
_FILL_WORDS: Final = frozenset({"of", "/", "-", "–", "|"})

Key = tuple[str, int]


def without_furniture(pages: Sequence[list[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Return the pages without running heads and page numbers; a header's first print stays, as a title."""
    margins = [_marginal(lines, height) for lines, height in zip(pages, heights, strict=True)]
    heads = _recurring(margins)
    numbers = _page_numbers(margins)
    return [
        [
            line
            for line in lines
            if line not in numbers and not _is_head(line, keys, heads, height, first=not index)
        ]
        for index, (lines, keys, height) in enumerate(zip(pages, margins, heights, strict=True))
    ]


def _marginal(lines: Sequence[Line], height: float) -> dict[Line, Key]:
    """Return the lines in the margins, with what must recur: words without digits, and height on the page."""
    low, high = _MARGIN * height, (1 - _MARGIN) * height
    return {line: _key(line) for line in lines if line.top < low or line.bottom > high}


def _key(line: Line) -> Key:
    words = line.text.translate(_DIGITS)
    while "##" in words:
        words = words.replace("##", "#")
    return words, round(line.bottom / _STEP)


def _recurring(margins: Sequence[Mapping[Line, Key]]) -> frozenset[Key]:
    """Return what stands in the margins of enough pages, give or take a step; bare numbers do not."""
    counts = Counter(key for keys in margins for key in set(keys.values()) if any(map(str.isalpha, key[0])))
    least = max(2, _PART * len(margins))
    return frozenset(
        (words, place)
        for words, place in counts
        if sum(counts[words, near] for near in (place - 1, place, place + 1)) >= least
    )


def _is_head(
    line: Line, keys: Mapping[Line, Key], heads: frozenset[Key], height: float, *, first: bool
) -> bool:
    if line not in keys or keys[line] not in heads:
        return False
    titles_the_page = first and line.bottom > height / 2 and "#" not in keys[line][0]
    return not titles_the_page


def _page_numbers(margins: Sequence[Mapping[Line, Key]]) -> frozenset[Line]:
    """Return the lines at the edges of pages whose number counts with the pages, or that say 'page'."""
    found = [
        (line, number - page)
        for page, keys in enumerate(margins, 1)
        for line in _edges(list(keys))
        if (number := _number(line.text)) is not None
    ]
    counts = Counter(step for _, step in found)
    least = 2 if len(margins) > 1 else 1
    counted = {step for step, count in counts.items() if count >= least and (count > 1 or step == 0)}
    return frozenset(line for line, step in found if step in counted or _says_page(line.text))


def _edges(lines: Sequence[Line]) -> set[Line]:
    """Return the highest and the lowest of the lines."""
    if not lines:
        return set()
    return {max(lines, key=lambda line: line.top), min(lines, key=lambda line: line.bottom)}


def _number(text: str) -> int | None:
    """Return the number of a line that holds nothing else, such as '- 3 -' or 'Page 3 of 12'."""
    words = text.lower().replace("/", " / ").split()
    numbers = [word.strip("-–|.()") for word in words if word not in _PAGE_WORDS | _FILL_WORDS]
    plain = 0 < len(numbers) <= 2 and all(word.isdecimal() and len(word) <= 4 for word in numbers)
    return int(numbers[0]) if plain else None


def _says_page(text: str) -> bool:
    return not _PAGE_WORDS.isdisjoint(text.lower().split())
