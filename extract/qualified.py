"""Measures that say too little alone take a name from the words around: 'offences', '393 referrals'."""

import re
from collections.abc import Callable, Sequence

from extract.bound import Bound, How
from extract.cues import cue_words
from extract.nouns import label_of, left_region
from extract.theme_terms import Term, find_terms, is_particular
from extract.tokens import Part, Token

_BARE = cue_words("bare_noun")
_SERVICES = cue_words("service_noun")
_NAME_GOES_ON = re.compile(r"\s[A-Z]")


def qualified(bound: Bound, words: str, start: int, context: Callable[[], Sequence[Term]]) -> Bound:
    """Give 'offences' and the like the nearest field of crime before `start`: 'violent crime offences'."""
    if bound.measure is None or bound.measure.lower() not in _BARE:
        return bound
    said = [t for t in find_terms(words[:start]) if not _NAME_GOES_ON.match(words, t.end)]
    names = [t.text for t in said if is_particular(t)] or [t.text for t in context() if is_particular(t)]
    return bound._replace(measure=f"{names[-1]} {bound.measure}") if names else bound


def at_service(bound: Bound, tokens: Sequence[Token], first: int) -> Bound:
    """Give a short measure the name of its service: 'the sanctuary scheme where there were 393 referrals'."""
    if bound.how is not How.COUNTED or not bound.measure or len(bound.measure.split()) > 2:
        return bound
    for at in range(first - 1, 0, -1):
        if tokens[at].low in _SERVICES and tokens[at - 1].part is Part.NOUN:
            name = label_of(left_region(tokens, at + 1))
            return bound._replace(measure=f"{bound.measure}, {name}") if name else bound
    return bound
