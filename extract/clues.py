"""What each sentence shows of whose figures it gives: owners it names, who speaks, and what holds around it.

Sentences are read in order, once; who spoke last and what the titles say is remembered by headed part.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.model import Section, Sentence
from extract.parties import Party, People, find_parties
from extract.phrases import WordList, words_of
from extract.vocabulary import Basis, SentenceKind

_ARTICLE = cue_words("article")
_PARTNER = cue_words("partner")
_CLAUSE = cue_words("clause")
_RECIPIENT = cue_words("recipient")
_AGENCY_NOUN = cue_words("agency_noun")
_PRONOUN = cue_words("pronoun")
_PROCEDURE = cue_words("procedure")
_POLICE_MEASURE = cue_words("police_measure")

# so many sentences after one that names its speaker are still theirs, whatever the item's title
_TURN = 3

Attribution = tuple[str | None, Basis]


class Owner(NamedTuple):
    """An agency that a sentence names at `[start, end)`.

    `strong` when the sentence makes it the owner of what is said; `backward` when also of numbers before it.
    """

    start: int
    end: int
    name: str
    strong: bool
    backward: bool


class Clues(NamedTuple):
    """What a sentence and its place say: named owners, who speaks from which offset, what holds around."""

    owners: tuple[Owner, ...]
    speakers: tuple[tuple[int, str], ...]
    carried: str | None
    around: Attribution
    procedural: bool
    of_police: bool


class _Scope:
    """A headed part that is being read: its title's agency and who spoke last in it."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.title: str | None = None
        self.speaker: str | None = None
        self.wrote: str | None = None


class Reading:
    """Reads sentences in order and remembers who speaks in which headed part."""

    def __init__(self, text: str, index: AgencyIndex, people: People, sections: Sequence[Section]) -> None:
        self.text = text
        self.words = words_of(text)
        self.index = index
        self.people = people
        self.sections = sections
        self.scopes: list[_Scope] = []
        self.section = -1
        self.spoken: Counter[str] = Counter()
        self.last_owner: str | None = None
        self.since_spoken = 0
        self.same_paragraph = False
        self.read_to = 0

    def read(self, sentence: Sentence) -> Clues:
        """Return the clues of the next sentence."""
        self._enter(sentence.section)
        self.same_paragraph = self.same_paragraph and "\n\n" not in self.text[self.read_to : sentence.start]
        self.read_to = sentence.end
        words = self.words.within(sentence.start, sentence.end)
        parties = find_parties(words, self.text, self.index, self.people)
        if sentence.kind is SentenceKind.HEADING:
            self._title(parties)
            return Clues((), (), None, self._around(), procedural=False, of_police=False)
        owners = tuple(_owners(parties, words, self.text))
        speakers = self._hear(parties, words)
        starts_with_pronoun = len(words) > 0 and words.keys[0] in _PRONOUN
        carried = self.last_owner if starts_with_pronoun and not speakers else None
        strong = [owner.name for owner in owners if owner.strong]
        self.last_owner = strong[0] if strong else carried
        keys = frozenset(words.keys)
        return Clues(
            owners,
            speakers,
            carried,
            self._around(),
            procedural=not keys.isdisjoint(_PROCEDURE),
            of_police=not keys.isdisjoint(_POLICE_MEASURE),
        )

    def _enter(self, section: int) -> None:
        if section == self.section:
            return
        self.section = section
        self.last_owner = None
        level = self.sections[section].level
        while self.scopes and self.scopes[-1].level >= level:
            self.scopes.pop()
        self.scopes.append(_Scope(level))

    def _title(self, parties: Sequence[Party]) -> None:
        parties = [party for party in parties if party.agency or party.speaks]
        named = {party.name for party in parties if party.name}
        if len(named) == 1 or any(party.speaks for party in parties):
            self.scopes[-1].title = next(
                party.name for party in parties if party.name and (party.speaks or len(named) == 1)
            )

    def _hear(self, parties: Sequence[Party], words: WordList) -> tuple[tuple[int, str], ...]:
        self.since_spoken += 1
        speaking = [self._placed(party) for party in parties if party.speaks and party.name]
        if not speaking or any(key.startswith("apolog") for key in words.keys):
            return ()
        for party in speaking:
            if party.person or (party.agency and party.agency.kind != "national"):
                self._remember(party)
        return tuple((words.starts[party.first], str(party.name)) for party in speaking)

    def _remember(self, party: Party) -> None:
        scope = self.scopes[-1]
        scope.speaker, self.since_spoken, self.same_paragraph = party.name, 0, True
        scope.wrote = scope.wrote or (party.name if party.wrote else None)
        self.spoken[str(party.name)] += 1

    def _placed(self, party: Party) -> Party:
        """Take 'the Manager' for the manager of whom the item is about."""
        titles = [scope.title for scope in reversed(self.scopes) if scope.title]
        return party._replace(name=titles[0]) if party.general and titles else party

    def _around(self) -> Attribution:
        *outer, inner = self.scopes
        same_turn = self.since_spoken <= _TURN or self.same_paragraph
        if inner.speaker and (same_turn or not inner.title):
            return inner.speaker, Basis.SPEAKER
        if inner.title:
            return inner.title, Basis.ITEM
        for scope in reversed(outer):
            clue = (scope.speaker if scope.level else scope.wrote) or scope.title
            if clue:
                return clue, Basis.ITEM
        return None, Basis.NONE


def _owners(parties: Sequence[Party], words: WordList, text: str) -> Iterator[Owner]:
    refused: Party | None = None
    for party in parties:
        found = party.agency
        if not found or party.person or party.speaks:
            continue
        before = _before(party, words)
        if (before >= 0 and words.keys[before] in _PARTNER) or (
            refused and _listed(refused, party, words, text)
        ):
            refused = party
            continue
        backward = _reaches_back(before, party, words)
        strong = backward or _leads_clause(before, party, words, text)
        if found.proper or strong:
            yield Owner(found.start, found.end, found.name, strong, backward)


def _before(party: Party, words: WordList) -> int:
    """Return the index of the last word before a party and its article, -1 where there is none."""
    before = party.first - 1
    while before >= 0 and words.keys[before] in _ARTICLE:
        before -= 1
    return before


def _listed(refused: Party, party: Party, words: WordList, text: str) -> bool:
    """Whether a party only goes on with a list of partners: 'with the Police, Tusla and the Council'."""
    gap = text[words.ends[refused.last - 1] : words.starts[party.first]].split()
    if not gap or gap[-1] == "and" or "and" in gap or "&" in gap:
        return len(gap) <= 3
    return gap == [","]


def _reaches_back(before: int, party: Party, words: WordList) -> bool:
    """Whether it owns numbers before it: 'recorded by the Police', 'calls to Refuge', 'police officers'."""
    previous = words.keys[before] if before >= 0 else ""
    if previous == "by":
        return True
    if previous == "to" and not _RECIPIENT.isdisjoint(words.keys[max(before - 4, 0) : before]):
        return True
    if words.written[party.last - 1].endswith(("'s", "’s")):
        return True
    last = party.last
    return last < len(words) and words.keys[last] in _AGENCY_NOUN and not words.capital(last)


def _leads_clause(before: int, party: Party, words: WordList, text: str) -> bool:
    """Whether the agency begins the sentence or a clause of it, as its subject does."""
    if party.last >= len(words):
        return False
    if before < 0:
        return True
    gap = text[words.ends[before] : words.starts[before + 1]]
    if text[words.ends[party.last - 1]] in ",;.)":
        return False
    return words.keys[before] in _CLAUSE or any(mark in gap for mark in ",;:(") or words.capital(before)
