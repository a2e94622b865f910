"""The theme that all that is said around a number speaks for, weighed together.

The rules of `extract.themes` look for a theme in one place after the other; what they find is one voice among
others here. Words in the measure, near the number, in titles, before and in the head each give cues for a
theme, and the weights of its cues add up (`lexicons/theme_weights.csv`, learned by `training/themes.py`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from extract.cues import noun_kinds
from extract.theme_terms import GENERAL, Term, is_particular, label_terms, nearest_first
from extract.themes import HOMES, ThemeContext, attribute_theme, is_of_staff, is_total, measure_terms
from extract.vocabulary import Basis, Theme, Unit
from extract.weights import read_weights, weigh

WEIGHTS = "theme_weights"
# Words this near to a number, in characters, are close to it.
_CLOSE = 40
# Beyond this place in a row of words all are alike.
_LAST = 3
_SIGNATURES = 20_000
_CRIMES = frozenset(("crime", "crimes", "offence", "offences"))
_PLACES = {
    "named": Basis.SENTENCE,
    "near": Basis.SENTENCE,
    "title": Basis.ITEM,
    "before": Basis.ITEM,
    "only before": Basis.ITEM,
    "under title only before": Basis.ITEM,
    "voice": Basis.SPEAKER,
    "head": Basis.DOCUMENT,
    "home": Basis.DOCUMENT,
}

# Themes that words speak for, strongly or not, each once and in order.
_Signature = tuple[tuple[Theme, bool], ...]
Cue = tuple[Theme, str]


@dataclass(frozen=True)
class Asked:
    """A number of which the theme is asked: its measure, its sentence's theme words, its place and unit."""

    measure: str | None
    said: Sequence[Term]
    number: tuple[int, int]
    unit: Unit | None

    @cached_property
    def near(self) -> Sequence[Term]:
        """The theme words of the sentence, the nearest first."""
        return nearest_first(self.said, self.number)


def choose_theme(asked: Asked, context: ThemeContext) -> tuple[Theme, Basis]:
    """Return the theme of a number and the place that speaks for it most."""
    guess, basis = attribute_theme(asked.measure, asked.said, asked.number, context, unit=asked.unit)
    if is_told(asked, guess, context):
        return guess, basis
    unit = _unit(asked)
    scores = dict(_usually(unit, noun_kinds(asked.measure or "")))
    scores[guess] += _guess_weight(guess, basis, unit)
    said = list(sources(asked, context))
    for source, signature in said:
        for theme, weight in _weighed(source, signature):
            scores[theme] += weight
    for theme, cue in _told_cues(asked, guess, context):
        scores[theme] += weigh(WEIGHTS, (cue,))
    best = max(scores, key=scores.__getitem__)
    if best is Theme.FIRE_SAFETY and _is_of_crimes(asked):
        return Theme.ALL_CRIME, Basis.SENTENCE
    return (guess, basis) if best is guess else (best, _basis(best, said))


def _is_of_crimes(asked: Asked) -> bool:
    """Whether crimes are counted in a sentence that names no fire: '340 offences' after a report of fires."""
    if _CRIMES.isdisjoint((asked.measure or "").lower().split()):
        return False
    named = {term.theme for term in label_terms(asked.measure or "")}
    return named == {Theme.ALL_CRIME} and all(term.theme is not Theme.FIRE_SAFETY for term in asked.said)


def is_told(asked: Asked, guess: Theme, context: ThemeContext) -> bool:
    """Whether a sentence leaves no doubt: its measure names the nearest field, all crimes or staff."""
    said = [term.theme for term in asked.near if term.strong]
    if _is_named(asked, guess) and set(said[:1]) <= {guess}:
        return True
    if guess is Theme.ALL_CRIME and is_total(asked.measure, asked.near):
        return True
    return guess is Theme.RESOURCES and is_of_staff(asked.near, context)


def _is_named(asked: Asked, guess: Theme) -> bool:
    """Whether the measure itself names the field that the rules guessed, in words of its own sentence."""
    terms = label_terms(asked.measure) if asked.measure else ()
    named = {term.text.lower() for term in terms if term.theme is guess and _is_firm(term)}
    return bool(named) and any(term.text.lower() in named for term in asked.said)


def _is_firm(term: Term) -> bool:
    return is_particular(term) or (term.strong and term.theme is Theme.RESOURCES)


def cues_of(asked: Asked, context: ThemeContext, guess: Theme, basis: Basis) -> Iterator[Cue]:
    """Yield every cue for a theme, where the rules guessed `guess`."""
    for source, signature in sources(asked, context):
        yield from evidence(source, signature)
    yield from _told_cues(asked, guess, context)
    yield from own_cues(asked, guess, basis)


def _told_cues(asked: Asked, guess: Theme, context: ThemeContext) -> Iterator[Cue]:
    """Yield what speaks for a field that is named, or meant by a word of others, and for others than home."""
    if _is_named(asked, guess):
        yield guess, "told"
    if any(term.strong and term.theme in HOMES.get(guess, ()) for term in asked.near[:1]):
        yield guess, "at home"
    if context.home:
        yield from _home_cues(context.home, asked.said, context)


def _home_cues(home: Theme, said: Sequence[Term], context: ThemeContext) -> Iterator[Cue]:
    for place, terms in (("near", said), ("title", context.title()), ("before", context.before())):
        if any(term.strong and term.theme is Theme.RESOURCES for term in terms):
            yield Theme.RESOURCES, f"{place} beside home"
    for theme in sorted({term.theme for term in said if is_particular(term)}):
        yield theme, "said at home" if theme is home else "said away"


def sources(asked: Asked, context: ThemeContext) -> Iterator[tuple[str, _Signature]]:
    """Yield the places that words stand in, with the themes they speak for there."""
    near = asked.near
    named = measure_terms(asked.measure, near, asked.number, context)
    start, end = asked.number
    yield "named", _signature(named)
    yield "near", _signature(near)
    if end:
        yield "left", _signature(term for term in near if term.end <= start)
        yield "right", _signature(term for term in near if term.start >= end)
        yield "close", _signature(term for term in near if -_CLOSE < term.start - end < _CLOSE)
    fieldless = not any(map(is_particular, (*named, *near)))
    titled = any(map(is_particular, context.title()))
    place = "under title " if titled else ""
    yield f"{place}only before" if fieldless else "before", _signature(context.before())
    for place, terms in (("title", context.title()), ("head", context.head())):
        yield place, _signature(terms)
        if fieldless:
            yield f"only {place}", _signature(filter(is_particular, terms))
    voice = context.voice()
    if voice.agency:
        yield "voice fresh" if voice.fresh else "voice", _signature(label_terms(voice.agency))
    if context.home:
        yield "only home" if fieldless else "home", ((context.home, True),)


def _signature(terms: Iterable[Term]) -> _Signature:
    return tuple(dict.fromkeys([(term.theme, term.strong) for term in terms]))


@lru_cache(maxsize=_SIGNATURES)
def evidence(source: str, signature: _Signature) -> tuple[Cue, ...]:
    """Return the cues that the words in one place give."""
    return tuple(
        (theme, cue)
        for place, (theme, strong) in enumerate(signature)
        for cue in _cues(source, theme, min(place, _LAST), "strong" if strong else "weak")
    )


def _cues(source: str, theme: Theme, place: int, strength: str) -> tuple[str, ...]:
    kind = "general" if theme in GENERAL else "field"
    said = f"{source} {strength}"
    return (said, f"{said} {kind}", f"{said} {place}", f"{said} {theme.name}")


@lru_cache(maxsize=_SIGNATURES)
def _weighed(source: str, signature: _Signature) -> tuple[tuple[Theme, float], ...]:
    weights = read_weights(WEIGHTS)
    return tuple((theme, weights.get(cue, 0.0)) for theme, cue in evidence(source, signature))


def own_cues(asked: Asked, guess: Theme, basis: Basis) -> Iterator[Cue]:
    """Yield what the rules guessed, and what is usual for such a unit and such words."""
    unit = _unit(asked)
    yield from ((guess, cue) for cue in _guessed(guess, basis, unit))
    yield from _usual(unit, noun_kinds(asked.measure or ""))


def _unit(asked: Asked) -> str:
    return asked.unit.value if asked.unit else "none"


def _guessed(guess: Theme, basis: Basis, unit: str) -> tuple[str, ...]:
    return "guess", f"guess {basis}", f"guess {guess.name}", f"guess {unit}"


@lru_cache(maxsize=_SIGNATURES)
def _guess_weight(guess: Theme, basis: Basis, unit: str) -> float:
    return weigh(WEIGHTS, _guessed(guess, basis, unit))


@lru_cache(maxsize=_SIGNATURES)
def _usual(unit: str, kinds: tuple[str, ...]) -> tuple[Cue, ...]:
    return tuple((theme, f"{what} {theme.name}") for theme in Theme for what in ("is", unit, *kinds))


@lru_cache(maxsize=_SIGNATURES)
def _usually(unit: str, kinds: tuple[str, ...]) -> dict[Theme, float]:
    """Return what every theme weighs before anything is said for it."""
    weights = read_weights(WEIGHTS)
    scores = dict.fromkeys(Theme, 0.0)
    for theme, cue in _usual(unit, kinds):
        scores[theme] += weights.get(cue, 0.0)
    return scores


def _basis(theme: Theme, said: Sequence[tuple[str, _Signature]]) -> Basis:
    """Return the nearest place that speaks for a theme."""
    found = {source for source, signature in said if any(other is theme for other, _ in signature)}
    return next((basis for place, basis in _PLACES.items() if place in found), Basis.NONE)
