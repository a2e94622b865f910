"""Whose figure a number is: of the agencies that a document names or is of, the likeliest.

The rules of `extract.attribution_agency` take the nearest clue; what they find is one voice among others
here. Who is named, who speaks, whose board it is and what is measured all give cues (`extract.agency_cues`),
and the weights of its cues add up to how likely an agency is (`lexicons/agency_weights.csv`, learned by
`training/agencies.py`). Whom a sentence itself makes the owner is left to the rules.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from extract.agency_cues import NOBODY, Situation, guess_cues, situation_cues, word_cues
from extract.attribution_agency import AgencyContext, attribute
from extract.clues import Clues
from extract.hearing import Attribution
from extract.model import Sentence, Span
from extract.vocabulary import Basis, Theme, Unit
from extract.weights import weigh

WEIGHTS = "agency_weights"

_GROUPS = 50_000
# What an agency can be to a board, in the order in which it is asked.
_LOCAL = ("police", "council", "fire", "commissioner", "probation", "youth", "officer", "owner")
# By what a place says for an agency, the nearest first.
_BASES = {
    "owner": Basis.SENTENCE,
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
    """An agency, or nobody, with its cues by what shows them; `basis` is the nearest place that names it."""

    name: str | None
    groups: tuple[tuple[str, ...], ...]
    basis: Basis


def choose_agency(context: AgencyContext, asked: Asked) -> Attribution:
    """Return the agency whose figure a number is, and what says so."""
    guess = attribute(context, asked.sentence, asked.mention, asked.theme)
    if is_told(guess):
        return guess
    best = max(candidates(context, asked, guess), key=_likelihood)
    return guess if best.name == guess[0] else (best.name, best.basis)


def is_told(guess: Attribution) -> bool:
    """Whether the sentence itself says whose figure it is."""
    return guess[1] is Basis.SENTENCE


def candidates(context: AgencyContext, asked: Asked, guess: Attribution) -> list[Candidate]:
    """Return whose figure a number may be, the rules' own guess first."""
    clues = context.reading.clues(asked.sentence)
    places: dict[str | None, list[str]] = {guess[0]: [], None: []}
    for agency, place in _places(context, clues, asked):
        places.setdefault(agency, []).append(place)
    situation = _situation(context, clues, asked, guess)
    found: list[Candidate] = []
    for name, shown in places.items():
        kind = kind_of(context, name)
        groups = (
            tuple(shown),
            situation_cues(kind, situation),
            word_cues(asked.measure or "", kind),
            guess_cues(situation) if name == guess[0] else (),
        )
        found.append(Candidate(name, groups, _basis(name, shown)))
    return found


def _places(context: AgencyContext, clues: Clues, asked: Asked) -> Iterator[tuple[str, str]]:
    """Yield every agency that something speaks for, with the place that does."""
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
    label = context.reading.label(asked.sentence, asked.mention)
    provider = context.reading.provider_before(asked.sentence)
    some = (
        (label.name if label else None, "label"),
        (provider, "provider before"),
        (context.partnership, "partnership"),
        (context.board, "board"),
        (context.main_speaker(), "main speaker"),
    )
    yield from ((name, place) for name, place in some if name)
    for kind, local in context.agencies.local.items():
        yield local, "local"
        yield local, f"local {kind}"


def _situation(context: AgencyContext, clues: Clues, asked: Asked, guess: Attribution) -> Situation:
    topic = context.reading.topic(asked.sentence, asked.mention)
    before = None if topic else context.reading.topic_before(asked.sentence, asked.mention)
    return Situation(
        theme=asked.theme.name,
        topic=topic or "none",
        before=before or "none",
        unit=asked.unit.value if asked.unit else "none",
        said=_said(clues),
        board=context.board_kind or "any",
        guess=kind_of(context, guess[0]),
        basis=guess[1].value,
        procedural=clues.procedural,
        stranger=clues.stranger,
    )


def _said(clues: Clues) -> str:
    """Tell what names somebody, the nearest first."""
    if clues.speakers:
        return "speaker"
    if any(owner.strong for owner in clues.owners):
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
        if local.get(kind) == name:
            return kind
    if name == context.partnership:
        return "partnership"
    if name == context.board:
        return "board"
    found = context.agencies.find(name)
    return f"other {found[0].kind}" if found else "unknown"


def _likelihood(candidate: Candidate) -> float:
    return sum(map(_weight, candidate.groups))


@lru_cache(maxsize=_GROUPS)
def _weight(cues: tuple[str, ...]) -> float:
    return weigh(WEIGHTS, cues)


def _basis(name: str | None, shown: list[str]) -> Basis:
    if name is None:
        return Basis.NONE
    return next((basis for place, basis in _BASES.items() if place in shown), Basis.DOCUMENT)
