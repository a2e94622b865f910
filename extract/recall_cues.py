"""What speaks for or against a phrase as the measure of a number: where it stands, and what it is made of.

Cues are short readable texts, so that the table of their weights can be read; they are learned together.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from extract.bound import Bound
from extract.cues import cue_words
from extract.lexicon import read_lexicon
from extract.themes import label_terms
from extract.tokens import Part, Token, is_measured, is_plural

# Distances, lengths and the like are told apart up to these steps.
_STEPS = (0, 1, 2, 3, 5, 8, 13)
_LONGEST = 7
_LABELS = 20_000
# Parts of speech of which the word itself matters.
_WORDED = (Part.PREPOSITION, Part.MARK, Part.CONJUNCTION, Part.RELATIVE, Part.PRONOUN)
_LINKS = frozenset({"of", "for", "to", "by", "in", "with"})
_POINTING = frozenset({"this", "these", "that", "those", "it", "they", "which"})
_FIGURES = frozenset({"figure", "figures", "number", "numbers", "rate", "total"})
_OPENING = 4
# Words that go with one sort of number.
_KINDS = ("money_noun", "share_noun", "time_noun", "people_noun", "event_noun")


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
    """A measure that was told before, of which sort of number, and whether in the same sentence."""

    label: str
    sort: str
    here: bool = True


class Span(NamedTuple):
    """A noun phrase at tokens `[first, last)`; `whole` with all that belongs to it."""

    label: str
    first: int
    last: int
    whole: bool


def opening(tokens: Sequence[Token]) -> str:
    """Tell how a sentence begins: with a word that points back, with a figure or total, or with what part."""
    if not tokens:
        return "nothing"
    if tokens[0].low in _POINTING:
        return "pointing"
    if any(token.low in _FIGURES for token in tokens[:_OPENING]):
        return "figure"
    return tokens[0].part.value


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


def measure_cues(place: int, measure: Measure, number: Number, tokens: Sequence[Token]) -> list[str]:
    """Return what speaks for the measure told `place` measures ago."""
    ago = f"measure {place}"
    like = "like" if measure.sort == number.sort else "unlike"
    before = _word_at(tokens, number.first - 1) if number.first else "start"
    return [
        ago,
        f"{ago} {number.opening}",
        f"{ago} clause {number.clause}",
        f"{ago} clause {number.clause} {like}",
        f"{ago} {like}",
        f"{ago} {'here' if measure.here else 'before'}",
        f"{ago} {'here' if measure.here else 'before'} {like}",
        f"{ago} after {before}",
        f"measure {number.sort}",
    ]


def place_cues(span: Span, number: Number, tokens: Sequence[Token]) -> list[str]:
    """Return what the place of a phrase in the number's own sentence shows."""
    side, between = _between(span, number, tokens)
    crossed = _crossed(between)
    near = f"{side} {_step(len(between))}"
    sort = f"{number.sort} {side}"
    cues = [
        side,
        near,
        f"{side} {'whole' if span.whole else 'part'}",
        sort,
        f"{number.sort} {near}",
        f"{side} then {_word_at(tokens, span.last)}",
        f"{near} number then {_word_at(tokens, number.last)}",
        *(f"{side} over {what}" for what in crossed),
    ]
    if "verb" in crossed:
        cues.append(f"{sort} over verb")
    if span.first == 0:
        cues.append("opens")
    return cues


def _between(span: Span, number: Number, tokens: Sequence[Token]) -> tuple[str, Sequence[Token]]:
    """Return on which side of the number a phrase stands, and the tokens between them."""
    if span.first >= number.last:
        return "after", tokens[number.last : span.first]
    if span.last <= number.first:
        return "before", tokens[span.last : number.first]
    return "around", ()


def _crossed(between: Sequence[Token]) -> list[str]:
    """Return what stands between a phrase and its number."""
    parts = {token.part for token in between}
    marks = {token.text for token in between if token.part is Part.MARK}
    crossed = [part.value for part in (Part.NUMBER, Part.RELATIVE, Part.PRONOUN) if part in parts]
    crossed += [
        name
        for name, some in (("comma", ","), ("stop", ";:."), ("bracket", "()"))
        if not marks.isdisjoint(some)
    ]
    return [*crossed, "verb"] if Part.VERB in parts or Part.AUXILIARY in parts else crossed


def sentence_cues(span: Span, tokens: Sequence[Token], number: Number) -> list[str]:
    """Return what the place of a phrase in the sentence before shows."""
    counted = any(token.part is Part.NUMBER for token in tokens[max(0, span.first - 2) : span.first])
    return [
        "said",
        f"said {'whole' if span.whole else 'part'}",
        f"said {'first' if span.first <= 1 else 'later'}",
        f"said then {_word_at(tokens, span.last)}",
        f"said {number.opening}",
        f"said {'counted' if counted else 'uncounted'}",
        f"said {_step(len(tokens) - span.last)} before end",
    ]


@lru_cache(maxsize=_LABELS)
def sort_cues(label: str, sort: str) -> tuple[str, ...]:
    """Return whether a label's words go with a sort of number: money with pounds, rates with per cent."""
    words = frozenset(label.lower().split())
    return tuple(f"{sort} {kind}" for kind in _KINDS if not words.isdisjoint(cue_words(kind)))


def own_cues(label: str, bound: Bound, number: Number) -> list[str]:
    """Return how a label agrees with the guess of the rules."""
    if not bound.measure:
        return []
    if label.lower() == bound.measure.lower():
        return ["guess", f"guess {bound.how}", f"guess {bound.how} {number.sort}"]
    shared = not _folded(label).isdisjoint(_folded(bound.measure))
    return ["like guess", f"like guess {bound.how}"] if shared else []


@lru_cache(maxsize=_LABELS)
def word_cues(label: str) -> tuple[str, ...]:
    """Return what the words of a label show: whether boards count such things, for a field, who it names."""
    words = label.split()
    low = label.lower().split()
    terms = label_terms(label)
    strength = "strong" if any(term.strong for term in terms) else "weak" if terms else "no"
    head = next((low[i - 1] for i in range(1, len(low)) if low[i] in _LINKS), low[-1])
    capitals = sum(word[0].isupper() for word in words)
    return (
        f"{min(len(words), _LONGEST)} words",
        f"{strength} field",
        "countable" if is_measured(label) else "not countable",
        "countable head" if is_measured(head) else "no countable head",
        "plural head" if is_plural(head) else "singular head",
        "all capitals" if capitals == len(words) else "some capitals" if capitals else "no capitals",
        _named(low[-1], capitals, len(words), named=bool(terms)),
    )


@lru_cache(maxsize=_LABELS)
def says_nothing(label: str) -> bool:
    """Whether a label is no measure: a post or a body by name, a letter, 'the target', 'the survey'."""
    words = label.split()
    last = words[-1].lower()
    if len(last) == 1 or (last in cue_words("empty_head") and not label_terms(label)):
        return True
    capitals = sum(word[0].isupper() for word in words)
    return _named(last, capitals, len(words), named=False) in ("post", "named body")


def _named(last: str, capitals: int, size: int, *, named: bool) -> str:
    """Tell whether a label names somebody: a post, a body, a proper name."""
    if last.rstrip("s") in cue_words("body"):
        return "named body" if capitals == size else "body"
    if capitals == size and last in cue_words("named_work"):
        return "named work"
    if capitals and last in _posts():
        return "post"
    return "name" if capitals == size and not named else "thing"


@cache
def _posts() -> frozenset[str]:
    rows = read_lexicon("roles", ("form", "kind", "source"))
    return frozenset(row["form"].split()[-1].lower() for row in rows)


@lru_cache(maxsize=_LABELS)
def _folded(label: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in label.lower().split() if word not in _LINKS)


def _step(count: int) -> int:
    return next((step for step in reversed(_STEPS) if count >= step), 0)


def _word_at(tokens: Sequence[Token], at: int) -> str:
    if at >= len(tokens):
        return "end"
    token = tokens[at]
    return token.low if token.part in _WORDED else token.part.value
