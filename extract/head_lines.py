"""Parts the heads of columns that run on in one line over rows: 'Year Thefts reported Arrests made'.

Each head begins with a capital, and with the corner there is one more of them than each row has values.
Spaces become tabs, so that offsets stay.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from extract.heads import CORNER
from extract.rules.period_words import MONTH_NAME

_VALUE = r"[(+−–-]?£?\d(?:[\d,.]*\d)?%?\)?"
_ROW = re.compile(rf"(?P<label>\S[^\t|]{{0,80}}?)(?P<values>(?: {_VALUE}){{2,12}})")
_HEAD = re.compile(
    rf"(?:19|20)\d\d(?:[/–-]\d\d)?(?=\s|$)|[A-Z%£]\S*(?: (?!(?!(?i:{MONTH_NAME}))[A-Z%£])\S+)*"
)
_CORNER = re.compile(rf"(?:{CORNER.pattern})(?= )", CORNER.flags)
_WIDE = re.compile(r"[\t|]|   ")
_LONGEST = 200
_LONGEST_HEAD = 60
_STOPS = ".:;?!"
# So many rows alike show what their columns are.
_FEWEST = 2


def part_heads_of_lines(text: str) -> str:
    """Return a text in which the heads over rows of plain numbers are parted from each other by tabs."""
    places = list(_places(text))
    if not places:
        return text
    letters = list(text)
    for place in places:
        letters[place] = "\t"
    return "".join(letters)


def _places(text: str) -> Iterator[int]:
    """Yield the places of the spaces between the heads of columns."""
    lines = text.split("\n")
    widths = [_width(line) for line in lines]
    start = 0
    for at, line in enumerate(lines):
        below = islice((row for row in range(at + 1, len(lines)) if lines[row].strip()), _FEWEST)
        width = _common([widths[row] for row in below]) if line.strip() else 0
        if width and not widths[at]:
            yield from (start + gap for gap in _between(line, width))
        start += len(line) + 1


def _width(line: str) -> int:
    """Return how many numbers follow the label of a row in one line, none where it is no row."""
    row = _ROW.fullmatch(line.strip()) if line[-1:].isdigit() or line[-1:] in "%) " else None
    return row["values"].count(" ") if row else 0


def _common(widths: Sequence[int]) -> int:
    return widths[0] if len(widths) == _FEWEST and len(set(widths)) == 1 else 0


def _between(line: str, width: int) -> Sequence[int]:
    """Return the places between heads where a line is nothing but these, one for each column and a corner."""
    if len(line) > _LONGEST or line.rstrip()[-1:] in _STOPS or _WIDE.search(line):
        return ()
    corner = _CORNER.match(line)
    begin = corner.end() if corner else 0
    heads = list(_HEAD.finditer(line, begin))
    whole = bool(heads) and not line[begin : heads[0].start()].strip() and not line[heads[-1].end() :].strip()
    long = any(len(head.group()) > _LONGEST_HEAD for head in heads)
    if not whole or long or len(heads) != (width if corner else width + 1):
        return ()
    if corner:
        return [head.start() - 1 for head in heads]
    worded = any(" " in head.group() for head in heads)  # else the words of a title
    return [head.start() - 1 for head in heads[1:]] if worded else ()
