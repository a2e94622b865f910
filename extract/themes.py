"""What a figure is about, from the words nearest to it: its measure, its sentence, its item, its document.

Every word of `lexicons/themes.csv` speaks for one theme, strongly ('burglary') or weakly ('victims'); weak
words count only where no strong one stands nearer.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple

from extract.lexicon import Row, bad_row, read_lexicon
from extract.model import Document, Meeting, Section
from extract.phrase_finder import Finder, plain
from extract.vocabulary import Basis, Theme

_Test = Callable[["Term"], bool]

_COLUMNS = ("form", "theme", "strength")
# How near, in characters, a theme must be named to be what money is for.
_CLOSE = 90
_LABELS = 20_000
# So many words before a number, and after it, are looked at.
_NEAREST = 50
_start = attrgetter("start")
_GENERAL = frozenset({Theme.ALL_CRIME, Theme.RESOURCES, Theme.OTHER})


class Term(NamedTuple):
    """A word that speaks for a theme, at a place in a text."""

    theme: Theme
    strong: bool
    start: int
    end: int
    text: str


class ThemeContext(NamedTuple):
    """What surrounds a sentence: how to find the terms of titles, of what was said before, of the head."""

    title: Callable[[], Sequence[Term]]
    before: Callable[[], Sequence[Term]]
    head: Callable[[], Sequence[Term]]


def find_terms(text: str) -> tuple[Term, ...]:
    """Return the theme words of a text, the longest at each place, in order."""
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Term]:
    letters, finder, start = plain(text), _lexicon(), 0
    while hit := finder.next(letters, start):
        theme, strong, capital = hit.payload
        first, last = hit.start - 1, hit.end - 1
        if capital and not text[first].isupper():
            start = hit.start
            continue
        start = hit.end
        yield Term(theme, strong, first, last, text[first:last])


@lru_cache(maxsize=_LABELS)
def label_terms(label: str) -> tuple[Term, ...]:
    """Return the theme words of a label; boards use the same labels again and again."""
    return find_terms(label)


def attribute_theme(
    measure: str | None,
    said: Sequence[Term],
    number: tuple[int, int],
    context: ThemeContext,
    *,
    money: bool = False,
) -> tuple[Theme, Basis]:
    """Return the theme of the number at a place in a sentence that has the terms `said`, and its basis."""
    named = label_terms(measure) if measure else ()
    near = _nearest_first(said, number)
    if money and not any(is_particular(term) for term in (*named, *_beside(near, number))):
        return Theme.RESOURCES, Basis.SENTENCE
    for terms, test, basis in _steps(named, near, context):
        theme = next((term.theme for term in terms if test(term)), None)
        if theme:
            return theme, basis
    return Theme.OTHER, Basis.NONE


def _steps(
    named: Sequence[Term], near: Sequence[Term], context: ThemeContext
) -> Iterator[tuple[Sequence[Term], _Test, Basis]]:
    """Yield where a theme is looked for, in order, each only when those before gave none."""
    yield named, _strong, Basis.SENTENCE
    yield near, is_particular, Basis.SENTENCE
    yield context.title(), is_particular, Basis.ITEM
    yield context.before(), is_particular, Basis.ITEM
    yield named, _any, Basis.SENTENCE
    yield near, _strong, Basis.SENTENCE
    yield context.head(), is_particular, Basis.DOCUMENT
    yield near, _any, Basis.SENTENCE
    yield context.title(), _any, Basis.ITEM
    yield context.head(), _any, Basis.DOCUMENT


def _beside(terms: Sequence[Term], number: tuple[int, int]) -> list[Term]:
    """Return the terms close enough to say what money is for."""
    return [term for term in terms if -_CLOSE < term.start - number[1] < _CLOSE]


def _strong(term: Term) -> bool:
    return term.strong


def is_particular(term: Term) -> bool:
    """Whether a term is a strong word for one field; crime and money in general are found under all."""
    return term.strong and term.theme not in _GENERAL


def _any(_: Term) -> bool:
    return True


def _nearest_first(terms: Sequence[Term], number: tuple[int, int]) -> list[Term]:
    if len(terms) > 2 * _NEAREST:  # a table of a thousand rows: only those around can be near
        place = bisect_left(terms, number[0], key=_start)
        terms = terms[max(0, place - _NEAREST) : place + _NEAREST]
    return sorted(terms, key=lambda term: max(number[0] - term.end, term.start - number[1], 0))


def head_terms(document: Document, meeting: Meeting, sections: Sequence[Section]) -> tuple[Term, ...]:
    """Return the theme words of the document's title: its board and the lines before its first item."""
    front = document.text[: min(sections[0].end if sections else 0, 400)]
    return find_terms(f"{meeting.board or ''}\n{front}")


def titles_above(sections: Sequence[Section], index: int) -> str:
    """Return the titles of a section and of the items it stands under, nearest first."""
    titles, level = [], 99
    while index >= 0 and level > 1:
        section = sections[index]
        if section.level < level and section.title:
            titles.append(section.title)
            level = section.level
        index -= 1
    return " . ".join(titles)


@cache
def _lexicon() -> Finder[tuple[Theme, bool, bool]]:
    return Finder(form for row in read_lexicon("themes", _COLUMNS) for form in _forms(row))


def _forms(row: Row) -> Iterator[tuple[str, tuple[Theme, bool, bool]]]:
    if row["theme"] not in Theme.__members__ or row["strength"] not in ("strong", "weak"):
        raise bad_row("themes", row, f"no such theme or strength: {row['theme']}, {row['strength']}")
    form = row["form"]
    payload = (Theme[row["theme"]], row["strength"] == "strong", form[0].isupper())
    yield form, payload
    if form[-1].isalpha() and not form.endswith("s"):
        yield (f"{form[:-1]}ies" if form.endswith("y") and form[-2] not in "aeo" else f"{form}s"), payload
