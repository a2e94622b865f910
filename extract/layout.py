"""Lines of a document and what their shape says: bullet, heading, wrapped text, table cell.

Minutes come hard-wrapped, double-spaced or one paragraph a line; this module measures which, and joins lines
that belong together without changing the text.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from typing import NamedTuple, cast

_BULLET = re.compile(
    r"(?:[•·▪●○◦‣–*\uf0a0-\uf0ff]|-(?!\d)|o(?=\s)|(?:[ivx]{1,5}|[a-z])\)|\((?:[ivx]{1,5}|[a-z])\)|\(\d{1,2}\)(?=\s*\t))\s*",
    re.I,
)
_LONGEST_MARK = len("xviii)")
_CLOSERS = "\"'”’)]"
_ENDS_OF_SENTENCE = frozenset(".!?")
_ENDS = _ENDS_OF_SENTENCE | frozenset(_CLOSERS)
# A paragraph with a number of its own: '3.2 The ...'.
_NUMBERED = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{1,2})*\s+[A-Z]")
# A number that counts the entries of a list: '6.2 that ...', '(2) the ...', '3. the ...'.
_MARKED = re.compile(r"\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?:that|the|to)\b|\(?\d{1,2}[.)]\s")
_ENDS_OF_NUMBER = frozenset("%),.DRNAa")
# What ends most lines, and only a few that end with a number.
_STOPS = ".,"
_NUMBER_END = re.compile(r"[\s(:]\d[\d,.]*%?\)?(?:\s+(?:RED|AMBER|GREEN|NA|N/A|n/a)){0,3}$")
# A column is not the space after a sentence, nor that around a dash.
_COLUMN = re.compile(r"[^\s.,;:!?–-] {3,}[^\s–]")
_NUMBER_COLUMN = re.compile(r"[^\s.,;:!?–-] {3,}[+£(-]?\d[\d,.]*[%x]?\)?(?= {2}|$)")

# A mark with a number and nothing more, where a narrow page broke the line: '- 26', 'burglaries'.
_NUMBER_ALONE = re.compile(r"[-–•*·]\s+\d[\d,]*")

# what stands large over the words that it belongs to: '94%', 'were seen in time'
_VALUE_ALONE = re.compile(r"£?\d[\d,.]*%?")

# what goes on with the number that a line ends with
_AFTER_NUMBER = ("of the ", "per cent", "percent", "million ", "thousand ")

_OPEN_WORDS = (
    "a an the of in on at to by for and or as that which with from is was were are be been had has have"
)
_OPEN = frozenset(_OPEN_WORDS.split())
# No number with its mark is longer.
_LONGEST_NUMBER = 80
_WIDEST, _NARROWEST = 140, 70
# So many lines that a width broke show what it is, and none of them is shorter.
_FEWEST_WRAPPED, _SHORTEST_WRAPPED = 5, 40


class Line(NamedTuple):
    """A line without its outer blanks: span, words, and whether an empty line stands before it."""

    start: int
    end: int
    text: str
    gap: bool


# Makes a line of its fields in a third of the time that its class takes.
_line = cast("Callable[[tuple[int, int, str, bool]], Line]", partial(tuple.__new__, Line))


class Layout(NamedTuple):
    """How a document breaks its lines: `width` in characters, `spaced` when blank lines part lines."""

    width: int
    spaced: bool


@lru_cache(maxsize=1)
def lines_of(text: str) -> tuple[Line, ...]:
    """Return the non-empty lines of a whole document, which several stages read one after the other."""
    return tuple(read_lines(text))


def read_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Return the non-empty lines of a range of text, in order."""
    lines: list[Line] = []
    last = at = start
    for line in text[start:end].replace("\f", "\n").split("\n"):
        words = line.strip()
        if words:
            offset = at + line.index(words)
            lines.append(_line((offset, offset + len(words), words, text.count("\n", last, at) > 1)))
            last = at + len(line)
        at += len(line) + 1
    return lines


def measure(lines: Sequence[Line]) -> Layout:
    """How these lines are wrapped."""
    lengths = [len(line.text) for line in lines]
    if not lengths:
        return Layout(0, spaced=False)
    wrapped = [len(first.text) for first, second in pairwise(lines) if _is_wrapped(first, second)]
    usual = _part_of(wrapped, 0.75) if len(wrapped) >= _FEWEST_WRAPPED else _part_of(lengths, 0.9)
    width = max(min(usual, _WIDEST), _NARROWEST) if len(lengths) > 1 else _WIDEST
    return Layout(width, spaced=_is_spaced(lines, width))


def _part_of(lengths: Sequence[int], share: float) -> int:
    """Return the length that such a share of some lines stay below."""
    return sorted(lengths)[int(len(lengths) * share)]


def _is_wrapped(first: Line, second: Line) -> bool:
    """Whether a width broke a sentence between two lines: the first is long and the next begins small."""
    if len(first.text) < _SHORTEST_WRAPPED or not second.text[0].islower() or is_bullet(second.text):
        return False
    return _is_unfinished(first.text)


def _is_unfinished(line: str) -> bool:
    return not ends_sentence(line) and line[-1] not in ":;"


def _is_spaced(lines: Sequence[Line], width: int) -> bool:
    """Whether wrapped lines are parted by blank lines: long unfinished lines run on across a gap."""
    if width >= _WIDEST:
        return False
    pairs = [(a, b) for a, b in pairwise(lines) if b.gap and len(a.text) > 0.6 * width]
    unfinished = [(a, b) for a, b in pairs if _is_unfinished(a.text)]
    runs_on = sum(b.text[0].islower() for _, b in unfinished)
    return runs_on >= 3 and len(unfinished) >= 0.4 * len(pairs)


def is_bullet(line: str) -> bool:
    """Whether the line starts with a list mark."""
    return bullet_width(line) > 0


def is_row(line: str) -> bool:
    """Return whether a line is a row of a table in bars: '| Theft | 12 |'."""
    return line[0] == "|" == line[-1]


def bullet_width(line: str) -> int:
    """Length of the list mark at the start of the line, 0 if there is none."""
    if line[:1].isalpha() and line[1:2].strip() and ")" not in line[:_LONGEST_MARK]:
        return 0  # a word, as most lines begin with
    match = _BULLET.match(line)
    return match.end() if match else 0


def ends_sentence(line: str) -> bool:
    """Whether the line ends with a full stop or its like."""
    return line[-1:] in _ENDS and line.rstrip(_CLOSERS)[-1:] in _ENDS_OF_SENTENCE


def ends_open(line: str) -> bool:
    """Whether the line ends with a word that neither heading nor sentence ends with: 'of', 'the', 'is'."""
    return line.rsplit(" ", 1)[-1] in _OPEN


def ends_in_number(line: str) -> bool:
    """Whether the line ends with a number, as a row of a table does."""
    last = line[-1:]
    if not last.isdigit() and last not in _ENDS_OF_NUMBER:
        return False
    if last in _STOPS and not line.rstrip(_STOPS)[-1:].isdigit():
        return False
    return _NUMBER_END.search(line, max(0, len(line) - _LONGEST_NUMBER)) is not None


def _are_rows(first: str, second: str) -> bool:
    """Whether a line with a column of numbers stands under a line that has columns too."""
    wide = "   " in second and "   " in first
    return wide and _NUMBER_COLUMN.search(second) is not None and _COLUMN.search(first) is not None


def continues(first: Line, second: Line, layout: Layout) -> bool:
    """Whether `second` runs on from `first` as one paragraph."""
    if "\t" in first.text or "\t" in second.text or is_bullet(second.text) or _NUMBERED.match(second.text):
        return False
    if is_row(first.text) or is_row(second.text) or _are_rows(first.text, second.text):
        return False
    if bullet_width(first.text) == len(first.text):
        return True
    if first.gap and not second.gap and second.text[0].islower() and _VALUE_ALONE.fullmatch(first.text):
        return True
    if len(first.text) > 0.5 * layout.width and ends_open(first.text) and not _MARKED.match(second.text):
        return True
    parted = ends_in_number(first.text) and not second.text.startswith(_AFTER_NUMBER)
    if first.text[-1] == ":" or (parted and len(first.text) < 0.8 * layout.width):
        return False
    runs_on = second.text[0].islower() and not ends_sentence(first.text)
    if second.gap and not layout.spaced:
        return runs_on and first.text[-1] != ";" and len(first.text) > 0.5 * layout.width
    if len(first.text) >= 0.62 * layout.width:
        return not (ends_sentence(first.text) and second.gap) or runs_on
    return runs_on and (
        len(first.text) > 25 or ends_open(first.text) or _NUMBER_ALONE.fullmatch(first.text) is not None
    )
