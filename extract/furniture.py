"""Blanks out what a page prints around its words: page numbers, running heads, links, badges, emphasis.

Every blank keeps its width, so that offsets in the cleaned text are offsets in the original.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from extract.contents import find_contents
from extract.head_lines import part_heads_of_lines
from extract.inline_heads import find_inline_page_numbers, stop_at_parts
from extract.inline_numbers import break_paragraphs
from extract.margin import blank_margin
from extract.model import Document
from extract.ocr_words import put_right
from extract.rules.numeral import with_low_points
from extract.run_together import break_rows
from extract.slashed import with_bars
from extract.torn_ordinals import with_whole_ordinals
from extract.year_notes import find_year_notes

# Each badge by the mark that must stand in a text for it, so that only what can be found is looked for.
# Patterns are of small letters and begin with what they read, not with a test, which is ten times as fast.
_BADGES = (
    ("http", r"https?://[^\s)\]]+"),
    ("www.", r"www\.(?<!\wwww\.)[^\s)\]]+"),
    ("@", r"[\w.+-](?<![\w.+-].)[\w.+-]{0,63}@[\w-]+(?:\.[\w-]+)+"),
    ("pdf", r"pdf(?<!\wpdf)\s+(?:icon\s+pdf\s+)?\d+(?:\.\d+)?\s*[km]b\b"),  # 'pdf icon PDF 47 KB'
    ("post on", r"post\s+on\s+\d{1,2}-\w{3}-\d{4}\s+\d[\d,]*\s+views?\b"),
    ("directions", r"view(?<!\wview)\s+directions\b"),
    ("[original", r"\[original file\]"),
    ("\\", r"\\(?:\*\*+|(?=[_*#\[\]|>-]))"),  # markdown escapes, emphasis and ruled lines
    ("**", r"\*\*+"),
    ("___", r"___+"),
    ("*", r"\*(?<![\w*]\*)(?=[^\s*])|\*(?<=[^\s*]\*)(?![\w*])"),
)
_PAGE_LINE = re.compile(
    r"""(?:you[ ]are[ ]on[ ])?(?:page|pg\.?)[ \t]*\d{1,4}(?:[ \t]*(?:of|/)[ \t]*\d{1,4})?   # 'Page 3 of 12'
    | \d{1,4}[ \t]+of[ \t]+\d{1,4}
    | -[ \t]*\d{1,4}[ \t]*-                                       # '- 4 -'
    | \d{1,4}[ \t]*\|[ \t]*p[ ]?a[ ]?g[ ]?e                        # '4 | P a g e'
    | [-_=*]{3,}                                                   # page rules
    | \|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?         # the ruler below a table's head
    | \|[ \t]*:?-{2,}:?[ \t]*\|
    | (?:additional[ ]documents|minutes)[ \t]*:
    | (?:views?|downloads?)[ \t]*:[ \t]*\d[\d,]*[ ]times?           # what a site counts
    | 0[ ](?:views?|downloads?)
    # 'Anytown Board    Page 1 of 4'
    | (?:\S.{0,110}?(?:[ ]{2}|\t|[|–—-])[ \t]*)?page[ \t]*\d{1,4}[ \t]+of[ \t]+\d{1,4}
    | page[ \t]*\d{1,4}[ \t]+of[ \t]+\d{1,4}(?:[ ]{2}|\t|[|–—-]).{0,110}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAGE_LINE_STARTS = frozenset("pPaAmMyYvVdD-_=*|:0123456789")
# a protective marking with the number of the paper
_MARKING = re.compile(
    r"^[ \t]*\d{3,8}[ \t]+(?:OFFICIAL|RESTRICTED|PROTECT|CONFIDENTIAL)(?:[ -]+SENSITIVE)?[ \t]*$",
    re.MULTILINE,
)
# A number alone on its line inside a sentence: 'performance in \n 12 \n relation to'.
# After a line as long as those of a table are not, that line may end with a number of its own.
_INSIDE = re.compile(
    r"(?:(?<=[a-z,])|(?<=[^\n]{40}[\d%)]))[ \t]*\n\s*\d{1,3}[ \t]*\n\s*(?=[a-z])"
    r"|(?<=[ \n][Tt]he)[ \t]*\n\s*\d{1,3}[ \t]*\n\s*(?=[A-Za-z])"
)
_LINE_OF_NUMBER = re.compile(r"\n[^\S\n]*\d{1,3}[ \t]*\n")
_RULE = re.compile(
    r"(?:\n(?P<before>[ \t]*\d{1,4}[ \t]*)\s*)?(?:\n---\n|\f)(?:\s*(?P<after>\d{1,4})[ \t]*(?=\n))?"
)
_NOT_LINE_END = re.compile(r"[^\n]")
# A pattern that begins with one letter of a kind is searched for much faster than one that begins with many.
_DIGITS = re.compile(r"\d\d*")
_PAGE_OF_ITEM = re.compile(r"\d{1,2}/\d{1,3}")  # '5/2', the second page of paper 5
_EMPTY = r"[ \t]*\n"
_VALUE = r"£?\d[\d,.]*%?[ \t]*"
_ALONE = re.compile(r"^[ \t]*(\d{1,4})[ \t]*$", re.MULTILINE)
# '171' over 'active volunteers', where empty lines part such pairs, or more of them than part the two.
_CARD = re.compile(rf"\n{_EMPTY}(?:{_VALUE}\n|{_EMPTY}{_VALUE}\n{_EMPTY})(?=[a-zA-Z])")
_OVER_LABEL = re.compile(
    rf"\n{_EMPTY}(?:[ \t]*\d{{1,3}}[ \t]*\n|{_EMPTY}[ \t]*\d{{1,3}}[ \t]*\n{_EMPTY})(?!{_EMPTY})$"
)
_FEWEST_CARDS = 3
# So many numbers that count on are no chance.
_FEWEST_COUNTING = 3
_FLANKED = re.compile(r"^\d{3,4}(?=\s/\s)|(?<=\s/\s)\d{3,4}(?=[ \t]*$)", re.MULTILINE)
# '?17,110' where pounds were lost, and '? to work with' where bullets were.
_LOST_POUND = re.compile(r"(?<=[^\n][ (])\?(?=\d)")
_LOST_THOUSANDS = re.compile(r"[ (]\?\d{1,3},\d{3}\b")
_LOST_BULLET = re.compile(r"^([ \t]*)\?(?=\s[a-z])", re.MULTILINE)
_FEWEST_LOST = 2
_MARKER = re.compile(r"^[ \t]*\((\d{1,3})\)[ \t]*$", re.MULTILINE)
# 'Overview and Scrutiny 1', whatever its number says it three times
_ENDS_NUMBERED = re.compile(r"(?:[A-Z&][\w&'’-]*\s(?:(?:and|of|for|the)\s)?){2,6}\d{1,2}")
_OF_MEETING = re.compile(
    r"\b(?:overview|scrutiny|committee|panel|board|forum|council|cabinet|partnership|group)\b", re.IGNORECASE
)
_LONGEST_FOOT = 120
_APART_NUMBER = re.compile(r"(?:^|\s{2}|\t|\|\s?)\d{1,3}(?=\s{2}|\t|\s?\||$)")
# a cell of a table that holds a number and no more
_CELL = re.compile(r"[£+-]?\d[\d,.]{0,8}%?")
_PAGE_LENGTH = 700
_LONG_LINE = 60
_SHORTEST_HEAD = 12
# Lines right under one another are the heads of columns.
_APART = 2
# A line that begins with its page number is known for one when it came so often.
_FIRST_TIMES = 3


def clean(document: Document) -> Document:
    """Return the same document as its page meant it; widths and spans stay.

    What a scan mistook is mended, page furniture blanked, and broken dates and rows are made whole.
    """
    text = _MARKING.sub(_blank, _with_signs(_undotted(document.text)))
    text = with_bars(with_whole_ordinals(put_right(with_low_points(text))))
    text = blank_margin(_blank_page_numbers(break_paragraphs(text)))
    if _LINE_OF_NUMBER.search(text):
        text = _INSIDE.sub(_kept if len(_CARD.findall(text)) >= _FEWEST_CARDS else _blank, text)
    text = _blank_repeated("\n".join(_blank_page_line(line) for line in text.split("\n")))
    text = _blank_badges(text)
    text = _blank_flanked(_blank_markers(_blank_counting_lines(_blank_running_heads(text))))
    text = stop_at_parts(blank_spans(text, find_year_notes(text)))
    text = blank_spans(text, find_inline_page_numbers(text))
    text = part_heads_of_lines(break_rows(blank_spans(text, find_contents(text))))
    return document if text == document.text else document.model_copy(update={"text": text})


def _undotted(text: str) -> str:
    """Return a text without letters whose small ones are not those the rules know, or no single ones."""
    return text.replace("İ", "I").replace("ı", "i")


def _with_signs(text: str) -> str:
    """Return a text with its pounds and bullets, where a page lost both to question marks: '?17,110'."""
    if "£" in text or len(_LOST_THOUSANDS.findall(text)) < _FEWEST_LOST:
        return text
    return _LOST_BULLET.sub("\\1•", _LOST_POUND.sub("£", text))


def _blank(match: re.Match[str]) -> str:
    return _NOT_LINE_END.sub(" ", match.group())


def _kept(match: re.Match[str]) -> str:
    """Blank a number inside a sentence, but none that stands over its own label as on a card."""
    return match.group() if _OVER_LABEL.search(match.group()) else _blank(match)


def _blank_page_line(line: str) -> str:
    words = line.strip(" \t")
    named = words[:1] in _PAGE_LINE_STARTS or "page" in words[-18:].lower()
    if named and _PAGE_LINE.fullmatch(words):
        return " " * len(line)
    return line


def _blank_badges(text: str) -> str:
    small = text.lower()
    marks = tuple(mark for mark, _ in _BADGES if mark in small)
    if not marks or len(small) != len(text):
        return _badges(marks, re.IGNORECASE).sub(_blank, text) if marks else text
    return blank_spans(text, [match.span() for match in _badges(marks).finditer(small)])


@cache
def _badges(marks: tuple[str, ...], flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    return re.compile("|".join(pattern for mark, pattern in _BADGES if mark in marks), flags)


def _blank_page_numbers(text: str) -> str:
    """Blank a number alone beside the nth page rule where it counts the pages; others are data."""
    if "\f" not in text and "\n---\n" not in text:
        return text
    parts, last = [], 0
    for page, match in enumerate(_RULE.finditer(text), start=1):
        for side, expected in (("before", page), ("after", page + 1)):
            if match[side] and abs(int(match[side]) - expected) <= 1:
                parts += [text[last : match.start(side)], " " * len(match[side])]
                last = match.end(side)
    return "".join([*parts, text[last:]])


def _blank_repeated(text: str) -> str:
    """Blank what pages repeat: lines with a site, the dated first amid a table, and numbers that stay."""
    lines = text.split("\n")
    words = [line.strip() for line in lines]
    times = Counter(words)
    pages = Counter(_DIGITS.sub("#", line) for line in words if _has_site(line))
    feet = {line for line in words if _has_site(line) and pages[_DIGITS.sub("#", line)] > 1}
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
    blank = {at for at in said if words[at] in feet} | {
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
        " " * len(line) if at in blank else _DIGITS.sub(_blank, line) if at in alone else line
        for at, line in enumerate(lines)
    )


def _has_site(line: str) -> bool:
    """Whether a line names a site and has a number apart: 'Annual Review 2013-14     6     www.arden.org'."""
    return "www." in line and len(line) < _LONGEST_FOOT and _APART_NUMBER.search(line) is not None


def _blank_running_heads(text: str) -> str:
    """Blank lines that recur and differ only in numbers, the last of which counts pages."""
    lines = text.split("\n")
    marked = zip(lines, _DIGITS.sub("#", text).split("\n"), strict=True)
    numbered = [
        mark.strip() for line, mark in marked if "#" in mark and (len(line) > _SHORTEST_HEAD or "/" in line)
    ]
    if len(set(numbered)) == len(numbered):
        return text
    seen: dict[str, list[tuple[int, int, int]]] = {}
    for place, line in enumerate(line for line in lines if line.strip()):
        numbers = _DIGITS.findall(line)
        words = line.strip()
        if numbers and _may_run(words):
            counted = (place, int(numbers[-1][:9]), int(numbers[0][:9]))
            seen.setdefault(_DIGITS.sub("#", words), []).append(counted)
    heads = {
        head for head, found in seen.items() if _counts_pages(found) and (head != "#/#" or len(found) > 2)
    }
    kept = (
        " " * len(line) if _DIGITS.sub("#", line.strip()) in heads and _may_run(line) else line
        for line in lines
    )
    return "\n".join(kept) if heads else text


def _may_run(line: str) -> bool:
    """Whether a line may be a running head: no year such as '2022/23', which heads a column."""
    words = line.strip()
    return len(words) > _SHORTEST_HEAD or _PAGE_OF_ITEM.fullmatch(words) is not None


def _blank_counting_lines(text: str) -> str:
    """Blank numbers alone on their lines that count pages: 20, 21, 22 with a page of lines between them."""
    if not _LINE_OF_NUMBER.search(text):
        return text
    found = list(_ALONE.finditer(text))
    places: dict[int, list[int]] = {}
    for index, match in enumerate(found):
        places.setdefault(int(match[1]), []).append(index)
    for match in found:
        chain = _chain(match, found, places)
        if len(chain) > 2 or (len(chain) == 2 and all(_is_in_prose(text, link) for link in chain)):
            return blank_spans(text, [link.span(1) for link in chain])
    return text


def _blank_markers(text: str) -> str:
    """Blank numbers in brackets that stand alone in their lines and count from one: '(1)', '(2)', '(2)'."""
    if "(1)" not in text:
        return text
    found = list(_MARKER.finditer(text))
    counts = [int(match[1]) for match in found]
    steps = {second - first for first, second in pairwise(counts)}
    counting = len(set(counts)) >= _FEWEST_COUNTING and counts[0] == 1 and steps <= {0, 1}
    return blank_spans(text, [match.span() for match in found]) if counting else text


def _blank_flanked(text: str) -> str:
    """Blank the numbers of minutes in a column of their own, which count on: 'Noted. / 2979'."""
    found = list(_FLANKED.finditer(text)) if " / " in text else []
    counts = [int(match.group()) for match in found]
    steps = [second - first for first, second in pairwise(counts)]
    counting = len(set(counts)) >= _FEWEST_COUNTING and all(step in (0, 1) for step in steps)
    return blank_spans(text, [match.span() for match in found]) if counting else text


def _chain(
    first: re.Match[str], found: Sequence[re.Match[str]], places: Mapping[int, Sequence[int]]
) -> list[re.Match[str]]:
    """Return the numbers that count on from the first, each at least a page after the one before."""
    chain = [first]
    while following := places.get(int(chain[-1][1]) + 1):
        beyond = chain[-1].end() + _PAGE_LENGTH
        at = bisect_right(following, beyond, key=lambda index: found[index].start())
        if at == len(following):
            break
        chain.append(found[following[at]])
    return chain


def _is_in_prose(text: str, number: re.Match[str]) -> bool:
    """Whether a number stands under or over a line that is too long for a table."""
    above = text[: number.start()].rstrip().rpartition("\n")[2]
    below = text[number.end() :].lstrip().partition("\n")[0]
    return max(len(above.strip()), len(below.strip())) >= _LONG_LINE


def blank_spans(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return a text with stretches of it turned to spaces of equal width; line ends stay."""
    parts, last = [], 0
    for start, end in spans:
        parts += [text[last:start], _NOT_LINE_END.sub(" ", text[start:end])]
        last = end
    return "".join([*parts, text[last:]])


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
