"""Tells a table of contents from a table of figures: numbered titles, each with the page it begins on."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.cells import Cell

_TITLE = re.compile(r"(?P<number>\d{1,2})(?:\.\d{1,2})*\.?\s+\D")
_HEAD = re.compile(r"(?:table\s+of\s+)?contents\b", re.IGNORECASE)
_FEWEST = 3
_LAST_PAGE = 400


def is_contents(labels: Sequence[Sequence[str]], values: Sequence[Sequence[Cell | None]]) -> bool:
    """Whether rows are entries whose pages never fall, numbered or under the word 'Contents'.

    `labels` are the labels of each row, the last its own.
    """
    if len(labels) < _FEWEST or any(len(row) != 1 for row in values):
        return False
    pages = [int(cell.text) for (cell,) in values if cell and cell.text.isdigit()]
    paged = len(pages) == len(labels) and _never_falls(pages) and pages[-1] <= _LAST_PAGE
    return paged and (_is_numbered([row[-1] for row in labels]) or any(map(_HEAD.match, labels[0])))


def _is_numbered(titles: Sequence[str]) -> bool:
    numbers = [int(title["number"]) for title in map(_TITLE.match, titles) if title]
    return len(numbers) >= max(_FEWEST, len(titles) - 1) and _never_falls(numbers)


def _never_falls(numbers: Sequence[int]) -> bool:
    return all(first <= second for first, second in pairwise(numbers))
