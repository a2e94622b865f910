"""What a sentence shows of whose figures it gives: owners it names, who speaks, and what holds around it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.hearing import Attribution, Heard, Hearing, Speakers
from extract.labels import Label, label_before
from extract.model import Section, Sentence, Span
from extract.named_parties import NamedParties
from extract.parties import Party, People
from extract.phrases import WordList, words_of
from extract.topics import Topics
from extract.vocabulary import SentenceKind

_APPOSED = cue_words("apposed")
_ARTICLE = cue_words("article")
_PARTNER = cue_words("partner")
_CLAUSE = cue_words("clause")
_RECIPIENT = cue_words("recipient")
_AGENCY_NOUN = cue_words("agency_noun")
_PAYER = cue_words("payer")
# a person takes up who spoke, not the agency that owns
_PRONOUN = cue_words("pronoun") - {"he", "she"}
_PROCEDURE = cue_words("procedure")


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
    speakers: Speakers
    carried: str | None
    around: Attribution
    since: int
    procedural: bool
    stranger: bool = False


class Reading:
    """Hears a whole document, and reads the clues of those sentences that are asked for."""

    def __init__(
        self,
        text: str,
        index: AgencyIndex,
        people: People,
        sections: Sequence[Section],
        sentences: Sequence[Sentence],
    ) -> None:
        self._text = text
        self._named = NamedParties(text, index, people)
        hearing = Hearing(text, self._named, sections)
        self._heard = [hearing.hear(sentence) for sentence in sentences]
        self._places = {sentence.start: place for place, sentence in enumerate(sentences)}
        self._clues: dict[int, Clues] = {}
        self._sections = sections
        self._topics = Topics(words_of(text))
        self.spoken = hearing.spoken

    @cached_property
    def _labels(self) -> tuple[Label, ...]:
        return self._named.labels()

    def clues(self, sentence: Sentence) -> Clues:
        """Return the clues of a sentence of the document."""
        clues = self._clues.get(sentence.start)
        if clues is None:
            clues = self._clues[sentence.start] = self._read(self._places[sentence.start])
        return clues

    def label(self, sentence: Sentence, mention: Span) -> Label | None:
        """Return the label that holds at a mention."""
        return label_before(self._labels, mention.start, self._sections[sentence.section].start)

    def topic(self, sentence: Sentence, mention: Span) -> str | None:
        """Return whose work the words of a mention's sentence measure, or of its row in a table."""
        start, end = sentence.start, sentence.end
        if sentence.kind is SentenceKind.TABLE:
            start = max(self._text.rfind("\n", start, mention.start) + 1, start)
            end = mention.end
        return self._topics.within(start, end)

    def topic_before(self, sentence: Sentence, mention: Span) -> str | None:
        """Return whose work was measured last before a sentence, or a table's row, in its headed part."""
        start = mention.start if sentence.kind is SentenceKind.TABLE else sentence.start
        silent = self._heard[self._places[sentence.start]].silent
        return self._topics.before(start, max(self._sections[sentence.section].start, silent))

    def _read(self, place: int) -> Clues:
        heard = self._heard[place]
        if heard.sentence.kind is SentenceKind.HEADING:
            return Clues((), (), None, heard.around, heard.since, procedural=False)
        named = self._named.of(heard.sentence)
        keys = frozenset(named.words.keys)
        return Clues(
            tuple(_owners(named.parties, named.words, self._text)),
            heard.speakers,
            self._carried(place),
            heard.around,
            heard.since,
            procedural=not keys.isdisjoint(_PROCEDURE),
            stranger=heard.stranger,
        )

    def _carried(self, place: int) -> str | None:
        """Return the owner that a sentence before names, where pronouns take it up from each to the next."""
        section = self._heard[place].sentence.section
        while self._takes_up(self._heard[place]):
            place -= 1
            if place < 0 or self._heard[place].sentence.section != section:
                return None
            owner = self._strong_owner(self._heard[place])
            if owner:
                return owner
        return None

    def _takes_up(self, heard: Heard) -> bool:
        if heard.speakers or heard.sentence.kind is SentenceKind.HEADING:
            return False
        return self._named.first_key(heard.sentence) in _PRONOUN

    def _strong_owner(self, heard: Heard) -> str | None:
        if heard.sentence.kind is SentenceKind.HEADING:
            return None
        named = self._named.of(heard.sentence)
        owners = _owners(named.parties, named.words, self._text)
        return next((owner.name for owner in owners if owner.strong), None)


def _owners(parties: Sequence[Party], words: WordList, text: str) -> Iterator[Owner]:
    refused: Party | None = None
    for party in parties:
        found = party.agency
        if not found or party.person or (party.speaks and found.kind != "cited"):
            continue
        before = _before(party, words)
        if (before >= 0 and words.keys[before] in _PARTNER) or (
            refused and _listed(refused, party, words, text)
        ):
            refused = party
            continue
        backward = _reaches_back(before, party, words)
        strong = backward or _leads_clause(before, party, words, text)
        if found.kind == "cited":
            backward, strong = False, party.speaks or (strong and not backward)
        if (found.proper and found.kind != "cited") or strong:
            yield Owner(found.start, found.end, found.name, strong, backward)


def _before(party: Party, words: WordList) -> int:
    """Return the index of the last word before a party and its article, -1 where a number at most is."""
    before = party.first - 1
    while before >= 0 and (words.keys[before] in _ARTICLE or (before < 2 and words.keys[before].isdigit())):
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
        return not before or words.keys[before - 1] not in _PAYER
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
    if words.keys[before] in _APPOSED:
        return True
    gap = text[words.ends[before] : words.starts[before + 1]]
    if text[words.ends[party.last - 1]] in ",;.)":
        return False
    return words.keys[before] in _CLAUSE or any(mark in gap for mark in ",;:(") or words.capital(before)
