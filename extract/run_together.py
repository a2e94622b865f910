"""Gives the rows of a table their lines back where they run on in one: 'Arson 12 9 Burglary 40 38 Fraud 7 5'.

A space becomes a line end, and a sign that no letter stands for a space, so that offsets stay.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.rules.period_words import MONTH_NAME

_NAME = rf"(?!(?:{MONTH_NAME}|[A-Z][a-z]+day|Q[1-4]|PC|PCSO|DC|Sgt|Insp|No)\b)[A-Z][\w/&'’()-]*"
_LINK = r"(?:of|from|the|and|to|with|in|for|on|other)"
# What a font of signs shows for arrows.
_SIGN = re.compile(r"[\ue000-\uf8ff]")
_VALUE = r"[(+−–-]?£?\d(?:[\d,.]*\d)?%?\)?(?:\s+[▲▼↑↓→←\ue000-\uf8ff])?"
_ROW = re.compile(
    rf"""
    (?<!\S)(?P<label>{_NAME}(?:\s(?:{_NAME}|{_LINK}(?=\s))){{0,7}}) \s+
    (?P<values>{_VALUE}(?:\s+{_VALUE}){{0,6}}) (?=\s|$)
    """,
    re.VERBOSE,
)
_NUMBER = re.compile(r"\d[\d,.]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST = 60
# So many rows are no accident.
_FEWEST = 5


def break_rows(text: str) -> str:
    """Return a text in which rows that run together stand each on its line."""
    rows = [row for line in _long_lines(text) for row in _rows(text, *line)]
    if not rows:
        return text
    letters = list(text)
    for row in rows:
        letters[row.start() : row.end()] = _SIGN.sub(" ", row.group())
        if row.start():
            letters[row.start() - 1] = "\n"
    return "".join(letters)


def _long_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if len(line) >= _SHORTEST and len(_NUMBER.findall(line)) >= _FEWEST:
            yield start, start + len(line)
        start += len(line) + 1


def _rows(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the rows of a line that follow one another."""
    for chain in _chains(list(_ROW.finditer(text, start, end))):
        goes_on = text[chain[-1].end() : end].lstrip()[:1].islower() if chain else True
        if len(chain) >= _FEWEST and not goes_on and not _counts_on(chain):
            yield from chain


def _chains(rows: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    chain = list(rows[:1])
    for before, row in pairwise(rows):
        if not before.string[before.end() : row.start()].isspace():
            yield chain
            chain = []
        chain.append(row)
    yield chain


def _counts_on(chain: Sequence[re.Match[str]]) -> bool:
    """Whether the rows are entries with their numbers or pages, which never fall, or with their years."""
    numbers = [row["values"] for row in chain]
    if not all(number.isdigit() for number in numbers):
        return False
    years = all(map(_YEAR.fullmatch, numbers))
    return years or all(int(first) <= int(second) for first, second in pairwise(numbers))
