"""Who speaks in each sentence, and whom what is said around it belongs to.

Sentences are heard in order, once; who spoke last and what the titles say is remembered by headed part.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from extract.model import Section, Sentence
from extract.named_parties import Named, NamedParties
from extract.parties import Party
from extract.vocabulary import Basis, SentenceKind

# so many sentences after one that names its speaker are still theirs, whatever the item's title
_TURN = 3

# agencies that are said to say something, and do not speak on, as their people do
_IN_PASSING = frozenset(("national", "charity"))

_DECIDED = frozenset(("AGREED", "RESOLVED", "NOTED", "RECOMMENDED", "DECIDED"))

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


class _Scope:
    """A headed part that is being read: its title's agency and who spoke last in it."""

    def __init__(self, level: int) -> None:
        self.level = level
        self.title: str | None = None
        self.speaker: str | None = None
        self.wrote: str | None = None


class Hearing:
    """Hears sentences in order and remembers who speaks in which headed part."""

    def __init__(self, text: str, named: NamedParties, sections: Sequence[Section]) -> None:
        self._text = text
        self._named = named
        self._sections = sections
        self._scopes: list[_Scope] = []
        self._section = -1
        self._since_spoken = 0
        self._same_paragraph = False
        self._read_to = 0
        self._spoken_at = -1
        self._silent_at = -1
        self._stranger = False
        self.spoken: Counter[str] = Counter()

    def hear(self, sentence: Sentence) -> Heard:
        """Return what is heard in the next sentence."""
        if sentence.section != self._section:
            self._enter(sentence.section)
        self._same_paragraph = self._same_paragraph and not self._breaks_before(sentence)
        self._read_to = sentence.end
        if sentence.kind is SentenceKind.HEADING:
            self._title(self._named.of(sentence).parties)
            return Heard(sentence, (), self._around())
        stranger = self._named.stranger_speaks(sentence)
        if stranger or self._is_title(sentence):
            self._fall_silent(sentence.start)
            self._stranger = stranger
        self._since_spoken += 1
        since = self._spoken_at
        speakers = self._speakers(self._named.of(sentence)) if self._named.may_speak(sentence) else ()
        self._spoken_at = speakers[-1][0] if speakers else since
        self._stranger = self._stranger and not speakers
        heard = Heard(sentence, speakers, self._around(), since, self._silent_at, self._stranger)
        if not speakers and self._decides(sentence):
            self._fall_silent(sentence.end)
        return heard

    def _is_title(self, sentence: Sentence) -> bool:
        """Whether a sentence is a line such as 'b) Financial report', which is no section's title."""
        words = self._text[sentence.start : sentence.end].strip(" *#")
        lettered = words[1:2] in (")", ".") and words[:1].isalpha() and words[:1].islower()
        rest = words[2:].strip()
        return lettered and len(rest) < 60 and rest[:1].isupper() and rest[-1:] not in ".,;?!:"

    def _decides(self, sentence: Sentence) -> bool:
        words = self._text[sentence.start : min(sentence.end, sentence.start + 120)].split()
        return any(word.strip("*:,.") in _DECIDED for word in words[:8])

    def _fall_silent(self, start: int) -> None:
        """End the turn of whoever spoke last."""
        self._silent_at = start
        for scope in self._scopes:
            scope.speaker = None

    def _breaks_before(self, sentence: Sentence) -> bool:
        return "\n\n" in self._text[self._read_to : sentence.start]

    def _enter(self, section: int) -> None:
        self._section, self._stranger = section, False
        level = self._sections[section].level
        while self._scopes and self._scopes[-1].level >= level:
            self._scopes.pop()
        self._scopes.append(_Scope(level))

    def _title(self, parties: Sequence[Party]) -> None:
        parties = [party for party in parties if party.agency or party.speaks]
        parties = [party for party in parties if not _is_aside(party)]
        named = {party.name for party in parties if party.name}
        if len(named) == 1 or any(party.speaks for party in parties):
            self._scopes[-1].title = next(
                party.name for party in parties if party.name and (party.speaks or len(named) == 1)
            )

    def _speakers(self, named: Named) -> Speakers:
        voices = [party for party in named.parties if party.speaks and party.name and not _is_aside(party)]
        speaking = [self._placed(party) for party in voices]
        if not speaking or any(key.startswith("apolog") for key in named.words.keys):
            return ()
        for party in speaking:
            if party.person or not (party.agency and party.agency.kind in _IN_PASSING):
                self._remember(party)
        return tuple((named.words.starts[party.first], str(party.name)) for party in speaking)

    def _remember(self, party: Party) -> None:
        scope = self._scopes[-1]
        scope.speaker, self._since_spoken, self._same_paragraph = party.name, 0, True
        scope.wrote = scope.wrote or (party.name if party.wrote else None)
        self.spoken[str(party.name)] += 1

    def _placed(self, party: Party) -> Party:
        """Take 'the Manager' for the manager of whom the item is about."""
        titles = [scope.title for scope in reversed(self._scopes) if scope.title]
        return party._replace(name=titles[0]) if party.general and titles else party

    def _around(self) -> Attribution:
        inner = self._scopes[-1]
        same_turn = self._since_spoken <= _TURN or self._same_paragraph
        if inner.speaker and (same_turn or not inner.title):
            return inner.speaker, Basis.SPEAKER
        if inner.title:
            return inner.title, Basis.ITEM
        for scope in reversed(self._scopes[:-1]):
            clue = (scope.speaker if scope.level else scope.wrote) or scope.title
            if clue:
                return clue, Basis.ITEM
        return None, Basis.NONE


def _is_aside(party: Party) -> bool:
    """Whether an agency is only cited: it does not report to boards."""
    return party.agency is not None and party.agency.kind == "cited"
