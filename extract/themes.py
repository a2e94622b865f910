"""What a figure is about, from the words nearest to it: its measure, its sentence, its item, its document.

Weak words count only where no strong one stands nearer.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from extract.theme_terms import GENERAL, Term, is_particular, label_terms, nearest_first
from extract.vocabulary import Basis, Theme, Unit

_Test = Callable[["Term"], bool]

# How near, in characters, a theme must be named to be what money is for.
_CLOSE = 90
_LABELS = 20_000
# what a field means by words of others: youth justice by 'reoffending', fire by 'incidents' or calls
HOMES = {
    Theme.YOUTH: frozenset((Theme.REOFFENDING, Theme.VIOLENCE)),
    Theme.DOMESTIC_ABUSE: frozenset((Theme.FAMILIES,)),
    Theme.FIRE_SAFETY: frozenset((Theme.ALL_CRIME, Theme.OTHER, Theme.VIOLENCE, Theme.VICTIMS_CONFIDENCE)),
}
# services whose papers are as much of their staff and money as of their field
_SERVICES = frozenset((Theme.FIRE_SAFETY,))
# first-time entrants, where young people are spoken of
_ENTRANTS = frozenset(("fte", "ftes"))
_AWAY = frozenset().union(*HOMES.values())
# how far behind a number ' of all ' and the like put what it is a share of
_OF_ALL = range(4, 13)
# staff who are taught something count for what they are taught
_TAUGHT = frozenset(("trained", "train", "e-learning"))
# what a table of crimes ends with, and the fields of its rows
_TOTALS = frozenset(("total", "totals", "grand total", "overall", "overall total"))
_CRIMES = frozenset((Theme.ALL_CRIME, Theme.BURGLARY, Theme.VIOLENCE, Theme.HATE_CRIME, Theme.DOMESTIC_ABUSE))
_NO_FIELDS = frozenset({Theme.ALL_CRIME, Theme.RESOURCES})


class Voice(NamedTuple):
    """The agency whose report a sentence is; `fresh` when the sentence itself says so."""

    agency: str | None = None
    fresh: bool = False


class ThemeContext(NamedTuple):
    """What surrounds a sentence: how to find the terms of titles, of what was said before, of the head.

    `home` is the one field that the board is for, None for boards of all fields; `voice` finds whose
    words they are; `carried` when a sentence before named the measure.
    """

    title: Callable[[], Sequence[Term]]
    before: Callable[[], Sequence[Term]]
    head: Callable[[], Sequence[Term]]
    home: Theme | None = None
    voice: Callable[[], Voice] = Voice
    carried: bool = False


def attribute_theme(
    measure: str | None,
    said: Sequence[Term],
    number: tuple[int, int],
    context: ThemeContext,
    *,
    unit: Unit | None = None,
) -> tuple[Theme, Basis]:
    """Return the theme of the number at a place in a sentence that has the terms `said`, and its basis."""
    near = nearest_first(said, number)
    named = measure_terms(measure, near, number, context)
    if unit is Unit.PERCENT and _is_of_all(near, number):
        named = tuple(term for term in named if term.theme is not Theme.ALL_CRIME)
    elif _is_crime_alone(measure, near, number, context) or is_total(measure, near):
        return Theme.ALL_CRIME, Basis.SENTENCE
    if unit is Unit.GBP and not any(map(is_particular, (*_repeated(named, near), *_beside(near, number)))):
        return Theme.RESOURCES, Basis.SENTENCE
    if is_of_staff(near, context):
        return Theme.RESOURCES, Basis.SENTENCE
    theme, basis = _nearest(named, near, context)
    return _at_home(theme, measure or "", context), basis


def measure_terms(
    measure: str | None, near: Sequence[Term], number: tuple[int, int], context: ThemeContext
) -> tuple[Term, ...]:
    """Return the theme words of a measure: those that its sentence is about, else those still spoken of.

    In a row of a table the measure may stand in the lines above it.
    """
    named = label_terms(measure) if measure else ()
    told = tuple(term for term in named if any(term.theme is other.theme for other in near))
    if told and not any(map(_may_be_field, told)):  # its 'incidents', of a field that is not said again
        fields = tuple(term for term in named if _is_field(term) and _is_spoken_of(term, context))
        told = (*fields, *told)
    if told or not number[1]:
        return told or named
    return tuple(term for term in named if _is_current(term, context))


def _is_spoken_of(term: Term, context: ThemeContext) -> bool:
    """Whether the sentences just before, or the titles, name the field of a word."""
    return any(term.theme is other.theme for other in (*context.before(), *context.title()))


def _is_current(term: Term, context: ThemeContext) -> bool:
    """Whether a word that a measure takes from elsewhere is still spoken of: no other field was since."""
    since = {other.theme for other in context.before() if _is_field(other)}
    return not since or term.theme in since or any(term.theme is other.theme for other in context.title())


def _is_crime_alone(
    measure: str | None, near: Sequence[Term], number: tuple[int, int], context: ThemeContext
) -> bool:
    """Whether crimes are counted without saying before which, nor in the title."""
    if measure is None or measure.lower() not in ("crime", "crimes"):
        return False
    before = [term for term in near if term.end <= number[0]]
    return not any(map(is_particular, (*before, *context.title())))


def is_of_staff(near: Sequence[Term], context: ThemeContext) -> bool:
    """Whether a service's own paper speaks of its staff or money: its field is said there of everything."""
    if context.home not in _SERVICES:
        return False
    if any(map(_is_staffing, near)):
        return True
    return not any(map(_is_field, near)) and any(map(_is_staffing, context.title()))


def _is_staffing(term: Term) -> bool:
    return term.strong and term.theme is Theme.RESOURCES


def is_total(measure: str | None, near: Sequence[Term]) -> bool:
    """Whether a row sums up the rows of several crimes."""
    if measure is None or measure.lower() not in _TOTALS:
        return False
    return len({term.theme for term in near if term.strong} & _CRIMES) > 1


def _is_of_all(near: Sequence[Term], number: tuple[int, int]) -> bool:
    """Whether a number is a share of all crime, as in '17% of all crime': something else is measured."""
    crimes = (term for term in near if term.theme is Theme.ALL_CRIME)
    return number[1] > 0 and any(term.start - number[1] in _OF_ALL for term in crimes)


def _nearest(named: Sequence[Term], near: Sequence[Term], context: ThemeContext) -> tuple[Theme, Basis]:
    for terms, test, basis in _steps(named, near, context):
        theme = next((term.theme for term in terms if test(term)), None)
        if theme:
            return theme, basis
    return (context.home, Basis.DOCUMENT) if context.home else (Theme.OTHER, Basis.NONE)


def _at_home(theme: Theme, measure: str, context: ThemeContext) -> Theme:
    """Return the theme of the item or the board where the one found belongs to it there."""
    if not _ENTRANTS.isdisjoint(measure.lower().split()) and _is_of_youth(measure, context):
        return Theme.YOUTH
    if theme not in _AWAY:
        return theme
    titled = next((term.theme for term in context.title() if is_particular(term)), None)
    home = titled or context.home
    if home is None or theme not in HOMES.get(home, ()):
        return theme
    return theme if _names(label_terms(measure), Theme.ALL_CRIME) else home


def _is_of_youth(measure: str, context: ThemeContext) -> bool:
    """Whether a youth board speaks, or young people are what a measure or the sentences before name."""
    said = (*label_terms(measure), *context.before())
    return context.home is Theme.YOUTH or _names(said, Theme.YOUTH)


def _names(terms: Sequence[Term], theme: Theme) -> bool:
    return any(term.strong and term.theme is theme for term in terms)


def _steps(
    named: Sequence[Term], near: Sequence[Term], context: ThemeContext
) -> Iterator[tuple[Sequence[Term], _Test, Basis]]:
    """Yield where a theme is looked for, in order, each only when those before gave none."""
    taught = _are_taught(near)
    own = not taught and (not named or bool(_repeated(named, near)))
    yield named if own else (), _strong, Basis.SENTENCE
    yield (*named, *near) if taught else near, _is_field, Basis.SENTENCE
    yield () if taught else named, _is_field if context.carried else _strong, Basis.SENTENCE
    fields = {term.theme for term in context.title() if is_particular(term)}
    yield [term for term in named if term.theme in fields], _any, Basis.SENTENCE
    yield _last_of(fields, context) if len(fields) > 1 else (), _strong, Basis.ITEM
    yield context.title(), is_particular, Basis.ITEM
    voice = context.voice()
    own_field = label_terms(voice.agency) if voice.agency else ()
    yield own_field if voice.fresh else (), is_particular, Basis.SPEAKER
    yield (*named, *near) if voice.fresh else (), _may_be_field, Basis.SENTENCE
    yield context.before(), _is_field, Basis.ITEM
    yield named, _any, Basis.SENTENCE
    yield near, _strong, Basis.SENTENCE
    yield own_field, is_particular, Basis.SPEAKER
    yield context.title(), _strong, Basis.ITEM
    yield context.before(), _subject, Basis.ITEM
    yield context.head(), is_particular, Basis.DOCUMENT
    yield near, _any, Basis.SENTENCE
    yield context.title(), _any, Basis.ITEM
    yield context.head(), _any, Basis.DOCUMENT


def _last_of(fields: Collection[Theme], context: ThemeContext) -> list[Term]:
    """Return the terms of an item's fields that were said before, the last first."""
    return [term for term in context.before() if term.theme in fields]


def _repeated(named: Sequence[Term], said: Sequence[Term]) -> list[Term]:
    """Return the terms of a measure that its own sentence says, not one before it."""
    texts = {term.text.lower() for term in said}
    return [term for term in named if term.text.lower() in texts]


def _beside(terms: Sequence[Term], number: tuple[int, int]) -> list[Term]:
    """Return the terms close enough to say what money is for."""
    return [term for term in terms if -_CLOSE < term.start - number[1] < _CLOSE]


def _are_taught(said: Sequence[Term]) -> bool:
    """Whether a sentence says that somebody is taught a subject: 'trained', 'Prevent training'."""
    if not any(_is_of_teaching(term.text) for term in said):
        return False
    subjects = {term.end + 1 for term in said if _is_field(term)}
    lessons = (term for term in said if term.text == "training" and term.start in subjects)
    named = (term for term in said if _is_field(term) and term.text.endswith(" training"))
    return any(term.text.lower() in _TAUGHT for term in said) or any((*lessons, *named))


@lru_cache(maxsize=_LABELS)
def _is_of_teaching(text: str) -> bool:
    low = text.lower()
    return low in _TAUGHT or low.endswith("training")


def _strong(term: Term) -> bool:
    return term.strong


def _is_field(term: Term) -> bool:
    """Whether a term is a strong word for a field, the traffic, fraud and the like of 'Other' among them."""
    return term.strong and term.theme not in _NO_FIELDS


def _may_be_field(term: Term) -> bool:
    return term.theme not in GENERAL


def _subject(term: Term) -> bool:
    return term.strong and term.theme is not Theme.RESOURCES


def _any(_: Term) -> bool:
    return True
