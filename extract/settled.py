"""Labels that the rules find as well as weights do: plain phrases that are counted where they stand."""

from collections.abc import Sequence
from functools import lru_cache

from extract.bound import Bound, How
from extract.cues import cue_words
from extract.recall_cues import Number
from extract.tokens import Part, Token, is_measured, tokenize

_BARE = cue_words("bare_noun")
# how crimes are known, which says nothing of them
KNOWN_BY = frozenset({"recorded", "reported", "such"})
_LABELS = 20_000


def is_settled(bound: Bound, number: Number, tokens: Sequence[Token]) -> bool:
    """Whether the rules are right as often: on what is counted in two words, or in one before a mark.

    Also on the entries of a list, whose marks tell: 'arson, 4; fraud, 9', or '7 – Fraud' in its own line.
    """
    if bound.measure is None or number.last >= len(tokens):
        return False
    after = tokens[number.last]
    if bound.how is How.LABEL:
        return number.first == 0 or (tokens[number.first - 1].text == "," and after.text == ";")
    if bound.how is not How.COUNTED or after.part is Part.PARTICIPLE:
        return False
    if " " in bound.measure:
        return _says_enough(bound.measure)
    return _ends_clause(bound.measure, number, tokens)


@lru_cache(maxsize=_LABELS)
def _says_enough(label: str) -> bool:
    """Whether a label of several words says all: 'arrest warrants', 'women, Hart House'.

    Of what was done more may be said ('people attended'), and long names may be too long.
    """
    tokens = tokenize(label)
    if not tokens:
        return False
    if tokens[0].low in KNOWN_BY and tokens[-1].low in _BARE:
        return False  # 'recorded incidents', of what may be told before
    last = tokens[-1].part
    more = (Part.PARTICIPLE, Part.VERB) if label.count(" ") == 1 else (Part.NOUN,)
    return "," in label or last not in more


def _ends_clause(noun: str, number: Number, tokens: Sequence[Token]) -> bool:
    """Whether the one noun after a number ends its clause and says enough: '45 warrants;'."""
    end = number.last + 1
    closed = end == len(tokens) or tokens[end].part is Part.MARK
    return closed and tokens[number.last].text == noun and noun not in _BARE and is_measured(noun)
