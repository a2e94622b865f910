"""Numbers of paragraphs and minutes at the beginnings of lines: '4.2', '17/24.1', 'AF(2)31/07', '182'.

Any of them could be a count. That they number the text shows only in the document: they count on from line
to line.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from extract.blanks import blank_spans
from extract.layout import Line, lines_of
from extract.model import Document

_REFERENCE = re.compile(
    r"""(?:\|\s*)? (?P<number>
        (?:\*?(?!(?:Q|H|FY|QTR)\W?\d)[A-Z]{1,6}(?:&[A-Z])?(?:\((?:\d{1,2}|[A-Z]{1,2})\))?[-./ ]{0,2}
        )?                                             # 'AF(2)', 'C', 'SC/', '*O&S(E)'; no quarter
        \d{1,4}(?:[./-]\d{1,4}){0,3} [.:)]?
        ) (?:\s*\||\s?/(?=\s))?
        (?:\s+|$|(?:(?<=\.\d)|(?<=\.\d\d))(?=[A-Z][A-Za-z]))  # or '2.1Crime', whose space was lost
        (?P<words>["'‘“(*]{0,3}(?:[^\W\d_]|$))""",
    re.VERBOSE,
)
# After a title: '(Item 4)'.
_NOTE = re.compile(r"\s*\([^()]*\)\s*$")
_NUMBERS = re.compile(r"\d+")
_STOPS = ".:)"
_PLAIN = "#"
_WIDE = re.compile(r"\t|\s\s")
_LONGEST_STEP = 3
# So many references in a row show a numbering; plain numbers could be counts of a list.
_LINKS = 2
_PLAIN_LINKS = 3
_FURTHEST = 60
_LONGEST_HEAD = 90
# Lines from one heading to the next.
_SHORTEST_PART = 5


class _Reference(NamedTuple):
    """A line that may begin with its number: the number's span, its form and its parts."""

    start: int
    end: int
    form: str
    parts: tuple[int, ...]
    titled: bool
    line: int
    apart: bool


def without_numbering(document: Document) -> Document:
    """Return the same document with the numbers of its lines blanked to spaces of equal width."""
    spans = find_numbering(document.text)
    return document.model_copy(update={"text": blank_spans(document.text, spans)}) if spans else document


def find_numbering(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the numbers that number the lines of a text, in order."""
    forms: dict[str, list[_Reference]] = {}
    for reference in _references(lines_of(text)):
        forms.setdefault(reference.form, []).append(reference)
        if reference.apart:  # headings count on over what else stands between them
            forms.setdefault(f"{reference.form} apart", []).append(reference)
    links = (link for found in forms.values() for chain in _chains(found) for link in chain)
    return tuple(sorted({(link.start, link.end) for link in links}))


def _references(lines: Sequence[Line]) -> Iterator[_Reference]:
    for at, (line, following) in enumerate(zip_longest(lines, lines[1:])):
        match = _REFERENCE.match(line.text)
        if match is None:
            continue
        words = line.text[match.start("words") :] or (following.text if following else "")
        if not words.lstrip("\"'‘“(*")[:1].isupper():
            continue
        number = match["number"]
        yield _Reference(
            line.start + match.start("number"),
            line.start + match.end("number"),
            _NUMBERS.sub("#", number).rstrip(_STOPS),
            tuple(int(part) for part in _NUMBERS.findall(number)),
            titled=_titled(words),
            line=at,
            apart=_WIDE.search(line.text, 0, match.start("words")) is not None
            and len(words) <= _LONGEST_HEAD,
        )


def _titled(words: str) -> bool:
    """Whether a line is a title in capitals."""
    title = _NOTE.sub("", words)
    return title.isupper() and len(title) <= _FURTHEST


def _chains(found: Sequence[_Reference]) -> Iterator[list[_Reference]]:
    """Yield the runs of references that count on and are long enough to be no accident."""
    chain = [found[0]]
    for reference in found[1:]:
        if _follows(chain[-1].parts, reference.parts) or _repeats(chain[-1], reference):
            chain.append(reference)
            continue
        if _is_numbering(chain):
            yield chain
        chain = [reference]
    if _is_numbering(chain):
        yield chain


def _follows(before: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether one part counts on, those before it stay, and those after it stay or begin anew."""
    at = next((i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b), None)
    longest = _LONGEST_STEP if len(after) > 1 else 1
    if at is None or not 0 < after[at] - before[at] <= longest:
        return False
    rest = zip(before[at + 1 :], after[at + 1 :], strict=True)
    return all(b <= 1 or b == a for a, b in rest)


def _repeats(before: _Reference, after: _Reference) -> bool:
    """Whether a minute's number stands over its title and its text: 'OS(E) 44' twice."""
    return after.parts == before.parts and not after.form.startswith(_PLAIN)


def _is_numbering(chain: Sequence[_Reference]) -> bool:
    plain = chain[0].form == _PLAIN and not all(link.titled for link in chain) and not _heads(chain)
    return len({link.parts for link in chain}) >= (_PLAIN_LINKS if plain else _LINKS)


def _heads(chain: Sequence[_Reference]) -> bool:
    """Whether every reference stands apart from a short title, and a part of the text under it."""
    steps = (after.line - before.line for before, after in pairwise(chain))
    return all(link.apart for link in chain) and min(steps, default=0) >= _SHORTEST_PART
