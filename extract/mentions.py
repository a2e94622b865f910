"""Numbers that may be figures: rules are tried where a number starts, unless a reject rule claims it.

The first rule that reads it wins, so that rules stand longest reading first.
"""

from collections.abc import Callable, Iterator

from extract.model import Document, Mention, Sentence
from extract.rules import count, duration, money, percent, ratio, reject
from extract.rules.qualifier import find_qualifier
from extract.rules.rule import Reading, Rule
from extract.rules.starts import find_start, has_start, small
from extract.words import Words, fold

# A sign or a currency makes a number a figure whatever stands around it; all else may be rejected.
CERTAIN: tuple[Rule, ...] = (*percent.RULES, *money.RULES)
OPEN: tuple[Rule, ...] = (*ratio.RULES, *duration.RULES, *count.RULES)
_ALL = (*CERTAIN, *OPEN)

_Read = tuple[Rule, Reading] | tuple[None, None]


def find_mentions(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """Return the numbers of a sentence with value, unit and qualifier, in order; spans are the document's."""
    return tuple(scan(document.text, sentence.start, sentence.end))


def scan(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the mentions between two offsets; rules see the whole line but never past `end`."""
    if has_start(text, start, end):
        yield from _mentions(fold(text, start, end), read_at, _after_claim)


def read_value(text: str, start: int, end: int) -> Iterator[Mention]:
    """Yield the numbers of a table cell, which are figures by their place: '4014', '43.8%', '25/19'."""
    yield from _mentions(fold(text, start, end), _read_cell, _no_further)


def _mentions(
    folded: Words, read: Callable[[str, int], _Read], skip: Callable[[str, int], int]
) -> Iterator[Mention]:
    """Read at every place where a number starts; `skip` says how far to go where there is no figure."""
    words, letters, position = folded.text, small(folded.text), 0
    while match := find_start(words, letters, position):
        rule, reading = read(words, match.start())
        if rule is None or reading is None:
            position = max(skip(words, match.start()), match.end())
            continue
        position = reading.end
        yield _mention(folded, rule, reading)


def _no_further(_words: str, start: int) -> int:
    return start


def _after_claim(words: str, start: int) -> int:
    claim = reject.find_claim(words, _digit(words, start))
    return claim.end if claim else start


def _read_cell(words: str, start: int) -> _Read:
    return _first(_ALL, words, start)


def read_at(words: str, start: int) -> _Read:
    """Return the winning rule and its reading for the number at `start`, or two Nones for no figure."""
    certain = _first(CERTAIN, words, start)
    if certain[1]:
        return certain
    if reject.find_claim(words, _digit(words, start)):
        return None, None
    return _first(OPEN, words, start)


def _first(rules: tuple[Rule, ...], words: str, start: int) -> _Read:
    for rule in rules:
        match = rule.pattern.match(words, start)
        reading = rule.build(match) if match else None
        if reading:
            return rule, reading
    return None, None


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
