"""Blanks out what a page prints around its words: page numbers, running heads, links, badges, emphasis.

Every blank keeps its width, so that offsets in the cleaned text are offsets in the original.
"""

import re
from functools import cache

from extract.blanks import blank, blank_spans
from extract.contents import find_contents
from extract.counted_on import (
    LINE_OF_NUMBER,
    blank_counting_lines,
    blank_flanked,
    blank_markers,
    blank_runs,
)
from extract.head_lines import part_heads_of_lines
from extract.inline_heads import find_inline_page_numbers, stop_at_parts
from extract.inline_numbers import break_paragraphs
from extract.margin import blank_margin
from extract.model import Document
from extract.ocr_words import put_right
from extract.page_turns import find_page_turns
from extract.repeated import blank_pages_at_heads, blank_repeated, blank_running_heads
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
    # a site that shows papers, in other languages: 'Anda di halaman 1 dari 5'
    | (?:anda[ ]di[ ]|est[áa]s?[ ]en[ ]la[ ])?(?:halaman|p[áa]gina|seite|strona)
      [ ]?\d{1,4}[ ]?(?:dari|di|de|von|z)[ ]?\d{1,4}
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
_PAGE_LINE_STARTS = frozenset("pPaAmMyYvVdDhHsSeE-_=*|:0123456789")
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
_RULE = re.compile(
    r"(?:\n(?P<before>[ \t]*\d{1,4}[ \t]*)\s*)?(?:\n---\n|\f)(?:\s*(?P<after>\d{1,4})[ \t]*(?=\n))?"
)
_EMPTY = r"[ \t]*\n"
_VALUE = r"£?\d[\d,.]*%?[ \t]*"
# '171' over 'active volunteers', where empty lines part such pairs, or more of them than part the two.
_CARD = re.compile(rf"\n{_EMPTY}(?:{_VALUE}\n|{_EMPTY}{_VALUE}\n{_EMPTY})(?=[a-zA-Z])")
_OVER_LABEL = re.compile(
    rf"\n{_EMPTY}(?:[ \t]*\d{{1,3}}[ \t]*\n|{_EMPTY}[ \t]*\d{{1,3}}[ \t]*\n{_EMPTY})(?!{_EMPTY})$"
)
_FEWEST_CARDS = 3
# '?17,110' where pounds were lost, and '? to work with' where bullets were.
_LOST_POUND = re.compile(r"(?<=[^\n][ (])\?(?=\d)")
_LOST_THOUSANDS = re.compile(r"[ (]\?\d{1,3},\d{3}\b")
_LOST_BULLET = re.compile(r"^([ \t]*)\?(?=\s[a-z])", re.MULTILINE)
_FEWEST_LOST = 2


def clean(document: Document) -> Document:
    """Return the same document as its page meant it; widths and spans stay.

    What a scan mistook is mended, page furniture blanked, and broken dates and rows are made whole.
    """
    text = _MARKING.sub(blank, _with_signs(_undotted(document.text)))
    text = with_bars(with_whole_ordinals(put_right(with_low_points(text))))
    text = blank_margin(_blank_page_numbers(break_paragraphs(text)))
    turns = find_page_turns(text)
    if LINE_OF_NUMBER.search(text):
        text = _INSIDE.sub(_kept if len(_CARD.findall(text)) >= _FEWEST_CARDS else blank, text)
    text = blank_repeated("\n".join(_blank_page_line(line) for line in text.split("\n")))
    text = _blank_badges(text)
    text = blank_pages_at_heads(blank_running_heads(text))
    text = blank_flanked(blank_markers(blank_runs(blank_counting_lines(text))))
    notes = find_year_notes(text)
    text = stop_at_parts(blank_spans(blank_spans(text, turns), notes))
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


def _kept(match: re.Match[str]) -> str:
    """Blank a number inside a sentence, but none that stands over its own label as on a card."""
    return match.group() if _OVER_LABEL.search(match.group()) else blank(match)


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
        return _badges(marks, re.IGNORECASE).sub(blank, text) if marks else text
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
