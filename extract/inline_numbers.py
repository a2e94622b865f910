"""Gives numbered paragraphs their lines back where a page lost them: '1 Purpose 1.1 The ... 1.2 ...'.

The space before a number becomes a line end and the number is blanked, so that offsets stay.
"""

import re
from collections.abc import Iterator, Sequence

_BEGINS = r"""(?=["'“‘(]?[A-Z\d£])"""
# After the end of a sentence or, where a part begins, after its head, which has the number of the part.
_PARAGRAPH = re.compile(
    rf"""\s(?<=\S\s)
    (?:(?P<head>\d{{1,2}})\.?\s[A-Z][A-Za-z,&/'’ -]{{2,60}}?\s(?=(?P=head)\.1\.?\s))?
    (?P<number>(?P<part>\d{{1,2}})\.(?P<count>\d{{1,2}}))\.?\s{_BEGINS}""",
    re.VERBOSE,
)
# 'The headlines 1. Burglary fell by 12% 2. Arson rose 3. ...', which have neither head nor part; what ends a
# sentence with a number of its own ('there was 1. In May ...') leads to it
_POINT = re.compile(rf"\s(?<=\S\s)(?P<head>)(?P<part>)(?P<number>(?P<count>\d{{1,2}})\.)\s{_BEGINS}")
_LEADS = re.compile(
    r"(?:\b(?:a|an|the|of|in|on|at|to|by|for|and|or|than|was|were|is|are|had|has|have|came|stood|only|just|about|over"
    r"|under|nearly|ranked|rank|number|no|quarter|ward|phase|level|tier|stage|year|week|day|item|section|part|from)"
    r"|[,–-])$",
    re.IGNORECASE,
)
_ENDS = tuple(".?!:;|)”’\"'")
_FURTHEST = 16
_SHORTEST = 400
_FEWEST = 3


def break_paragraphs(text: str) -> str:
    """Return a text of the same width in which numbered paragraphs of long lines begin lines of their own."""
    letters: list[str] = []
    start = 0
    for line in text.split("\n"):
        for match in _numbers(line) if len(line) >= _SHORTEST else ():
            letters = letters or list(text)
            _set_apart(letters, match, start)
        start += len(line) + 1
    return "".join(letters) if letters else text


def _numbers(line: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of paragraphs and of points in a line, where there are enough of them."""
    for found in (_counted(line, _PARAGRAPH), _counted(line, _POINT)):
        if len(found) >= _FEWEST:
            yield from found


def _counted(line: str, pattern: re.Pattern[str]) -> Sequence[re.Match[str]]:
    """Return the numbers that count on from one to the next."""
    found: list[re.Match[str]] = []
    for match in pattern.finditer(line):
        before = line[max(0, match.start() - _FURTHEST) : match.start()]
        begins = match["head"] or before.endswith(_ENDS) or (pattern is _POINT and not _LEADS.search(before))
        if begins and _counts_on(_place(found[-1]) if found else None, _place(match)):
            found.append(match)
    return found


def _place(match: re.Match[str]) -> tuple[int, int]:
    return int(match["part"] or 0), int(match["count"])


def _counts_on(last: tuple[int, int] | None, number: tuple[int, int]) -> bool:
    if last is None:
        return number[1] == 1
    part, count = last
    return number == (part, count + 1) or (part > 0 and number == (part + 1, 1))


def _set_apart(letters: list[str], match: re.Match[str], offset: int) -> None:
    """End the line before a paragraph and before its head, and blank their numbers."""
    for name in ("head", "number"):
        first, last = (place + offset for place in match.span(name))
        if match[name]:
            letters[first:last] = " " * (last - first)
            letters[first - 1] = "\n"
