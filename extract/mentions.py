"""Numbers that may be figures: every rule is tried where a number starts; a reject claims the text, the longest reading wins."""

from collections.abc import Iterator

from extract.model import Document, Mention, Sentence
from extract.rules import count, duration, money, percent, ratio, reject
from extract.rules.numeral import START
from extract.rules.qualifier import find_qualifier
from extract.rules.rule import Reading, Rule
from extract.words import Words, fold

# A sign or a currency makes a number a figure whatever stands around it; all else asks the reject rules first.
CERTAIN: tuple[Rule, ...] = (*percent.RULES, *money.RULES)
OPEN: tuple[Rule, ...] = (*ratio.RULES, *duration.RULES, *count.RULES)


def find_mentions(document: Document, sentence: Sentence) -> tuple[Mention, ...]:
    """The numbers of a sentence with value, unit and qualifier, in order; spans are those of the document."""
    return tuple(scan(document.text, sentence.start, sentence.end))


def scan(text: str, start: int, end: int) -> Iterator[Mention]:
    """The mentions between two offsets; rules see the whole line but never past `end`."""
    if not START.search(text, start, end):
        return
    folded = fold(text, start, end)
    words, position = folded.text, 0
    while match := START.search(words, position):
        rule, reading = read_at(words, match.start())
        if rule is None or reading is None:
            claim = reject.find_claim(words, _digit(words, match.start()))
            position = max(claim.end if claim else match.end(), match.end())
            continue
        position = reading.end
        yield _mention(folded, rule, reading)


def read_value(text: str, start: int, end: int) -> Iterator[Mention]:
    """The numbers of a table cell, which are figures by their place: '4014', '43.8%', '25/19'."""
    folded = fold(text, start, end)
    words, position = folded.text, 0
    while match := START.search(words, position):
        rule, reading = _first((*CERTAIN, *OPEN), words, match.start())
        if rule is None or reading is None:
            position = match.end()
            continue
        position = reading.end
        yield _mention(folded, rule, reading)


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


def read_at(words: str, start: int) -> tuple[Rule | None, Reading | None]:
    """The winning rule and its reading for the number at `start`, or two Nones where it is no figure."""
    certain = _first(CERTAIN, words, start)
    if certain[1]:
        return certain
    if reject.find_claim(words, _digit(words, start)):
        return None, None
    return _first(OPEN, words, start)


def _first(rules: tuple[Rule, ...], words: str, start: int) -> tuple[Rule | None, Reading | None]:
    for rule in rules:
        match = rule.pattern.match(words, start)
        reading = rule.build(match) if match else None
        if reading:
            return rule, reading
    return None, None


def _digit(words: str, start: int) -> int:
    """The place of the number itself, after a sign or currency mark."""
    while words[start] in "+−–- £€$":
        start += 1
    return start

