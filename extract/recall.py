"""The measure of a number: of the phrases around it, the one that agrees best with all that are likely.

What the rules bind a number to is one candidate; others are the noun phrases of its sentence and of the one
before, the measures told last and the item's title, because 'Of these, 340 had gone' names nothing itself.
Each shows cues (`extract.recall_cues`), and the weights of its cues add up to how likely it is
(`lexicons/recall_weights.csv`, learned from annotated minutes by `training/recall.py`).
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from math import exp
from typing import NamedTuple

from extract.agreement import MEASURE_F1, shared_f1
from extract.agreement import words as content_words
from extract.bound import Bound, How
from extract.draft import Draft
from extract.named_amount import name_of_amount
from extract.nouns import label_of, left_region, right_phrase
from extract.recall_clauses import field_candidates, said_candidates
from extract.recall_cues import (
    Groups,
    Measure,
    Number,
    Span,
    measure_cues,
    new_span,
    own_cues,
    place_cues,
    sentence_cues,
)
from extract.recall_labels import label_weight, sort_cues, word_cues
from extract.settled import is_settled
from extract.theme_terms import Term, label_terms
from extract.tokens import NAMING, Part, Token, is_measured
from extract.weights import HUNDREDTHS, weigh_hundredths

WEIGHTS = "recall_weights"

_KEPT = 4  # so many measures told before are candidates
# A measure that agrees with less of all that is likely is weak.
_AGREED = 0.5
# So many of the likeliest labels are held against the others.
_CONTENDERS = 6
_LEAST = 0.005  # labels less likely than this change nothing
# Gains this close to each other are the same but for rounding.
_EVEN = 1e-9
# The numbers of a sentence ask for the same phrases, and so does the sentence after it.
_SENTENCES = 4
# The weights of so many groups of cues are kept.
_GROUPS = 50_000
# Ways of binding that only guess.
_UNSURE = frozenset({How.PREDICATE, How.TOPIC, How.NEAR, How.WEAK, How.NONE})


class Told(NamedTuple):
    """What was told before a sentence in its item: measures, the last first, the sentence before, the title.

    `fields` gives the words for a field of crime that were said last, `last` is the last number told.
    """

    measures: tuple[Measure, ...] = ()
    before: Callable[[], Sequence[Token]] = tuple
    title: str = ""
    fields: Callable[[], Sequence[Term]] = tuple
    last: Draft | None = None

    def and_measure(self, label: str | None, sort: str) -> "Told":
        """Add the measure that was told last; only so many are kept."""
        if not label:
            return self
        others = [measure for measure in self.measures if measure.label != label]
        return Told((Measure(label, sort), *others[: _KEPT - 1]), *self[1:])

    def aged(self) -> "Told":
        """Return what was told with its measures a sentence older."""
        if not self.measures:
            return self
        return Told(tuple(one._replace(age=one.age + 1) for one in self.measures), *self[1:])

    def then(self, before: Callable[[], Sequence[Token]], last: Draft | None) -> "Told":
        """Go on to the next sentence; of the one just told, `before` gives the tokens, `last` a number."""
        return Told(self.measures, before, self.title, self.fields, last)


# A label that a number may measure, the cues of its place, and whether it is in the sentence.
_Shown = tuple[str, Groups, bool]


class Candidate(NamedTuple):
    """A label that a number may measure, its cues by what shows them, and whether it is in the sentence."""

    label: str
    groups: Groups
    near: bool

    @property
    def cues(self) -> tuple[str, ...]:
        """All cues that the label shows."""
        return tuple(chain.from_iterable(self.groups))


def recall(bound: Bound, number: Number, tokens: Sequence[Token], told: Told) -> Bound:
    """Return what a number at `tokens` measures; `bound` is what the rules bind it to."""
    if is_settled(bound, number, tokens) or _is_repeated(bound, told):
        return bound
    named = name_of_amount(tokens, number)
    found = [one for one in _shown(bound, number, tokens, told) if not named or named.is_in(one[0])]
    if not found:
        return Bound(named.phrase, How.SUBJECT) if named else bound
    weights = [_weight_of(one, bound, number) for one in found]
    place, agreed = best_agreed([one[0] for one in found], weights)
    label, _, near = found[place]
    if bound.measure and label.lower() == bound.measure.lower() and bound.how not in _UNSURE:
        return bound
    if agreed < _AGREED:
        return Bound(label, How.WEAK)
    return Bound(label, How.NEAR if near else How.TOPIC)


def _is_repeated(bound: Bound, told: Told) -> bool:
    """Whether a bracket gives in another unit what was just counted: '292 clients (24%)'."""
    return bound.how is How.BRACKET and bool(told.measures) and told.measures[0].label == bound.measure


def best_agreed(labels: Sequence[str], weights: Sequence[int]) -> tuple[int, float]:
    """Return which label agrees best with all that are likely, and how likely one that it agrees with is.

    `weights` are in hundredths. 'Calls to the line' gains from 'calls', and both from each other.
    """
    shares = zip(labels, _likelihoods(weights), strict=True)
    likely = [(content_words(label), share) for label, share in shares if share > _LEAST]
    best, best_gain, best_share = 0, -1.0, 0.0
    for at in sorted(range(len(labels)), key=weights.__getitem__, reverse=True)[:_CONTENDERS]:
        share, gain = _agreement(content_words(labels[at]), likely)
        if gain > best_gain + _EVEN:
            best, best_gain, best_share = at, gain, share
    return best, best_share


def _agreement(label: frozenset[str], likely: Sequence[tuple[frozenset[str], float]]) -> tuple[float, float]:
    """Return the likelihood of all that a label agrees with, and the same with how many words they share."""
    agreed = gain = 0.0
    for other, share in likely:
        if label.isdisjoint(other):  # as most are
            continue
        overlap = shared_f1(label, other)
        gain += share * overlap
        agreed += share if overlap >= MEASURE_F1 else 0.0
    return agreed, agreed + gain


def _likelihoods(weights: Sequence[int]) -> list[float]:
    highest = max(weights)
    raised = [exp((weight - highest) / HUNDREDTHS) for weight in weights]
    total = sum(raised)
    return [share / total for share in raised]


@lru_cache(maxsize=_GROUPS)
def _weight(cues: tuple[str, ...]) -> int:
    return weigh_hundredths(WEIGHTS, cues)


def _weight_of(shown: _Shown, bound: Bound, number: Number) -> int:
    label, places, _ = shown
    own = own_cues(label, bound, number)
    return sum(map(_weight, places)) + label_weight(WEIGHTS, label, number.sort) + _weight(own)


def candidates(bound: Bound, number: Number, tokens: Sequence[Token], told: Told) -> list[Candidate]:
    """Return what a number may measure, each label once: near phrases first, then what was told before."""
    return [
        Candidate(
            label,
            (*places, word_cues(label), sort_cues(label, number.sort), own_cues(label, bound, number)),
            near,
        )
        for label, places, near in _shown(bound, number, tokens, told)
    ]


def _shown(bound: Bound, number: Number, tokens: Sequence[Token], told: Told) -> list[_Shown]:
    """Return the labels that a number may measure, with the cues of their places."""
    shown: dict[str, _Shown] = {}
    nearest = sorted(spans(tokens), key=lambda span: _distance(span, number))
    for span in nearest:
        low = span.label.lower()
        if low not in shown:
            shown[low] = (span.label, place_cues(span, number, tokens), True)
    for label, cues in _told_before(number, tokens, told):
        low = label.lower()
        if low not in shown:
            shown[low] = (label, (cues,), False)
    for said in chain(
        said_candidates(number, tokens, nearest, told.measures),
        field_candidates(number, tokens, nearest, told.fields(), told.title),
    ):
        shown.setdefault(said.label.lower(), (said.label, said.groups, True))
    if bound.measure:
        shown.setdefault(bound.measure.lower(), (bound.measure, (), False))
    return list(shown.values())


def _told_before(
    number: Number, tokens: Sequence[Token], told: Told
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the labels told before a number's sentence, with what their places show."""
    for place, measure in enumerate(told.measures):
        yield measure.label, measure_cues(place, measure, number, tokens)
    yield from _said_before(tuple(told.before()), number.opening)
    for field in told.fields():
        yield field.text, ("field",)
    if is_measured(told.title) or label_terms(told.title):
        yield told.title, ("title",)


@lru_cache(maxsize=_SENTENCES)
def _said_before(tokens: tuple[Token, ...], opening: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the phrases of the sentence before, once for all numbers of a sentence that opens so."""
    return tuple((span.label, sentence_cues(span, tokens, opening)) for span in spans(tokens))


def spans(tokens: Sequence[Token]) -> tuple[Span, ...]:
    """Return the noun phrases of a sentence: whole ones with their complements, and each part of them."""
    return _spans(tuple(tokens))


@lru_cache(maxsize=_SENTENCES)
def _spans(tokens: tuple[Token, ...]) -> tuple[Span, ...]:
    return (*_whole(tokens), *_parts(tokens))


def _whole(tokens: Sequence[Token]) -> list[Span]:
    found: list[Span] = []
    end = len(tokens)
    while end > 0:
        if end > 1 and tokens[end - 2].part is Part.PARTICIPLE and _tells(tokens, end - 2):
            end -= 2
        region = left_region(tokens, end)
        if not region:
            end -= 1
            continue
        label = label_of(region)
        if label:
            found.append(new_span((label, end - len(region), end, True)))
        end -= len(region)
    return found


def _parts(tokens: Sequence[Token]) -> list[Span]:
    found: list[Span] = []
    for at, token in enumerate(tokens):
        if token.part not in NAMING or (at and tokens[at - 1].part in NAMING):
            continue
        phrase = right_phrase(tokens, at)
        if phrase:
            last = phrase.last - (phrase.last - at > 1 and _tells(tokens, phrase.last - 1))
            label = phrase.label if last == phrase.last else phrase.label.rsplit(" ", 1)[0]
            found.append(new_span((label, at, last, False)))
    return found


def _tells(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could belong to the phrase before it says what happened: '(reduced) by 9%'."""
    if tokens[at].part is not Part.PARTICIPLE:
        return False
    after = at + 1
    while after < len(tokens) and (tokens[after].part is Part.ADVERB or tokens[after].text == ","):
        after += 1  # 'dropped again, to'
    if after >= len(tokens):
        return False
    return tokens[after].part is Part.NUMBER or tokens[after].low in ("by", "to", "from")


def _distance(span: Span, number: Number) -> int:
    return max(span.first - number.last, number.first - span.last, 0)
