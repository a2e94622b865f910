"""What a page prints at its foot and head, found where the page turns within a sentence.

The sentence tells it: the line above is long and ends in the midst of it, the line below goes on in small
letters. What stands between is furniture if one of its lines is known for that and none is anything else.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import accumulate, pairwise

from extract.repeated import form_of

_OPEN_ENDS = frozenset(",%)’'-–")
# words that no line of a table and no heading ends with
_HANGING = frozenset(
    """the a an of and to in by for with at from on or that which was were is are had has have been be its
    their this these as than would will""".split()  # noqa: SIM905 - read more easily
)
_GOES_ON = re.compile(r"\s*(?![a-z]\)|i+\)|[a-z]\.|o\s)[a-z(]")
_NUMBER = re.compile(r"[-–|]?\s?\d{1,3}\s?[-–|]?")
_PAGE = re.compile(r"(?:^|\s)page[\s|]{0,3}\d{1,3}\b|\b\d{1,3}[\s|]{0,3}p\s?a\s?g\s?e$", re.IGNORECASE)
_OF_PAPER = re.compile(
    r"\b(?:overview|scrutiny|committee|panel|board|forum|council|cabinet|partnership|minutes|agenda|report|plan|"
    r"strategy|review|assessment|bulletin|newsletter|appendix|official|restricted|draft)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.:;,]$|,\s+(?!\d)")
_NO_TITLE = re.compile(r"[.:;,]$|:\s+(?!\d)|,\s+(?!\d)|\b(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?)\b")
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "of", "or", "the", "to", "with"])
_LONG = 40
_LONGEST_LINE = 100
_SHORTEST_HEAD = 12
_MOST_LINES = 4
_FEWEST_WORDS = 2
_FEWEST_TO_GO_ON = 4
# in the head of a document the lines of a title part what is no sentence
_HEAD = 500


def find_page_turns(text: str) -> list[tuple[int, int]]:
    """Return the spans of the lines that part a sentence where a page turns, and of other pages' numbers."""
    lines = text.split("\n")
    said = [at for at, line in enumerate(lines) if line and not line.isspace()]
    turns = {at for turn in _turns(lines, said, _head_ends(lines)) for at in turn}
    if not turns:
        return []
    turns.update(_other_pages(lines, said, turns))
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    return [(starts[at], starts[at] + len(lines[at])) for at in sorted(turns)]


def _other_pages(lines: Sequence[str], said: Sequence[int], turns: Set[int]) -> Iterable[int]:
    """Yield the numbers that stand alone beside the same words as in a turn."""
    if not any(_is_number(lines[at]) for at in turns):
        return
    printed = {form_of(lines[at]) for at in turns if len(lines[at].strip()) > _SHORTEST_HEAD}
    for before, at in pairwise(said):
        pair = (before, at) if _is_number(lines[at]) else (at, before)
        if form_of(lines[pair[0]]) in printed and _is_number(lines[pair[1]]):
            yield pair[1]


def _head_ends(lines: Sequence[str]) -> int:
    """Return the index of the first line that is no more in the head of the document."""
    length = 0
    for at, line in enumerate(lines):
        length += len(line) + 1
        if length > _HEAD:
            return at
    return len(lines)


def _is_number(line: str) -> bool:
    return _NUMBER.fullmatch(line.strip()) is not None


def _turns(lines: Sequence[str], said: Sequence[int], first: int) -> Iterable[list[int]]:
    """Yield the lines of each turn of a page within a sentence, by their indices."""
    times: Counter[str] | None = None
    for place, at in enumerate(said):
        if at < first or len(lines[at]) < _LONG or not _is_open(lines[at]):
            continue
        between = _between(lines, said, place)
        if between:
            times = times or Counter(form_of(lines[one]) for one in said)
            if _is_turn([lines[one].strip() for one in between], times):
                yield between


def _is_open(line: str) -> bool:
    """Whether a line ends in the midst of a sentence."""
    last = line.rstrip()[-1]
    return last.islower() or last.isdigit() or last in _OPEN_ENDS


def _between(lines: Sequence[str], said: Sequence[int], place: int) -> list[int]:
    """Return the short lines between an unended line and the one that goes on; none where nothing does."""
    hangs = lines[said[place]].rsplit(maxsplit=1)[-1].lower() in _HANGING
    found: list[int] = []
    for at in said[place + 1 : place + 2 + _MOST_LINES]:
        line = lines[at]
        if found and (_goes_on(line) or (hangs and len(line) >= _LONG and not _heads(line.strip()))):
            return found
        if len(line) > _LONGEST_LINE or _GOES_ON.match(line):
            return []
        found.append(at)
    return []


def _goes_on(line: str) -> bool:
    """Whether a line in small letters goes on with a sentence, and is no label of a row: 'robbery'."""
    return _GOES_ON.match(line) is not None and (len(line.split()) >= _FEWEST_TO_GO_ON or "." in line)


def _is_turn(lines: Sequence[str], times: Counter[str]) -> bool:
    """Whether lines are the foot and head of a page: each a number of one or a title, and one sure."""
    sure = [_is_number(line) or _counts_page(line) or _heads(line) or _recurs(line, times) for line in lines]
    numbers = sum(map(_is_number, lines))
    return (
        any(sure)
        and numbers < 2
        and all(known or _is_titled(line) for line, known in zip(lines, sure, strict=True))
    )


def _counts_page(line: str) -> bool:
    return _PAGE.search(line) is not None and _SENTENCE.search(line) is None


def _heads(line: str) -> bool:
    return _OF_PAPER.search(line) is not None and _is_titled(line) and _NO_TITLE.search(line) is None


def _recurs(line: str, times: Counter[str]) -> bool:
    return len(line) > _SHORTEST_HEAD and times[form_of(line)] > 1 and _NO_TITLE.search(line) is None


def _is_titled(line: str) -> bool:
    """Whether a line is written as a title is: all its words but the small ones begin with a capital."""
    words = [word for word in _WORD.findall(line) if word not in _SMALL]
    titled = len(words) >= _FEWEST_WORDS and all(word[0].isupper() for word in words)
    return titled and line[-1] not in ".:;," and line.count("(") == line.count(")")
