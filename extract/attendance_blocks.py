"""The lists of people in minutes: where each begins and ends, and the people it lists, one an entry.

A list stands under a header ('In attendance'), or after it in a line or a sentence.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.attendance_cells import NO_NAMES, columns, titled, unglued
from extract.phrases import split_words
from extract.roles import post_ends, role_at
from extract.written_names import TITLE, TITLE_FIRST

_LONGEST_LIST = 120
_HEADER = re.compile(
    r"""^[\W_]*(?P<header>
        (?:(?:board|committee|panel|forum|core|other|elected|partnership)\s+)?(?:members?|councillors|officers|officials
            |attendees|those|others?|also|persons|partners|in)?
        \s*(?:present|in\s+attendance|attending|attendance)(?:\s+(?:in\s+the\s+chair|details|for\s+(?:this|the)\s+item))?
      | (?:members?\s+)?(?:absent|not\s+present) | sederunt | apols | officers?\s+support | designated
      | apologies(?:\s+for\s+absence)?(?:\s+(?:had\s+been\s+|were\s+)?received(?:\s+from)?)?
      | (?:[a-z]+\s+){0,2}membership
      | attendees | attended | attendance | invitees | members | officers | officials | in\s+the\s+chair
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
    *("absent", "sederunt", "designated", "following"),
)
_AWAY = ("apol", "absent", "not present")
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
NAME = re.compile(
    rf"^{TITLE}?(?:[A-Z][\w'’-]*\.?\s+){{0,3}}(?:(?:de|van|von|le|la|bin|al|du)\s+)?[A-Z][\w'’-]+(?:\s+\(\w\))?$",
    re.IGNORECASE,
)
# where the councillors of a list begin, and where those after them do
_COUNCILLORS = re.compile(r",\s+(?=(?:Councillors|Cllrs)\b)")
_OF_COUNCILLORS = re.compile(r"(?:Councillors|Cllrs)\b")
# those of whom something is told in brackets after them
_TOLD = re.compile(
    r"(?P<people>[^()]+?)\s*\((?P<all>(?:both|all)\s+(?:of\s+)?(?:the\s+)?)?(?P<told>[^()]+)\)\W*$"
)
# where the next of a list of pairs begins: 'A Hart - Arden Homes, B Ives - Refuge'
_NEXT_PAIR = re.compile(r",\s+(?=[^,;]{4,60}\s[-–—]\s[A-Z])")
_PAIR = re.compile(r"\s[-–—]\s")
# so many posts of a list in pairs are known for such, and people may go by initials: 'A Hart (AH)'
_MOST = 0.75
_WITH_INITIALS = re.compile(r"\s\([A-Z]{2,4}\)$")
# what no post holds: the name of a person
_NAMED_WITHIN = re.compile(
    r"\b(?:M(?:rs?|s|iss)|Dr|Cllrs?|Councillors?|Sgt|Sergeant|Insp|PCs?|PCSOs?|Ch(?:ief)?\sSupt|Supt)\.?\s[A-Z]"
)
_OF_MANY = re.compile(r"\b(?:members|officers|representatives|residents)$", re.IGNORECASE)
_FULL_LINE = 60
# so many people of a list at least make each of its full names one
_MANY = 3
_ANYWHERE = AgencyIndex({}, {})
# a table set with spaces: a gap between cells, and a line with no first cell
_CELLS = re.compile(r"\S\s{3,}\S")
_CELLS_OPEN = re.compile(r"\s{12}")
# where a list begins that has no line yet: further to the right than any
_NO_MARGIN = 80
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
    for line in _unwrapped(lines):
        header = _header(line)
        if header:
            margin = _NO_MARGIN
            if block:
                yield block
            rest = header["rest"]
            away = any(word in header["header"].lower() for word in _AWAY)
            block = Block(header["header"], not away, list(columns(rest) or _listed(rest)) if rest else [])
        elif block and (_ENDS.search(line) or len(block.lines) > _LONGEST_LIST):
            yield block
            block = None
        elif block and line.strip():
            margin = min(margin, len(line) - len(line.lstrip()))
            block.lines.extend(_entries(line[margin:], block.lines))
    if block:
        yield block


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
    return "(" in line and ("), " in line or line.count("(") > line.count(")"))


def _runs_on(above: str, line: str) -> bool:
    """Whether a line goes on with the list above, which ends open or fills its line."""
    if not line.strip() or not line.lstrip()[0].isalnum() or ":" in line[:_FULL_LINE]:
        return False
    if _header(line) or _ENDS.search(line):
        return False
    end = above.rstrip()
    if end.count("(") > end.count(")"):
        return True
    cut = end.count(", ") > 1 and " " not in end.rpartition(", ")[2]
    listed = ";" in end or end.count(", ") > 2 or "), " in end or cut
    if not listed or len(end) < _FULL_LINE or end.endswith((".", ":")):
        return False
    return end.endswith((",", ";", "&", " and")) or not (TITLE_FIRST.match(line) or _is_named(line))


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
    elif ";" in line or line.count(")") > 1:
        yield from _listed(entry)
    elif "(" in line:
        yield from _several(entry)
    else:
        yield entry


def _listed(rest: str) -> Iterator[str]:
    """Split 'A, B and C' where no part is a role of the one before it."""
    rest = rest.strip(" *_")
    if ";" in rest:
        for part in re.split(r";(?![^(]*\))", rest):
            one = part.strip(" .,")
            yield from _listed(one) if _COUNCILLORS.search(f", {one}") else _several(one, grouped=True)
    elif _COUNCILLORS.search(rest):
        for part in _COUNCILLORS.split(rest):
            yield from _listed(part)
    elif _OF_COUNCILLORS.match(rest):
        yield rest
    elif "(" in rest:
        for part in re.split(r"(?<=\))\s*(?:,|and)\s*", rest):
            yield from _several(part.strip(" ,;.")) if "(" in part else _listed(part)
    else:
        yield from _by_comma(rest)


def pairs(entry: str) -> list[str]:
    """Split a list that gives with a dash after each person whom they stand for; else return it whole."""
    parts = _NEXT_PAIR.split(entry)
    people = [_PAIR.split(part)[0] for part in parts if _PAIR.search(part)]
    return parts if len(people) > 1 and all(map(_is_individual, people)) else [entry]


def _by_comma(rest: str) -> Iterator[str]:
    parts = [part.strip(" .") for part in re.split(r",\s+|\s+and\s+", rest)]
    people = _by_title(rest)
    posts = [part.strip(" .") for part in re.split(r",\s+(?:and\s+)?", rest)]
    if all(NAME.match(part) for part in parts) and not _is_of_one(parts):
        yield from parts
    elif all(map(_is_post, posts)):
        yield from posts
    elif len(people) > 2 or (len(people) > 1 and all(map(_is_named, people))):
        yield from people
    else:
        yield rest


def _is_of_one(parts: Sequence[str]) -> bool:
    """Whether the parts after a person are the post or agency of that person: 'Supt Hart, Kent Police'."""
    sent = _ANYWHERE.find(parts[0]) or parts[0].isupper()
    return not sent and any(map(_is_post_or_agency, parts[1:]))


def _is_post(part: str) -> bool:
    """Whether a part ends as a post does and names nobody: 'Chief Executive'."""
    words = split_words(part)
    ends = len(words) > 1 and words.keys[-1] in post_ends()
    return ends and part[0].isupper() and not (_is_named(part) or _ANYWHERE.find_among(words, part))


def _several(part: str, *, grouped: bool = False) -> Iterator[str]:
    """Split 'A and B (both Refuge)' and 'A, B (Refuge)', of whom the last alone is told of there.

    Where semicolons part the groups of a list, `grouped`, all of a group are.
    """
    found = _TOLD.match(part)
    people = [name.strip(" .") for name in re.split(r",\s+|\s+and\s+", found["people"])] if found else []
    if found and found["all"]:
        people = _with_posts(people)
    elif not found or _ANYWHERE.find(found["people"]) or not all(map(_is_individual, people)):
        people = []
    if not found or len(people) < 2:
        yield part
        return
    told = found["told"]
    of_all = grouped or found["all"] or _OF_MANY.search(told)
    yield from (f"{name} ({told})" if of_all or name is people[-1] else name for name in people)


def _with_posts(parts: Sequence[str]) -> list[str]:
    """Put the posts of a list after the people who hold them."""
    people: list[str] = []
    for part in parts:
        if people and not _is_individual(part):
            people[-1] += f", {part}"
        else:
            people.append(part)
    return people


def in_pairs(lines: list[str]) -> list[str]:
    """Join the lines of a list that gives under each person a post or an agency; else return them."""
    people, posts = lines[::2], lines[1::2]
    if len(posts) < 2 or len(people) != len(posts):
        return lines
    if any(map(_NAMED_WITHIN.search, posts)):
        return lines
    named = sum(map(_is_post_or_agency, posts))
    if not all(_is_individual(_WITH_INITIALS.sub("", one)) for one in people) or named < _MOST * len(posts):
        return lines
    return [f"{person}\t{post}" for person, post in zip(people, posts, strict=True)]


def _is_individual(part: str) -> bool:
    """Whether a part of a list is a person by a title, a rank or two names, and no post or agency."""
    full = NAME.match(part) and " " in part and part[0].isupper()
    thing = full and not NO_NAMES.isdisjoint(split_words(part).keys)
    return bool(_is_named(part) or (full and not thing and not _is_post_or_agency(part)))


def _is_named(part: str) -> bool:
    """Whether a part begins with a title, or with a rank and a name after it."""
    words = split_words(part)
    role = role_at(words, 0) if len(words) else None
    after = role.length if role else 0
    named = role and after < len(words) and words.capital(after) and not role_at(words, after)
    if not named or not NAME.match(part):
        return bool(TITLE_FIRST.match(part))
    return not _ANYWHERE.find_among(words.part(after, len(words)), part)


def _is_post_or_agency(part: str) -> bool:
    words = split_words(part)
    if TITLE_FIRST.match(part) or _is_named(part):
        return False
    return any(role_at(words, at) for at in range(len(words))) or bool(_ANYWHERE.find_among(words, part))


def _by_title(rest: str) -> list[str]:
    """Split a list where each begins with a title or a rank: 'Mr A of B, C and D, Dr E and Inspector F'."""
    people: list[str] = []
    parts = re.findall(r"(^|,\s+|\s+and\s+)(.+?)(?=,\s|\sand\s|$)", rest)
    many = sum(_is_individual(part) for _, part in parts) >= max(_MANY, len(parts) / 2)
    for mark, part in parts:
        if not people or titled(part) or (many and _is_individual(part)):
            people.append(part.strip(" ."))
        else:
            people[-1] += mark + part
    return people
