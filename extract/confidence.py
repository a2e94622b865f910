"""How sure a figure's reading is: firm bindings to what boards count are `high`, guesses are `low`."""

from extract.bound import How
from extract.cues import cue_words
from extract.draft import HEAD_AND_LABEL, Draft
from extract.theme_terms import label_terms
from extract.tokens import is_measured
from extract.vocabulary import Confidence, Kind, Unit

_FIRM = frozenset({How.COUNTED, How.PART_OF, How.CHANGED, How.LABEL, How.BRACKET})
_GUESSED = frozenset({How.NONE, How.WEAK})
# Told in words, and as often rounded by who reads them.
_WEAK_RULES = frozenset(
    (
        "doubled",
        "<number>-fold",
        "two thirds",
        "1/3 of",
        "half of",
        "one in <number>",
        "<number> calls in every <number>",
    )
)
# In a sentence a count is taken for one of these more often than a figure of another kind is misjudged.
_OFTEN_TAKEN_FOR = frozenset({Kind.RATE, Kind.CHANGE})
# A single digit alone in a table may be a row's own number.
_SINGLE_DIGIT = 10


def confidence_of(draft: Draft) -> Confidence:
    """Return how sure the reading of a number is: by how it was bound, and by what its label names."""
    if draft.measure is None or draft.how in _GUESSED:
        return Confidence.LOW
    named = is_measured(draft.measure) or any(term.strong for term in label_terms(draft.measure))
    if draft.how is How.TOPIC or not named or draft.mention.rule in _WEAK_RULES:
        return Confidence.MEDIUM
    if draft.mention.unit is Unit.COUNT and _is_doubtful(draft, draft.measure):
        return Confidence.MEDIUM
    if draft.kind is Kind.SHARE and draft.how is not How.PART_OF and _may_be_change(draft):
        return Confidence.MEDIUM
    return Confidence.HIGH if draft.how in _FIRM or draft.kind is Kind.PERCENT_CHANGE else Confidence.MEDIUM


def _is_doubtful(draft: Draft, measure: str) -> bool:
    """Whether a number of things may be a row's own or a page's, or in a sentence a plain count."""
    if draft.context:
        return draft.mention.value < _SINGLE_DIGIT or _names_body(measure)
    return draft.kind in _OFTEN_TAKEN_FOR


def _may_be_change(draft: Draft) -> bool:
    """Whether a share may be the change of something: in a sentence, or in a column without a head."""
    return not draft.context or draft.heads.startswith(HEAD_AND_LABEL)


def _names_body(label: str) -> bool:
    """Whether the label of a row ends as a body's name, with which a page number may stand."""
    return not cue_words("body").isdisjoint(label.lower().split()[-1:])
