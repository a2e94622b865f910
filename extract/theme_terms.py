"""The words of a text that speak for a theme, one in each place, by `lexicons/themes.csv`.

A word speaks for one theme, strongly ('burglary') or weakly ('victims').
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple, cast

from extract.lexicon import Row, bad_row, read_lexicon
from extract.phrase_finder import Finder, plain
from extract.vocabulary import Theme

_COLUMNS = ("form", "theme", "strength")
_LABELS = 20_000
# So many words before a number, and after it, are looked at.
_NEAREST = 50
_start = attrgetter("start")
# the posts of those who speak, which stand in the singular with a capital
_POSTS = frozenset(
    ("Officer", "Police Officer", "Constable", "Police Constable", "Sergeant", "Inspector", "Detective")
)
GENERAL = frozenset({Theme.ALL_CRIME, Theme.RESOURCES, Theme.OTHER})


class Term(NamedTuple):
    """A word that speaks for a theme, at a place in a text."""

    theme: Theme
    strong: bool
    start: int
    end: int
    text: str


# Makes a term of its fields in a third of the time that its class takes.
_term = cast("Callable[[tuple[Theme, bool, int, int, str]], Term]", partial(tuple.__new__, Term))


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
        yield _term((theme, strong, first, last, text[first:last]))


@lru_cache(maxsize=_LABELS)
def label_terms(label: str) -> tuple[Term, ...]:
    """Return the theme words of a label; boards use the same labels again and again."""
    return find_terms(label)


def is_particular(term: Term) -> bool:
    """Whether a term is a strong word for one field; crime and money in general are found under all."""
    return term.strong and term.theme not in GENERAL


def nearest_first(terms: Sequence[Term], number: tuple[int, int]) -> list[Term]:
    """Return the words of a sentence that speak for a theme, but for posts, the nearest to a number first."""
    if len(terms) > 2 * _NEAREST:  # a table of a thousand rows: only those around can be near
        place = bisect_left(terms, number[0], key=_start)
        terms = terms[max(0, place - _NEAREST) : place + _NEAREST]
    spoken = (term for term in terms if term.text not in _POSTS)
    return sorted(spoken, key=lambda term: max(number[0] - term.end, term.start - number[1], 0))


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
        yield _plural(form), payload


def _plural(form: str) -> str:
    if form.endswith("y") and form[-2] not in "aeo":
        return f"{form[:-1]}ies"
    return f"{form}es" if form.endswith(("ch", "sh", "x")) else f"{form}s"
