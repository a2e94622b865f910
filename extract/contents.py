"""Tells a table of contents from figures: titles, numbered or under the word, each with its page."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from extract.cells import Cell

_TITLE = re.compile(r"(?P<number>\d{1,2})(?:\.\d{1,2})*\.?\s+\D")
_HEAD = re.compile(r"\b(?:table\s+of\s+)?contents\b|^\s*index\s*$", re.IGNORECASE | re.MULTILINE)
# Run on in one paragraph: 'Contents Foreword 4 1. Our year 8 2. ...', 'Fires ...... 9 Floods ...... 12'.
_BEGIN = re.compile(r"\bcontents(?:\b\s+(?:page\s+)?|(?-i:(?=[A-Z][a-z])))", re.IGNORECASE)
_ENTRY = re.compile(
    r"""(?:[A-Z][a-z]+\s+(?=\d))?                       # what the titles after it are: 'Annexes'
    (?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?                  # the number of the title
    [A-Z][^\d.]{2,90}?(?:\s(?:19|20)\d\d(?:[/-]\d{2,4})?)?  # the title, perhaps with its year
    \s+(?P<page>\d{1,3})(?=\s|$)\s*""",
    re.VERBOSE,
)
# Titles that each end with the word, some without a number: 'Foreword Page 2-3 Risks Page Costs Page 9'.
_WORDED = re.compile(
    r"(?:\d{1,2}\s+)?[A-Z][^\d.\n]{2,90}?\sPage(?=\s|$)(?:\s+\d{1,3}(?=[\s-]|$)){0,2}(?:\s?[-–]\s?\d{1,3})?\s*"
)
_LEADERS = re.compile(r"[^\s.][^.\n]{2,90}(?:\.\s?){4,}\s*(?P<page>\d{1,3})(?=\s|$)\s*")
# The pages of an agenda's items, each from the page after the last on: 'Minutes 3 - 6', 'Reports 7 - 12'.
_PAGES = re.compile(r"[ \t](?P<first>\d{1,3})\s?[-–]\s?(?P<last>\d{1,3})[ \t]*$", re.MULTILINE)
_OF_PAGES = re.compile(r"\b(?:pages?|agenda)\b", re.IGNORECASE)
_HEADS = re.compile(r"\s{0,20}(?:(?:table\s+of\s+)?contents\s?:?|(?<=\n)index)[ \t]*\n", re.IGNORECASE)
_HEADED = re.compile(r"\bcontents\b[\s:.]{0,20}\Z", re.IGNORECASE)
# Titles that papers have at their beginning and end, and no tables of figures.
_FRAME = re.compile(
    r"""(?:\b\d{1,2}\.\s)?\b(?:Introduction|Foreword|(?:Executive\s)?Summary|Background|Key\s(?:Points|Findings|Messages)
    |Conclusions?|Recommendations|Methodology|Definitions|Glossary|Technical\s[Nn]otes|References|Enquiries
    |Acknowledgements|Appendi(?:x|ces)|Annex(?:es)?|Further\s[Ii]nformation|Next\s[Ss]teps)\b""",
    re.VERBOSE,
)
# One of which stands in each of them, and is told much faster.
_IN_FRAMES = (
    *("Introduction", "Foreword", "Summary", "Background", "Key ", "Conclusion", "Recommendations"),
    *("Methodology", "Definitions", "Glossary", "Technical ", "References", "Enquiries"),
    *("Acknowledgements", "Appendi", "Annex", "Further ", "Next "),
)
# A title and its page in a line of their own: '2. Local planning 6', 'Appendix b - Measures 62'.
_LINE_OF_ENTRY = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?[A-Z][^\n]{2,140}?[\s.]\s*(?P<page>\d{1,3})(?:\s+•[^\n]*)?"
)
_LONGEST = 4_000
_FEWEST_FRAMED, _FRAMES = 4, 2
_LEADER = "...."
_WORD = "contents"
_INDEX = "\nindex"
_FEWEST, _MANY = 3, 8
_FIRST_PAGE = 6
_BEFORE = 60
_LAST_PAGE = 400


def find_contents(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the tables of contents that run on in a paragraph, or lead to pages by dots."""
    begun = [match.end() for match in _BEGIN.finditer(text)] if _WORD in text.lower() else []
    led = [match.start() for match in _LEADERS.finditer(text)] if _LEADER in text else []
    spans: list[tuple[int, int]] = []
    walked = 0
    starts = [(at, _ENTRY) for at in begun] + [(at, _LEADERS) for at in led]
    for start, entry in sorted(starts, key=itemgetter(0)):
        if start < walked:
            continue
        entries = list(_entries(text, start, entry))
        walked = entries[-1].end() if entries else start
        glued = start > 0 and text[start - 1].isalpha() and len(entries) >= _FEWEST  # 'ContentsForeword 4'
        if glued or _are_contents(text, entries):
            spans.append((start, walked))
    headed = _headed(text) if begun or _INDEX in text.lower() else ()
    return _in_order((*spans, *headed, *_framed(text), *_worded(text, begun), *_pages_of_items(text)))


def _headed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of titles with their pages, one a line, under a line that says 'Contents'."""
    walked = 0
    for head in _HEADS.finditer(text):
        if head.start() < walked:
            continue
        pages: list[int] = []
        start = end = head.end()
        led = "index" in head.group().lower()  # values of an index have no leaders
        for line in text[start : start + _LONGEST].splitlines(keepends=True):
            entry = _LINE_OF_ENTRY.fullmatch(line.strip()) if not led or _LEADER in line else None
            page = int(entry["page"]) if entry else 0
            if (entry and pages and page < pages[-1]) or (not entry and not _may_be_title(line)):
                break
            start += len(line)
            if entry:
                pages.append(page)
                end = start
        walked = start
        if len(pages) >= _FEWEST and pages[-1] <= _LAST_PAGE:
            yield head.end(), end


def _may_be_title(line: str) -> bool:
    """Whether a line may be empty or a title without its page."""
    words = line.strip()
    return len(words) < _BEFORE and not words.endswith((".", ";", ",", ":")) and not words[-1:].isdigit()


def _in_order(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return spans in the order of the text, without those that begin inside another."""
    kept: list[tuple[int, int]] = []
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def _framed(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of titles with their pages that run on, some of which only frame a paper."""
    walked = 0
    may_hold = sum(map(text.count, _IN_FRAMES)) >= _FRAMES
    for frame in _FRAME.finditer(text) if may_hold else ():
        if frame.start() < walked:
            continue
        entries = list(_entries(text, frame.start(), _ENTRY))
        walked = entries[-1].end() if entries else frame.end()
        if _are_framed([entry.group() for entry in entries]) and _are_contents(text, entries):
            yield frame.start(), walked


def _are_framed(titles: Sequence[str]) -> bool:
    return len(titles) >= _FEWEST_FRAMED and sum(map(bool, map(_FRAME.search, titles))) >= _FRAMES


def _worded(text: str, begun: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans of titles that each end with the word 'Page', after the word 'Contents'."""
    walked = 0
    for start in begun:
        if start < walked:
            continue
        entries, end = 0, start
        while match := _WORDED.match(text, end):
            entries, end = entries + 1, match.end()
        walked = end
        if entries >= _FEWEST:
            yield start, end


def _pages_of_items(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of ranges of pages at the ends of lines, two or more of which follow each other.

    Two lines of a list may count so as well: the text before them speaks of pages or is an agenda.
    """
    pages = list(_PAGES.finditer(text))
    if not pages or not _OF_PAGES.search(text, 0, pages[0].start()):
        return
    following = [int(second["first"]) == int(first["last"]) + 1 for first, second in pairwise(pages)]
    for at, page in enumerate(pages):
        if any(following[max(0, at - 1) : at + 1]) and int(page["first"]) <= int(page["last"]) <= _LAST_PAGE:
            yield page.span()


def _entries(text: str, start: int, entry: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the entries that follow one another while their pages never fall."""
    last = 0
    while (match := entry.match(text, start)) and last <= int(match["page"]) <= _LAST_PAGE:
        yield match
        last, start = int(match["page"]), match.end()


def _are_contents(text: str, entries: Sequence[re.Match[str]]) -> bool:
    """Whether two entries share a line, as the rows of a table do not, or dots lead to the pages.

    Dots lead to the values of a list, too: without the word, many entries begin on a first page.
    """
    if len(entries) < _FEWEST:
        return False
    begin, stretch = entries[0].start(), text[entries[0].start() : entries[-1].end()].strip()
    if _LEADER not in stretch:
        return stretch.count("\n") < len(entries) - 1
    told = _HEAD.search(text[max(0, begin - _BEFORE) : begin] + stretch)
    return told is not None or (len(entries) >= _MANY and int(entries[0]["page"]) <= _FIRST_PAGE)


def is_contents(labels: Sequence[Sequence[str]], values: Sequence[Sequence[Cell | None]]) -> bool:
    """Whether rows are entries whose pages never fall, numbered or under the word 'Contents'.

    `labels` are the labels of each row, the last its own.
    """
    if len(labels) < _FEWEST or any(len(row) != 1 for row in values):
        return False
    pages = [int(cell.text) for (cell,) in values if cell and cell.text.isdigit()]
    paged = len(pages) == len(labels) and _never_falls(pages) and pages[-1] <= _LAST_PAGE
    titles = [row[-1] for row in labels]
    return paged and (_is_numbered(titles) or any(map(_HEAD.match, labels[0])) or _are_framed(titles))


def begins_contents(text: str, start: int) -> bool:
    """Whether the word 'Contents' stands alone in a line at a place in a text, or right before it."""
    before = _HEADED.search(text, max(0, start - _BEFORE), start)
    return before is not None or _HEADS.match(text, start) is not None


def _is_numbered(titles: Sequence[str]) -> bool:
    numbers = [int(title["number"]) for title in map(_TITLE.match, titles) if title]
    return len(numbers) >= max(_FEWEST, len(titles) - 1) and _never_falls(numbers)


def _never_falls(numbers: Sequence[int]) -> bool:
    return all(first <= second for first, second in pairwise(numbers))
