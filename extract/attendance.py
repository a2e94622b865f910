"""Who was at the meeting, and for which agency, from the attendance list in any of its usual layouts.

One person a line ('Name<tab>Role, Agency', 'Name - Role', 'Name (Role, Agency)'), or a list in a sentence
('Present: A, B and C', 'Director (Mr. B. Kennedy), Engineer (Ms. C. Hart)').
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.agency_naming import UNPLACED
from extract.local_services import youth_service
from extract.model import Attendee
from extract.phrases import split_words
from extract.roles import is_department, role_at, role_kind

# whose officers are where no area is known
_UNPLACED = {kind: UNPLACED[kind] for kind in ("police", "fire", "council")}
_SEARCHED = 12_000
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
_TITLE_FIRST = re.compile(_TITLE, re.IGNORECASE)
# a line over the names of those who stand for an agency: 'Representing the X (ABC)', 'X:'
_GROUP = re.compile(
    r"^(?:representing|on\s+behalf\s+of)\s+(?P<agency>[^,\t]{3,80}?):?$|^(?P<alone>[^,\t:]{3,60}):$",
    re.IGNORECASE,
)
_NAME = re.compile(
    rf"^{_TITLE}?(?:[A-Z][\w'’-]*\.?\s+){{0,3}}(?:(?:de|van|von|le|la|bin|al|du)\s+)?[A-Z][\w'’-]+(?:\s+\(\w\))?$",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\t+|\s{3,}|\s+[-–—]\s+|,\s+|\s*\(|\)\s*,?")
# 'Director of Housing (Mr. B. Hart), Clerk (Ms. C. Lowe)', over line ends
_ROLE_THEN_NAME = re.compile(
    r"(?P<role>[^(),;][^();]{2,90}?)\s*\((?P<name>(?:mr|ms|mrs|miss|dr)\b[^()]{2,40})\)", re.IGNORECASE
)
_TITLED = re.compile(r"\((?:mr|ms|mrs|miss|dr)\b", re.IGNORECASE)
# two or more words with capitals in the place of a role: an organisation that no list knows
_ORGANISATION = re.compile(r"(?:[A-Z][\w'’&]+[\s-]+(?:(?:and|of|for|the)\s+)*){1,6}[A-Z][\w'’]+$")
_COUNCILLORS = re.compile(r"^(?:councillors|cllrs)\.?\s+(?P<names>.+)$", re.IGNORECASE)
_MARKS = " .*:–-;"
# a table set with spaces: a gap between cells, and a line with no first cell
_CELLS = re.compile(r"\S\s{3,}\S")
_CELLS_OPEN = re.compile(r"\s{12}")
_BULLET = re.compile(r"^[\s•·\-–*▪o]+(?=\w)")


# A name and the rank before it.
_Named = tuple[str | None, str | None]


class _Block(NamedTuple):
    header: str
    present: bool
    lines: list[str]


def find_attendance(text: str, authority: str | None) -> tuple[Attendee, ...]:
    """Return the people named in attendance lists and apologies, in order, each with what is said of them."""
    area = AgencyIndex.of_area(authority)
    index = replace(area, local={**_UNPLACED, **area.local, **youth_service(text)})
    people: dict[tuple[str | None, str | None], Attendee] = {}
    for block in _blocks(text[:_SEARCHED].splitlines()):
        for person in _people(block, index):
            people.setdefault((person.name, person.role), person)
    return tuple(people.values())


def _people(block: _Block, index: AgencyIndex) -> Iterator[Attendee]:
    of_block = next((found.name for found in index.find(block.header)), None)
    listed_as_one = " ".join(block.lines)
    pairs = list(_ROLE_THEN_NAME.finditer(listed_as_one)) if _TITLED.search(listed_as_one) else []
    for pair in pairs:
        role = pair["role"].strip(" ,.")
        yield Attendee(
            name=pair["name"], role=role, agency=of_block or _agency(role, index), present=block.present
        )
    group: str | None = None
    for line in [] if len(pairs) > 1 else _joined(block.lines):
        listed = _COUNCILLORS.match(line)
        if listed:
            yield from _councillors(listed["names"], index, present=block.present)
            continue
        over = _GROUP.match(line.strip(" *"))
        if over:
            group = _agency((over["agency"] or over["alone"]).split(" (")[0], index)
            continue
        person = _person(line, index, present=block.present)
        if person:
            yield person.model_copy(update={"agency": group}) if group and _says_no_more(person) else person


def _says_no_more(person: Attendee) -> bool:
    """Whether a line is a name alone, and not a councillor's."""
    return not person.role and not person.agency and role_kind(split_words(person.name or "")) is None


def _councillors(names: str, index: AgencyIndex, *, present: bool) -> Iterator[Attendee]:
    """Yield the councillors of a list, and those named after them with a title or rank of their own."""
    for listed in re.split(r",\s*(?:and\s+)?|\s+and\s+", names):
        name = re.sub(r"\([^)]*\)", "", listed).strip(_MARKS)
        other = _person(listed, index, present=present) if _titled(name) else None
        if other:
            yield other
        elif name:
            yield Attendee(name=f"Councillor {name}", role=None, agency=None, present=present)


def _blocks(lines: list[str]) -> Iterator[_Block]:
    block: _Block | None = None
    for line in lines:
        header = _header(line)
        if header:
            if block:
                yield block
            rest = header["rest"]
            block = _Block(
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
    if all(_NAME.match(part) for part in parts):
        yield from parts
    elif len(people) > 2:
        yield from people
    else:
        yield rest


def _by_title(rest: str) -> list[str]:
    """Split a list where each begins with a title or a rank: 'Mr A of B, C and D, Dr E and Inspector F'."""
    people: list[str] = []
    for mark, part in re.findall(r"(^|,\s+|\s+and\s+)(.+?)(?=,\s|\sand\s|$)", rest):
        if _titled(part) or not people:
            people.append(part.strip(" ."))
        else:
            people[-1] += mark + part
    return people


def _titled(part: str) -> bool:
    """Whether a part of a list begins like a person: 'Mr', 'Dr', 'Inspector'."""
    words = split_words(part)
    return bool(_TITLE_FIRST.match(part)) or (len(words) > 1 and role_at(words, 0) is not None)


def _joined(lines: list[str]) -> list[str]:
    """Join a line that only continues the one above: it has no first cell, or the line above ends open."""
    joined: list[str] = []
    for line in lines:
        text = line.strip()
        above = joined[-1].rstrip() if joined else ""
        if joined and (line.startswith("\t") or above.endswith(("&", ",", " and", " of", "-"))):
            joined[-1] = f"{above} {text}"
        elif text:
            joined.append(text)
    return joined


def _person(line: str, index: AgencyIndex, *, present: bool) -> Attendee | None:
    if len(line) > 200:
        return None
    parts = [part.strip(_MARKS) for part in _SPLIT.split(line) if part and part.strip(_MARKS)]
    if not parts:
        return None
    if len(parts) == 1:
        parts = _name_and_rest(parts[0], index)
    sent = _sent_by(parts, index)
    if sent:
        return Attendee(name=None, role=", ".join(parts), agency=sent, present=present)
    of_person, (name, rank) = _name_part(parts, index)
    rest = [part for part in parts if part != of_person and not _initials_of(part, name)]
    role = ", ".join(filter(None, (rank, *rest))) or None
    told = ", ".join(filter(None, (rank, *(part for part in rest if len(part) > 2)))) or None
    return Attendee(name=name, role=role, agency=_agency(told, index), present=present)


def _sent_by(parts: list[str], index: AgencyIndex) -> str | None:
    """Return the organisation of a post that is listed without a name: 'Outreach Manager - Harbour DVS'."""
    if len(parts) != 2 or role_kind(split_words(parts[0])) != "officer" or index.find(parts[1]):
        return None
    initials = any(word.isupper() and len(word) > 2 for word in parts[1].split()[1:])
    return parts[1] if initials and _ORGANISATION.match(parts[1]) else None


def _name_and_rest(part: str, index: AgencyIndex) -> list[str]:
    """Split 'Ms E Walsh HSE' and 'Mr B Hart Director of Services', which nothing divides."""
    title = _TITLE_FIRST.match(part)
    if not title:
        return [part]
    words = split_words(part)
    roles = [start for at, start in enumerate(words.starts) if at > 1 and role_at(words, at)]
    named = [found.start for found in index.find(part) if found.start > title.end()]
    start = min((*roles, *named), default=0)
    return [part[:start].strip(_MARKS), part[start:]] if start else [part]


def _name_part(parts: list[str], index: AgencyIndex) -> tuple[str | None, _Named]:
    """Return the part that is a person: a rank before a full name, else the first that is no role."""
    name, rank = _without_rank(parts[0])
    if rank and name and " " in name and _NAME.match(name) and not index.find(name):
        return parts[0], (name, rank)
    named = [part for part in parts if _NAME.match(part)]
    first = parts[0] if named and named[0] is parts[0] and _may_be_person(parts[0]) else None
    found = next((part for part in named if _is_person(part, index)), first)
    return found, (name, rank) if found is parts[0] else _without_rank(found)


def _may_be_person(part: str) -> bool:
    """Whether a part is of two words or more that do not end as a post does."""
    words = split_words(part)
    roles = ((at, role_at(words, at)) for at in range(len(words)))
    return len(words) > 1 and not any(role and at + role.length == len(words) for at, role in roles)


def _is_person(part: str, index: AgencyIndex) -> bool:
    words = split_words(part)
    return not role_kind(words) and not index.find_among(words, part)


def _initials_of(part: str, name: str | None) -> bool:
    return name is not None and part == "".join(word[0] for word in name.split())


def _without_rank(name: str | None) -> _Named:
    """Split 'Chief Inspector Ann Ives' into name and rank; councillors keep their title."""
    words = split_words(name or "")
    rank = role_at(words, 0) if len(words) else None
    if not name or not rank or rank.payload == "chair" or rank.length >= len(words):
        return name, None
    if words.keys[rank.length - 1] == "of":
        return name, None
    return name[words.starts[rank.length] :], name[: words.ends[rank.length - 1]]


def _agency(role: str | None, index: AgencyIndex) -> str | None:
    if not role:
        return None
    words = split_words(role)
    found = index.find_among(words, role)
    proper = [agency for agency in found if agency.proper] or found
    if proper:
        return proper[-1].name
    kind = role_kind(words)
    if kind is None and _ORGANISATION.match(role):
        return index.local.get("council") if is_department(words) else role
    return index.local.get("council" if kind == "officer" else kind) if kind and kind != "chair" else None
