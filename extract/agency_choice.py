"""Whose figure a number is: of the agencies that a document names or is of, the likeliest.

The rules of `extract.attribution_agency` take the nearest clue, which is one candidate here. Who is named,
who speaks, whose board it is and what is measured all give cues (`extract.agency_cues`), and the weights of
its cues add up to how likely an agency is (`lexicons/agency_weights.csv`, learned by `training/agencies.py`).
That the rules take it weighs a fixed little and is not learned: they fit the minutes that weights are learned
from better than any others. Whom a sentence makes the owner before the number, or lets speak, is theirs.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from extract.agency_cues import NOBODY, Situation, situation_cues, word_cues
from extract.agency_naming import UNPLACED
from extract.attribution_agency import AgencyContext, attribute
from extract.clues import Clues
from extract.hearing import Attribution
from extract.model import Sentence, Span
from extract.topics import JOINT
from extract.vocabulary import Basis, Theme, Unit
from extract.weights import weigh

WEIGHTS = "agency_weights"

_GROUPS = 50_000
# What it weighs that the rules take an agency: as much as helps most where they have seen no minutes like it.
_OF_RULES = 0.5
# What an agency can be to a board, in the order in which it is asked.
_LOCAL = ("police", "council", "fire", "commissioner", "probation", "youth", "publisher", "officer", "owner")
# Where the area is not known these have no name of their own.
_GENERAL = frozenset(("probation", "youth"))
# What a text says that speaks of the service of an area that is not known.
_SPOKEN_OF = {"police": "olice", "council": "ouncil"}
# What so many times at most are.
_OFTEN = ((0, "never"), (1, "once"), (3, "twice"), (7, "some"))
# By what a place says for an agency, the nearest first.
_BASES = {
    "owner": Basis.SENTENCE,
    "expressly": Basis.SENTENCE,
    "speaker": Basis.SPEAKER,
    "label": Basis.ITEM,
    "carried": Basis.ITEM,
    "around": Basis.ITEM,
}


class Asked(NamedTuple):
    """A number of which the agency is asked: where it stands, its measure, theme and unit."""

    sentence: Sentence
    mention: Span
    measure: str | None
    theme: Theme
    unit: Unit | None


class Candidate(NamedTuple):
    """An agency, or nobody, with its cues by what shows them."""

    name: str | None
    groups: tuple[tuple[str, ...], ...]


# The cues that each agency, or nobody, shows.
_Shown = dict[str | None, tuple[str, ...]]


class AgencyChoice:
    """Chooses for the numbers of one document; whom it is of does not change from number to number."""

    def __init__(self, context: AgencyContext) -> None:
        """Begin with what every number of the document has in common."""
        self.context = context
        self.kind_of = cache(partial(kind_of, context))
        self.written = cache(self._written)
        self._home: _Shown = {None: (), **_shown(_home(context))}
        self._home_weights = {name: _weight(cues) for name, cues in self._home.items()}

    def choose(self, asked: Asked) -> Attribution:
        """Return the agency whose figure a number is, and what says so."""
        guess = attribute(self.context, asked.sentence, asked.mention, asked.theme)
        if self.is_told(asked, guess):
            return guess
        places, situation = self._around(asked, guess)
        measure = asked.measure or ""
        best = max(
            places | self._home,
            key=lambda name: (
                self._likelihood(name, places, measure, situation) + (_OF_RULES if name == guess[0] else 0.0)
            ),
        )
        return guess if best == guess[0] else (best, basis_of(best, places.get(best, ())))

    def is_told(self, asked: Asked, guess: Attribution) -> bool:
        """Whether the sentence itself says before the number whose figure it is, or who speaks."""
        clues = self.context.reading.clues(asked.sentence)
        start = asked.mention.start
        if guess[1] is Basis.SENTENCE:
            if guess[0] == self.context.reading.doer(clues.owners, asked.mention):
                return True
            return any(owner.name == guess[0] and owner.start < start for owner in clues.owners)
        return guess[1] is Basis.SPEAKER and any(since < start for since, _ in clues.speakers)

    def candidates(self, asked: Asked, guess: Attribution) -> list[Candidate]:
        """Return whose figure a number may be, the rules' own guess first."""
        places, situation = self._around(asked, guess)
        return [
            self._candidate(name, places.get(name, ()), asked.measure or "", situation)
            for name in places | self._home
        ]

    def _around(self, asked: Asked, guess: Attribution) -> tuple[_Shown, Situation]:
        """Return what the places around a number show of each agency, the guess first, and its situation."""
        clues = self.context.reading.clues(asked.sentence)
        places: _Shown = {guess[0]: (), **_shown(_places(self.context, clues, asked))}
        return places, self._situation(clues, asked)

    def _candidate(
        self, name: str | None, places: tuple[str, ...], measure: str, situation: Situation
    ) -> Candidate:
        kind = self.kind_of(name)
        groups = (
            places,
            self._home.get(name, ()),
            self.written(name),
            situation_cues(kind, situation),
            word_cues(measure, kind),
        )
        return Candidate(name, groups)

    def _likelihood(self, name: str | None, places: _Shown, measure: str, situation: Situation) -> float:
        """Return what the cues of a candidate weigh, without writing them down."""
        kind = self.kind_of(name)
        return (
            _weight(places.get(name, ()))
            + self._home_weights.get(name, 0.0)
            + _weight(self.written(name))
            + _situation_weight(kind, situation)
            + _word_weight(measure, kind)
        )

    def _written(self, name: str | None) -> tuple[str, ...]:
        """Return how often the document writes a name, as cues."""
        if name is None:
            return ()
        often = _often(self.context.reading.times(name))
        return f"written {often}", f"written {often} {self.kind_of(name)}"

    def _situation(self, clues: Clues, asked: Asked) -> Situation:
        reading = self.context.reading
        topic = reading.topic(asked.sentence, asked.mention)
        before = None if topic else reading.topic_before(asked.sentence, asked.mention)
        return Situation(
            theme=asked.theme.name,
            topic=topic or "none",
            before=before or "none",
            unit=asked.unit.value if asked.unit else "none",
            said=_said(clues),
            board=self.context.board_kind or "any",
            procedural=clues.procedural,
            stranger=clues.stranger,
        )


def _often(times: int) -> str:
    return next((text for most, text in _OFTEN if times <= most), "often")


def _shown(pairs: Iterable[tuple[str, str]]) -> _Shown:
    """Return what shows each agency, once each: who is named twice in a sentence is no likelier for it."""
    shown: dict[str | None, dict[str, None]] = {}
    for name, cue in pairs:
        shown.setdefault(name, {})[cue] = None
    return {name: tuple(cues) for name, cues in shown.items()}


def _home(context: AgencyContext) -> Iterator[tuple[str, str]]:
    """Yield the agencies that a document is of, with what they are to it."""
    if context.partnership:
        yield context.partnership, "partnership"
    if context.board:
        yield context.board, "board"
    joint = context.reading.joint_head()
    if joint:
        yield joint, "joint head"
    local = context.agencies.local
    if "council" not in local:
        bodies = zip(("head body", "main body"), context.reading.bodies(), strict=True)
        yield from ((body, cue) for cue, body in bodies if body)
    for kind, name in local.items():
        if kind in _GENERAL and "council" not in local and not context.reading.says(name):
            continue
        yield name, "local"
        yield name, f"local {kind}"
    for kind, word in _SPOKEN_OF.items():
        if kind not in local and context.reading.says(word):
            yield UNPLACED[kind], "unplaced"
            yield UNPLACED[kind], f"unplaced {kind}"


def _places(context: AgencyContext, clues: Clues, asked: Asked) -> Iterator[tuple[str, str]]:
    """Yield every agency that is named around a number, with the place that names it."""
    start = asked.mention.start
    for owner in clues.owners:
        yield owner.name, "owner"
        strength = "strong" if owner.strong else "weak"
        yield owner.name, f"owner {strength} {'before' if owner.start < start else 'after'}"
    for since, speaker in clues.speakers:
        yield speaker, "speaker"
        yield speaker, f"speaker {'before' if since < start else 'after'}"
    if clues.carried:
        yield clues.carried, "carried"
    if clues.around[0]:
        yield clues.around[0], "around"
        yield clues.around[0], f"around {clues.around[1]}"
    for back, owner in clues.recent:
        yield owner.name, "recent"
        yield owner.name, f"recent {'strong' if owner.strong else 'weak'} {back}"
    for place, joint in (
        ("topic", context.reading.topic(asked.sentence, asked.mention)),
        ("title", context.reading.joint_title(asked.sentence)),
    ):
        if joint in JOINT:
            yield joint, f"joint {place}"
    if context.hosts and context.reading.is_of_hosts(asked.sentence, asked.mention):
        yield context.hosts, "expressly"
    label = context.reading.label(asked.sentence, asked.mention)
    if label and label.name:
        yield label.name, "label"


def _said(clues: Clues) -> str:
    """Tell what names somebody, the nearest first."""
    if clues.speakers:
        return "speaker"
    if clues.owners and any(owner.strong for owner in clues.owners):
        return "owner"
    if clues.carried:
        return "carried"
    return f"around {clues.around[1]}" if clues.around[0] else "silence"


def kind_of(context: AgencyContext, name: str | None) -> str:
    """Return what an agency is to the board: its police, its council, itself, or another of some kind."""
    if name is None:
        return NOBODY
    local = context.agencies.local
    for kind in _LOCAL:
        if local.get(kind, UNPLACED.get(kind)) == name:
            return kind
    if name in JOINT:
        return "joint"
    if name == context.partnership:
        return "partnership"
    if name == context.board:
        return "board"
    found = context.agencies.find(name)
    return f"other {found[0].kind}" if found else "unknown"


@lru_cache(maxsize=_GROUPS)
def _weight(cues: tuple[str, ...]) -> float:
    return weigh(WEIGHTS, cues)


@lru_cache(maxsize=_GROUPS)
def _situation_weight(kind: str, situation: Situation) -> float:
    return weigh(WEIGHTS, situation_cues(kind, situation))


@lru_cache(maxsize=_GROUPS)
def _word_weight(measure: str, kind: str) -> float:
    return weigh(WEIGHTS, word_cues(measure, kind))


def basis_of(name: str | None, shown: Sequence[str]) -> Basis:
    """Return the nearest place that names an agency."""
    if name is None:
        return Basis.NONE
    return next((basis for place, basis in _BASES.items() if place in shown), Basis.DOCUMENT)
