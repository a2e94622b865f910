"""Words that belong to the verb before them: 'turned (away)', 'spoken (to)', 'came (in)'."""

from collections.abc import Sequence

from extract.cues import cue_words
from extract.tokens import Part, Token

_PARTICLES = cue_words("verb_particle")
_STRANDED = cue_words("stranded_preposition")
# What stands after a preposition that is left without its noun.
_AFTER_STRANDED = frozenset({Part.MARK, Part.AUXILIARY, Part.RELATIVE})
# Which may stand so before another preposition: 'spoken to by wardens'.
_BEFORE_ANOTHER = frozenset(("to", "with", "about", "into"))
_OTHERS = frozenset(("by", "in", "within", "at", "last", "over"))
# With these it goes on: 'came in May', 'breached at least once', 'reported to have been'.
_GOES_ON = frozenset(("May", "least", "most", "be", "have"))


def verb_end(tokens: Sequence[Token], at: int) -> int:
    """Return the index after the verb at `at` and the small words that are part of it."""
    end = at + 1
    if end < len(tokens) and tokens[end].low in _PARTICLES:
        end += 1
    if end < len(tokens) and tokens[end].low in _STRANDED and _is_left(tokens, end):
        end += 1
    return end


def _is_left(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition stands without its noun."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or (tokens[at].low in _BEFORE_ANOTHER and following.low in _OTHERS):
        return True
    return following.part in _AFTER_STRANDED and following.text not in _GOES_ON
