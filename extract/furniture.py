"""Blanks out what a page prints around its words: page numbers, running heads, links, file badges, emphasis marks.

Every blank keeps its width, so that offsets in the cleaned text are offsets in the original.
"""

import re
from itertools import pairwise

from extract.model import Document

_BADGES = re.compile(
    r"""
      https?://[^\s)\]]+ | \bwww\.[^\s)\]]+                 # links
    | [\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+                     # mail addresses
    | \b(?:pdf\s+icon\s+)?PDF\s+\d+(?:\.\d+)?\s*[KM]B\b     # 'pdf icon PDF 47 KB'
    | \bView\s+directions\b
    | \[Original\ file\]
    | \\?\*{2,} | \\(?=[_*#\[\]|>-]) | _{3,}                   # markdown emphasis, escapes, ruled lines
    | (?<![\w*])\*(?=[^\s*]) | (?<=[^\s*])\*(?![\w*])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAGE_LINE = re.compile(
    r"""^[ \t]*(?:
      (?:page|pg\.?)[ \t]*\d{1,4}(?:[ \t]*(?:of|/)[ \t]*\d{1,4})?   # 'Page 3 of 12'
    | \d{1,4}[ \t]+of[ \t]+\d{1,4}
    | -[ \t]*\d{1,4}[ \t]*-                                       # '- 4 -'
    | [-_=*]{3,}                                                   # page rules
    | (?:additional[ ]documents|minutes)[ \t]*:
    )[ \t]*$""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
# A number alone on its line inside a sentence: 'performance in \n 12 \n relation to'.
_INSIDE = re.compile(r"(?<=[a-z,])[ \t]*\n\s*\d{1,3}[ \t]*\n\s*(?=[a-z])")
_RULE = re.compile(r"(?:\n(?P<before>[ \t]*\d{1,4}[ \t]*)\s*)?(?:\n---\n|\f)(?:\s*(?P<after>\d{1,4})[ \t]*(?=\n))?")
_DIGITS = re.compile(r"\d+")
_ALONE = re.compile(r"^[ \t]*(\d{1,4})[ \t]*$", re.MULTILINE)
_PAGE_LENGTH = 700
_SHORTEST_HEAD = 12


def clean(document: Document) -> Document:
    """The same document with page furniture blanked to spaces of equal width; spans stay valid."""
    text = document.text
    text = _INSIDE.sub(_blank, _blank_page_numbers(text))
    for pattern in (_PAGE_LINE, _BADGES):
        text = pattern.sub(_blank, text)
    text = _blank_counting_lines(_blank_running_heads(text))
    return document if text == document.text else document.model_copy(update={"text": text})


def _blank(match: re.Match[str]) -> str:
    return "".join("\n" if char == "\n" else " " for char in match.group())


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


def _blank_running_heads(text: str) -> str:
    """Blank lines that recur and differ only in numbers, the last of which counts pages."""
    lines = text.split("\n")
    seen: dict[str, list[int]] = {}
    for line in lines:
        numbers = _DIGITS.findall(line)
        if numbers and len(line.strip()) > _SHORTEST_HEAD:
            seen.setdefault(_DIGITS.sub("#", line.strip()), []).append(int(numbers[-1][:9]))
    heads = {head for head, numbers in seen.items() if _counts_pages(numbers)}
    kept = (" " * len(line) if _DIGITS.sub("#", line.strip()) in heads else line for line in lines)
    return "\n".join(kept) if heads else text


def _blank_counting_lines(text: str) -> str:
    """Blank numbers alone on their lines that count pages: 20, 21, 22 with a page of lines between them."""
    found = list(_ALONE.finditer(text))
    for first, match in enumerate(found):
        chain = [match]
        for other in found[first + 1 :]:
            if int(other[1]) == int(chain[-1][1]) + 1 and other.start() - chain[-1].end() > _PAGE_LENGTH:
                chain.append(other)
        if len(chain) >= 3:
            for link in chain:
                text = text[: link.start(1)] + " " * len(link[1]) + text[link.end(1) :]
            return text
    return text


def _counts_pages(numbers: list[int]) -> bool:
    """Whether the last number of a recurring line counts on, as page numbers do."""
    steps = [b - a for a, b in pairwise(numbers)]
    return bool(steps) and all(0 < step <= 2 for step in steps)
