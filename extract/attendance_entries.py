"""Parts what a list of people says in a line into its people, and puts the posts under them beside them."""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from extract.agencies import AgencyIndex
from extract.attendance_cells import NO_NAMES, is_head, titled
from extract.cues import cue_words
from extract.phrases import split_words
from extract.places import place_at
from extract.roles import post_ends, role_at
from extract.written_names import TITLE, TITLE_FIRST

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
# which the names of agencies end with
AGENCY_ENDS = (
    cue_words("body")
    | cue_words("organisation")
    | {"police", "probation", "rescue", "constabulary", "federation"}
)
_OF_MANY = re.compile(r"\b(?:members|officers|representatives|residents)$", re.IGNORECASE)
# so many people of a list at least make each of its full names one
_MANY = 3
_ANYWHERE = AgencyIndex({}, {})
# a person and the agency, which a list without heads may give in turn as well
_COLUMNS = 2
_WIDTHS = (3, 4, 5)
# what stands in a person's own line: 'A Hart (Chair)', 'A Hart, Clerk'
_LISTED = re.compile(r",|\s\(")


def listed(rest: str) -> Iterator[str]:
    """Split 'A, B and C' where no part is a role of the one before it."""
    rest = rest.strip(" *_")
    if ";" in rest:
        for part in re.split(r";(?![^(]*\))", rest):
            one = part.strip(" .,")
            yield from listed(one) if _COUNCILLORS.search(f", {one}") else several(one, grouped=True)
    elif _COUNCILLORS.search(rest):
        for part in _COUNCILLORS.split(rest):
            yield from listed(part)
    elif _OF_COUNCILLORS.match(rest):
        yield rest
    elif "(" in rest:
        for part in re.split(r"(?<=\))\s*(?:,|and)\s*", rest):
            yield from several(part.strip(" ,;.")) if "(" in part else listed(part)
    else:
        yield from _by_comma(rest)


def pairs(entry: str) -> list[str]:
    """Split a list that gives with a dash after each person whom they stand for; else return it whole."""
    parts = _NEXT_PAIR.split(entry)
    people = [_PAIR.split(part)[0] for part in parts if _PAIR.search(part)]
    return parts if len(people) > 1 and all(map(_is_individual, people)) else [entry]


def side_by_side(lines: list[str]) -> list[str]:
    """Part the lines of a list in which people and agencies run on: 'Ann Hart Kent Police Bo Ives Refuge'."""
    parted = [_run_on(line) for line in lines]
    many = sum(len(people) > 1 for people in parted)
    return list(chain.from_iterable(parted)) if many >= max(2, len(lines) / 2) else lines


def _run_on(line: str) -> list[str]:
    """Return the people of a line with their agencies, if it holds nothing else; else the line."""
    if any(mark in line for mark in ",;:\t"):
        return [line]
    words = line.split()
    people: list[str] = []
    first = 0
    while first < len(words):
        named = _name_end(words, first)
        ends = (
            (at for at in range(named + 1, len(words) + 1) if _ends_agency(words, named, at)) if named else ()
        )
        last = next((at for at in ends if at == len(words) or _name_end(words, at)), 0)
        if not last:
            return [line]
        people.append(f"{' '.join(words[first:named])}\t{' '.join(words[named:last])}")
        first = last
    return people


def _name_end(words: Sequence[str], first: int) -> int:
    """Return the index after a name of two words, with a title or a remark in brackets; 0 if none."""
    start = first + bool(TITLE_FIRST.match(f"{words[first]} "))
    last = start + 2
    if last >= len(words) or not all(word[0].isupper() and _is_of_name(word) for word in words[start:last]):
        return 0
    if last + 1 < len(words) and _is_place(words[last + 1]) and _is_of_name(words[last]):
        last += 1  # 'Mary Ann Hale, Kent Police'
    return last + (words[last].startswith("(") and words[last].endswith(")"))


def _is_of_name(word: str) -> bool:
    """Whether a word may be of a person's name: no place, nor a word or the initials of an agency."""
    low = word.lower()
    return word.isalpha() and not (word.isupper() or low in NO_NAMES or low in AGENCY_ENDS or _is_place(word))


def _ends_agency(words: Sequence[str], first: int, last: int) -> bool:
    """Whether words are an agency's name by their last, or by a place at their beginning and end."""
    low = words[last - 1].lower()
    if low in AGENCY_ENDS:
        return True
    return last - first > 1 and words[first].isupper() and _is_place(words[last - 1])


def _is_place(word: str) -> bool:
    words = split_words(word)
    return len(words) > 0 and place_at(words, 0) is not None


def _by_comma(rest: str) -> Iterator[str]:
    parts = [part.strip(" .") for part in re.split(r",\s+|\s+and\s+", rest)]
    people = _by_title(rest)
    posts = [part.strip(" .") for part in re.split(r",\s+(?:and\s+)?", rest)]
    if all(NAME.match(part) for part in parts) and not _is_of_one(parts):
        yield from parts
    elif all(map(_is_post, posts)):
        yield from posts
    elif len(people) > 2 or (len(people) > 1 and all(map(is_named, people))):
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
    return ends and part[0].isupper() and not (is_named(part) or _ANYWHERE.find_among(words, part))


def several(part: str, *, grouped: bool = False) -> Iterator[str]:
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
    by_initials = all(map(_WITH_INITIALS.search, people)) and not any(map(_WITH_INITIALS.search, posts))
    named = len(posts) if by_initials else sum(map(_is_post_or_agency, posts))
    if not all(_is_individual(_WITH_INITIALS.sub("", one)) for one in people) or named < _MOST * len(posts):
        return lines
    return [f"{person}\t{post}" for person, post in zip(people, posts, strict=True)]


def gridded(lines: list[str]) -> list[str]:
    """Join the cells of each row of a list that gives each a line, as its heads: 'Name', 'Sector', 'Room'.

    Where the rows are not so long, the heads of two columns are left out.
    """
    if not lines or not is_head(lines[0]):
        return lines
    width = next(filter(partial(_is_width, lines), _WIDTHS), 0)
    if width:
        rows = (lines[at : at + width] for at in range(width, len(lines), width))
        return ["\t".join(cell for cell in row if len(cell) > 1) for row in rows]
    return lines[_COLUMNS:] if all(map(is_head, lines[:_COLUMNS])) else lines


def _is_width(lines: Sequence[str], width: int) -> bool:
    """Whether a list has so many heads, and after them people as often."""
    people = [_is_individual(_LISTED.split(line)[0]) for line in lines]
    first = people[width::width]
    if any(people[:width]) or sum(map(is_head, lines[:width])) < width / 2:
        return False
    whole = (len(lines) - width) % width == 0
    return whole and len(first) > 1 and sum(first) >= _MOST * len(first)


def _is_individual(part: str) -> bool:
    """Whether a part of a list is a person by a title, a rank or two names, and no post or agency."""
    full = NAME.match(part) and " " in part and part[0].isupper()
    thing = full and not NO_NAMES.isdisjoint(split_words(part).keys)
    return bool(is_named(part) or (full and not thing and not _is_post_or_agency(part)))


def is_named(part: str) -> bool:
    """Return whether a part begins with a title, or with a rank and a name after it."""
    words = split_words(part)
    role = role_at(words, 0) if len(words) else None
    after = role.length if role else 0
    named = role and after < len(words) and words.capital(after) and not role_at(words, after)
    if not named or not NAME.match(part):
        return bool(TITLE_FIRST.match(part))
    return not _ANYWHERE.find_among(words.part(after, len(words)), part)


def _is_post_or_agency(part: str) -> bool:
    words = split_words(part)
    if TITLE_FIRST.match(part) or is_named(part):
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
