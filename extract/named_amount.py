"""The word that says what an amount of money is, right before it: 'at a cost of £640', 'the gap was £2m'.

What else a sentence names may say what the money is for; that it is a cost or a gap is certain.
"""

from collections.abc import Sequence
from typing import NamedTuple

from extract.cues import cue_words
from extract.nouns import label_of, left_region
from extract.recall_cues import Number
from extract.tokens import Part, Token

# Money by the names that are left out may be anything.
_NOUNS = cue_words("money_noun") - {"money", "sum", "value", "income"}
_BETWEEN = frozenset({Part.AUXILIARY, Part.ADVERB, Part.DETERMINER, Part.TIME})
_LEADING = frozenset(
    {"of", "at", "to", "in", "for", "being", "about", "around", "some", "over", "under", "just", "nearly"}
    | {"approximately", "stood", "stands", "totalled"}
)
_REACH = 7


class AmountName(NamedTuple):
    """A word for money in small letters, and the phrase that it ends."""

    noun: str
    phrase: str

    def is_in(self, label: str) -> bool:
        """Whether a label says of an amount what its word does, in the singular or the plural."""
        return self.noun.rstrip("s") in {word.rstrip("s") for word in label.lower().split()}


def name_of_amount(tokens: Sequence[Token], number: Number) -> AmountName | None:
    """Return the word for money that leads to a number, or None where the number is no amount or has none."""
    if not number.sort.startswith("money"):
        return None
    at = number.first - 1
    while at > max(0, number.first - _REACH) and _leads(tokens[at]):
        at -= 1
    noun = tokens[at].low
    if not 0 <= at < number.first - 1 or noun not in _NOUNS:
        return None
    phrase = label_of(left_region(tokens, at + 1))
    return AmountName(noun, phrase if phrase and noun in phrase.lower().split() else tokens[at].text)


def _leads(token: Token) -> bool:
    day = token.part is Part.NUMBER and token.text.isdigit()
    return day or token.part in _BETWEEN or token.low in _LEADING
