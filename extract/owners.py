"""The agencies that a sentence names and that may own what it says, by how it names them.

'The Council recorded', 'calls to Refuge' and 'police officers' own numbers; who is worked with, who pays, who
is paid and who only sets a benchmark does not.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cues import cue_words
from extract.parties import Party
from extract.phrases import WordList
from extract.tokens import Part, part_of

_APPOSED = cue_words("apposed")
_ARTICLE = cue_words("article")
_PARTNER = cue_words("partner")
_CLAUSE = cue_words("clause")
_RECIPIENT = cue_words("recipient")
_AGENCY_NOUN = cue_words("agency_noun")
_PAYER = cue_words("payer")
_REFERRED = cue_words("referred")
_PAID = cue_words("paid")
_NORM = cue_words("norm")
_GIFT = cue_words("gift")
# '(run by Refuge)', '(Police figures)'
_SOURCE_OR_DOER = re.compile(
    r"^\((?:\w+\s)?(?:by|from|source)\b|\b(?:data|figures|records|statistics)\)$", re.IGNORECASE
)
_STAFF = frozenset(("department", "officers", "staff", "team", "teams", "unit", "wardens"))
# With these a sentence tells at first where or when.
_OPENINGS = frozenset(("across", "at", "during", "for", "in", "over", "since", "throughout", "within"))
_LONGEST_OPENING = 9
_OF_SUBJECT = frozenset((Part.NOUN, Part.GENERIC, Part.MODIFIER, Part.NUMBER, Part.DETERMINER))
_ENDS_OPENING = frozenset((Part.NOUN, Part.GENERIC, Part.TIME, Part.NUMBER))


class Owner(NamedTuple):
    """An agency that a sentence names at `[start, end)`.

    `strong` when the sentence makes it the owner of what is said; `backward` when also of numbers before it.
    """

    start: int
    end: int
    name: str
    strong: bool
    backward: bool


def find_owners(parties: Sequence[Party], words: WordList, text: str) -> Iterator[Owner]:
    """Yield the agencies of a sentence that may own what it says, in order."""
    refused: Party | None = None
    for party in parties:
        found = party.agency
        if not found or party.person or (party.speaks and found.kind != "cited"):
            continue
        before = _before(party, words)
        if _is_partner(before, words) or (refused and _listed(refused, party, words, text)):
            refused = party
            continue
        if _pays_or_is_paid(before, party, words) or _sets_norm(party, words):
            continue
        backward = _reaches_back(before, party, words)
        strong = backward or _leads_clause(before, party, words, text)
        if strong and _is_aside(found.start, found.end, words, text):
            backward = strong = False
        if found.kind == "cited":
            backward, strong = False, party.speaks or (strong and not backward)
        if (found.proper and found.kind != "cited") or strong:
            yield Owner(found.start, found.end, found.name, strong, backward)


def _is_aside(start: int, end: int, words: WordList, text: str) -> bool:
    """Whether an agency is named within brackets, as neither source nor doer: '(Refuge's own among them)'."""
    opens = text.rfind("(", words.starts[0], start)
    closes = text.find(")", end, words.ends[-1] + 1) if opens >= 0 else -1
    inside = text[opens : closes + 1] if closes > 0 else ""
    told = inside.count(")") == 1 and not any(map(str.isdigit, inside))
    return told and _SOURCE_OR_DOER.search(inside) is None


def _before(party: Party, words: WordList) -> int:
    """Return the index of the last word before a party and its article, -1 where a number at most is."""
    before = party.first - 1
    while before >= 0 and (words.keys[before] in _ARTICLE or (before < 2 and words.keys[before].isdigit())):
        before -= 1
    return before


def _is_partner(before: int, words: WordList) -> bool:
    return before >= 0 and words.keys[before] in _PARTNER


def _listed(refused: Party, party: Party, words: WordList, text: str) -> bool:
    """Whether a party only goes on with a list of partners: 'with the Police, Tusla and the Council'."""
    gap = text[words.ends[refused.last - 1] : words.starts[party.first]].split()
    if not gap or gap[-1] == "and" or "and" in gap or "&" in gap:
        return len(gap) <= 3
    return gap == [","]


def _pays_or_is_paid(before: int, party: Party, words: WordList) -> bool:
    """Whether it only gives money or is given some, or sends people: 'funded by Refuge', 'its grant'."""
    last = party.last
    if last < len(words) and words.keys[last] in _GIFT:
        return True
    if _is_possessive(before, party, words):
        return False
    earlier = words.keys[max(before - 3, 0) : max(before, 0)]
    previous = words.keys[before] if before >= 0 else ""
    if previous == "by":
        return _gave(earlier) or not _PAYER.isdisjoint(earlier[-1:]) or not _REFERRED.isdisjoint(earlier[-2:])
    return previous == "to" and not _PAID.isdisjoint(earlier)


def _gave(before_by: Sequence[str]) -> bool:
    """Whether the words before 'by' give an amount: 'was given £5,000 by'."""
    words = [word for word in before_by if not word.isdigit()]
    return len(words) < len(before_by) and not _PAID.isdisjoint(words[-1:])


def _sets_norm(party: Party, words: WordList) -> bool:
    """Whether it only says how others should do: 'Refuge would expect'."""
    cited = party.agency is not None and party.agency.kind == "cited"
    return cited and not _NORM.isdisjoint(words.keys[party.last : party.last + 2])


def _is_possessive(before: int, party: Party, words: WordList) -> bool:
    """Whether something is said to be its own: 'the Council's wardens', 'the wardens of the Council'."""
    if words.written[party.last - 1].endswith(("'s", "’s")):
        return True
    if before < 1 or words.keys[before] != "of" or words.keys[before - 1] not in _STAFF:
        return False
    first = before - 1
    while first and part_of(words.keys[first - 1]) in _OF_SUBJECT:
        first -= 1
    return first == 0 or words.keys[first - 1] in _CLAUSE or (first == 1 and words.keys[0] in _OPENINGS)


def _reaches_back(before: int, party: Party, words: WordList) -> bool:
    """Whether it owns numbers before it: 'recorded by the Police', 'calls to Refuge', 'police officers'."""
    previous = words.keys[before] if before >= 0 else ""
    if previous == "by":
        return True
    if previous == "to" and not _RECIPIENT.isdisjoint(words.keys[max(before - 4, 0) : before]):
        return True
    if _is_possessive(before, party, words):
        return previous != "from"
    last = party.last
    return last < len(words) and words.keys[last] in _AGENCY_NOUN and not words.capital(last)


def _follows_opening(before: int, party: Party, words: WordList) -> bool:
    """Whether it is the subject after words of place or time: 'In the north the Council, this year, saw'."""
    opens = words.keys[0] in _OPENINGS and before < _LONGEST_OPENING and before < party.first - 1
    return opens and part_of(words.keys[before]) in _ENDS_OPENING


def _leads_clause(before: int, party: Party, words: WordList, text: str) -> bool:
    """Whether the agency begins the sentence or a clause of it, as its subject does."""
    if party.last >= len(words):
        return False
    if before < 0:
        return True
    if words.keys[before] in _APPOSED or _follows_opening(before, party, words):
        return True
    gap = text[words.ends[before] : words.starts[before + 1]]
    if text[words.ends[party.last - 1]] in ",;.)":
        return False
    return words.keys[before] in _CLAUSE or any(mark in gap for mark in ",;:(") or words.capital(before)
