"""The field that a whole document belongs to: a fire authority's, a youth justice board's.

There a general word means the field's own: 'incidents' are fires, 'reoffending' is that of children.
"""

from extract.model import Document, Meeting
from extract.theme_terms import find_terms, is_particular
from extract.themes_titles import FRONT, before_people
from extract.vocabulary import Theme


def home_theme(document: Document, meeting: Meeting) -> Theme | None:
    """Return the only field that the board and the first titles of a document are of, None where several."""
    titles = (line for line in before_people(document.text[:FRONT]) if line[:1].isupper())
    terms = find_terms("\n".join((meeting.board or "", meeting.authority or "", *titles)))
    fields = {term.theme for term in terms if is_particular(term)}
    of_crime = any(term.theme is Theme.ALL_CRIME for term in terms)
    shared = of_crime or "polic" in f"{meeting.board} {meeting.authority}".lower()
    return fields.pop() if len(fields) == 1 and not shared else None
