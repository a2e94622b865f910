"""What a figure is about, from the words nearest to it: its measure, its clause, its sentence, its item, its document.

Every word of `lexicons/themes.csv` speaks for one theme, strongly ('burglary') or weakly ('victims'); weak words count
only where no strong one stands nearer.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from extract.lexicon import bad_row, read_lexicon
from extract.model import Document, Meeting, Section, Sentence
from extract.phrases import Phrases, split_words
from extract.vocabulary import Basis, Theme

_COLUMNS = ("form", "theme", "strength")
_SHARED = frozenset({Theme.ALL_CRIME, Theme.RESOURCES})


class Term(NamedTuple):
    """A word that speaks for a theme, at a place in a text."""

    theme: Theme
    strong: bool
    start: int
    end: int


class ThemeContext(NamedTuple):
    """What surrounds a sentence: the terms of its item's title, of what was said before, and of the document's head."""

    title: tuple[Term, ...]
    before: tuple[Term, ...]
    head: tuple[Term, ...]


def find_terms(text: str) -> tuple[Term, ...]:
    """The theme words of a text, longest first at each place, in order."""
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Term]:
    words = split_words(text)
    index = 0
    lexicon = _lexicon()
    while index < len(words):
        match = lexicon.at(words, index)
        if match is None:
            index += 1
            continue
        theme, strong = match.payload
        yield Term(theme, strong, words[index].start, words[index + match.length - 1].end)
        index += match.length


def attribute_theme(
    measure: str | None, sentence: str, number: tuple[int, int], context: ThemeContext
) -> tuple[Theme, Basis]:
    """The theme of the number at a place in its sentence, and where it comes from."""
    named = find_terms(measure) if measure else ()
    said = find_terms(sentence)
    steps: tuple[tuple[Sequence[Term], bool, Basis], ...] = (
        (named, True, Basis.SENTENCE),
        (_nearest_first(said, number), True, Basis.SENTENCE),
        (named, False, Basis.SENTENCE),
        (context.title, True, Basis.ITEM),
        (context.before, True, Basis.ITEM),
        (_nearest_first(said, number), False, Basis.SENTENCE),
        (context.head, True, Basis.DOCUMENT),
        (context.title, False, Basis.ITEM),
        (context.head, False, Basis.DOCUMENT),
    )
    for terms, strong, basis in steps:
        theme = _choose(terms, strong=strong)
        if theme:
            return theme, basis
    return Theme.OTHER, Basis.NONE


def _choose(terms: Sequence[Term], *, strong: bool) -> Theme | None:
    """The first theme of a strength; the general themes give way to a particular one."""
    themes = [term.theme for term in terms if term.strong is strong]
    particular = [theme for theme in themes if theme not in _SHARED]
    return particular[0] if particular else themes[0] if themes else None


def _nearest_first(terms: Sequence[Term], number: tuple[int, int]) -> list[Term]:
    return sorted(terms, key=lambda term: max(number[0] - term.end, term.start - number[1], 0))


def head_terms(document: Document, meeting: Meeting, sections: Sequence[Section]) -> tuple[Term, ...]:
    """The theme words of the document's title: its board and the lines before its first item."""
    front = document.text[: min(sections[0].end if sections else 0, 400)]
    return find_terms(f"{meeting.board or ''}\n{front}")


def titles_above(sections: Sequence[Section], index: int) -> str:
    """The titles of a section and of the items it stands under, nearest first."""
    titles, level = [], 99
    for section in reversed(sections[: index + 1]):
        if section.level < level and section.title:
            titles.append(section.title)
            level = section.level
    return " . ".join(titles)




@cache
def _lexicon() -> Phrases[tuple[Theme, bool]]:
    return Phrases(form for row in read_lexicon("themes", _COLUMNS) for form in _forms(row))


def _forms(row: "dict[str, str]") -> Iterator[tuple[str, tuple[Theme, bool]]]:
    if row["theme"] not in Theme.__members__ or row["strength"] not in ("strong", "weak"):
        raise bad_row("themes", row, f"no such theme or strength: {row['theme']}, {row['strength']}")
    payload = (Theme[row["theme"]], row["strength"] == "strong")
    form = row["form"]
    yield form, payload
    if form[-1].isalpha() and not form.endswith("s"):
        yield (f"{form[:-1]}ies" if form.endswith("y") and form[-2] not in "aeo" else f"{form}s"), payload
