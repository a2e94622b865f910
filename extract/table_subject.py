"""What a table counts where its rows name only places, times or who was paid.

The line that leads to it says so, the sentence before, the title of its item or what was measured last.
"""

import re
from collections.abc import Callable

from extract.cues import cue_words
from extract.heads import leads_in
from extract.recall import Told
from extract.subject import named_before
from extract.tables import Table
from extract.theme_terms import Term, is_particular, label_terms
from extract.tokens import is_measured, tokenize
from extract.vocabulary import Theme

# 'The number of burglaries in each ward:' says what a table of wards counts.
_NUMBERS_OF = re.compile(
    r"""
    \b(?:numbers?|volumes?|total|list|breakdown|count)\s(?:of\s)(?:the\s)?
    (?P<thing>[^,.:;()]+?)
    (?:\s(?:in|across|within|for|by|per|as|from|during|over|recorded|reported|carried)\b|[,.:;()]|$)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# 'The Secretary reported days lost per head by group:'
_EACH = re.compile(
    r"\b(?:report(?:ed|s)|gave|gives|show(?:ed|s)|noted|set\sout|the|of)\s(?P<thing>(?:[a-z/-]+\s){1,3}per\s[\w,]+)\b"
)
# A title of more words is no caption.
_LONGEST_CAPTION = 8
_MONEY = "money level"
_ANNOUNCES = cue_words("announces_table")


def find_table_subject(table: Table, topic: str | None, told: Told, *, money: bool) -> str | None:
    """Return what a table counts; `topic` was measured last, `money` tells that all values are amounts."""
    led = _led_in(table) or _announced(told)
    if led or not money:
        return led or _caption(told.title, is_particular) or topic
    amounts = (measure.label for measure in told.measures if measure.sort == _MONEY)
    return _caption(told.title, _is_of_money) or next(amounts, None)


def _announced(told: Told) -> str | None:
    """Return what the sentence before names where it announces a table: 'Arrests are shown below'."""
    tokens = told.before()
    if not any(token.low in _ANNOUNCES for token in tokens):
        return None
    label = named_before(tokens, len(tokens))
    return label if label and is_measured(label) else None


def _caption(title: str, speaks: Callable[[Term], bool]) -> str | None:
    """Return the title of an item where one of its words speaks for what the table may count."""
    if len(title.split()) > _LONGEST_CAPTION:
        return None
    return title if any(map(speaks, label_terms(title))) else None


def _is_of_money(term: Term) -> bool:
    return term.theme is Theme.RESOURCES


def _led_in(table: Table) -> str | None:
    """Return what a table without named measures counts, from the sentence that leads into it."""
    if table.lead is None:
        return None
    words = table.lead.text.replace("\n", " ")
    match = _NUMBERS_OF.search(words) or _EACH.search(words)
    return " ".join(match["thing"].split()) if match else _named_in(words)


def _named_in(lead: str) -> str | None:
    """Return what the last sentence of a lead names that can be counted: 'Arrests by ward were:'."""
    if not leads_in(lead):
        return None
    tokens = tokenize(lead.rpartition(". ")[2])
    label = named_before(tokens, len(tokens))
    return label if label and is_measured(label) else None
