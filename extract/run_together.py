"""Gives the rows of a table their lines back where they run on in one: 'Arson 12 9 Burglary 40 38 Fraud 7 5'.

A space becomes a line end, and a sign that no letter stands for a space, so that offsets stay.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.differences import are_changes
from extract.heads import is_header
from extract.rules.period_words import MONTH_NAME
from extract.theme_terms import is_particular, label_terms

_NAME = rf"(?!(?:(?i:{MONTH_NAME})|[A-Z][a-z]+day|Q[1-4]|PC|PCSO|DC|Sgt|Insp|No)\b)\(?[A-Z][\w/&'’()-]*,?"
_LINK = r"(?:of|from|the|and|to|with|in|for|on|other)"
# What a font of signs shows for arrows.
_SIGN = re.compile(r"[\ue000-\uf8ff]")
_VALUE = r"[(+−–-]?£?\d(?:[\d,.]*\d)?%?\)?(?:\s+[▲▼↑↓→←\ue000-\uf8ff])?"
# How things stand, after the values.
_RATED = r"(?:RED|AMBER|GREEN|Red|Amber|Green|Better|Worse)"
_ROW = re.compile(
    rf"""
    (?<!\S)(?P<label>{_NAME}(?:\s(?:{_NAME}|{_LINK}(?=\s))){{0,7}}) \s+
    (?P<values>{_VALUE}(?:\s+{_VALUE}){{0,6}}) (?=\s|$)
    (?:\s+{_RATED}(?=\s|$))?
    """,
    re.VERBOSE,
)
# 'Dwelling burglary - 2 reports Theft - 18 reports', of which so many are no chance
_COUNTED = re.compile(
    r"(?<!\S)[A-Z][^\d\n.;:!?]{2,60}?\s?[-–—:]\s?\d[\d,]*\s(?P<noun>[a-z]{4,})s?(?=\s+[A-Z]|\s*$)",
    re.MULTILINE,
)
_COUNT = re.compile(r"[-–—:]\s?\d[\d,]*\s[a-z]{4,}\s+[A-Z]")
_FEWEST_COUNTED = 3
# 'Burglary 3 - 1 (+2), Arson 0 - 4 (-4)': now, then and the change
_COMPARED = re.compile(
    rf"(?<!\S){_NAME}(?:\s(?:{_NAME}|{_LINK}|against|an?|by|or)){{0,7}}"
    r"(?P<before>\s)(?P<now>\d[\d,]*)\s?(?P<mark>[-–—/])\s?(?P<then>\d[\d,]*)\s?\((?P<change>[+−–-]?\s?\d[\d,]*)\)[,.;]?"
)
_CHANGE = re.compile(r"\d\s?\([+−–-]?\s?\d[\d,]*\)")
_FEWEST_COMPARED = 3
# How things stand, before the values of a row: 'Burglary Above 12% 5'.
_MARK = re.compile(r"\s(?:above|below|in-?line|red|amber|green|better|worse|stable)$", re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d,.]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORTEST = 60
# So many rows are no accident, nor are fewer that have as many values each.
_FEWEST = 5
_FEWEST_WIDE = 3
_WIDE = 3
_TWO = 2
# A head has at most so many words, and no table more of them over its columns.
_LONGEST_HEAD = 3
_MOST_HEADS = 8
_LONGEST_HEADS = 200
_WORD = re.compile(r"\S+")
# A row may begin so, though a column can have it for its head.
_SUMS = frozenset({"total", "number"})


def break_rows(text: str) -> str:
    """Return a text in which rows that run together stand each on its line, as do the times over them."""
    return _break_tables(_break_compared(_break_counts(text)))


def _break_compared(text: str) -> str:
    """Make rows of several pairs with their change: 'Burglary 3 - 1 (+2), Arson 0 - 4 (-4)'."""
    if len(_CHANGE.findall(text)) < _FEWEST_COMPARED:
        return text
    letters = list(text)
    for chain in _chains(list(_COMPARED.finditer(text))):
        found = [(row["now"], row["then"], row["change"]) for row in chain]
        if len(chain) < _FEWEST_COMPARED or not are_changes(found):
            continue
        for place in (*(row.start() for row in chain), chain[-1].end() + 1):
            if 0 < place <= len(text):
                letters[place - 1] = "\n"
        for row in chain:
            letters[row.start("before")] = letters[row.start("mark")] = "\t"
            if row.group()[-1] in ",.;":
                letters[row.end() - 1] = " "
    return "".join(letters)


def _break_counts(text: str) -> str:
    """End a line after each of several counts of one noun: 'Fraud - 2 reports Theft - 18 reports'."""
    if len(_COUNT.findall(text)) < _FEWEST_COUNTED - 1:
        return text
    letters = list(text)
    for chain in _chains(list(_COUNTED.finditer(text))):
        nouns = {row["noun"].removesuffix("s") for row in chain}
        if len(chain) >= _FEWEST_COUNTED and len(nouns) == 1:
            for row in chain[1:]:
                letters[row.start() - 1] = "\n"
    return "".join(letters)


def _break_tables(text: str) -> str:
    chains = [chain for line in _long_lines(text) for chain in _tables(text, *line)]
    if not chains:
        return text
    letters = list(text)
    for chain in chains:
        for row in chain:
            letters[row.start() : row.end()] = _SIGN.sub(" ", row.group())
        for place, letter in (*_torn_words(chain), *_gaps(text, chain)):
            letters[place] = letter
    return "".join(letters)


def _torn_words(chain: Sequence[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """Blank the first word of a label where that ends the one before: 'Dwelling 9', 'Burglary Violence 7'."""
    for before, row in pairwise(chain):
        for place in range(_torn_off(before["label"], row["label"])):
            yield row.start() + place, " "


def _torn_off(before: str, label: str) -> int:
    """Return the length of the first of two words for fields, where the label before lacks it."""
    terms = label_terms(label)
    if not len(terms) == len(label.split()) == _TWO or not all(map(is_particular, terms)):
        return 0
    fields = {(term.theme, term.strong) for term in label_terms(before)}
    torn = fields == {(terms[0].theme, False)} and terms[1].theme is not terms[0].theme
    return terms[0].end if torn else 0


def _gaps(text: str, chain: Sequence[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """End a line before the heads over some rows, before each row and after the last; part cells by tabs."""
    heads, first = _heads_before(text, chain[0])
    yield from ((place - 1, "\t") for place in heads)
    places = (*heads[:1], first, *(row.start() for row in chain[1:]), chain[-1].end() + 1)
    yield from ((place - 1, "\n") for place in places if 0 < place <= len(text))
    for row in chain:
        mark = _MARK.search(row["label"])
        yield row.start("values") - 1, "\t"
        if mark:
            yield row.start() + mark.start(), "\t"


def _heads_before(text: str, row: re.Match[str]) -> tuple[Sequence[int], int]:
    """Return the places of two or more heads right before a first row, and where its own label begins."""
    begin = max(text.rfind("\n", 0, row.start()) + 1, row.start() - _LONGEST_HEADS)
    words = list(_WORD.finditer(text, begin, row.end("label")))
    label = sum(word.start() >= row.start() for word in words)
    for own in range(1, label + 1):
        heads = _heads_at_end(words[:-own])
        if len(heads) > 1:
            return heads, words[-own].start()
    return (), row.start()


def _heads_at_end(words: Sequence[re.Match[str]]) -> Sequence[int]:
    """Return the places of the heads that stand side by side at the end of some words."""
    heads: list[int] = []
    left = list(words)
    while left and len(heads) < _MOST_HEADS:
        size = next((size for size in range(_LONGEST_HEAD, 0, -1) if _is_head(left[-size:])), 0)
        if not size:
            break
        heads.insert(0, left[-size].start())
        del left[-size:]
    return heads


def _is_head(words: Sequence[re.Match[str]]) -> bool:
    """Whether some words are a head of a column, and not what a row may begin with: 'Total'."""
    head = " ".join(word.group() for word in words)
    return is_header(head) and head.lower() not in _SUMS


def _long_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        if len(line) >= _SHORTEST and len(_NUMBER.findall(line)) >= _FEWEST:
            yield start, start + len(line)
        start += len(line) + 1


def _tables(text: str, start: int, end: int) -> Iterator[Sequence[re.Match[str]]]:
    """Yield the rows of a line that follow one another, table by table."""
    for chain in _chains(list(_ROW.finditer(text, start, end))):
        goes_on = text[chain[-1].end() : end].lstrip()[:1].islower() if chain else True
        if _are_many(chain) and not goes_on and not _counts_on(chain):
            yield chain


def _are_many(chain: Sequence[re.Match[str]]) -> bool:
    """Whether some rows are too many, or too much alike, to be a sentence."""
    widths = {len(_NUMBER.findall(row["values"])) for row in chain}
    alike = len(widths) == 1 and min(widths) >= _WIDE
    return len(chain) >= (_FEWEST_WIDE if alike else _FEWEST)


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
