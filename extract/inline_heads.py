"""Takes out the numbers of heads that recur: of pages, 'Annual Report 3 The', and of slides, 'Costs (2)'.

Every blank keeps its width, so that offsets in the cleaned text are offsets in the original.
"""

import re
from itertools import pairwise

Span = tuple[int, int]

_NUMBER = re.compile(r" (\d{1,3}) (?=[A-Z])")
_HEAD = re.compile(r"(?:\S+ ){2}\S+$")
# Capitals begin the words of a title.
_PART = re.compile(
    r"(?P<head>\b[A-Z]\w{2,30} [A-Z]\w{2,30}) (?P<mark>\((?P<number>\d{1,2})\))"
    r"(?=\s+[A-Z]|\s*$)(?!\s+[A-Z]\w+ [A-Z]\w+ \(\d)"
)
_LONGEST_HEAD = 60
# Only a text without lines has a line so long.
_LONG_LINE = 1_500
_FEWEST_TIMES = 3
_SHORTEST_PAGE = 200


def stop_at_parts(text: str) -> str:
    """Return a text with a stop for the number of each slide under one title: 'Costs (1)', 'Costs (2)'."""
    if not ("(1)" in text and "(2)" in text):
        return text
    seen: dict[str, list[re.Match[str]]] = {}
    for part in _PART.finditer(text):
        seen.setdefault(part["head"], []).append(part)
    letters = list(text)
    for part in (part for found in seen.values() if _counts_parts(found) for part in found):
        first, last = part.span("mark")
        letters[first:last] = " " * (last - first - 1) + "."
    return "".join(letters)


def _counts_parts(found: list[re.Match[str]]) -> bool:
    """Whether numbers begin with one and count on, or stay where a slide has its number twice."""
    numbers = [int(part["number"]) for part in found]
    steps = {second - first for first, second in pairwise(numbers)}
    return len(found) >= _FEWEST_TIMES and numbers[0] == 1 and 1 in steps and steps <= {0, 1}


def find_inline_page_numbers(text: str) -> list[Span]:
    """Return the spans of page numbers that stand each after the same words and count on by one."""
    if not any(len(line) > _LONG_LINE for line in text.split("\n")):
        return []
    seen: dict[str, list[re.Match[str]]] = {}
    for number in _NUMBER.finditer(text):
        head = _HEAD.search(text, max(0, number.start() - _LONGEST_HEAD), number.start())
        if head:
            seen.setdefault(head.group(), []).append(number)
    return sorted(number.span(1) for found in seen.values() if _counts_pages(found) for number in found)


def _counts_pages(found: list[re.Match[str]]) -> bool:
    """Whether numbers count on by one, each at least a short page after the one before."""
    steps = [
        (after.start() - before.start(), int(after[1]) - int(before[1])) for before, after in pairwise(found)
    ]
    return len(found) >= _FEWEST_TIMES and all(apart >= _SHORTEST_PAGE and step == 1 for apart, step in steps)
