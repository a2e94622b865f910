"""What speaks for or against a phrase as the measure of a number: where it stands, and what it is made of.

Cues are short readable texts, so that the table of their weights can be read; they are learned together.
"""

from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple, cast

from extract.bound import Bound
from extract.tokens import Part, Token

# Distances, lengths and the like are told apart up to these steps.
_STEPS = (0, 1, 2, 3, 5, 8, 13)
_STEP_OF = tuple(max(step for step in _STEPS if step <= count) for count in range(_STEPS[-1] + 1))
_LABELS = 20_000
# So many combinations of what the cues are made of are kept, because to write the cues is slow.
_SEEN = 20_000
# Parts of speech of which the word itself matters.
_WORDED = frozenset({Part.PREPOSITION, Part.MARK, Part.CONJUNCTION, Part.RELATIVE, Part.PRONOUN})
# What may stand between a phrase and its number.
_CROSSED = (Part.NUMBER, Part.RELATIVE, Part.PRONOUN)
_MARKS = (("comma", ","), ("stop", ";:."), ("bracket", "()"))
LINKS = frozenset({"of", "for", "to", "by", "in", "with"})
_POINTING = frozenset({"this", "these", "that", "those", "it", "they", "which"})
_FIGURES = frozenset({"figure", "figures", "number", "numbers", "rate", "total"})
_OPENING = 4
# Measures told so many sentences ago are told apart.
_AGES = ("here", "before", "long before", "far before")
_MARK = Part.MARK

# What a number is called that is neither a percentage nor a count nor money.
OTHER = "other"

Groups = tuple[tuple[str, ...], ...]


class Number(NamedTuple):
    """A number at `start` in the document, at tokens `[first, last)` of its sentence.

    `sort` is its unit and whether it is a change, `opening` how its sentence begins, `clause` what its
    clause names before it.
    """

    start: int
    first: int
    last: int
    sort: str
    opening: str
    clause: str


class Measure(NamedTuple):
    """A measure that was told before, of which sort of number, and how many sentences ago."""

    label: str
    sort: str
    age: int = 0

    @property
    def here(self) -> bool:
        """Whether it was told in the same sentence."""
        return self.age == 0


class Span(NamedTuple):
    """A noun phrase at tokens `[first, last)`; `whole` with all that belongs to it."""

    label: str
    first: int
    last: int
    whole: bool


# Makes a phrase of its fields in a third of the time that its class takes.
new_span = cast("Callable[[tuple[str, int, int, bool]], Span]", partial(tuple.__new__, Span))


def opening(tokens: Sequence[Token]) -> str:
    """Tell how a sentence begins: with a word that points back, with a figure or total, or with what part."""
    if not tokens:
        return "nothing"
    if tokens[0].low in _POINTING:
        return "pointing"
    if any(token.low in _FIGURES for token in tokens[:_OPENING]):
        return "figure"
    return tokens[0].part


def clause(tokens: Sequence[Token], first: int) -> str:
    """Tell what the clause of the number at `first` names before it: something, a pointer, or nothing."""
    named = 0
    for token in reversed(tokens[:first]):
        if token.part is Part.MARK or token.part is Part.CONJUNCTION:
            break
        if token.low in _POINTING:
            return "this thing" if named == 1 else "pointing"
        if token.part in (Part.PRONOUN, Part.RELATIVE) and token.low != "there":
            return "pointing"
        named += token.part is Part.NOUN
    return "something" if named else "nothing"


def measure_cues(place: int, measure: Measure, number: Number, tokens: Sequence[Token]) -> tuple[str, ...]:
    """Return what speaks for the measure told `place` measures ago."""
    like = "like" if measure.sort == number.sort else "unlike"
    before = _word_at(tokens, number.first - 1) if number.first else "start"
    here = _AGES[min(measure.age, len(_AGES) - 1)]
    return _told(f"measure {place}", like, here, before, number.opening, number.clause, number.sort)


@lru_cache(maxsize=_SEEN)
def _told(
    ago: str, like: str, here: str, before: str, opening: str, clause: str, sort: str
) -> tuple[str, ...]:
    return (
        ago,
        f"{ago} {opening}",
        f"{ago} clause {clause}",
        f"{ago} clause {clause} {like}",
        f"{ago} {like}",
        f"{ago} {here}",
        f"{ago} {here} {like}",
        f"{ago} after {before}",
        f"measure {sort}",
    )


def place_cues(span: Span, number: Number, tokens: Sequence[Token]) -> Groups:
    """Return what the place of a phrase in the number's own sentence shows."""
    side, between = _between(span, number, tokens)
    step = _step(len(between))
    return (
        _stands(side, step, "whole" if span.whole else "part", number.sort),
        _stands_by(side, step, _word_at(tokens, span.last), _word_at(tokens, number.last)),
        _over(side, _crossed(between), number.sort),
        ("opens",) if span.first == 0 else (),
    )


@lru_cache(maxsize=_SEEN)
def _stands(side: str, step: int, whole: str, sort: str) -> tuple[str, ...]:
    near = f"{side} {step}"
    return side, near, f"{side} {whole}", f"{sort} {side}", f"{sort} {near}"


@lru_cache(maxsize=_SEEN)
def _stands_by(side: str, step: int, word: str, word_after_number: str) -> tuple[str, ...]:
    return f"{side} then {word}", f"{side} {step} number then {word_after_number}"


@lru_cache(maxsize=_SEEN)
def _over(side: str, crossed: tuple[str, ...], sort: str) -> tuple[str, ...]:
    over = tuple(f"{side} over {what}" for what in crossed)
    return (*over, f"{sort} {side} over verb") if "verb" in crossed else over


def _between(span: Span, number: Number, tokens: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """Return on which side of the number a phrase stands, and the tokens between them."""
    if span.first >= number.last:
        return "after", tokens[number.last : span.first]
    if span.last <= number.first:
        return "before", tokens[span.last : number.first]
    return "around", ()


def _crossed(between: Sequence[Token]) -> tuple[str, ...]:
    """Return what stands between a phrase and its number."""
    if not between:
        return ()
    return _named(frozenset([token.text if token.part is _MARK else token.part for token in between]))


@lru_cache(maxsize=_SEEN)
def _named(crossed: frozenset[str]) -> tuple[str, ...]:
    """Name what stands between a phrase and its number, given as marks and parts of speech."""
    return (
        *(part for part in _CROSSED if part in crossed),
        *(name for name, some in _MARKS if not crossed.isdisjoint(some)),
        *(("verb",) if Part.VERB in crossed or Part.AUXILIARY in crossed else ()),
    )


def sentence_cues(span: Span, tokens: Sequence[Token], opening: str) -> tuple[str, ...]:
    """Return what the place of a phrase in the sentence before one that opens so shows."""
    counted = any(token.part is Part.NUMBER for token in tokens[max(0, span.first - 2) : span.first])
    alone = span.whole and span.first <= 1 and span.last + 1 >= len(tokens)
    return _said(
        "alone" if alone else "",
        "whole" if span.whole else "part",
        "first" if span.first <= 1 else "later",
        _word_at(tokens, span.last),
        opening,
        "counted" if counted else "uncounted",
        _step(len(tokens) - span.last),
    )


@lru_cache(maxsize=_SEEN)
def _said(
    alone: str, whole: str, first: str, word: str, opening: str, counted: str, end: int
) -> tuple[str, ...]:
    return (
        *(("said alone", f"said alone {opening}") if alone else ()),
        "said",
        f"said {whole}",
        f"said {first}",
        f"said then {word}",
        f"said {opening}",
        f"said {counted}",
        f"said {end} before end",
    )


def clause_cues(how: str, number: Number) -> tuple[str, ...]:
    """Return what speaks for a label that is told with what is said of it."""
    return f"clause {how}", f"clause {how} {number.sort}", f"clause {how} {number.opening}"


@cache
def field_cues(source: str, *, bare: bool) -> tuple[str, ...]:
    """Return what speaks for a noun with a field of crime; `bare` where the noun says little alone."""
    noun = "bare noun" if bare else "noun"
    return "field with", f"{source} field with", f"field with {noun}", f"{source} field with {noun}"


def own_cues(label: str, bound: Bound, number: Number) -> tuple[str, ...]:
    """Return how a label agrees with the guess of the rules."""
    if not bound.measure:
        return ()
    if label.lower() == bound.measure.lower():
        return ("guess", f"guess {bound.how}", f"guess {bound.how} {number.sort}")
    if _folded(label).isdisjoint(_folded(bound.measure)):
        return ()
    return (
        "like guess",
        f"like guess {bound.how}",
        *_part_of_guess(label.lower(), bound.measure.lower(), bound.how),
    )


def _part_of_guess(label: str, guess: str, how: str) -> tuple[str, ...]:
    """Return which part of a guess a label is: what the guess begins with is its head."""
    if guess.startswith(f"{label} "):
        return "begins guess", f"begins guess {how}"
    if guess.endswith(f" {label}"):
        return "ends guess", f"ends guess {how}"
    return ()


@lru_cache(maxsize=_LABELS)
def _folded(label: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in label.lower().split() if word not in LINKS)


def _step(count: int) -> int:
    return _STEP_OF[min(count, _STEPS[-1])]


def _word_at(tokens: Sequence[Token], at: int) -> str:
    if at >= len(tokens):
        return "end"
    token = tokens[at]
    return token.low if token.part in _WORDED else token.part
