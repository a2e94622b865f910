"""Whether a clause ends between a number and a time, so that the time is told of something else.

'There are 30 wardens, although two leave in May' tells no time of the wardens; '12 men and 9 women were
helped in May' tells that of both. A clause that follows the number's has a verb of its own, or begins with a
word that only begins clauses.
"""

import re

from extract.rules.rule import FLAGS

_VERB = (
    r"(?:is|are|was|were|be|has|have|had|will|would|can|could|should|might|stood|stands|remain(?:s|ed)"
    r"|came|went|fell|rose)"
)
# What begins a clause of its own wherever it stands.
_TURN = r"(?:although|though|but(?!\sfor\b)|whereas|whilst|while|because|unless|and\sthat|where)"
# What begins one after a comma or a bracket.
_ASIDE = r"""(?:which|who|whom|whose|when|with|(?:\w+\s){0,3}(?:having|being)|this|these|leaving|compared
    |against|from|to\s\d|(?:\w+\s)?of\s(?:which|whom|these|them))"""
_AFTER = re.compile(
    rf"""
    \b{_TURN}\b
    | [,)–—]\s{{0,3}}(?:and\s|but\s|so\s)?{_ASIDE}\b
    | [,–—]\s{{0,3}}(?!(?:and\s|or\s)?\d)[^,]{{1,60}}\b{_VERB}\b
    | (?:^|(?-i:[a-z)]))\.\W{{0,3}}(?-i:[A-Z])
    """,
    FLAGS,
)
# 'and a fourth will join', 'and was to be': another clause where the number's own already has its verb.
_SECOND = re.compile(rf"\band\b[^,;]{{0,60}}?\b{_VERB}\b", FLAGS)
_HAS_VERB = re.compile(rf"\b{_VERB}\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:(–—]")
_BEFORE = re.compile(
    r"""
    \b(?:(?<!all\s)but(?!\sfor\b)|although|though|whereas|whilst|because|and\sthat|where|so\s(?:no|that)|now)\b
    """,
    FLAGS,
)


def ends_before(gap: str, ahead: str) -> bool:
    """Whether the number's clause ends in `gap`, the words up to a later time; `ahead` leads to it."""
    if _AFTER.search(gap):
        return True
    second = _SECOND.search(gap)
    if second is None:
        return False
    own = _CLAUSE.split(ahead)[-1] + gap[: second.start()]
    return bool(_HAS_VERB.search(own))


def begins_after(gap: str) -> bool:
    """Whether the number's clause begins within `gap`, the words from an earlier time to it."""
    return bool(_BEFORE.search(gap))
