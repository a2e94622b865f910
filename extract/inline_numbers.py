"""Gives numbered paragraphs their lines back where a page lost its line ends: '1 Purpose 1.1 The ... 1.2 Next ...'.

The space before a number becomes a line end and the number is blanked, so that offsets stay.
"""

import re
from collections.abc import Iterator

# After the end of a sentence or, where a part begins, after its head, which has the number of the part.
_NUMBER = re.compile(
    r"""(?<=\S)\s
    (?:(?P<head>\d{1,2})\.?\s(?P<title>[A-Z][A-Za-z,&/'’ -]{2,60}?)\s(?=(?P=head)\.1\.?\s))?
    (?P<number>(?P<part>\d{1,2})\.(?P<count>\d{1,2}))\.?\s(?=["'“‘(]?[A-Z\d£])""",
    re.VERBOSE,
)
_ENDS = tuple(".?!:;|)”’\"'")
_SHORTEST = 400
_FEWEST = 3


def break_paragraphs(text: str) -> str:
    """Return a text of the same width in which numbered paragraphs of long lines begin lines of their own."""
    letters: list[str] = []
    start = 0
    for line in text.split("\n"):
        found = list(_paragraphs(line)) if len(line) >= _SHORTEST else []
        if len(found) >= _FEWEST:
            letters = letters or list(text)
            for match in found:
                _part(letters, match, start)
        start += len(line) + 1
    return "".join(letters) if letters else text


def _paragraphs(line: str) -> Iterator[re.Match[str]]:
    """Yield the numbers of a line that count on from one to the next."""
    last: tuple[int, int] | None = None
    for match in _NUMBER.finditer(line):
        number = int(match["part"]), int(match["count"])
        ends = match["head"] or line[: match.start()].endswith(_ENDS)
        if ends and _counts_on(last, number):
            last = number
            yield match


def _counts_on(last: tuple[int, int] | None, number: tuple[int, int]) -> bool:
    if last is None:
        return number[1] == 1
    part, count = last
    return number in ((part, count + 1), (part + 1, 1))


def _part(letters: list[str], match: re.Match[str], offset: int) -> None:
    """End the line before a paragraph and before its head, and blank their numbers."""
    for name in ("head", "number"):
        first, last = (place + offset for place in match.span(name))
        if match[name]:
            letters[first:last] = " " * (last - first)
            letters[first - 1] = "\n"
