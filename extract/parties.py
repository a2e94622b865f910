"""Who is named in a sentence, and whether they speak: people, roles and agencies, joined where they are one.

'Ann Ives, Head of Housing at Barnet Homes' is one party, of Barnet Homes; 'The Neighbourhood Inspector' is of
the local police. A party that 'advised' or 'was presented by' speaks; one that 'asked' does not.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extract.agencies import AgencyIndex, FoundAgency
from extract.agency_naming import UNPLACED_EMPLOYERS
from extract.cues import cue_words
from extract.people import People
from extract.phrases import WordList
from extract.roles import role_at

_REPORT = cue_words("report_verb")
_ASK = cue_words("ask_verb")
_SOURCE = cue_words("source") | _REPORT
# what is done by somebody who tells nothing by it: 'attended by', 'added by'
_DEED = cue_words("deed_verb")
_ARTICLE = cue_words("article")
_LINK = cue_words("link") | _ARTICLE
_GOVERNING = cue_words("governing")
_REPORTS = frozenset(("report", "reports", "update", "presentation", "statement"))
_AUTHOR = frozenset(("by", "from"))
_GREETING = frozenset(("thanked", "welcomed"))
# words that say so only after certain others: 'presented by', 'an update of'
_SOURCE_AFTER = {"by": _SOURCE - _DEED, "from": _SOURCE, "of": _REPORTS}
_PAYER = cue_words("payer")
_MONEY = cue_words("money")
# a post that only the subject of a sentence stands for: 'Officers advised'
_SUBJECTS = frozenset(("officers",))
# those whom an agency sends: 'a representative of Refuge'
_PEOPLE_OF = frozenset(
    ("colleagues", "officers", "representative", "representatives", "spokesperson", "staff")
)
# 'MF (Arden Homes) - had 23 cases'
_OF_WHOM = re.compile(r" \([A-Z][^()\n\d]{2,40}\)\s?[:–—-] ")
_VERB_WITHIN = 9
_VERB_AFTER_AGENCY = 2
_LINK_WITHIN = 7


class Party(NamedTuple):
    """Someone named in words `[first, last)`; `agency` is None for members and strangers.

    `person` when more than the agency's name stands there; `speaks` when the sentence says that they report;
    `wrote` when it names them as the source of what is reported; `general` for a post that any agency has.
    """

    first: int
    last: int
    agency: FoundAgency | None
    name: str | None
    person: bool
    general: bool = False
    speaks: bool = False
    wrote: bool = False


def find_parties(
    words: WordList, firsts: Sequence[int], text: str, index: AgencyIndex, people: People
) -> list[Party]:
    """Return the parties named by the words of one sentence, in order; one may begin at the `firsts`."""
    agencies = {agency.start: agency for agency in index.find_among(words, text, firsts)}
    named = {words.starts.index(start) for start in agencies}  # before its ending a name may be anything
    single: list[Party] = []
    free = 0
    for position in sorted(named.union(firsts)):
        party = _party_at(words, position, text, agencies, index, people) if position >= free else None
        if party:
            single.append(party)
            free = party.last
    joined = _join(single, words, text)
    following = [*(party.first for party in joined[1:]), len(words)][: len(joined)]
    return [_with_voice(party, upto, words, text) for party, upto in zip(joined, following, strict=True)]


def verbs(words: WordList) -> list[int]:
    """Return the indices of the words that can say that somebody speaks who is named before them."""
    return words.among(_REPORT)


def sources(words: WordList) -> list[int]:
    """Return the indices of the words that can name as a source who is named after them."""
    keys = words.keys
    return [
        index
        for index in words.among(_GREETING | _SOURCE_AFTER.keys())
        if (key := keys[index]) in _GREETING or (index and keys[index - 1] in _SOURCE_AFTER[key])
    ]


def opens_with_author(key: str) -> bool:
    """Whether a sentence begins like 'By the Commissioner', judged by the key of its first word."""
    return key in _AUTHOR


def _party_at(
    words: WordList,
    position: int,
    text: str,
    agencies: Mapping[int, FoundAgency],
    index: AgencyIndex,
    people: People,
) -> Party | None:
    agency = agencies.get(words.starts[position])
    if agency:
        last = position + 1
        while last < len(words) and words.ends[last] <= agency.end:
            last += 1
        return Party(position, last, agency, agency.name, person=False)
    if not words.capital(position):
        return None
    post = people.post_at(words, position)
    if post:
        return Party(position, position + post.length, None, post.payload, person=True)
    role = role_at(words, position)
    if role and (position == 0 or words.keys[position] not in _SUBJECTS):
        last = _role_end(words, position + role.length, text, agencies)
        general = role.payload == "officer"
        kind = _employer(role.payload, index)
        return Party(
            position,
            last,
            None,
            index.local.get(kind) or UNPLACED_EMPLOYERS.get(kind),
            person=True,
            general=general,
        )
    attendee = people.at(words, position)
    return Party(position, position + 1, None, attendee.agency, person=True) if attendee else None


def _employer(kind: str, index: AgencyIndex) -> str:
    """Return whose post it is by kind: a joint partnership's managers are its own."""
    if kind == "officer" and "officer" not in index.local:
        return "council"
    return "staff" if kind == "council" and "staff" in index.local else kind


def _role_end(words: WordList, last: int, text: str, agencies: Mapping[int, FoundAgency]) -> int:
    """Take in what a post is for: 'Head of Housing and Regeneration'; not the agency after it."""
    while last < len(words) and words.starts[last] not in agencies and words.capital(last):
        if not text[words.ends[last - 1] : words.starts[last]].isspace():
            break
        last += 1
    return last


def _join(parties: Sequence[Party], words: WordList, text: str) -> list[Party]:
    joined: list[Party] = []
    for party in parties:
        if joined and _same(joined[-1], party, words, text):
            before = joined.pop()
            joined.append(_one(before, party))
        else:
            joined.append(party)
    return joined


def _same(before: Party, after: Party, words: WordList, text: str) -> bool:
    """Whether two parties named next to each other are one: a person and their agency, in either order."""
    between = range(before.last, after.first)
    gap = text[words.ends[before.last - 1] : words.starts[after.first]]
    if len(between) > _LINK_WITHIN or any(mark in gap for mark in ".;:"):
        return False
    if before.person and not after.person:
        linked = all(words.keys[index] in _LINK or words.capital(index) for index in between)
        return linked and "and" not in gap.split()
    if after.person and not before.person:
        return not between and gap.strip() in {"", "-", "–", "("}
    return before.person and after.person and not between and gap.strip() in {"", ","}


def _one(before: Party, after: Party) -> Party:
    agency = before.agency or after.agency
    name = agency.name if agency else before.name or after.name
    if after.person and before.person and not agency and before.general and not after.general:
        name = after.name or before.name
    general = not agency and before.general and (after.general or not after.person)
    return Party(before.first, after.last, agency, name, person=True, general=general)


def _with_voice(party: Party, upto: int, words: WordList, text: str) -> Party:
    """Say of a party whether it speaks, and whether it is named as the author ('By the Commissioner')."""
    if party.name is None:
        return party
    wrote = _named_as_source(party, words)
    return party._replace(speaks=wrote or _has_verb(party, upto, words, text), wrote=wrote)


def _named_as_source(party: Party, words: WordList) -> bool:
    """Whether it is named as in 'presented by the X', 'an update from the X', 'By: X'."""
    index = party.first - 1
    furthest = max(index - _VERB_WITHIN, -1)
    while index > furthest and _may_precede(words, index):
        index -= 1
    key = words.keys[index] if index >= 0 else ""
    if key in _GREETING:
        return party.person
    if key == "of":
        return index > 0 and words.keys[index - 1] in _REPORTS
    if not _MONEY.isdisjoint(words.keys[max(index - 2, 0) : max(index, 0)]):
        return False
    if index > 0 and words.keys[index - 1] in _PAYER:
        return False
    return key in _AUTHOR and (index == 0 or words.keys[index - 1] in _SOURCE_AFTER[key])


def _may_precede(words: WordList, index: int) -> bool:
    """Whether a word can stand between 'by' and the party's name: an article, or a word with a capital."""
    key = words.keys[index]
    return key in _ARTICLE or (key != "by" and words.capital(index))


def _has_verb(party: Party, upto: int, words: WordList, text: str) -> bool:
    if party.last < len(words):
        after = text[words.ends[party.last - 1] : words.starts[party.last]]
        marked = "\n" not in after and after.strip() in {":", "–", "-", "—"}
        if party.first <= 1 and (marked or _OF_WHOM.match(text, words.ends[party.last - 1])):
            return True
    if _governed(party, words):
        return False
    last = min(party.last + (_VERB_WITHIN if party.person else _VERB_AFTER_AGENCY), upto)
    verbs = (key for key in words.keys[party.last : last] if key in _ASK or key in _REPORT)
    return next(verbs, None) in _REPORT


def _governed(party: Party, words: WordList) -> bool:
    """Whether it hangs on a preposition ('with the Police who'), and not on a name ('Ann Ives of Refuge')."""
    index = party.first - 1
    while index >= 0 and words.keys[index] in _ARTICLE:
        index -= 1
    if index > 1 and words.capital(index - 1) and words.capital(index - 2):
        return False
    if index > 0 and words.keys[index - 1] in _PEOPLE_OF:
        return False
    return index >= 0 and words.keys[index] in _GOVERNING
