"""What narrows what a number counts: 'victims took part in a meeting', 'burglary arrests'.

A noun alone often says too little, and what was told before too: in '23 took part in a direct meeting' the
measure is that which was told, with the clause after the number; in 'on burglary he said that 12 arrests had
been made' it is the noun, with the field that is spoken of.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from extract.cues import cue_words
from extract.phrasal import verb_end
from extract.recall_cues import (
    Groups,
    Measure,
    Number,
    Span,
    clause_cues,
    field_cues,
    measure_cues,
    place_cues,
)
from extract.settled import KNOWN_BY
from extract.theme_terms import Term, is_particular, label_terms
from extract.tokens import NAMING, VERBS, Part, Token, after_aside, next_is, tokenize

# A clause is told with so many of its words, links aside.
_WORDS = 5
# A label of more words than this is no label.
_LONGEST = 9
# A phrase that is counted begins within so many words of its number: '72% of 101 calls'.
_COUNTED = 3
# So many of the measures told last may be meant by a number that names nothing.
_MEANT = 2
# How a label names what people did.
_DOING_IT = {
    "felt": "feeling",
    "agreed": "agreeing",
    "said": "saying",
    "took": "taking",
    "began": "beginning",
    "waited": "waiting",
    "reoffended": "reoffending",
    "went": "going",
    "came": "coming",
    "left": "leaving",
}
# So many single nouns, the nearest, take the name of so many fields of crime that are spoken of.
_NEAREST = 2
_FIELDS = 4
_BARE = cue_words("bare_noun")
_ALL_CRIME = ("crime", "crimes")
_LABELS = 20_000
_OPENING = frozenset({Part.AUXILIARY, Part.ADVERB, Part.RELATIVE})
_SAYING = VERBS | {Part.PREPOSITION}
_DOING = frozenset({Part.VERB, Part.AUXILIARY, Part.MARK})
_ENDING = frozenset({Part.MARK, Part.RELATIVE, Part.TIME})
_LISTED = NAMING | {Part.ADVERB}
_UNSAID = frozenset({Part.RELATIVE, Part.DETERMINER, Part.PRONOUN, Part.AUXILIARY, Part.ADVERB})
_LINKS = frozenset({Part.PREPOSITION, Part.CONJUNCTION})
# A phrase before one of these goes on.
_GOING_ON = NAMING | {Part.TIME}
_LOOSE = _LINKS | {Part.NUMBER}
_BOUNDS = frozenset({"within", "inside", "under", "over", "than"})
_POINTERS = frozenset({"of", "these", "those", "them", "which", "whom"})
# What may stand between a verb and its number: 'fitted some 1,450', 'spoke to another 12'.
_BEFORE_NUMBER = frozenset({Part.ADVERB, Part.DETERMINER, Part.NUMBER})
_APPROXIMATE = frozenset({"to", "some", "about", "around", "over", "nearly"})
_OPINIONS = frozenset(
    {"said", "say", "says", "stated", "answered", "replied", "reported", "told", "thought", "felt"}
)
_THEMSELVES = frozenset({"they", "it", "he", "she", "we"})
_CONDITIONS = frozenset({"when", "if"})
_EXTENTS = frozenset({"mph", "miles", "metres"})
_DONE_ENDINGS = ("n", "d", "t")


class Said(NamedTuple):
    """A label made of a phrase and what is said of it, with the cues of its place."""

    label: str
    groups: Groups


def said_candidates(
    number: Number, tokens: Sequence[Token], spans: Sequence[Span], told: Sequence[Measure]
) -> Iterator[Said]:
    """Yield what a number may measure with what is said of it; `told` are the measures told before."""
    done = _done_before(tokens, number.first)
    for span in spans:
        if _is_counted(span, number, tokens):
            yield from _said(span, said_after(tokens, span.last), "counted", number, tokens)
            yield from _said(span, done, "counted done", number, tokens)
        elif span.last <= number.first and span.whole:
            before = tokens[: number.first] if _is_extent(tokens, number.first) else tokens
            yield from _said(span, said_after(before, span.last), "before", number, tokens)
    clause = said_after(tokens, _after_pointer(tokens, number.last))
    if clause and clause[0].part is not Part.PREPOSITION:
        yield Said(_written(clause), (clause_cues("alone", number),))
    for place, measure in enumerate(told[:_MEANT]):
        cues = measure_cues(place, measure, number, tokens)
        for how, said in (("told", clause), ("told done", done)):
            for base, what in ((measure.label, how), (_head_of(measure.label), f"head {how}")):
                more = _written(said)
                if base and said and _is_short(base, said) and not _is_told(base, said, more):
                    label = f"{base} {more}"
                    yield Said(label, (cues, clause_cues(f"{what} {place}", number)))


@lru_cache(maxsize=_LABELS)
def _head_of(label: str) -> str:
    """Return what a label is of, without what is said of it: 'victims (contacted by phone)', or ''."""
    tokens = tokenize(label)
    end = next((at for at, token in enumerate(tokens) if token.part in _SAYING and token.low != "per"), 0)
    return " ".join(token.text for token in tokens[:end])


def field_candidates(
    number: Number, tokens: Sequence[Token], nearest: Sequence[Span], last: Iterable[Term], title: str
) -> Iterator[Said]:
    """Yield the nearest nouns with the fields of crime that their sentence names.

    Nouns that say nothing alone take those of the last sentence and of the title as well.
    """
    fields = {_written_small(term): "title" for term in _particular(title)}
    fields |= {_written_small(term): "last" for term in last if is_particular(term)}
    crimes = (span.label for span in nearest if span.last <= number.first and _is_all_crime(span.label))
    fields |= {label[0].lower() + label[1:]: "all" for label in crimes}
    fields |= {_written_small(term): "own" for span in nearest for term in _particular(span.label)}
    if not fields:
        return
    nouns = (span for span in nearest if not (span.whole and span.first >= number.last))
    plain = (span for span in nouns if _is_plain(span.label) and not _particular(span.label))
    for span in islice(plain, _NEAREST):
        noun = span.label.lower()
        place = place_cues(span, number, tokens)
        for field, source in islice(reversed(fields.items()), _FIELDS):
            bare = noun.split()[-1] in _BARE
            says_more = bare and not noun.endswith(_ALL_CRIME) if source == "all" else source == "own" or bare
            if noun not in field.lower().split() and says_more:
                cues = field_cues(source, bare=bare)
                yield Said(f"{field} {span.label}", (*place, cues))


def _is_plain(label: str) -> bool:
    """Whether a label is one noun, or one that says little after how it is known: 'recorded incidents'."""
    first, _, rest = label.lower().partition(" ")
    return not rest or (first in KNOWN_BY and rest in _BARE)


def _is_all_crime(label: str) -> bool:
    """Whether a label names crime as a whole: 'Total recorded crime'."""
    return label.lower().endswith(_ALL_CRIME) and not _particular(label)


def _written_small(field: Term) -> str:
    """Return a field's name without the capitals of a title; 'ASB' keeps its own."""
    return field.text if field.text.isupper() else field.text.lower()


@lru_cache(maxsize=_LABELS)
def _particular(label: str) -> tuple[Term, ...]:
    return tuple(filter(is_particular, label_terms(label)))


def _is_counted(span: Span, number: Number, tokens: Sequence[Token]) -> bool:
    """Whether a phrase stands right after a number, but for '(72%) of the (calls)'."""
    if span.whole or not 0 <= span.first - number.last <= _COUNTED:
        return False
    return all(token.part not in _DOING for token in tokens[number.last : span.first])


def _said(
    span: Span, said: Sequence[Token], how: str, number: Number, tokens: Sequence[Token]
) -> Iterator[Said]:
    if said and _is_short(span.label, said):
        label = f"{span.label} {_written(said)}"
        yield Said(label, (*place_cues(span, number, tokens), clause_cues(how, number)))


def _is_told(base: str, said: Sequence[Token], more: str) -> bool:
    """Whether a label already holds what is said, or is of another field than that."""
    return base.endswith(f" {more}") or _is_other_field(base, said)


def _is_other_field(label: str, said: Sequence[Token]) -> bool:
    """Whether what is said after 'in' is a field of its own: 'Vehicle crime' and '(a fall) in burglary'."""
    return said[0].low == "in" and bool(_particular(label)) and bool(_particular(_written(said[1:])))


def _is_short(label: str, said: Sequence[Token]) -> bool:
    return label.count(" ") + 1 + len(said) <= _LONGEST


def _written(said: Sequence[Token]) -> str:
    """Return what is said as a label has it: '(victims) taking part', not 'took part'."""
    return " ".join(_DOING_IT.get(token.low, token.text) for token in said)


def _after_pointer(tokens: Sequence[Token], at: int) -> int:
    """Return where a clause begins after '(12) of these', '(4) of whom'."""
    while at < len(tokens) and tokens[at].low in _POINTERS:
        at += 1
    return at


def said_after(tokens: Sequence[Token], at: int) -> list[Token]:
    """Return what is said from `at` on, without its small words: '(are) known to the service'."""
    at = after_aside(tokens, at)
    first = _after_opinion(tokens, _after_opening(tokens, at))
    if first >= len(tokens) or not _says(tokens[first], opened=first > at):
        return []
    said: list[Token] = []
    words = kept = 0
    for place in range(first, len(tokens)):
        token = tokens[place]
        if place < kept:
            said.append(token)
            continue
        if words == _WORDS or _ends(tokens, place, said):
            if token.part in _GOING_ON or (said and said[-1].part is Part.MODIFIER):
                _drop_link(said)
            break
        if token.part not in _UNSAID:
            said.append(token)
            words += token.part not in _LINKS
            kept = verb_end(tokens, place) if token.part in VERBS else place
    ended = kept > 0 and bool(said) and said[-1] is tokens[kept - 1]
    while said and said[-1].part in _LOOSE and not ended:
        said.pop()
    return said


def _after_opening(tokens: Sequence[Token], at: int) -> int:
    """Return where a clause says something after its small words: '(who were also) known'."""
    while at < len(tokens) and tokens[at].part in _OPENING:
        at += 1
    return at


def _after_opinion(tokens: Sequence[Token], at: int) -> int:
    """Return where what people say of themselves begins: '(said that they) felt safe', else `at`."""
    if at >= len(tokens) or tokens[at].low not in _OPINIONS:
        return at
    after = at + 1 + next_is(tokens, at + 1, "that")
    if after >= len(tokens) or tokens[after].low not in _THEMSELVES:
        return at
    after = _after_opening(tokens, after + 1)
    return after if after < len(tokens) and _says(tokens[after], opened=True) else at


def _drop_link(said: list[Token]) -> None:
    """Drop the phrase that is cut off in its middle: 'left (for the next) 40'."""
    link = next((place for place in reversed(range(len(said))) if said[place].part in _LINKS), None)
    if link is not None:
        del said[link:]


def _says(token: Token, *, opened: bool) -> bool:
    """Whether a word begins what is said; `opened` where an auxiliary or the like stands before it."""
    return token.part in _SAYING or (opened and token.part in NAMING) or token.low.endswith("ing")


def _ends(tokens: Sequence[Token], place: int, said: Sequence[Token]) -> bool:
    token = tokens[place]
    if token.part is Part.NUMBER:
        return not said or not (tokens[place - 1].low in _BOUNDS or _is_extent(tokens, place))
    if token.low in _CONDITIONS and said:
        return False
    following = tokens[place + 1].part if place + 1 < len(tokens) else Part.MARK
    if token.part is Part.CONJUNCTION:
        return token.low not in ("and", "or") or following not in _LISTED
    if token.low == "that" and said and said[-1].part in VERBS:
        return False  # 'agreed that the police did a good job'
    measured = token.part is Part.TIME and bool(said) and said[-1].part is Part.NUMBER
    return token.part in _ENDING and not measured


def _is_extent(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number says how long, far or fast: 'stayed for (12) weeks', 'exceeded (35) mph'."""
    return at + 1 < len(tokens) and (tokens[at + 1].part is Part.TIME or tokens[at + 1].low in _EXTENTS)


def _done_before(tokens: Sequence[Token], first: int) -> list[Token]:
    """Return what was done, where it stands before the number: '(had) seized (46)'; nothing if none."""
    place = first - 1
    while place >= 0 and (tokens[place].part in _BEFORE_NUMBER or tokens[place].low in _APPROXIMATE):
        place -= 1
    if place < 0:
        return []
    token = tokens[place]
    done = token.part is Part.PARTICIPLE or (token.part is Part.VERB and token.low.endswith(_DONE_ENDINGS))
    end = min(verb_end(tokens, place), first)
    return list(tokens[place:end]) if done and token.low not in _DOING_IT else []
