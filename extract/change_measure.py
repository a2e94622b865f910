"""What rose or fell, where a change says it: 'an 8% rise in burglary', '12 fewer victims'."""

from collections.abc import Sequence

from extract.bound import join
from extract.cues import cue_words
from extract.nouns import complement, right_phrase
from extract.rules.change import Change
from extract.tokens import NAMING, Part, Token, next_is

_IN = frozenset({"in", "for", "to", "among", "amongst", "on", "across", "against"})
_NO_FURTHER = frozenset({"on", "from", "compared", "against", "and", "but"})
_LEVELS = frozenset({"to", "from"})
_BASES = frozenset({"on", "from", "compared", "against", "over"})
_OF_TIME = (Part.DETERMINER, Part.MODIFIER, Part.TIME, Part.PREPOSITION)
_LONGEST_ASIDE = 12
_SIZES = cue_words("size_of_change")
_PLACE_NOUNS = cue_words("place_noun")
# How a change is told, not what changed: 'up 5% in cash terms'.
_MANNERS = cue_words("manner_noun")
_REACH = 7


def changed_measure(tokens: Sequence[Token], first: int, last: int, change: Change) -> str | None:
    """Return what has changed by the number at tokens `[first, last)`, None if the change names nothing."""
    inside = _between(tokens, first, change) if change.by_noun else None
    after = inside or _after(tokens, last, change)
    return after or (_modifier(tokens, last, change) if change.by_noun else None)


def _between(tokens: Sequence[Token], first: int, change: Change) -> str | None:
    """Read 'a fall in violence of 3%': the phrase between the change and its number."""
    start = next((i for i, t in enumerate(tokens[:first]) if change.end <= t.start), first)
    link = next((i for i in range(start, min(first, len(tokens) - 1)) if tokens[i].low in _IN), None)
    return None if link is None else _phrase_after(tokens, link)


def _phrase_after(tokens: Sequence[Token], link: int) -> str | None:
    position = link + 1
    while position < len(tokens) and tokens[position].part in (Part.DETERMINER, Part.GENERIC):
        position += 2 if next_is(tokens, position + 1, "of") else 1
    phrase = right_phrase(tokens, position)
    words = tokens[phrase.first : phrase.last] if phrase else ()
    if phrase is None or _is_place(words) or words[-1].low in _MANNERS:
        return None
    extra = complement(tokens, phrase.last) if len(phrase.label.split()) == 1 else ""
    return join(phrase.label, extra)


def _is_place(words: Sequence[Token]) -> bool:
    """Whether a phrase is a place: 'in Windsor East', 'in the Division', 'across the borough'."""
    named = [t for t in words if t.part in NAMING]
    return all(t.text[0].isupper() for t in named) or (len(named) <= 2 and named[-1].low in _PLACE_NOUNS)


def _after(tokens: Sequence[Token], last: int, change: Change) -> str | None:
    """Read the phrase after the number: '12 fewer victims', or after 'in' in 'a 12% drop in robbery'."""
    position = last
    while position < len(tokens) and tokens[position].end <= change.end:
        position += 1
    if change.start >= tokens[last - 1].end and not change.by_noun:
        phrase = right_phrase(tokens, position)
        if phrase:
            return phrase.label
    return _after_link(tokens, position)


def _after_link(tokens: Sequence[Token], position: int) -> str | None:
    beyond = _beyond_asides(tokens, position)
    if beyond > position:
        return _phrase_after(tokens, beyond) if next_is(tokens, beyond, "in") else None
    for index in range(position, min(position + _REACH, len(tokens) - 1)):
        token = tokens[index]
        if (token.low in _IN or token.low == "of") and (label := _phrase_after(tokens, index)):
            return label
        if token.part in (Part.MARK, Part.RELATIVE, Part.NUMBER) or token.low in _NO_FURTHER:
            return None
    return None


def _beyond_asides(tokens: Sequence[Token], position: int) -> int:
    """Return where the words go on after brackets, levels and comparisons: '(-120 offences) in theft'."""
    at = position
    while at < len(tokens):
        aside = _aside(tokens, at)
        if aside is None:
            return at
        at = aside
    return position


def _aside(tokens: Sequence[Token], at: int) -> int | None:
    """Return the end of an aside that begins at a token: '(-120 offences)', ', to 976,', 'on last year'."""
    if tokens[at].text == "(":
        return _end_of(tokens, at, ")")
    if tokens[at].text == "," and at + 2 < len(tokens) and tokens[at + 1].low in _LEVELS:
        return _end_of(tokens, at + 1, ",") if tokens[at + 2].part is Part.NUMBER else None
    if tokens[at].low not in _BASES:
        return None
    end = at + 1
    while end < len(tokens) and tokens[end].part in _OF_TIME:
        end += 1
    return end if tokens[end - 1].part is Part.TIME else None


def _end_of(tokens: Sequence[Token], at: int, mark: str) -> int | None:
    return next(
        (i + 1 for i in range(at, min(at + _LONGEST_ASIDE, len(tokens))) if tokens[i].text == mark), None
    )


def _modifier(tokens: Sequence[Token], last: int, change: Change) -> str | None:
    """Read the words before a change noun in its own phrase: 'burglary reduction', '5% crime increase'."""
    at = next((i for i, t in enumerate(tokens) if t.start >= change.start), None)
    if at is None:
        return None
    start = at
    while start > 0 and start != last and tokens[start - 1].part in (Part.NOUN, Part.PARTICIPLE):
        start -= 1
    words = [t for t in tokens[start:at] if t.part is Part.NOUN]
    return " ".join(t.text for t in words if t.low not in _SIZES) or None
