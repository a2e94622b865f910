"""The subject of a number's clause, to the left of it: 'the rate of detection stood at 12%'."""

from collections.abc import Sequence

from extract.bound import Bound, How
from extract.nouns import label_of, left_region
from extract.theme_terms import label_terms
from extract.tokens import Part, Token, is_measured

# What may stand between a subject and its number.
_LINKS = frozenset(
    {
        Part.AUXILIARY,
        Part.VERB,
        Part.ADVERB,
        Part.PREPOSITION,
        Part.DETERMINER,
        Part.CONJUNCTION,
        Part.TIME,
        Part.NUMBER,
        Part.PARTICIPLE,
        Part.MODIFIER,
    }
)
# How many tokens are looked over for the subject.
REACH = 14


def find_subject(tokens: Sequence[Token], first: int) -> Bound | None:
    """Return the subject of the number at token `first`, or the nearest phrase for something boards count."""
    end = _subject_end(tokens, first)
    label = None
    if end > 0 and tokens[end - 1].part is not Part.PRONOUN:
        region = left_region(tokens, end)
        if _points_back(region):
            return None
        label = label_of(region) or _before_relative(tokens, end - len(region))
    if label and _is_countable(label):
        return Bound(label, How.SUBJECT)
    named = named_before(tokens, first)
    if named:
        return Bound(named, How.NEAR)
    return Bound(label, How.WEAK) if label else None


def _subject_end(tokens: Sequence[Token], first: int) -> int:
    """Return where the subject ends: before all that stands between it and the number."""
    end = first
    while end > 0 and first - end < REACH:
        if tokens[end - 1].text == ")":
            end = _bracket_start(tokens, end)
        elif _is_link(tokens, end - 1):
            end -= 1
        else:
            break
    return end


def _bracket_start(tokens: Sequence[Token], end: int) -> int:
    """Return where the bracket that closes before `end` opens: 'children (aged 0-17) was 32.9'."""
    start = end - 1
    while start > 0 and tokens[start].text != "(":
        start -= 1
    return start


def _is_link(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.part is Part.GENERIC:
        return at == 0 or tokens[at - 1].part not in (Part.NOUN, Part.PARTICIPLE)
    if token.part is Part.RELATIVE:
        return token.low != "that" or tokens[at - 1].part is Part.NOUN or tokens[at + 1].part is Part.TIME
    return token.part in _LINKS or token.text in ",("


def _points_back(region: Sequence[Token]) -> bool:
    """Whether a region stands for what was measured last: 'this risk will fall to 40%'."""
    return len(region) == 2 and region[0].low in ("this", "these", "that", "those")


def _before_relative(tokens: Sequence[Token], end: int) -> str | None:
    """Return the noun phrase that a relative clause is about: 'burglary, which fell'."""
    if end < 2 or tokens[end - 1].low not in ("which", "that", "who"):
        return None
    stop = end - 2 if tokens[end - 2].text == "," else end - 1
    return label_of(left_region(tokens, stop))


def named_before(tokens: Sequence[Token], first: int) -> str | None:
    """Return the nearest phrase to the left of token `first` that names something boards count."""
    position = first
    while position > 0:
        position -= 1
        if tokens[position].part is not Part.NOUN:
            continue
        region = left_region(tokens, position + 1)
        label = label_of(region)
        if label and _is_countable(label):
            return label
        position -= max(len(region) - 1, 0)
    return None


def _is_countable(label: str) -> bool:
    return is_measured(label) or bool(label_terms(label))
