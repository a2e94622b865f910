"""Numbers that may be figures: rules are tried where a number starts, unless a reject rule claims it.

The first rule that reads it wins, so that rules stand longest reading first.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from extract.model import Mention
from extract.rules import count, duration, money, percent, ratio, reject
from extract.rules.numeral import NotANumberError
from extract.rules.qualifier import find_qualifier
from extract.rules.rule import Reading, Rule
from extract.rules.starts import find_start, small
from extract.rules.stems import Stems
from extract.vocabulary import Unit
from extract.words import Words, fold

# A sign or a currency makes a number a figure whatever stands around it; all else may be rejected.
CERTAIN: tuple[Rule, ...] = (*percent.RULES, *money.RULES)
OPEN: tuple[Rule, ...] = (*ratio.RULES, *duration.RULES, *count.RULES)
_ALL = (*CERTAIN, *OPEN)
_KINDS = {"certain": CERTAIN, "open": OPEN, "all": _ALL}
# What a cell of a table never counts, though much else in it is a figure by its place.
_NEVER_CELLS = frozenset(
    {
        "date",
        "numeric date",
        "clock time",
        "telephone number",
        "dialling code",
        "telephone number after a code",
        "file name",
        "page mark",
    }
)
_MONEY = frozenset(rule.name for rule in money.RULES)

_STEMS = Stems({rule.name: rule.needs for rule in _ALL if rule.needs} | reject.AFTER_STEMS)
_COMBINATIONS = 4_000
# So far after the start of a number the words of a rule stand, however it is written.
_REACH = 120

_Read = tuple[Rule, Reading] | tuple[None, None]


class _Trial(NamedTuple):
    """What was made of a number: the rule and its reading, or the end of what a reject rule claims."""

    rule: Rule | None
    reading: Reading | None
    claimed: int = 0


def is_money(mention: Mention) -> bool:
    """Whether a mention is an amount of money; other currencies than pounds have no unit of their own."""
    return mention.unit is Unit.GBP or mention.rule in _MONEY


def find_mentions(words: Words) -> tuple[Mention, ...]:
    """Return the numbers of a sentence with value, unit and qualifier, in order; spans are the document's."""
    return tuple(_mentions(words, _try))


def scan(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the mentions between two offsets; rules see the whole line but never past `end`."""
    return _mentions(fold(text, start, end), _try)


def read_value(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the numbers of a table cell, which are figures by their place: '4014', '43.8%', '25/19'."""
    return _mentions(fold(text, start, end), _try_cell)


def _mentions(folded: Words, attempt: Callable[[str, int], _Trial]) -> Iterator[Mention]:
    """Read at every place where a number starts; go on after the reading, or after what is claimed."""
    words, letters, position = folded.text, small(folded.text), 0
    while match := find_start(words, letters, position):
        rule, reading, claimed = attempt(words, match.start())
        if rule is None or reading is None:
            position = max(claimed, match.end())
            continue
        position = reading.end
        yield _mention(folded, rule, reading)


def _try_cell(words: str, start: int) -> _Trial:
    cues = _cues(words, start)
    claim = reject.find_claim(words, _digit(words, start), after=cues)
    if claim and claim.rule in _NEVER_CELLS:
        return _Trial(None, None, claim.end)
    return _Trial(*_first("all", words, start, cues))


def _try(words: str, start: int) -> _Trial:
    cues = _cues(words, start)
    rule, reading = _first("certain", words, start, cues)
    if rule:
        return _Trial(rule, reading)
    claim = reject.find_claim(words, _digit(words, start), after=cues)
    return _Trial(None, None, claim.end) if claim else _Trial(*_first("open", words, start, cues))


def _cues(words: str, start: int) -> frozenset[str]:
    """Name the rules whose words stand in what follows; a percent sign may follow a letter."""
    return _STEMS.cues(words[start : start + _REACH].replace("%", " %"))


def read_at(words: str, start: int) -> _Read:
    """Return the winning rule and its reading for the number at `start`, or two Nones for no figure."""
    rule, reading, _ = _try(words, start)
    return (rule, reading) if rule and reading else (None, None)


def _first(kind: str, words: str, start: int, cues: frozenset[str]) -> _Read:
    for rule in _possible(kind, cues):
        match = rule.pattern.match(words, start)
        reading = _built(rule, match) if match else None
        if reading:
            return rule, reading
    return None, None


def _built(rule: Rule, match: re.Match[str]) -> Reading | None:
    """Return what a rule reads in a match; none where its words add up to no number."""
    try:
        return rule.build(match)
    except NotANumberError:
        return None


@lru_cache(maxsize=_COMBINATIONS)
def _possible(kind: str, cues: frozenset[str]) -> tuple[Rule, ...]:
    """Return the rules of a kind that may read a number which the words of some follow."""
    return tuple(rule for rule in _KINDS[kind] if not rule.needs or rule.name in cues)


def _digit(words: str, start: int) -> int:
    """Return the place of the number itself, after a sign or currency mark."""
    while words[start] in "+−–- £€$":
        start += 1
    return start


def _mention(folded: Words, rule: Rule, reading: Reading) -> Mention:
    start, end = folded.span(reading.start, reading.end)
    return Mention(
        start=start,
        end=end,
        value=reading.value,
        value_high=reading.value_high,
        unit=reading.unit,
        qualifier=reading.qualifier or find_qualifier(folded.text, reading.start, reading.end),
        rule=rule.name,
    )
