"""People whom the text itself introduces: 'Ann Ives (Barnet Homes)', 'Ann Ives, Head of Housing,'.

They are known by their surname from then on, as those of the attendance list are.
"""

import re
from collections.abc import Mapping

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.model import Attendee
from extract.phrases import split_words
from extract.roles import employer, post_ends, role_at, role_kind

# begins with a capital, for which a text is searched fastest;
# two names, or a title and one, and in brackets, between commas or after 'of' who they are
_INTRODUCED = re.compile(
    r"""(?P<name>[A-Z](?<![\w('’-].)[\w'’-]{1,30}\ (?:[A-Z]\.?\ ){0,2}[A-Z][\w'’-]{1,30})
        (?: \ \((?P<told>[A-Z][^()\n]{3,80})\) | ,\ (?P<post>(?:the\ )?[A-Z][^(),.;:\n]{5,60}),
            (?=(?:\ (?P<by>[A-Z][^(),.;:\n]{3,60}),)?)
          | \ (?:of|from)\ (?:the\ (?:(?:local\ )?charity\ )?)?(?=(?P<sent>[A-Z][^(),.;:\n]{2,60})) )""",
    re.VERBOSE,
)
_REPORT = cue_words("report_verb")
_GIVEN = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr"))
_TITLES = _GIVEN | {"Cllr", "Councillor", "The"}
# ranks that stand before a name: 'Ann Ives, Sergeant Lowe,' are two
_RANKS = frozenset(("police", "fire"))


def introduced_people(text: str, index: AgencyIndex) -> Mapping[str, Attendee]:
    """Return the people of whom the text says for whom they work, by name, each as introduced first."""
    people: dict[str, Attendee] = {}
    for found in _INTRODUCED.finditer(text):
        name, told = found["name"], found["told"] or found["post"] or found["sent"]
        if name in people:
            continue
        sender = _agency_first(found["sent"] or found["by"], index)
        agency = sender if found["sent"] else _employed_by(name, told, sender, index)
        sure = not found["sent"] or name.split()[0] in _GIVEN
        if found["told"] and agency is None and _is_name(name, index):
            agency, sure = _agency_alone(told, index), False
        if agency and (sure or _speaks(name, text)):
            people[name] = Attendee(name=name, role=told, agency=agency, present=True)
    return people


def _agency_first(told: str | None, index: AgencyIndex) -> str | None:
    """Return the agency that stands right after 'Ms Ives of' or 'Ms Ives, Head of Service,'."""
    named = index.find(told) if told else ()
    return named[0].name if named and named[0].start == 0 and named[0].proper else None


def _agency_alone(told: str, index: AgencyIndex) -> str | None:
    """Return the agency that is all a bracket names."""
    named = index.find(told)
    whole = len(named) == 1 and named[0].proper and (named[0].start, named[0].end) == (0, len(told))
    return named[0].name if whole else None


def _speaks(name: str, text: str) -> bool:
    """Whether somebody of that surname reports anything: 'Mr Lowe said'."""
    following = re.finditer(rf"\b{re.escape(name.split()[-1])}\s+([a-z]+)", text)
    return any(found[1] in _REPORT for found in following)


def _is_name(name: str, index: AgencyIndex) -> bool:
    words = split_words(name)
    if words.keys[-1] in post_ends():
        return False
    return name.split()[0] not in _TITLES and role_kind(words) is None and not index.find_among(words, name)


def _employed_by(name: str, told: str, sender: str | None, index: AgencyIndex) -> str | None:
    """Return for whom a person works by what is told of them; `sender` is named after their post."""
    if name.split()[0] in _GIVEN and role_kind(split_words(told)):
        named = index.find(told)
        return sender or (named[-1].name if named and named[-1].proper else None)
    if not _is_name(name, index):
        return None
    agency = _agency(told, index)
    return sender or agency if agency else None


def _agency(told: str, index: AgencyIndex) -> str | None:
    words = split_words(told)
    kind, first = role_kind(words), role_at(words, 0)
    another = first is not None and first.payload in _RANKS and first.length < len(words)
    if kind is None or kind == "chair":
        return None
    named = index.find_among(words, told)
    if named or another:
        return named[-1].name if named else None
    return employer(kind, index.local)
