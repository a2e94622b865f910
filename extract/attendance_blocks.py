"""The lists of people in minutes: where each begins and ends, and the people it lists, one an entry.

A list stands under a header ('In attendance'), or after it in a line or a sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from extract.attendance_cells import columns, unglued
from extract.attendance_entries import AGENCY_ENDS, is_named, listed, several
from extract.phrases import split_words
from extract.roles import role_at
from extract.written_names import TITLE_FIRST

_LONGEST_LIST = 120
_HEADER = re.compile(
    r"""^[\W_]*(?P<header>
        (?:(?:board|committee|panel|forum|core|other|elected|partnership)\s+)?(?:members?|councillors|officers|officials
            |attendees|those|others?|also|persons|partners|in)?
        \s*(?:present|in\s+attendance|attending|attendance)(?:\s+(?:in\s+the\s+chair|details|for\s+(?:this|the)\s+item))?
      | (?:members?\s+)?(?:absent|not\s+present) | sederunt | apols | officers?\s+support | designated
      | apologies(?:\s+for\s+absence)?(?:\s+(?:had\s+been\s+|were\s+)?received(?:\s+from)?)?
      | (?:[a-z]+\s+){0,2}membership
      | (?:organi[sz]ations?|agencies|partners|bodies)\s+represented
      | attendees | attended | attendance | invitees | witnesses | visitors | guests | observers
      | ex[\s-]officio
      | members | officers | officials | in\s+the\s+chair
      | cathaoirleach | comhairleoir[ií] | feidhmeannaigh | i\s+l[áa]thair(?:\s+freisin)? | leithsc[ée]alta
      | (?:[a-z]+\s+){1,3}(?:nominations|nominees|representatives)
      | (?:[a-z]+[\s/]+){1,3}(?:members|present)
      | the\s+following\s+(?:[a-z]+\s+){1,3}(?:welcomed|present|attended|invited|attending|attendance)
        (?:\s+[a-z]+){0,6}
      ) (?:\s*\([a-z]{2,12}\))? [\W_]* (?: [:;]\s*(?P<rest>\S.*) )?$""",
    re.VERBOSE | re.IGNORECASE,
)
# A header holds one of these, and most lines hold none.
_HEADER_WORDS = (
    *("present", "attend", "apol", "member", "offic", "chair", "nomin", "invitee"),
    *("absent", "sederunt", "designated", "following", "witness", "officio"),
    *("visitors", "guests", "observers", "represented"),
    *("cathaoirleach", "comhairleoir", "feidhmeannaigh", "thair", "leithsc"),
)
# Where another list begins in the line of one: '; In attendance: ', ' Apologies: '.
_WITHIN = re.compile(
    r"(?<=[.;)])\s+(?=(?:also\s+)?(?:in\s+attendance|apologies|ex[\s-]officio|present|absent|witnesses):)"
    r"|(?-i:(?<=[a-z])\s+(?=(?:In\sAttendance|Apologies|Ex\sOfficio):\s+\S))",
    re.IGNORECASE,
)
_AWAY = ("apol", "absent", "not present", "leithsc")
_INLINE = re.compile(
    r"""^[\W_]*(?:\d{1,2}(?:\.\d)?[.)]?\s+)?(?P<header>apologies|apols|absent|sederunt|present|also\s+in\s+attendance|in\s+attendance|also\s+present|attendees)
        \W{0,6}[:\-–]\s*(?P<rest>\S.*)$""",
    re.VERBOSE | re.IGNORECASE,
)
_ENDS = re.compile(
    r"""^\W*(?:[A-Z]{1,6}\d{1,4}[.:)]?\s+[A-Z]
            |\d{1,3}/\d{2,4}\s
            |\d{1,3}\s*[.)]\s*[A-Z]|\d{1,2}\.\d{1,2}\s+[A-Z]|\d{1,3}\s+[A-Z]|section\b|item\b|minutes\b
            |[A-Z]{1,6}(?:\s\d{1,3}\.\d+)?/\d|\d{1,3}/[A-Z]{2,6}\b|\d{1,3}(?:\.\d)?\.\W*$  # a number alone
            |(?-i:[A-Z][a-z]{1,2}\.\d{1,3}\s+[A-Z])|<AI|resolved\b|to\s+(?:receive|confirm|consider)\b
            |agenda\b|part\s|welcome|declaration|the\s+(?:chair|meeting|board))
      | \b(?:was|were|has|had|will|welcomed|opened|reported|advised|stated|noted|gave)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_FULL_LINE = 60
# a table set with spaces: a gap between cells, and a line with no first cell
_CELLS = re.compile(r"\S\s{3,}\S")
_CELLS_OPEN = re.compile(r"\s{12}")
# where a list begins that has no line yet: further to the right than any
_NO_MARGIN = 80
# 'Kent Police: Supt A Hart; Sgt B Ives'
OF_AGENCY = re.compile(r"^\W*(?P<agency>[^:;,\t]{3,60}):\s+(?P<people>\S.*)$")
_PEOPLE_FIRST = re.compile(
    r"(?:M(?:rs?|s|iss)|Dr|Cllrs?|Councillors?|(?:[A-Z][a-z]+\s){0,3}[A-Z][a-z]+\s[A-Z]\s)"
)
_ASIDE = re.compile(r"^\W*\([^()]+\)\s+(?=[A-Z])")
_BULLET = re.compile(r"^[\s•·\-–*▪o]+(?=\w)")


class Block(NamedTuple):
    """A list of people: its header, whether they were present, and an entry for each."""

    header: str
    present: bool
    lines: list[str]


def blocks(lines: list[str]) -> Iterator[Block]:
    """Yield the lists among some lines, each with its header and whether those in it were there."""
    block: Block | None = None
    margin = _NO_MARGIN
    for line in chain.from_iterable(map(_lists_of, _unwrapped(lines))):
        header = _header(line)
        if header:
            margin = _NO_MARGIN
            if block:
                yield block
            rest = header["rest"]
            away = any(word in header["header"].lower() for word in _AWAY)
            block = Block(header["header"], not away, list(columns(rest) or listed(rest)) if rest else [])
        elif block and (_ENDS.search(line) or len(block.lines) > _LONGEST_LIST):
            yield block
            block = None
        elif block and line.strip():
            margin = min(margin, len(line) - len(line.lstrip()))
            block.lines.extend(_entries(line[margin:], block.lines))
    if block:
        yield block


def _lists_of(line: str) -> list[str]:
    """Part a line that holds several lists, each under its header: 'Present: A; In attendance: B'."""
    return _WITHIN.split(line) if ":" in line and _header(line) else [line]


def _unwrapped(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, those put together over which a list of people runs on."""
    whole = ""
    for line in lines:
        if whole and _runs_on(whole, line):
            whole = f"{whole.rstrip()} {line.strip()}"
            continue
        if whole:
            yield whole
        header = _header(line)
        whole = line if (header["rest"] if header else _is_list(line)) else ""
        if not whole:
            yield line
    if whole:
        yield whole


def _is_list(line: str) -> bool:
    """Whether a line lists people with what is told of them in brackets, and may run on."""
    brackets = "(" in line and ("), " in line or line.count("(") > line.count(")"))
    return brackets or _sends_more(line.rstrip())


def _sends_more(line: str) -> bool:
    """Whether a full line ends within a list of those whom an agency sent."""
    if len(line) < _FULL_LINE or line.endswith((";", ".", ":")):
        return False
    sent = OF_AGENCY.match(line)
    return sent is not None and _PEOPLE_FIRST.match(sent["people"]) is not None


def _runs_on(above: str, line: str) -> bool:
    """Whether a line goes on with the list above, which ends open or fills its line."""
    if not line.strip() or not line.lstrip()[0].isalnum() or ":" in line[:_FULL_LINE]:
        return False
    if _header(line) or _ENDS.search(line):
        return False
    end = above.rstrip()
    if end.count("(") > end.count(")") or _sends_more(end):
        return True
    cut = end.count(", ") > 1 and " " not in end.rpartition(", ")[2]
    listed = ";" in end or end.count(", ") > 2 or "), " in end or cut
    if not listed or len(end) < _FULL_LINE or end.endswith((".", ":")):
        return False
    if end.endswith((",", ";", "&", " and")):
        return True
    if TITLE_FIRST.match(line) or is_named(line):
        return False
    closed = ";" not in end and end.split()[-1].lower() in AGENCY_ENDS
    return not (closed and role_at(split_words(line.strip()), 0))


@lru_cache(maxsize=4)
def _header(line: str) -> re.Match[str] | None:
    small = line.lower()
    if not any(map(small.__contains__, _HEADER_WORDS)):
        return None
    return _HEADER.match(line) or _INLINE.match(line)


def _entries(line: str, above: list[str]) -> Iterator[str]:
    """Return the people of a further line, which may go on with a list or with the last cell above."""
    entry = unglued(_BULLET.sub("", _ASIDE.sub("", line)).strip(" *"))
    side = columns(entry)
    if side is not None:
        yield from side
        return
    if _CELLS_OPEN.match(line) and above and _CELLS.search(above[-1]):
        yield f"\t{entry}"
    elif (";" in line and not OF_AGENCY.match(entry)) or line.count(")") > 1:
        yield from listed(entry)
    elif "(" in line:
        yield from several(entry)
    else:
        yield entry
