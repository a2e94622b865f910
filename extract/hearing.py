"""Who speaks in each sentence, and whom what is said around it belongs to.

Sentences of a headed part are heard in order, once; of other parts only those around it say who speaks in it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.cues import cue_words
from extract.model import Sentence
from extract.named_parties import Named, NamedParties
from extract.parties import Party
from extract.phrases import WordList
from extract.vocabulary import Basis, SentenceKind

# so many sentences after one that names its speaker are still theirs, whatever the item's title
_TURN = 3

# the services that one title can be of: 'Police and Fire Reform'
_SERVICES = frozenset(("police", "fire"))

# what is said in passing by somebody else while an agency reports
_COMMENT = cue_words("comment_verb")
_REPORT = cue_words("report_verb") - _COMMENT

# what ends a title in the line of an item's first sentence, which is not shorter nor longer than these
_TITLE_ENDS = (" – ", " - ", " — ", ": ", ":-", ":–")
_BEFORE_TITLE = " \t0123456789.()*#"
_SHORTEST_TITLE = 8
_LONGEST_TITLE = 120
_LABEL_ENDS = (" – ", " - ", " — ")
_LONGEST_LABEL = 50
# what a paragraph is labelled with, after its number: '4.1 Refuge - ', 'Kent Police: '
_LABEL = re.compile(r"[\W\d]*(?P<name>[A-Z][^–—:\n]{2,60}?)\s*(?:\s[–—-]\s|:\s)(?=\S)")
# who is no reporter at the table
_NO_LABELS = frozenset(("cited", "national", "partnership"))

# whose name stands over minutes, not over an item
_HOSTS = frozenset(("body", "council", "health", "housing", "partnership"))

_DECIDED = frozenset(("AGREED", "RESOLVED", "NOTED", "RECOMMENDED", "DECIDED"))
_DECIDED_END = "ED"

Attribution = tuple[str | None, Basis]
Speakers = tuple[tuple[int, str], ...]


class Heard(NamedTuple):
    """A sentence with who speaks in it, from which offset on, and what holds around it.

    `since` is where somebody spoke last before it in its part, -1 where nobody did; `silent` is where
    all that was said came to an end before it, and `stranger` when somebody unknown has spoken since.
    """

    sentence: Sentence
    speakers: Speakers
    around: Attribution
    since: int = -1
    silent: int = -1
    stranger: bool = False


class Hearing:
    """Hears the sentences of one headed part in order, as far as is asked, and remembers who speaks in it.

    `outer` is the part that this one stands under; it is heard to its end.
    """

    def __init__(
        self,
        text: str,
        named: NamedParties,
        level: int,
        sentences: Sequence[Sentence],
        outer: "Hearing | None",
    ) -> None:
        self.named = named
        self.outer = outer
        self.title: str | None = None
        self.speaker: str | None = None
        self._reporter: str | None = None
        self.wrote: str | None = None
        self.spoken: list[str] = []
        self._text = text
        self._level = level
        self.section = sentences[0].section
        self._sentences = sentences
        self._heard: list[Heard] = []
        self._since_spoken = 0
        self._same_paragraph = False
        self._spoken_at = -1
        self._silent_at = -1
        self._stranger = False
        self._labelled = False
        self._turn_labelled = False
        self._of_label = False
        if outer:
            outer.finish()

    def heard(self, place: int) -> Heard:
        """Return what is heard in the sentence at an index."""
        for sentence in self._sentences[len(self._heard) : place + 1]:
            self._heard.append(self._hear(sentence))
        return self._heard[place]

    def finish(self) -> None:
        """Hear all that has not been heard yet."""
        self.heard(len(self._sentences) - 1)

    def _hear(self, sentence: Sentence) -> Heard:
        if self._same_paragraph and self._breaks_before(sentence):
            self._same_paragraph = False
            self._give_back()
            if self._of_label:
                self.speaker, self._of_label = None, False
        self._begin_paragraph(sentence)
        if sentence.kind is SentenceKind.HEADING:
            named = self.named.of(sentence)
            self._read_title(() if _names_nobody(named.words, named.parties) else named.parties)
            return Heard(sentence, (), self._around())
        title_end = run_in_title(self._text[sentence.start : sentence.end])
        if title_end:
            self._begin_item(sentence, sentence.start + title_end)
        stranger = self.named.stranger_speaks(sentence)
        if stranger or self._is_title(sentence):
            self._fall_silent(sentence.start)
            self._stranger = stranger
        self._since_spoken += 1
        since = self._spoken_at
        speakers = self._speakers(self.named.of(sentence)) if self.named.may_speak(sentence) else ()
        self._spoken_at = speakers[-1][0] if speakers else since
        self._stranger = self._stranger and not speakers
        heard = Heard(sentence, speakers, self._around(), since, self._silent_at, self._stranger)
        if not speakers and self._decides(sentence):
            self._fall_silent(sentence.end)
        else:
            self._begin_round(sentence)
        return heard

    def _begin_round(self, sentence: Sentence) -> None:
        """Let the agency whose name labels a paragraph have all of it: 'Refuge – 12 beds. 9 were let'."""
        label = _LABEL.match(self._text, sentence.start, sentence.end)
        if label is None or not self._begins_paragraph(sentence):
            return
        for agency in filter(None, (party.agency for party in self.named.of(sentence).parties)):
            if (agency.start, agency.end) == label.span("name") and agency.kind not in _NO_LABELS:
                self._give_word(agency.name, of_label=True)

    def _begin_paragraph(self, sentence: Sentence) -> None:
        """End the turn of who spoke under a label, 'Burglary – The Inspector said', at the next label."""
        if not self._begins_paragraph(sentence):
            return
        labelled = _is_labelled(self._text[sentence.start : sentence.end])
        if labelled and self._labelled and self.speaker and self._turn_labelled:
            self._fall_silent(sentence.start)
        self._labelled = labelled

    def _begin_item(self, sentence: Sentence, end: int) -> None:
        """Take up an item whose title stands in the line of its first sentence."""
        self._fall_silent(sentence.start)
        self.title = None
        parties = self.named.of(sentence).parties
        titled = (party for party in parties if party.agency and party.agency.end <= end)
        self._read_title([party for party in titled if party.agency and party.agency.kind not in _HOSTS])

    def _is_title(self, sentence: Sentence) -> bool:
        """Whether a sentence is a line such as 'b) Financial report', which is no section's title."""
        words = self._text[sentence.start : sentence.end].strip(" *#")
        lettered = words[1:2] in (")", ".") and words[:1].isalpha() and words[:1].islower()
        rest = words[2:].strip()
        return lettered and len(rest) < 60 and rest[:1].isupper() and rest[-1:] not in ".,;?!:"

    def _decides(self, sentence: Sentence) -> bool:
        words = self._text[sentence.start : min(sentence.end, sentence.start + 120)]
        if _DECIDED_END not in words:
            return False
        return any(word.strip("*:,.") in _DECIDED for word in words.split()[:8])

    def _fall_silent(self, start: int) -> None:
        """End the turn of whoever spoke last."""
        self._silent_at = start
        self._reporter = None
        for part in self.chain():
            part.speaker = None

    def _begins_paragraph(self, sentence: Sentence) -> bool:
        return not self._heard or self._breaks_before(sentence)

    def _breaks_before(self, sentence: Sentence) -> bool:
        return "\n\n" in self._text[self._heard[-1].sentence.end : sentence.start]

    def _read_title(self, parties: Sequence[Party]) -> None:
        parties = [party for party in parties if party.agency or party.speaks]
        parties = [party for party in parties if not _is_aside(party)]
        named = {party.name for party in parties if party.name}
        if len(named) == 1 or any(party.speaks for party in parties):
            self.title = next(
                party.name for party in parties if party.name and (party.speaks or len(named) == 1)
            )

    def _speakers(self, named: Named) -> Speakers:
        voices = [party for party in named.parties if party.speaks and party.name and not _is_aside(party)]
        speaking = [self._placed(party) for party in voices]
        if not speaking or any(key.startswith("apolog") for key in named.words.keys):
            return ()
        reporter = self.speaker if self._comments(named) else None
        for party in speaking:
            if not _speaks_in_passing(party):
                self._remember(party)
        self._reporter = reporter
        return tuple((named.words.starts[party.first], str(party.name)) for party in speaking)

    def _comments(self, named: Named) -> bool:
        keys = frozenset(named.words.keys)
        return not keys.isdisjoint(_COMMENT) and keys.isdisjoint(_REPORT)

    def _give_back(self) -> None:
        """Let who reported speak on in a new paragraph where somebody else only made a remark."""
        if self._reporter:
            self.speaker, self._reporter, self._since_spoken = self._reporter, None, 0

    def _give_word(self, name: str | None, *, of_label: bool) -> None:
        self.speaker, self._since_spoken, self._same_paragraph = name, 0, True
        self._of_label = of_label

    def _remember(self, party: Party) -> None:
        self._give_word(party.name, of_label=False)
        self._turn_labelled = self._labelled
        self.wrote = self.wrote or (party.name if party.wrote else None)
        self.spoken.append(str(party.name))

    def _placed(self, party: Party) -> Party:
        """Take 'the Manager' for the manager of whom the item is about."""
        title = self.title or next((part.title for part in self._outer() if part.title), None)
        return party._replace(name=title) if party.general and title else party

    def _around(self) -> Attribution:
        same_turn = self._since_spoken <= _TURN or self._same_paragraph
        if self.speaker and (same_turn or not self.title):
            return self.speaker, Basis.SPEAKER
        if self.title:
            return self.title, Basis.ITEM
        clue = next(filter(None, (part.clue() for part in self._outer())), None)
        return (clue, Basis.ITEM) if clue else (None, Basis.NONE)

    def clue(self) -> str | None:
        """Return whom the part belongs to as a whole: of the head, only who wrote the report counts."""
        return (self.speaker if self._level else self.wrote) or self.title

    def is_spoken(self) -> bool:
        """Whether who spoke last in the part may still speak in those under it."""
        return bool(self._level and self.speaker)

    def chain(self) -> "Iterator[Hearing]":
        """Yield the part and those around it, the nearest first."""
        part: Hearing | None = self
        while part:
            yield part
            part = part.outer

    def _outer(self) -> "Iterator[Hearing]":
        return self.outer.chain() if self.outer else iter(())


def run_in_title(sentence: str) -> int:
    """Return where a title in capitals ends that a sentence begins with: 'THE TRUST – The Chair'; else 0."""
    first = len(sentence) - len(sentence.lstrip(_BEFORE_TITLE))
    if not sentence[first : first + 2].isupper():
        return 0
    ends = (sentence.find(mark, first + _SHORTEST_TITLE, _LONGEST_TITLE) for mark in _TITLE_ENDS)
    end = min((end for end in ends if end > 0), default=len(sentence))
    title = sentence[first:end]
    footer = end == len(sentence) and title[-1:].isdigit()
    return end if _SHORTEST_TITLE <= len(title) < _LONGEST_TITLE and title.isupper() and not footer else 0


def _is_labelled(sentence: str) -> bool:
    """Whether a paragraph begins with what it is about: 'Town centre –'."""
    label = next((sentence.partition(mark)[0] for mark in _LABEL_ENDS if mark in sentence), "")
    return label[:1].isupper() and len(label) < _LONGEST_LABEL and "." not in label


def _counts(title: WordList) -> bool:
    """Whether a title already counts something: 'Safe and Well: the Fire Service did 17 visits'."""
    keys = title.keys
    return any(
        keys[at].isdigit() and keys[at + 1].isalpha() and not title.capital(at + 1)
        for at in range(1, len(keys) - 1)
    )


def _names_nobody(title: WordList, parties: Sequence[Party]) -> bool:
    """Whether a title is of no one agency: it counts, greets, or is of two services and names but one."""
    of_two = _SERVICES.issubset(title.keys) and len({party.name for party in parties}) == 1
    return of_two or _counts(title) or title.keys[:1] == ["dear"]


def _speaks_in_passing(party: Party) -> bool:
    """Whether what is said after a party has spoken is not its own: a charity's people may report, too."""
    kind = party.agency.kind if party.agency else None
    return kind == "national" or (kind == "charity" and not party.person)


def _is_aside(party: Party) -> bool:
    """Whether an agency is only cited: it does not report to boards."""
    return party.agency is not None and party.agency.kind == "cited"
