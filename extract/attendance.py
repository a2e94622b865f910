"""Who was at the meeting, and for which agency, from the attendance list in any of its usual layouts.

One person a line ('Name<tab>Role, Agency', 'Name - Role', 'Name (Role, Agency)'), or a list in a sentence
('Present: A, B and C', 'Director (Mr. B. Kennedy), Engineer (Ms. C. Hart)').
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import chain

from extract.agencies import AgencyIndex
from extract.agency_naming import UNPLACED_EMPLOYERS
from extract.attendance_blocks import OF_AGENCY, Block, blocks
from extract.attendance_cells import slashed, titled
from extract.attendance_entries import NAME, gridded, in_pairs, is_named, listed, pairs, side_by_side
from extract.introduced_services import spells
from extract.local_services import neighbours, youth_service
from extract.model import Attendee
from extract.phrases import WordList, split_words
from extract.roles import employer, is_department, post_ends, role_at, role_kind
from extract.written_names import TITLE_FIRST

_SEARCHED = 12_000
# a line over the names of those who stand for an agency: 'Representing the X (ABC)', 'X:'
_GROUP = re.compile(
    r"^(?:representing|on\s+behalf\s+of)\s+(?P<agency>[^,\t]{3,80}?):?$|^(?P<alone>[^,\t:]{3,60}):$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"(?=[\s,()])(?:\t+|\s{3,}|\s+[-–—]\s+|,\s+|\s*\(|\)\s*,?)")
# 'Director of Housing (Mr. B. Hart), Clerk (Ms. C. Lowe)', over line ends
_ROLE_THEN_NAME = re.compile(
    r"(?P<role>[^(),;][^();]{2,90}?)\s*\((?P<name>(?:mr|ms|mrs|miss|dr)\b[^()]{2,40})\)", re.IGNORECASE
)
_TITLED = re.compile(r"\((?:mr|ms|mrs|miss|dr)\b", re.IGNORECASE)
# two or more words with capitals in the place of a role: an organisation that no list knows
_ORGANISATION = re.compile(r"(?:[A-Z][\w'’&]+[\s-]+(?:(?:and|of|for|the)\s+)*){1,6}[A-Z][\w'’]+$")
_COUNCILLORS = re.compile(r"^(?:councillors|cllrs)\.?:?\s+(?P<names>.+)$", re.IGNORECASE)
# the chair's own post before the title: 'Vice-Chairman Councillor A Hart'
_TITLE_INSIDE = re.compile(r"(?<=[a-z])\s+(?=(?:Cllr|Councillor|Alderman|Bailie)\b)")
# commas in brackets divide no people: 'Hart (Chair, Mill ward), Ives'
_IN_BRACKETS = re.compile(r"\([^()]*,[^()]*\)")
_COUNCILLOR = re.compile(r"(?:cllr|councillor)\b", re.IGNORECASE)
# those who listened, counted before the next who came: '19 members of the public, Ann Ives'
_PUBLIC_FIRST = re.compile(r"^\W*(?:\d{1,3}|[a-z]+)\smembers?\sof\sthe\s(?:public|press),\s+(?=[A-Z])")
_MARKS = " .*:–-;"
# under a person and the agency: '(AH)'
_INITIALS_ALONE = re.compile(r"\([A-Z]{2,4}\)")
_INITIALS = re.compile(r"[A-Z]{2,5}")
# 'AH / Arden Homes', 'BI - Refuge (Chair)'
_BY_INITIALS = re.compile(
    r"(?P<name>[A-Z]{2,4})(?:\t|\s+[/–—-]\s+)(?P<role>[A-Z][^\t(]{2,60}?)(?:\s*\(.{3,40}\))?$"
)
_FEWEST_BY_INITIALS = 3
# '(Cllr AR)', whose title says nothing that the name does not
_TITLED_INITIALS = re.compile(r"\((?:Cllr|Dr|Mrs?|Ms|Miss)\.?\s(?=[A-Z]{2,4}\))")
# a post, what it is of, and its initials
_FEWEST_OF_POST = 3

# A name and the rank before it.
_Named = tuple[str | None, str | None]


def find_attendance(text: str, authority: str | None, on: date | None = None) -> tuple[Attendee, ...]:
    """Return the people named in attendance lists and apologies, in order, each with what is said of them.

    `on` is the day of the meeting, when other services may have served its area than today.
    """
    area = AgencyIndex.of_area(authority, on)
    near = neighbours(text[:_SEARCHED], area.local.get("police"))
    local = {**UNPLACED_EMPLOYERS, **area.local, **youth_service(text)}
    index = replace(area, local=local, acronyms={**near, **area.acronyms})
    people: dict[tuple[str | None, str | None], Attendee] = {}
    for block in blocks(text[:_SEARCHED].splitlines()):
        for person in _people(block, index):
            people.setdefault((person.name, person.role), person)
    return tuple(people.values())


def _people(block: Block, index: AgencyIndex) -> Iterator[Attendee]:
    of_block = next((found.name for found in index.find(block.header)), None)
    written = [_TITLED_INITIALS.sub("(", line) for line in block.lines]
    listed_as_one = " ".join(written)
    posts = list(_ROLE_THEN_NAME.finditer(listed_as_one)) if _TITLED.search(listed_as_one) else []
    for post in posts:
        role = post["role"].strip(" ,.")
        yield Attendee(
            name=post["name"], role=role, agency=of_block or _agency(role, index), present=block.present
        )
    group: str | None = None
    entries = [] if len(posts) > 1 else _joined(written)
    known = [found for found in map(_BY_INITIALS.match, entries) if found]
    if len(known) >= max(_FEWEST_BY_INITIALS, len(entries) / 2):
        yield from (_by_initials(found, index, present=block.present) for found in known)
        told = {found.string for found in known}
        entries = [entry for entry in entries if entry not in told]
    lines = in_pairs(side_by_side(gridded(slashed(entries))))
    for line in chain.from_iterable([line] if _COUNCILLORS.match(line) else pairs(line) for line in lines):
        councillors = _COUNCILLORS.match(line)
        if councillors:
            yield from _councillors(councillors["names"], index, present=block.present)
            continue
        sent = _sent_together(line, index, present=block.present)
        if sent or ";" in line:
            one_by_one = (_person(person, index, present=block.present) for person in listed(line))
            yield from sent or filter(None, one_by_one)
            continue
        over = _GROUP.match(line.strip(" *"))
        if over:
            group = _agency((over["agency"] or over["alone"]).split(" (")[0], index)
            continue
        person = _person(line, index, present=block.present)
        if person:
            yield person.model_copy(update={"agency": group}) if group and _says_no_more(person) else person


def _by_initials(found: re.Match[str], index: AgencyIndex, *, present: bool) -> Attendee:
    """Return one of a list that gives initials and what each is or is of, though no list knows that."""
    role = found["role"]
    words = _words_of(role)
    own = is_department(words) or role_kind(words) is not None
    agency = _agency(role, index) or (None if own else role)
    return Attendee(name=found["name"], role=role, agency=agency, present=present)


def _sent_together(line: str, index: AgencyIndex, *, present: bool) -> list[Attendee]:
    """Return those whom a line lists after their agency: 'Kent Police: Supt A Hart, Sgt B Ives'."""
    found = OF_AGENCY.match(line)
    agency = next((one.name for one in index.find(found["agency"])), None) if found else None
    people = list(listed(found["people"].rstrip(" ;."))) if found and agency else []
    if not people or not all(is_named(person.split(",")[0]) for person in people):
        return []
    sent = filter(None, (_person(person, index, present=present) for person in people))
    return [person.model_copy(update={"agency": agency}) for person in sent]


def _says_no_more(person: Attendee) -> bool:
    """Whether a line is a name alone, and not a councillor's."""
    return not person.role and not person.agency and role_kind(split_words(person.name or "")) is None


def _councillors(names: str, index: AgencyIndex, *, present: bool) -> Iterator[Attendee]:
    """Yield the councillors of a list, and those named after them with a title or rank of their own."""
    for one in re.split(r",\s*(?:and\s+)?|\s+and\s+", _IN_BRACKETS.sub("", names)):
        name = re.sub(r"\([^)]*\)", "", one).strip(_MARKS)
        other = _person(one, index, present=present) if titled(name) else None
        if other:
            yield other
        elif name:
            yield Attendee(name=f"Councillor {name}", role=None, agency=None, present=present)


def _spell(name: str, initials: str) -> bool:
    """Whether a name ends with words that some initials stand for: 'Station Manager K Ilott', 'KI'."""
    return _initials(name.partition("(")[0]).endswith(initials)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())


def _joined(lines: list[str]) -> list[str]:
    """Join a line that only continues the one above: it has no first cell, or the line above ends open."""
    joined: list[str] = []
    for line in lines:
        text = line.strip()
        above = joined[-1].rstrip() if joined else ""
        if len(joined) > 1 and _INITIALS_ALONE.fullmatch(text) and _spell(joined[-2], text.strip("()")):
            joined[-2] += f" {text}"
        elif joined and (line.startswith("\t") or above.endswith(("&", ",", " and", " of", "-", "–", "—"))):
            joined[-1] = f"{above} {text}"
        elif text:
            joined.append(text)
    return joined


def _person(line: str, index: AgencyIndex, *, present: bool) -> Attendee | None:
    line = _PUBLIC_FIRST.sub("", line)
    if len(line) > 200:
        return None
    parts = [part.strip(_MARKS) for part in _SPLIT.split(line) if part and part.strip(_MARKS)]
    if not parts:
        return None
    if len(parts) == 1:
        parts = _name_and_rest(parts[0], index)
    sent = _sent_by(parts, index)
    if sent:
        return Attendee(name=None, role=", ".join(parts[:2]), agency=sent, present=present)
    if _goes_by_initials(parts) and not index.find(parts[-1]):
        post = ", ".join(parts[:-1])
        return Attendee(name=parts[-1], role=post, agency=_agency(post, index), present=present)
    of_person, (name, rank) = _name_part(parts, index)
    rest = [part for part in parts if part != of_person and not _initials_of(part, name)]
    role = ", ".join(filter(None, (rank, *rest))) or None
    told = ", ".join(filter(None, (rank, *(part for part in rest if len(part) > 2)))) or None
    agency = _agency(told, index)
    if agency == told and name and _COUNCILLOR.match(name):
        agency = None  # a ward, or who was there in the councillor's place
    return Attendee(name=name, role=role, agency=agency, present=present)


def _goes_by_initials(parts: list[str]) -> bool:
    """Whether an entry lists a post with its initials, and nobody's name: 'Director, Drug Service (DDS)'."""
    if (
        len(parts) < _FEWEST_OF_POST
        or not _INITIALS.fullmatch(parts[-1])
        or role_kind(_words_of(parts[0])) is None
    ):
        return False
    post = parts[0].rpartition(": ")[2]
    person, rank = _without_rank(post)
    return post[0] == parts[-1][0] and not (rank and person) and not any(map(_has_title, parts))


def _sent_by(parts: list[str], index: AgencyIndex) -> str | None:
    """Return the organisation of a post that is listed without a name: 'Outreach Manager - Harbour DVS'."""
    spelled = len(parts) == 3 and spells(parts[1], parts[2])
    if not (spelled or len(parts) == 2) or role_kind(_words_of(parts[0])) != "officer":
        return None
    if index.find(parts[1]):
        return None
    if spelled:
        return parts[1]
    initials = any(word.isupper() and len(word) > 2 for word in parts[1].split()[1:])
    return parts[1] if initials and _ORGANISATION.match(parts[1]) else None


def _name_and_rest(part: str, index: AgencyIndex) -> list[str]:
    """Split 'Ms E Walsh HSE' and 'Mr B Hart Director of Services', which nothing divides."""
    title = TITLE_FIRST.match(part)
    if not title:
        return list(filter(None, _TITLE_INSIDE.split(part, maxsplit=1)))
    words = split_words(part)
    roles = [start for at, start in enumerate(words.starts) if at > 1 and role_at(words, at)]
    named = [found.start for found in index.find(part) if found.start > title.end()]
    start = min((*roles, *named), default=0)
    return [part[:start].strip(_MARKS), part[start:]] if start else [part]


def _name_part(parts: list[str], index: AgencyIndex) -> tuple[str | None, _Named]:
    """Return the part that is a person: with title or rank before a name, else the first that is no role."""
    second = parts[1:2] if role_kind(_words_of(parts[0])) else []
    with_title = next((part for part in (parts[0], *second) if _has_title(part)), None)
    if with_title:
        return with_title, _without_rank(with_title)
    name, rank = _without_rank(parts[0])
    if rank and name and " " in name and NAME.match(name) and not index.find(name):
        return parts[0], (name, rank)
    named = [part for part in parts if NAME.match(part)]
    first = parts[0] if named and named[0] is parts[0] and _may_be_person(parts[0]) else None
    found = next((part for part in named if _is_person(part, index)), first)
    return found, (name, rank) if found is parts[0] else _without_rank(found)


def _has_title(part: str) -> bool:
    return bool(" " in part and TITLE_FIRST.match(part) and NAME.match(part))


def _may_be_person(part: str) -> bool:
    """Whether a part is of two words or more that do not end as a post does."""
    words = _words_of(part)
    roles = ((at, role_at(words, at)) for at in range(len(words)))
    return len(words) > 1 and not any(role and at + role.length == len(words) for at, role in roles)


def _is_person(part: str, index: AgencyIndex) -> bool:
    words = _words_of(part)
    if not part[0].isupper() or is_department(words):
        return False
    return not role_kind(words) and not index.find_among(words, part)


@lru_cache(maxsize=4)
def _words_of(part: str) -> WordList:
    """Return the words of a part of a line, of which several things are asked."""
    return split_words(part)


def _initials_of(part: str, name: str | None) -> bool:
    return name is not None and part[:1] == name[:1] and part == _initials(name)


def _without_rank(name: str | None) -> _Named:
    """Split 'Chief Inspector Ann Ives' into name and rank; councillors keep their title."""
    words = _words_of(name or "")
    rank = role_at(words, 0) if len(words) else None
    if not name or not rank or rank.payload == "chair" or rank.length >= len(words):
        return name, None
    if words.keys[rank.length - 1] == "of":
        return name, None
    return name[words.starts[rank.length] :], name[: words.ends[rank.length - 1]]


def _agency(role: str | None, index: AgencyIndex) -> str | None:
    if not role:
        return None
    words = _words_of(role)
    found = index.find_among(words, role)
    proper = [agency for agency in found if agency.proper] or found
    if proper:
        return proper[-1].name
    kind = role_kind(words)
    if kind is None and _ORGANISATION.match(role):
        own = is_department(words) or words.keys[-1] in post_ends()
        return index.local.get("council") if own else role
    return employer(kind, index.local)
