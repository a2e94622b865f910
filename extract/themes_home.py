"""The field that a whole document belongs to: a fire authority's, a youth justice board's.

There a general word means the field's own: 'incidents' are fires, 'reoffending' is that of children.
"""

from collections import Counter

from extract.model import Document, Meeting
from extract.theme_terms import find_terms, is_particular
from extract.themes_titles import FRONT, before_people
from extract.vocabulary import Theme

# So many words speak for the field of a text without head, and so few for all others to one of these.
_FEWEST, _AGAINST = 6, 6
_READ = 8_000
# A line of this length is a sentence.
_LONGEST = 200


def home_theme(document: Document, meeting: Meeting) -> Theme | None:
    """Return the only field that the board and the first titles of a document are of, None where several.

    A text without a board's name is of the field that nearly all its words are of.
    """
    titles = filter(_is_title, before_people(document.text[:FRONT]))
    terms = find_terms("\n".join((meeting.board or "", meeting.authority or "", *titles)))
    fields = {term.theme for term in terms if is_particular(term)}
    of_crime = any(term.theme is Theme.ALL_CRIME for term in terms)
    shared = of_crime or "polic" in f"{meeting.board} {meeting.authority}".lower()
    if len(fields) == 1 and not shared:
        return fields.pop()
    return None if meeting.board else _field_of_words(document.text[:_READ])


def _is_title(line: str) -> bool:
    """Whether a line of the head may be a title, and is no sentence of the text below it."""
    return line[:1].isupper() and len(line) < _LONGEST


def _field_of_words(text: str) -> Theme | None:
    told = Counter(term.theme for term in find_terms(text) if is_particular(term))
    theme, count = next(iter(told.most_common(1)), (None, 0))
    return theme if count >= _FEWEST and count >= _AGAINST * (told.total() - count) else None
