"""What the words of a label show: whether boards count such things, for a field, and whom it names.

Cues are short readable texts, so that the table of their weights can be read; they are learned together.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from extract.cues import cue_words, noun_kinds
from extract.lexicon import read_lexicon
from extract.recall_cues import LINKS
from extract.theme_terms import label_terms
from extract.tokens import is_measured, is_plural
from extract.weights import hundredths, weigh_hundredths

_LONGEST = 7
_LABELS = 20_000
_WORDS = 50_000
# Who tells something is not what is told; these tell as often what was done.
_SAYING = cue_words("report_verb") - cue_words("done_verb")
# What a number is held against, of something that is named elsewhere: 'the target is 90%'.
_NORMS = cue_words("norm_noun")


def sort_cues(label: str, sort: str) -> tuple[str, ...]:
    """Return whether a label's words go with a sort of number: money with pounds, rates with per cent."""
    rate = (f"{sort} rate label",) if " per " in label else ()
    return (*rate, *(f"{sort} {kind}" for kind in noun_kinds(label)))


def word_cues(label: str) -> tuple[str, ...]:
    """Return what the words of a label show, together and each."""
    return (*shape_cues(label), *map(word_cue, sorted(set(label.lower().split()))))


@lru_cache(maxsize=_LABELS)
def label_weight(weights: str, label: str, sort: str) -> int:
    """Return what the words of a label weigh for a sort of number, in hundredths."""
    shown = weigh_hundredths(weights, (*shape_cues(label), *sort_cues(label, sort)))
    return shown + sum([_word_weight(weights, word) for word in set(label.lower().split())])


@lru_cache(maxsize=_WORDS)
def _word_weight(weights: str, word: str) -> int:
    return hundredths(weights).get(word_cue(word), 0)


def word_cue(word: str) -> str:
    """Return the cue that a single word of a label, in small letters, is."""
    return f"word {word}"


def shape_cues(label: str) -> tuple[str, ...]:
    """Return what the words of a label show: whether boards count such things, for a field, who it names."""
    words = label.split()
    low = label.lower().split()
    terms = label_terms(label)
    strength = "strong" if any(term.strong for term in terms) else "weak" if terms else "no"
    head = next((low[i - 1] for i in range(1, len(low)) if low[i] in LINKS), low[-1])
    capitals = sum([word[0].isupper() for word in words])
    return (
        f"{min(len(words), _LONGEST)} words",
        f"{strength} field",
        "countable" if is_measured(label) else "not countable",
        "countable head" if is_measured(head) else "no countable head",
        "plural head" if is_plural(head) else "singular head",
        "all capitals" if capitals == len(words) else "some capitals" if capitals else "no capitals",
        _named(low[-1], capitals, len(words), named=bool(terms)),
        *_told_by(words[0], low),
        *(("norm",) if head.rstrip("s") in _NORMS else ()),
    )


def _told_by(first: str, low: Sequence[str]) -> Iterator[str]:
    """Tell whether a label holds who tells something, not what is told: 'Officers', 'Ann Ives confirmed'."""
    if first.lower().rstrip("s") in _posts() or first.lower() in _posts():
        yield "post first"
        yield f"post first of {min(len(low), _LONGEST)}"
    if not _SAYING.isdisjoint(low):
        yield "saying"


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
