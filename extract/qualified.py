"""Measures that say too little alone take a name from the words around: 'offences', '393 referrals'."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from extract.bound import Bound, How
from extract.cues import cue_words
from extract.nouns import label_of, left_region
from extract.theme_terms import Term, find_terms, is_particular
from extract.tokens import NAMING, Part, Token

_BARE = cue_words("bare_noun")
_SERVICES = cue_words("service_noun")
_NAME_GOES_ON = re.compile(r"\s[A-Z]")
# Before cases of which the sentence goes on to tell what happened: 'in 41 cases the court let it continue'.
_IN_OF = re.compile(
    r"\b(?:in|of)\s(?:(?:about|around|some|over|nearly|only|just|the|these|those)\s)*$", re.IGNORECASE
)


def qualified(
    bound: Bound, words: str, start: int, rate: str | None, context: Callable[[], Sequence[Term]]
) -> Bound:
    """Give 'offences' and the like the nearest field of crime before `start`: 'violent crime offences'.

    The fields of `context` are those told in sentences before; a rate and 'in 41 cases' are none of theirs.
    """
    if bound.measure is None or bound.measure.lower() not in _BARE:
        return bound
    fields = _particular(term for term in find_terms(words[:start]) if not _is_part_of_name(term, words))
    if not fields and not rate and not _IN_OF.search(words[:start]):
        fields = _particular(context())
    return bound._replace(measure=f"{fields[-1].text} {bound.measure}") if fields else bound


def _particular(terms: Iterable[Term]) -> list[Term]:
    return [term for term in terms if is_particular(term)]


def _is_part_of_name(term: Term, words: str) -> bool:
    """Whether a field only begins a name: 'Domestic Abuse Bill', not 'domestic abuse' before 'Members'."""
    return term.text[0].isupper() and _NAME_GOES_ON.match(words, term.end) is not None


def at_service(bound: Bound, tokens: Sequence[Token], first: int) -> Bound:
    """Give a short measure the name of its service: 'the sanctuary scheme where there were 393 referrals'."""
    if bound.how is not How.COUNTED or not bound.measure or len(bound.measure.split()) > 2:
        return bound
    for at in range(first - 1, 0, -1):
        if tokens[at].low in _SERVICES and tokens[at - 1].part is Part.NOUN:
            name = _name_of(tokens, at + 1)
            return bound._replace(measure=f"{bound.measure}, {name}") if name else bound
    return bound


def _name_of(tokens: Sequence[Token], end: int) -> str | None:
    """Return the name that ends before `end`, with the number word in it: 'debt advice one stop shop'."""
    region = left_region(tokens, end)
    name, at = label_of(region), end - len(region) - 1
    if not name or at < 0 or tokens[at].part is not Part.NUMBER or not tokens[at].text.isalpha():
        return name
    over = [token.text for token in takewhile(_names, reversed(tokens[:at]))]
    if over or tokens[at].text.istitle():
        return " ".join([*reversed(over), tokens[at].text, name])
    return name


def _names(token: Token) -> bool:
    return token.part in NAMING
