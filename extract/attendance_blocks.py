"""The lists of people in minutes: where each begins and ends, and the people it lists, one an entry.

A list stands under a header ('In attendance'), or after it in a line or a sentence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.phrases import split_words
from extract.roles import role_at

_LONGEST_LIST = 120
_HEADER = re.compile(
    r"""^[\W_]*(?P<header>
        (?:(?:board|committee|panel|forum|core|other|elected|partnership)\s+)?(?:members?|councillors|officers|officials
            |attendees|those|others?|also|persons|partners|in)?
        \s*(?:present|in\s+attendance|attending|attendance)(?:\s+in\s+the\s+chair)?
      | apologies(?:\s+for\s+absence)?(?:\s+(?:had\s+been\s+|were\s+)?received(?:\s+from)?)?
      | attendees | attendance | invitees | members | officers | officials | in\s+the\s+chair
      | (?:[a-z]+\s+){1,3}(?:nominations|nominees|representatives)
      | (?:[a-z]+[\s/]+){1,3}(?:members|present)
      ) (?:\s*\([a-z]{2,12}\))? [\W_]* (?: [:;]\s*(?P<rest>\S.*) )?$""",
    re.VERBOSE | re.IGNORECASE,
)
# A header holds one of these, and most lines hold none.
_HEADER_WORDS = ("present", "attend", "apolog", "member", "offic", "chair", "nomin", "invitee")
_INLINE = re.compile(
    r"""^[\W_]*(?P<header>apologies|present|also\s+in\s+attendance|in\s+attendance|also\s+present|attendees)
        \W{0,6}[:\-–]\s*(?P<rest>\S.*)$""",
    re.VERBOSE | re.IGNORECASE,
)
_ENDS = re.compile(
    r"""^\W*(?:[A-Z]{1,6}\d{1,4}[.:)]?\s+[A-Z]
            |\d{1,3}/\d{2,4}\s
            |\d{1,3}\s*[.)]\s*[A-Z]|\d{1,3}\s+[A-Z]|section\b|item\b|minutes\b
            |agenda\b|part\s|welcome|declaration|the\s+(?:chair|meeting|board))
      | \b(?:was|were|has|had|will|welcomed|opened|reported|advised|stated|noted|gave)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TITLE = r"(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|rev|prof|baroness|lord)\.?\s+|[TA]/)"
TITLE_FIRST = re.compile(_TITLE, re.IGNORECASE)
NAME = re.compile(
    rf"^{_TITLE}?(?:[A-Z][\w'’-]*\.?\s+){{0,3}}(?:(?:de|van|von|le|la|bin|al|du)\s+)?[A-Z][\w'’-]+(?:\s+\(\w\))?$",
    re.IGNORECASE,
)
# a table set with spaces: a gap between cells, and a line with no first cell
_CELLS = re.compile(r"\S\s{3,}\S")
_CELLS_OPEN = re.compile(r"\s{12}")
_BULLET = re.compile(r"^[\s•·\-–*▪o]+(?=\w)")


class Block(NamedTuple):
    """A list of people: its header, whether they were present, and an entry for each."""

    header: str
    present: bool
    lines: list[str]


def blocks(lines: list[str]) -> Iterator[Block]:
    """Yield the lists among some lines, each with its header and whether those in it were there."""
    block: Block | None = None
    for line in lines:
        header = _header(line)
        if header:
            if block:
                yield block
            rest = header["rest"]
            block = Block(
                header["header"],
                "apolog" not in header["header"].lower(),
                list(_listed(rest)) if rest else [],
            )
        elif block and (_ENDS.search(line) or len(block.lines) > _LONGEST_LIST):
            yield block
            block = None
        elif block and line.strip():
            block.lines.extend(_entries(line, block.lines))
    if block:
        yield block


def _header(line: str) -> re.Match[str] | None:
    small = line.lower()
    if not any(map(small.__contains__, _HEADER_WORDS)):
        return None
    return _HEADER.match(line) or _INLINE.match(line)


def _entries(line: str, above: list[str]) -> Iterator[str]:
    """Return the people of a further line, which may go on with a list or with the last cell above."""
    entry = _BULLET.sub("", line).strip(" *")
    if _CELLS_OPEN.match(line) and above and _CELLS.search(above[-1]):
        yield f"\t{entry}"
    elif ";" in line or line.count(")") > 1:
        yield from _listed(entry)
    else:
        yield entry


def _listed(rest: str) -> Iterator[str]:
    """Split 'A, B and C' where no part is a role of the one before it."""
    if ";" in rest:
        yield from (part.strip(" .") for part in re.split(r";(?![^(]*\))", rest))
        return
    if "(" in rest:
        for part in re.split(r"(?<=\))\s*(?:,|and)\s*", rest):
            yield from [part.strip(" ,;.")] if "(" in part else _listed(part)
        return
    parts = [part.strip(" .") for part in re.split(r",\s+|\s+and\s+", rest)]
    people = _by_title(rest)
    if all(NAME.match(part) for part in parts):
        yield from parts
    elif len(people) > 2:
        yield from people
    else:
        yield rest


def _by_title(rest: str) -> list[str]:
    """Split a list where each begins with a title or a rank: 'Mr A of B, C and D, Dr E and Inspector F'."""
    people: list[str] = []
    for mark, part in re.findall(r"(^|,\s+|\s+and\s+)(.+?)(?=,\s|\sand\s|$)", rest):
        if titled(part) or not people:
            people.append(part.strip(" ."))
        else:
            people[-1] += mark + part
    return people


def titled(part: str) -> bool:
    """Return whether a part of a list begins like a person: 'Mr', 'Dr', 'Inspector'."""
    words = split_words(part)
    return bool(TITLE_FIRST.match(part)) or (len(words) > 1 and role_at(words, 0) is not None)
