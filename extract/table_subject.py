"""What a table counts where its rows name only places, times or who was paid.

The line that leads to it says so, the sentence before, the title of its item or what was measured last.
"""

import re
from collections.abc import Callable
from itertools import chain
from typing import NamedTuple

from extract.cues import cue_words
from extract.heads import DESCRIBES, has_verb, is_header, leads_in, names_measure
from extract.recall import Told
from extract.subject import named_before
from extract.tables import Table
from extract.theme_terms import Term, is_particular, label_terms
from extract.timeless import tells_time
from extract.tokens import is_measured, tokenize
from extract.vocabulary import Status, Theme

# 'The number of burglaries in each ward:' says what a table of wards counts.
_NUMBERS_OF = re.compile(
    r"""
    \b(?:numbers?|volumes?|total|list|breakdown|count)\s(?:by\s(?:\w+\s){1,3})?(?:of\s)(?:the\s)?
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
_LONGEST_LINE = 160
_FEWEST_ROWS = 3
_MOST = 0.5
_UP_TO = r"(?:,?\s(?:by|for|across|per|during|from|between)\s.*|[,;:(].*|\s(?:19|20)\d\d.*|[.:]?)"
# 'Table 2 - Fires by ward', 'Figure 1: Cases'
_CAPTION = re.compile(
    rf"(?:table|fig(?:ure|\.)?|chart|graph|appendix|annex)\s(?:\d{{1,3}}(?:[.:]\d{{1,2}})?|[A-Z])\s?[:.–—-]?\s+(?-i:(?P<thing>[A-Z\d].*?)){_UP_TO}",
    re.IGNORECASE,
)
# 'ASB cases by ward', '1.3 Treatment started, by locality'
_BY = re.compile(
    r"(?:\d[\d.]*\s+)?(?P<thing>[A-Z][^,:;.()]{3,60}?),?\sby\s(?:[A-Za-z/]+\s){0,3}[A-Za-z/]+(?:\s(?:19|20)[\d/–-]+)?:?"
)
# 'First time entrants (per 100,000)', over a table whose rows are years
_TITLE = re.compile(r"[A-Z][^.:;?!]*[^.:;,?!\s]")
_LONGEST_TITLE = 14
# These say that something is counted, not what.
_GENERAL = re.compile(
    r"\b(?:indicators?|measures?|performance|statistics|figures|data|summary|results|report|reported|presented|plan)\b",
    re.IGNORECASE,
)
_PROMISED = re.compile(
    r"(?:^|\b(?:the|our|its|their)\s)(?P<thing>(?:[a-z]+\s){0,3}(?P<aim>standard|target)s)\b[^.:]{0,60}\b(?:are|is|were|follows?|below)\b[^.:]{0,60}:$",
    re.IGNORECASE,
)
_TELLS_RESULTS = re.compile(
    r"\b(?:actual|outturn|against|towards|progress|performance|results?|met|missed|achieved|baseline)\b",
    re.IGNORECASE,
)
_RATE = re.compile(r"\brates?$", re.IGNORECASE)
_ANNOUNCES = cue_words("announces_table")


class Subject(NamedTuple):
    """What a table counts: its own words say so, or it was only spoken of before.

    `named_by_rows` tells that most rows name themselves what they count, `money` that all values are amounts,
    `status` how all of them are meant. `field` is what was spoken of before where `name` is a rate.
    """

    name: str | None
    own: bool = False
    named_by_rows: bool = False
    money: bool = False
    status: Status = Status.ACTUAL
    field: str | None = None


def find_table_subject(
    table: Table,
    topic: str | None,
    told: Told,
    caption: str | None,
    title: Callable[[], str | None],
    *,
    money: bool,
) -> Subject:
    """Return what a table counts; `topic` was measured last, `money` tells that all values are amounts.

    `caption` is what is written over it; `title` gives the line there, asked for where rows name nothing.
    """
    promised = _promised(table)
    if promised:
        return promised
    led = _led_in(table) or caption or _announced(told)
    if led:
        return Subject(led, own=True, money=money)
    unnamed = all(is_header(row.label) and not row.group for row in table.rows)
    titled = title() if unnamed else None
    if titled:
        return Subject(titled, money=money)
    named_by_rows = _is_named_by_rows(table)
    if money:
        labels = (measure.label for measure in told.measures if measure.sort == _MONEY)
        amounts = (label for label in labels if any(map(_is_of_money, label_terms(label))))
        name = _caption(told.title, _is_of_money) or next(amounts, None)
    else:
        name = None if named_by_rows else _caption(told.title, is_particular) or topic
    field = _field(told) if name and _RATE.search(name) else None
    return Subject(name, named_by_rows=named_by_rows, money=money, field=field)


def _field(told: Told) -> str | None:
    """Return the word for a field, or for crime, that was said last."""
    terms = chain(told.fields(), *(label_terms(measure.label) for measure in told.measures))
    return next((term.text for term in terms if not _RATE.search(term.text)), None)


def find_caption(text: str, start: int, end: int) -> str | None:
    """Return what a caption before a table or in its first line says it counts: 'Table 2: Fires by ward'."""
    before = line_above(text, start)
    first = text[start : min(end, start + _LONGEST_LINE)].lstrip().partition("\n")[0]
    lines = (line.strip(" \t*#_|") for line in (first, before))
    pairs = (
        " ".join(_lines(text[start : min(end, start + _LONGEST_LINE)])[:2]),
        " ".join(_lines(text[max(0, start - 2 * _LONGEST_LINE) : start])[-2:]),
    )
    found = (
        *(_CAPTION.fullmatch(line) or _BY.fullmatch(line) for line in lines),
        *map(_CAPTION.fullmatch, pairs),  # 'Table 2' over 'Fires by ward'
    )
    things = (" ".join(match["thing"].split()) for match in found if match)
    return next((thing for thing in things if _is_subject(thing)), None)


def _lines(text: str) -> list[str]:
    """Return the lines of a text that hold anything."""
    return [line.strip() for line in text.splitlines() if line.strip()]


def line_above(text: str, start: int) -> str:
    """Return the last line before a place that holds anything, or its end where it is long."""
    return text[max(0, start - _LONGEST_LINE) : start].rstrip().rpartition("\n")[2]


def find_title(text: str, start: int) -> str | None:
    """Return the title in the line before a table, apart from what a sheet tells beside it."""
    lines = text[max(0, start - 2 * _LONGEST_LINE) : start].splitlines()
    near = (" ".join(line.split()) for line in reversed(lines))
    title = next((line for line in near if line and not DESCRIBES.fullmatch(line)), "")
    named = _TITLE.fullmatch(title) and len(title.split()) <= _LONGEST_TITLE and not has_verb(title)
    return title if named and names_measure(title) else None


def _is_subject(thing: str) -> bool:
    """Whether the words of a caption say what is counted, and not only that something is."""
    if len(thing.split()) > _LONGEST_CAPTION or _GENERAL.search(thing):
        return False
    return not has_verb(thing) and (is_measured(thing) or bool(label_terms(thing)))


def _is_named_by_rows(table: Table) -> bool:
    """Whether most rows of a table name what they count."""
    named = sum(names_measure(row.label) for row in table.rows)
    return len(table.rows) >= _FEWEST_ROWS and named >= _MOST * len(table.rows)


def _promised(table: Table) -> Subject | None:
    """Return the standards or targets that a table lists: 'Our response standards are:'."""
    lead = table.lead.text if table.lead else ""
    match = _PROMISED.search(lead)
    if match is None or any(map(tells_time, table.headers)):
        return None
    if _TELLS_RESULTS.search(" ".join([lead, *table.headers])):
        return None
    status = Status.STANDARD if match["aim"].lower() == "standard" else Status.TARGET
    return Subject(" ".join(match["thing"].split()), own=True, status=status)


def _announced(told: Told) -> str | None:
    """Return what the sentence before names where it announces a table: 'Arrests are shown below'."""
    tokens = told.before()
    if not any(token.low in _ANNOUNCES for token in tokens):
        return None
    counted = _NUMBERS_OF.search(" ".join(token.text for token in tokens))
    label = " ".join(counted["thing"].split()) if counted else named_before(tokens, len(tokens))
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
