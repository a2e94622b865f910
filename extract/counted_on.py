"""Numbers that count on through a document: pages alone on their lines, marks in brackets, minutes."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise

from extract.blanks import blank_spans

LINE_OF_NUMBER = re.compile(r"\n[^\S\n]*\d{1,3}[ \t]*\n")
# So many numbers that count on are no chance.
_FEWEST_COUNTING = 3
# So many values of a column that count by one, from the first on, are its ranks or the numbers of titles.
_LONGEST_CHANCE = 5
_FIRST_TAB = 2
_FLANKED = re.compile(r"^\d{3,4}(?=\s/\s)|(?<=\s/\s)\d{3,4}(?=[ \t]*$)", re.MULTILINE)
_MARKER = re.compile(r"^[ \t]*\((\d{1,3})\)[ \t]*$", re.MULTILINE)
_PAGE_LENGTH = 700
# slides and numbered parts are shorter, and known by more of them
_PART_LENGTH = 150
_FEWEST_PARTS = 5
_LONG_LINE = 60
_BELOW = re.compile(r"\s*(\S)")
_ALONE = re.compile(r"^[ \t]*(\d{1,4})[ \t]*$", re.MULTILINE)


def blank_counting_lines(text: str) -> str:
    """Blank numbers alone on their lines that count pages: 20, 21, 22 with a page of lines between them."""
    if not LINE_OF_NUMBER.search(text):
        return text
    found = list(_ALONE.finditer(text))
    places: dict[int, list[int]] = {}
    for index, match in enumerate(found):
        places.setdefault(int(match[1]), []).append(index)
    # from a later place the same number leads no further
    first = [found[places[number][0]] for number in range(_FIRST_TAB + 1) if number in places]
    parts = max((_chain(match, found, places, _PART_LENGTH) for match in first), key=len, default=[])
    if len(parts) >= _FEWEST_PARTS and _are_of_parts(text, parts, found):
        return blank_spans(text, [link.span(1) for link in parts])
    for match in found:
        chain = _chain(match, found, places, _PAGE_LENGTH)
        if len(chain) > 2 or (len(chain) == 2 and all(_is_in_prose(text, link) for link in chain)):
            return blank_spans(text, [link.span(1) for link in chain])
    return text


def blank_runs(text: str) -> str:
    """Blank numbers alone on lines under one another that count by one: the tabs of a list of contents."""
    found = list(_ALONE.finditer(text)) if LINE_OF_NUMBER.search(text) else []
    runs: list[list[re.Match[str]]] = []
    for match in found:
        last = runs[-1][-1] if runs else None
        follows = last is not None and int(match[1]) == int(last[1]) + 1
        if last is not None and follows and not text[last.end() : match.start()].strip():
            runs[-1].append(match)
        else:
            runs.append([match])
    tabs = (run for run in runs if len(run) >= _LONGEST_CHANCE and int(run[0][1]) <= _FIRST_TAB)
    return blank_spans(text, [match.span(1) for run in tabs for match in run])


def blank_markers(text: str) -> str:
    """Blank numbers in brackets that stand alone in their lines and count from one: '(1)', '(2)', '(2)'."""
    if "(1)" not in text:
        return text
    found = list(_MARKER.finditer(text))
    counts = [int(match[1]) for match in found]
    counting = counts[:1] == [1] and _count_on(counts)
    return blank_spans(text, [match.span() for match in found]) if counting else text


def blank_flanked(text: str) -> str:
    """Blank the numbers of minutes in a column of their own, which count on: 'Noted. / 2979'."""
    found = list(_FLANKED.finditer(text)) if " / " in text else []
    counting = _count_on([int(match.group()) for match in found])
    return blank_spans(text, [match.span() for match in found]) if counting else text


def _count_on(counts: Sequence[int]) -> bool:
    """Whether enough numbers go on one by one, each said once or more."""
    steps = {second - first for first, second in pairwise(counts)}
    return len(set(counts)) >= _FEWEST_COUNTING and steps <= {0, 1}


def _chain(
    first: re.Match[str],
    found: Sequence[re.Match[str]],
    places: Mapping[int, Sequence[int]],
    length: int,
) -> list[re.Match[str]]:
    """Return the numbers that count on from the first, each at least some letters after the one before."""
    chain = [first]
    while following := places.get(int(chain[-1][1]) + 1):
        beyond = chain[-1].end() + length
        at = bisect_right(following, beyond, key=lambda index: found[index].start())
        if at == len(following):
            break
        chain.append(found[following[at]])
    return chain


def _are_of_parts(text: str, parts: Sequence[re.Match[str]], found: Sequence[re.Match[str]]) -> bool:
    """Whether numbers count the parts of a text: with few others alone between, and over no labels."""
    others = sum(parts[0].start() < match.start() < parts[-1].start() for match in found) - len(parts)
    below = (_BELOW.match(text, part.end()) for part in parts)
    labelled = sum(letter is not None and letter[1].islower() for letter in below)
    return others <= 2 * len(parts) and 2 * labelled < len(parts)


def _is_in_prose(text: str, number: re.Match[str]) -> bool:
    """Whether a number stands under or over a line that is too long for a table."""
    above = text[: number.start()].rstrip().rpartition("\n")[2]
    below = text[number.end() :].lstrip().partition("\n")[0]
    return max(len(above.strip()), len(below.strip())) >= _LONG_LINE
