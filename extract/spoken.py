"""What the sentences of a document speak of, found only where a figure asks for it.

Most sentences have no figures, and of those that have most say themselves what they are about.
"""

from collections.abc import Callable, Sequence

from extract.model import Section, Sentence
from extract.theme_terms import Term, find_terms, is_particular
from extract.themes_titles import titles_above

Terms = tuple[Term, ...]


class Spoken:
    """The theme words of a document by sentence and by title; each is read once at most."""

    def __init__(self, text: str, sections: Sequence[Section]) -> None:
        self._text = text
        self._sections = sections
        self._terms: dict[int, Terms] = {}
        self._titles: dict[int, Terms] = {}

    def of(self, sentence: Sentence) -> Terms:
        """Return the theme words of a sentence, with offsets into it."""
        terms = self._terms.get(sentence.start)
        if terms is None:
            terms = self._terms[sentence.start] = find_terms(self._text[sentence.start : sentence.end])
        return terms

    def title(self, section: int) -> Terms:
        """Return the theme words of the titles above a section."""
        terms = self._titles.get(section)
        if terms is None:
            terms = self._titles[section] = find_terms(titles_above(self._sections, section))
        return terms


class Trail:
    """What was last spoken of before a sentence in its section, read back only as far as is needed."""

    def __init__(
        self, spoken: Spoken, pick: Callable[[Terms], Terms], first: Callable[[int], Terms] | None = None
    ) -> None:
        self._spoken = spoken
        self._pick = pick
        self._first = first
        self._section = -1
        self._pending: list[Sentence] = []
        self._known: Terms | None = ()

    def enter(self, section: int) -> None:
        """Forget what was spoken of in another section."""
        if section != self._section:
            self._section, self._known = section, None
            self._pending.clear()

    def add(self, sentence: Sentence) -> None:
        """Go on to the next sentence of the section."""
        self._pending.append(sentence)

    def last(self) -> Terms:
        """Return what the trail picks of the last sentence where it picks anything."""
        while self._pending:
            picked = self._pick(self._spoken.of(self._pending.pop()))
            if picked:
                self._known = picked
                self._pending.clear()
        if self._known is None:
            self._known = self._first(self._section) if self._first else ()
        return self._known


def particular_trail(spoken: Spoken) -> Trail:
    """Return the trail of the last word for one field, which begins with the section's title."""
    return Trail(spoken, _last_particular, lambda section: _first_particular(spoken.title(section)))


def strong_trail(spoken: Spoken) -> Trail:
    """Return the trail of the strong words of the last sentence that has any, the last first."""
    return Trail(spoken, _strong_backwards)


def _last_particular(terms: Terms) -> Terms:
    return tuple(term for term in terms if is_particular(term))[-1:]


def _first_particular(terms: Terms) -> Terms:
    return tuple(term for term in terms if is_particular(term))[:1]


def _strong_backwards(terms: Terms) -> Terms:
    return tuple(term for term in reversed(terms) if term.strong)
