"""What the pages of a document say again: feet with a site, running heads, and numbers that stay."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from extract.blanks import blank

# A pattern that begins with one letter of a kind is searched for much faster than one that begins with many.
_DIGITS = re.compile(r"\d\d*")
# 'Overview and Scrutiny 1', whatever its number says it three times
_ENDS_NUMBERED = re.compile(r"(?:[A-Z&][\w&'’-]*\s(?:(?:and|of|for|the)\s)?){2,6}\d{1,2}")
_OF_MEETING = re.compile(
    r"\b(?:overview|scrutiny|committee|panel|board|forum|council|cabinet|partnership|group)\b", re.IGNORECASE
)
_LONGEST_FOOT = 120
_APART_NUMBER = re.compile(r"(?:^|\s{2}|\t|\|\s?)\d{1,3}(?=\s{2}|\t|\s?\||$)")
# a cell of a table that holds a number and no more
_CELL = re.compile(r"[£+-]?\d[\d,.]{0,8}%?")
_SHORTEST_HEAD = 12
# Lines right under one another are the heads of columns.
_APART = 2
# A line that begins with its page number is known for one when it came so often.
_FIRST_TIMES = 3
_PAGE_OF_ITEM = re.compile(r"\d{1,2}/\d{1,3}|[A-Z] ?[-–] ?\d{1,3}")  # 'A - 2', the second page of paper A
_PAGE_ALONE = re.compile(r"#/#|[A-Z] ?[-–] ?#")
# What the head or foot of a page says of the paper, and a row of a table does not.
_OF_PAPER = re.compile(
    r"[•|]|\b(?:report|plan|strategy|review|minutes|agenda|draft|bulletin|newsletter|assessment|appendix)\b",
    re.IGNORECASE,
)
_EDGE_NUMBER = re.compile(r"^\d{1,3}(?=\s)|(?<=\s)\d{1,3}$")
_NUMBER_LINE = re.compile(r"\d{1,3}")
_FEWEST_WORDS = 3
_LONGER = 4
# So many pages may be left out between two.
_FURTHEST = 20


def form_of(line: str) -> str:
    """Return a line with a mark for each of its numbers, alike on every page that prints it."""
    return _DIGITS.sub("#", line.strip())


def blank_repeated(text: str) -> str:
    """Blank what pages repeat: lines with a site, the dated first amid a table, and numbers that stay."""
    lines = text.split("\n")
    words = [line.strip() for line in lines]
    times = Counter(words)
    pages = Counter(form_of(line) for line in words if _has_site(line))
    feet = {line for line in words if _has_site(line) and pages[form_of(line)] > 1}
    stays = {
        line
        for line, n in times.items()
        if n >= _FIRST_TIMES and _ENDS_NUMBERED.fullmatch(line) and _OF_MEETING.search(line)
    }
    first = next(filter(None, words), "")
    dated = len(first) > _SHORTEST_HEAD and any(map(str.isdigit, first))
    again = first if dated and times[first] > 1 else None
    if not (feet or stays or again):
        return text
    said = [at for at, word in enumerate(words) if word]
    gone = {at for at in said if words[at] in feet} | {
        at
        for before, at, after in zip(said, said[1:], said[2:], strict=False)
        if words[at] == again and _CELL.fullmatch(words[before]) and _CELL.fullmatch(words[after])
    }
    alone = {
        at
        for at, word in enumerate(words)
        if word in stays and not any(words[max(0, at - 1) : at] + words[at + 1 : at + 2])
    }
    return "\n".join(
        " " * len(line) if at in gone else _DIGITS.sub(blank, line) if at in alone else line
        for at, line in enumerate(lines)
    )


def _has_site(line: str) -> bool:
    """Whether a line names a site and has a number apart: 'Annual Review 2013-14     6     www.arden.org'."""
    return "www." in line and len(line) < _LONGEST_FOOT and _APART_NUMBER.search(line) is not None


def blank_running_heads(text: str) -> str:
    """Blank lines that recur and differ only in numbers, the last of which counts pages."""
    lines = text.split("\n")
    marked = zip(lines, _DIGITS.sub("#", text).split("\n"), strict=True)
    numbered = [
        mark.strip()
        for line, mark in marked
        if "#" in mark
        and (len(line) > _SHORTEST_HEAD or "/" in line or _PAGE_OF_ITEM.fullmatch(line.strip()))
    ]
    if len(set(numbered)) == len(numbered):
        return text
    seen: dict[str, list[tuple[int, int, int]]] = {}
    for place, line in enumerate(line for line in lines if line.strip()):
        numbers = _DIGITS.findall(line)
        words = line.strip()
        if numbers and _may_run(words):
            counted = (place, int(numbers[-1][:9]), int(numbers[0][:9]))
            seen.setdefault(form_of(words), []).append(counted)
    heads = {
        head
        for head, found in seen.items()
        if _counts_pages(found) and (len(found) > 2 or not _PAGE_ALONE.fullmatch(head))
    }
    kept = (" " * len(line) if form_of(line) in heads and _may_run(line) else line for line in lines)
    return "\n".join(kept) if heads else text


def blank_pages_at_heads(text: str) -> str:
    """Blank the numbers of pages that rise beside a head that recurs, in its line or alone beside it."""
    lines = text.split("\n")
    said = [at for at, line in enumerate(lines) if line.strip()]
    heads: dict[str, list[int]] = {}
    for place, at in enumerate(said):
        words = lines[at].strip()
        if _SHORTEST_HEAD < len(words) < _LONGEST_FOOT and _OF_PAPER.search(words):
            heads.setdefault(_EDGE_NUMBER.sub("", words).strip(), []).append(place)
    gone: set[int] = set()
    for head, places in heads.items():
        if len(places) < 2 or not _is_titled(head):
            continue
        for beside in (0, -1, 1):
            found = [said[place + beside] for place in places if 0 <= place + beside < len(said)]
            pages = {at: _page_in(lines[at].strip(), alone=beside != 0) for at in found}
            numbered = [at for at, page in pages.items() if page is not None]
            if len(numbered) >= _FIRST_TIMES - (beside != 0) and _rise([pages[at] for at in found]):
                gone.update(numbered)
                break
    if not gone:
        return text
    return "\n".join(_without_page(line) if at in gone else line for at, line in enumerate(lines))


def _is_titled(head: str) -> bool:
    """Whether a head is written as a title is: all its longer words begin with a capital."""
    words = head.split()
    longer = [word for word in words if len(word) >= _LONGER and word.isalpha()]
    return len(words) >= _FEWEST_WORDS and all(word[0].isupper() or word == "draft" for word in longer)


def _page_in(words: str, *, alone: bool) -> int | None:
    """Return the number of a page: the whole line, or a number at its edge."""
    match = _NUMBER_LINE.fullmatch(words) if alone else _EDGE_NUMBER.search(words)
    return int(match.group()) if match else None


def _rise(pages: Sequence[int | None]) -> bool:
    """Whether numbers stand at all heads but one at most, and rise from page to page."""
    found = [page for page in pages if page is not None]
    enough = len(found) >= max(2, len(pages) - 1)
    return enough and all(before < after <= before + _FURTHEST for before, after in pairwise(found))


def _without_page(line: str) -> str:
    """Blank the number at the edge of a line, or alone in it."""
    words = line.strip()
    match = _EDGE_NUMBER.search(words) or _NUMBER_LINE.fullmatch(words)
    if match is None:
        return line
    start = line.index(words) + match.start()
    return line[:start] + " " * len(match.group()) + line[start + len(match.group()) :]


def _may_run(line: str) -> bool:
    """Whether a line may be a running head: no year such as '2022/23', which heads a column."""
    words = line.strip()
    return len(words) > _SHORTEST_HEAD or _PAGE_OF_ITEM.fullmatch(words) is not None


def _counts_pages(found: Sequence[tuple[int, int, int]]) -> bool:
    """Whether the last number of a recurring line counts on, as page numbers do, from page to page.

    So may the first, where the last stays: '9  BOARD 4.6.20'.
    """
    lasts = [(place, last) for place, last, _ in found]
    firsts = [(place, first) for place, _, first in found]
    stays = len(found) >= _FIRST_TIMES and len({last for _, last in lasts}) == 1
    return _count_on(lasts) or (stays and _count_on(firsts))


def _count_on(found: Sequence[tuple[int, int]]) -> bool:
    steps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]
    return bool(steps) and all(apart >= _APART and 0 < step <= 2 for apart, step in steps)
