"""What a sentence shows of whose figures it gives: owners it names, who speaks, and what holds around it."""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import chain, groupby
from operator import attrgetter
from typing import NamedTuple

from extract.agencies import AgencyIndex
from extract.cues import cue_words
from extract.hearing import Attribution, Heard, Hearing, Speakers
from extract.labels import Label, label_before
from extract.model import Section, Sentence, Span
from extract.named_parties import NamedParties
from extract.owners import Owner, find_owners
from extract.people import People
from extract.vocabulary import SentenceKind

# a person takes up who spoke, not the agency that owns
_PRONOUN = cue_words("pronoun") - {"he", "she"}
_PROCEDURE = cue_words("procedure")

# Pronouns take an owner up over so many sentences at most.
_FURTHEST_BACK = 30
# What a service is doing goes on over so many sentences at most that name nobody.
_PROVIDER_BACK = 3
# Who was named in so many sentences before may still be whom they are about.
_RECENT = 2
# Words before a sentence on its line that are no longer say what it is about, when they end so.
_LONGEST_LEAD = 25
_LEAD_ENDS = ".:"
# what stands between a number of a list and who did what it counts, and what leads to such a number
_DONE_BY = re.compile(r"(?:\sof\s(?:them|these|those|which|whom))?\sby(?:\s(?:the|our))?\s")
_FURTHEST_DOER = 20
_LISTS = re.compile(r"(?:\band|[,;:(–-])\s?$")
_LISTED_WITHIN = 5
_MONEY_SIGNS = "£€"
_PROVIDERS = frozenset(("charity",))
# Whose own paper a document may be, where they are named at its top or so often.
_BODIES = frozenset(("body", "charity", "cited", "health", "housing", "national"))
_TOP = 300
_OFTEN = 3
_SCANNED = 20_000


class Clues(NamedTuple):
    """What a sentence and its place say: named owners, who speaks from which offset, what holds around.

    `recent` are the owners named just before, with how many sentences back.
    """

    owners: tuple[Owner, ...]
    speakers: Speakers
    carried: str | None
    around: Attribution
    since: int
    procedural: bool
    stranger: bool = False
    recent: tuple[tuple[int, Owner], ...] = ()


class _Part(NamedTuple):
    """A headed part that has figures, or stands around one that has: its hearing and its labels."""

    start: int
    hearing: Hearing
    places: Mapping[int, int]
    labels: Callable[[], tuple[Label, ...]]


class Reading:
    """Reads the clues of those sentences that are asked for, and no more of the document than these need."""

    def __init__(
        self,
        text: str,
        index: AgencyIndex,
        people: People,
        sections: Sequence[Section],
        sentences: Sequence[Sentence],
        *,
        hosts: bool = False,
    ) -> None:
        """Begin with nothing read; `hosts` when those who meet may pay and ask for things of their own."""
        self._text = text
        self._index = index
        self._named = NamedParties(text, index, people)
        self._topics = cache(partial(self._named.topics, hosts=hosts))
        self._sections = sections
        self._sentences = {of: tuple(group) for of, group in groupby(sentences, key=attrgetter("section"))}
        self._outer = _outer_parts(sections, self._sentences)
        self._parts: dict[int, _Part] = {}
        self._clues: dict[int, Clues] = {}
        self._found: dict[int, tuple[Owner, ...]] = {}

    def main_speaker(self) -> str | None:
        """Return who speaks most often in the whole document, the first of equals."""
        parts = [self._part(section).hearing for section in self._sentences]
        for part in parts:
            part.finish()
        spoken = Counter(chain.from_iterable(part.spoken for part in parts)).most_common(1)
        return spoken[0][0] if spoken else None

    def clues(self, sentence: Sentence) -> Clues:
        """Return the clues of a sentence of the document."""
        clues = self._clues.get(sentence.start)
        if clues is None:
            part = self._part(sentence.section)
            clues = self._clues[sentence.start] = self._read(part, part.places[sentence.start])
        return clues

    def label(self, sentence: Sentence, mention: Span) -> Label | None:
        """Return the label that holds at a mention."""
        part = self._part(sentence.section)
        return label_before(part.labels(), mention.start, part.start)

    def topic(self, sentence: Sentence, mention: Span) -> str | None:
        """Return whose work the words of a mention's sentence measure, or of its row in a table."""
        start, end = self._row(sentence, mention)
        return self._topics().within(self._from_lead(start), end)

    def is_recorded(self, sentence: Sentence, mention: Span) -> bool:
        """Whether the words of a mention's sentence or row count what the police record."""
        return self._topics().recorded_within(*self._row(sentence, mention))

    def _row(self, sentence: Sentence, mention: Span) -> tuple[int, int]:
        """Return the span of a mention's sentence, in a table that of its row up to it."""
        if sentence.kind is not SentenceKind.TABLE:
            return sentence.start, sentence.end
        return max(self._text.rfind("\n", sentence.start, mention.start) + 1, sentence.start), mention.end

    def _from_lead(self, start: int) -> int:
        """Return where the short words begin that lead into a sentence: 'Tipping. 12 were cleared'."""
        line = max(self._text.rfind("\n", 0, start) + 1, start - 2 * _LONGEST_LEAD)
        lead = self._text[line:start].rstrip()
        return line if 0 < len(lead) <= _LONGEST_LEAD and lead[-1] in _LEAD_ENDS else start

    def bodies(self) -> tuple[str | None, str | None]:
        """Return the body, no council or force, that the document's top names, and the one it names most."""
        named = self._index.find(self._text[:_SCANNED])
        found = [one for one in named if one.kind in _BODIES and one.proper]
        head = next((one.name for one in found if one.start < _TOP), None)
        often = [name for name, times in Counter(one.name for one in found).most_common(1) if times >= _OFTEN]
        return head, next(iter(often), None)

    def says(self, words: str) -> bool:
        """Whether the text has some words, in these letters."""
        return words in self._text

    def times(self, name: str) -> int:
        """Return how often the text has a name, in full or by its initials."""
        initials = (key.upper() for key, body in self._index.acronyms.items() if body.name == name)
        return self._text.count(name) + sum(map(self._text.count, initials))

    def is_money(self, mention: Span) -> bool:
        """Whether a mention is an amount of money, by its sign."""
        return self._text[mention.start] in _MONEY_SIGNS

    def doer(self, owners: Sequence[Owner], mention: Span) -> str | None:
        """Return the owner by whom was done what a list counts: ', 42 by the Council and 9 by Refuge'."""
        after = next((owner for owner in owners if owner.backward and owner.start >= mention.end), None)
        if after is None or after.start - mention.end > _FURTHEST_DOER or self.is_money(mention):
            return None
        if not _LISTS.search(self._text, max(mention.start - _LISTED_WITHIN, 0), mention.start):
            return None
        return after.name if _DONE_BY.fullmatch(self._text, mention.end, after.start) else None

    def is_of_hosts(self, sentence: Sentence, mention: Span) -> bool:
        """Whether a sentence says before a mention that something is of those who meet."""
        return self._topics().own_within(sentence.start, mention.start)

    def topic_before(self, sentence: Sentence, mention: Span) -> str | None:
        """Return whose work was measured last before a sentence, or a table's row, in its headed part."""
        start = mention.start if sentence.kind is SentenceKind.TABLE else sentence.start
        part = self._part(sentence.section)
        silent = part.hearing.heard(part.places[sentence.start]).silent
        return self._topics().before(start, max(part.start, silent))

    def joint_title(self, sentence: Sentence) -> str | None:
        """Return what several agencies do together that the title of a sentence's part names."""
        start = self._part(sentence.section).start
        return self._topics().joint_within(start, _line_end(self._text, start))

    def joint_head(self) -> str | None:
        """Return what several agencies do together that the document's first line names."""
        first = len(self._text) - len(self._text.lstrip())
        return self._topics().joint_within(first, _line_end(self._text, first))

    def provider_before(self, sentence: Sentence) -> str | None:
        """Return the owner named last in the sentences just before, where it is a provider."""
        part = self._part(sentence.section)
        place = part.places[sentence.start]
        for before in range(place - 1, max(place - _PROVIDER_BACK, 0) - 1, -1):
            heard = part.hearing.heard(before)
            owner = None if heard.speakers else self._strong_owner(heard, part.hearing.named)
            if owner or heard.speakers or heard.sentence.kind is SentenceKind.HEADING:
                return owner if owner and self._provides(owner) else None
        return None

    def _provides(self, name: str) -> bool:
        return any(found.kind in _PROVIDERS for found in self._index.find(name))

    def _part(self, of: int) -> _Part:
        part = self._parts.get(of)
        if part is None:
            part = self._parts[of] = self._new_part(of)
        return part

    def _new_part(self, of: int) -> _Part:
        section, sentences, outer = self._sections[of], self._sentences[of], self._outer[of]
        around = None if outer is None else self._part(outer).hearing
        self._hear_up_to(of, around)
        hearing = Hearing(self._text, self._named, section.level, sentences, around)
        places = {sentence.start: place for place, sentence in enumerate(sentences)}
        labels = cache(partial(self._named.labels, _with_lines_beside(self._text, section)))
        return _Part(section.start, hearing, places, labels)

    def _hear_up_to(self, part: int, around: Hearing | None) -> None:
        """Hear the parts before one under what is around it: they may end the turn of who spoke there."""
        spoken = [outer.section for outer in (around.chain() if around else ()) if outer.is_spoken()]
        for before in range(min(spoken, default=part) + 1, part):
            if before in self._sentences:
                self._part(before).hearing.finish()

    def _read(self, part: _Part, place: int) -> Clues:
        heard = part.hearing.heard(place)
        if heard.sentence.kind is SentenceKind.HEADING:
            return Clues((), (), None, heard.around, heard.since, procedural=False)
        named = part.hearing.named.of(heard.sentence)
        return Clues(
            self._owners(heard, part.hearing.named),
            heard.speakers,
            self._carried(part.hearing, place),
            heard.around,
            heard.since,
            procedural=not _PROCEDURE.isdisjoint(named.words.keys),
            stranger=heard.stranger,
            recent=tuple(self._recent(part.hearing, place)),
        )

    def _recent(self, part: Hearing, place: int) -> Iterator[tuple[int, Owner]]:
        """Yield the owners named in the sentences just before one, back to who spoke last."""
        for before in range(place - 1, max(place - _RECENT, 0) - 1, -1):
            heard = part.heard(before)
            if heard.sentence.kind is SentenceKind.HEADING:
                return
            yield from ((place - before, owner) for owner in self._owners(heard, part.named))
            if heard.speakers:
                return

    def _carried(self, part: Hearing, place: int) -> str | None:
        """Return the owner that a sentence before names, where pronouns take it up from each to the next."""
        for before in range(place - 1, max(place - _FURTHEST_BACK, 0) - 1, -1):
            if not _takes_up(part.heard(before + 1), part.named):
                return None
            owner = self._strong_owner(part.heard(before), part.named)
            if owner:
                return owner
        return None

    def _strong_owner(self, heard: Heard, parties: NamedParties) -> str | None:
        if heard.sentence.kind is SentenceKind.HEADING:
            return None
        return next((owner.name for owner in self._owners(heard, parties) if owner.strong), None)

    def _owners(self, heard: Heard, parties: NamedParties) -> tuple[Owner, ...]:
        owners = self._found.get(heard.sentence.start)
        if owners is None:
            named = parties.of(heard.sentence)
            owners = tuple(find_owners(named.parties, named.words, self._text)) if named.parties else ()
            self._found[heard.sentence.start] = owners
        return owners


def _outer_parts(sections: Sequence[Section], parts: Collection[int]) -> dict[int, int | None]:
    """Return for each part that has sentences the one that it stands under."""
    open_parts: list[int] = []
    outer: dict[int, int | None] = {}
    for part in parts:
        while open_parts and sections[open_parts[-1]].level >= sections[part].level:
            open_parts.pop()
        outer[part] = open_parts[-1] if open_parts else None
        open_parts.append(part)
    return outer


def _with_lines_beside(text: str, section: Section) -> tuple[int, int]:
    """Return the span of a section's lines, with the last line before it and the first after it."""
    before = text.rfind("\n", 0, _text_end(text, section.start)) + 1
    after = next((at for at in range(section.end, len(text)) if not text[at].isspace()), len(text))
    return before, _line_end(text, after)


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _text_end(text: str, end: int) -> int:
    """Return where the words before an offset end."""
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _takes_up(heard: Heard, named: NamedParties) -> bool:
    if heard.speakers or heard.sentence.kind is SentenceKind.HEADING:
        return False
    return named.first_key(heard.sentence) in _PRONOUN
