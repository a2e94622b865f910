"""The cells over the columns of a table: which are heads, times or corners, and which are left."""

import re
from collections.abc import Sequence

from extract.cells import YEAR, is_period
from extract.cues import cue_words
from extract.scales import is_mark
from extract.theme_terms import is_particular, label_terms
from extract.tokens import Part, is_plural, tokenize

# Words over the column of labels, which say nothing of the rows.
CORNER = re.compile(
    r"""
    (?:type|category|kind|nature)\sof\s\w+ | (?:crime|offence|incident)\s(?:type|category)
  | area | ward | kpi | measure | indicator | item | name | no\.? | ref\.? | description | district | borough
  | (?:beat|policing|housing|council|service)\sarea | group | grade | locality | station | agency | partner
  | (?:funding\s)?source | budget\sheading | heading | objective | priority
  | location | month | year | quarter | period | date | financial\syear | week
  | performance\s(?:measure|indicator)s?
    """,
    re.IGNORECASE | re.VERBOSE,
)
# What a sheet tells of an indicator, beside its name: 'Lead: Youth Offending Service', 'Good is low'.
DESCRIBES = re.compile(
    r"""
    (?:\w+\s){0,2}(?:leads?|owner|responsible|responsibility|contact(?=\s(?:officer|name))|data\ssource|frequency|polarity|(?:lead\s)?officers?)
      (?:\s(?:officers?|agency|agencies|partners?))?\s?[:=–-]\s?\S.*
  | (?:good|better|best|preferred)\s(?:is|to\sbe|direction\sis)
    \s(?:low|high|lower|higher|up|down|smaller|bigger)
  | (?:low|high|lower|higher|smaller|bigger)\sis\s(?:good|better|best)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Over a column of marks: how things stand, or which way they go.
MARKED = r"rag(?:\s(?:rating|status))?|status|trend|rating|direction(?:\sof\stravel)?"
_YEAR = rf"(?:Q[1-4]|(?:Q[1-4]\s)?{YEAR})"
# What the head of a column tells of a year.
OF_YEAR = (
    "(?:actual|aim|target|approved|proposed|revised|planned|forecast|projected|outturn|result|baseline|performance"
    "|budget|estimate)"
)
_HEADER = re.compile(
    rf"""
    target | actual | total | number | no\.? | count | value | result | deaths | rate(?:\sper\s[\d,]+)?
  | average | avg | (?:target|actual|standard)\s\((?:mean|median|average|max(?:imum)?|min(?:imum)?)\)
  | (?:%|per\scent|percentage)?\s?(?:changes?|diff(?:erence)?|variance)\s?(?:%|\(%\))?
    (?:\s?[-–:]?\s?{_YEAR}\s?(?:to|v|[-–])\s?{_YEAR})?
  | % | \+/- | [+±] | (?:%|per\scent)\s?(?:\+/?-|±) | (?:\+/?-|±)\s?%
  | {MARKED}
  | (?-i:[A-Z])[\w-]+\s(?:(?!(?:in|on|to|of|within|against|met)\b)[\w-]+\s){{0,2}}(?:target|average)
  | \d-yr\savg | performance | planned | delivered | outturn | aim | ambition | baseline
  | {OF_YEAR}\s{_YEAR} | {_YEAR}\s{OF_YEAR}
  | \S.{{0,40}}\((?:%|no\.?|number)\)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# Over labels that are sorts of a thing: 'ASB type'.
_SORTS = re.compile(
    r"\b(?:types?|categor(?:y|ies)|groups?|kinds?|offences?|crimes?|indicators?)$", re.IGNORECASE
)
# what a place is, after its name: 'Arden (city)'
_SORT_OF_PLACE = re.compile(
    r"(?<=[a-z])\s\((?:city|county|town|borough|district|metropolitan|unitary|rural|urban|village|ward|island)\)$"
)
_TIME_CORNERS = frozenset({"year", "quarter", "month", "period", "date", "financial year", "week"})
# Of these a sentence has one, and no head.
_SENTENCE = (Part.AUXILIARY, Part.VERB)
_NAMES = (Part.NOUN, Part.PARTICIPLE, Part.GENERIC, Part.VERB)
# what is counted in times: 'Bed nights', 'Volunteer hours'
_SPANS = (" nights", " days", " hours")
_TOTALS = cue_words("table_total")
# What a corner says of all columns: '(per 1,000 population)'.
_BASE = re.compile(r"\b(?:per|rate)\b", re.IGNORECASE)
_TIME = re.compile(r"\b(?:19|20)\d\d\b|\b(?:last|this|previous)\s(?:year|quarter|month)\b", re.IGNORECASE)


def part_heads(labels: Sequence[str], width: int, *, unnamed: bool = False) -> tuple[list[str], list[str]]:
    """Return the heads of the columns, with the times over them and a base they share, and what is left.

    `unnamed` tells that the last column may have no head, since it holds no numbers.
    """
    labels, section = _without_section(_joined(labels, width), width)
    if unnamed and _is_corner(labels[-width]):
        labels = [*labels, ""]
    heads, rest = list(labels[-width:]), list(labels[:-width])
    parted = _parted(heads, rest, width)
    return parted[0], [*parted[1], *section]


def _parted(heads: list[str], rest: list[str], width: int) -> tuple[list[str], list[str]]:
    if rest and _BASE.search(rest[-1]):
        heads = [f"{head} {rest[-1]}" for head in heads]
    over = rest[:-1] if len(rest) > width and _is_corner(rest[-1]) else rest
    if len(over) >= width and all(map(_TIME.search, over[-width:])) and not any(map(_TIME.search, heads)):
        heads = [f"{time} {head}" for time, head in zip(over[-width:], heads, strict=True)]
        return heads, over[:-width]
    times = _times_over(heads, over)
    if times:
        spread = [time for time in times for _ in range(width // len(times))]
        heads = [f"{time} {head}" for time, head in zip(spread, heads, strict=True)]
        return heads, _without_corner(over[: -len(times)])
    return heads, _without_corner(rest)


def _times_over(heads: Sequence[str], over: Sequence[str]) -> Sequence[str]:
    """Return the times that stand each over some columns, whose heads come again under each."""
    repeats = len(heads) // len(set(heads))
    times = over[-repeats:] if repeats > 1 else []
    whole = len(times) == repeats and list(heads) == list(heads[: len(heads) // repeats]) * repeats
    return times if whole and all(map(is_period, times)) else []


def _without_section(labels: Sequence[str], width: int) -> tuple[Sequence[str], list[str]]:
    """Part the title of the first rows from the heads before it: 'Actual', 'Target', 'A safe town'."""
    shifted = labels[-width - 1 : -1]
    if len(shifted) == width and not is_header(labels[-1]) and all(map(is_header, shifted)):
        return labels[:-1], [labels[-1]]
    return labels, []


def _joined(labels: Sequence[str], width: int) -> Sequence[str]:
    """Join the lines of each head, where a mark ends each or a time begins most of them."""
    labels = _joined_by_case(labels, width)
    return _joined_by_mark(labels, width) or _joined_in_pairs(labels, width) or labels


def _joined_by_case(labels: Sequence[str], width: int) -> Sequence[str]:
    """Join a line that begins small to the one before it, while enough heads are left: 'Dog', 'fouling'."""
    joined = list(labels)
    for at in range(len(labels) - 1, 0, -1):
        both = joined[at - 1 : at + 1]
        if len(joined) > width and both[1][:1].islower() and all(map(_is_word, both)):
            joined[at - 1 : at + 1] = [" ".join(both)]
    return joined


def _is_word(label: str) -> bool:
    """Whether a label is a word or two that may be a line of a longer head."""
    return len(label.split()) <= 2 and not is_header(label) and not any(map(str.isdigit, label))


def _joined_by_mark(labels: Sequence[str], width: int) -> Sequence[str] | None:
    """Join the lines of heads that all end with one mark: 'Budget', '£000', 'Forecast', 'Outturn', '£000'."""
    ends = [at for at, label in enumerate(labels) if label == labels[-1]]
    if not is_mark(labels[-1]):
        return _joined_by_mark_before(labels, width)
    if len(ends) != width or width < 2 or ends[0] == 0:
        return None
    starts = [ends[0] - 1, *(end + 1 for end in ends[:-1])]
    heads = [" ".join(labels[start : end + 1]) for start, end in zip(starts, ends, strict=True)]
    return [*labels[: starts[0]], *heads]


def _joined_by_mark_before(labels: Sequence[str], width: int) -> Sequence[str] | None:
    """Join the lines of heads that all begin with one mark: '£m', '2023/24', '£m', '2024/25'."""
    marks, times = labels[-2 * width :: 2], labels[-2 * width + 1 :: 2]
    if width < 2 or len(marks) != width or len(set(marks)) > 1 or not is_mark(marks[0]):
        return None
    return [*labels[: -2 * width], *(f"{time} {mark}" for mark, time in zip(marks, times, strict=True))]


def _joined_in_pairs(labels: Sequence[str], width: int) -> Sequence[str] | None:
    """Join two lines of each head, of which most begin with a time: '2018/19' over 'Proposed'."""
    pairs = list(zip(labels[-2 * width :: 2], labels[-2 * width + 1 :: 2], strict=False))
    heads = [f"{first} {second}" for first, second in pairs]
    timed = [is_period(first) and not is_period(second) for first, second in pairs]
    whole = len(labels) >= 2 * width and any(timed)
    if whole and all(known or is_header(head) for head, known in zip(heads, timed, strict=True)):
        return [*labels[: -2 * width], *heads]
    return None


def _is_corner(label: str) -> bool:
    return _BASE.search(label) is not None or CORNER.fullmatch(label) is not None


def is_header(label: str) -> bool:
    """Whether a cell heads a column: a time, 'Target', '% change'."""
    return is_period(label) or _HEADER.fullmatch(label) is not None


def leads_in(line: str) -> bool:
    """Whether a line is a sentence that leads to what follows: 'The figures for the wards were:'."""
    return line.endswith(":") and has_verb(line)


def has_verb(line: str) -> bool:
    """Whether a line says something, as a sentence does, and is no head or caption."""
    return any(token.part in _SENTENCE for token in tokenize(line))


def names_measure(label: str) -> bool:
    """Whether a label says what is counted, and not only where: 'Thefts from shops', not 'Medway'."""
    if not label or label.lower() in _TOTALS:
        return False
    label = _SORT_OF_PLACE.sub("", label)
    terms = label_terms(label)
    if label[0].isdigit():
        return any(term.strong for term in terms)
    words = [token for token in tokenize(label) if token.part in _NAMES]
    if label.endswith(_SPANS) and words:
        return True  # 'Bed nights'
    if not terms and all(word.part is Part.GENERIC for word in words):
        return False  # 'Statistics'
    return bool(terms) or any(word.text[0].islower() or is_plural(word.low) for word in words)


def _without_corner(labels: list[str]) -> list[str]:
    """Return the labels without the cell over the column of labels, unless it says what is counted."""
    if not labels or len(labels[-1].split()) > 2:
        return labels
    fields = any(map(is_particular, label_terms(labels[-1])))
    return labels if fields and not _SORTS.search(labels[-1]) else labels[:-1]


def after_corner(labels: Sequence[str]) -> str:
    """Return what a table by year counts: the header cells after 'Year', or all of them."""
    at = next((i + 1 for i, label in enumerate(labels) if label.lower() in _TIME_CORNERS), 0)
    return " ".join(labels[at:] or labels)
