"""What a length of time was needed for: 'the average time to close a case was 47 days', 'took 9 to reply'."""

import re
from collections.abc import Sequence

from extract.bound import Bound
from extract.subject import find_subject
from extract.tokens import NAMING, Part, Token, next_is

# So many words before and after a number tell what is done in the time.
_REACH = 24
_SAID = r"(?P<what>(?:(?!(?:was|is|were|are|had|has|have|and|which|when|that)\b)[\w'’&/-]+\s){1,6})"
_BY = r"(?P<by>for\s(?:[\w'’-]+\s){1,4}?)?"
# 'the average time taken to close a case was now about 47'
_TIME_TO = re.compile(
    rf"""
    \b(?:(?P<how>average|mean|median|target|longest|shortest|typical)\s)?
    (?:(?P<named>(?!(?:that|said|of|and|but|in|is|was|long|times?|wait|delay)\b)[\w-]+)\s)?
    (?P<head>times?|wait|delay|days|hours|minutes|weeks|months)?\s?(?:(?:it\s)?(?:taken|takes|took)\s)?
    {_BY}to\s{_SAID}
    (?:was|is|were|are|had|has|have|been|being|stood|stands|remained|averaged|averages|fell|rose|dropped|went)\b
    (?:(?!\band\b)[^.;:()%\d]){{0,32}}$
    """,
    re.IGNORECASE | re.VERBOSE,
)
# 'the average for May was just over 5'
_AVERAGED = re.compile(
    r"""
    \b(?P<how>average|mean|median|longest|shortest)\s(?:(?:for|in|across|over)\s[\w'’]+\s){0,2}
    (?:was|is|being|of|stood|stands|had|has|been|now)\s(?:[a-z'’]+\s){0,4}$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TAKEN = re.compile(
    r"\b(?:takes?|took|taken|taking)\s(?!place\b|part\b|up\b|over\b)(?:[a-z'’]+\s){0,4}$", re.IGNORECASE
)
# '(took 9 days) on average for a caller to be answered'
_TO_DO = re.compile(rf"(?:(?P<how>on\saverage)\s)?{_BY}to\s{_SAID}", re.IGNORECASE)
_WAITED = re.compile(
    r"""
    \b(?:waited|waiting|queue[ds]|hung\son)\s(?:[a-z'’]+\s){0,3}$
    # 'rang and was kept for 20 minutes'
  | \b(?:rang|rung|ring|phoned|101|999)\b[^.;]{0,60}\b(?:kept|held)\s(?:[a-z'’]+\s){0,3}$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WAITED_FOR = re.compile(r"for\s(?P<what>(?:(?!to\b|when\b|and\b|before\b)[\w'’-]+\s){1,4})", re.IGNORECASE)
_SMALL = frozenset({Part.DETERMINER, Part.PRONOUN})


def time_taken(tokens: Sequence[Token], first: int, after: int) -> str | None:
    """Name the time told by the number at `first`, whose unit ends before `after`, by what is done in it."""
    before = _written(tokens[max(0, first - _REACH) : first])
    told = _TIME_TO.search(before)
    if told and told["head"] and told["named"]:
        return None  # 'the attendance time to incidents' is named by its own noun
    if told and (told["how"] or told["head"]) and not told["named"]:
        return _label(told, None)
    following = _written(tokens[after : after + _REACH])
    done = _TO_DO.match(following) if _TAKEN.search(before) else None
    if done:
        return _label(done, find_subject(tokens, first))
    averaged = _AVERAGED.search(before)
    if averaged and not _is_of_something(tokens, after):
        return f"{averaged['how'].lower()} time"
    if not _WAITED.search(before):
        return None
    waited_for = _WAITED_FOR.match(following)
    return f"waiting time for {waited_for['what']}".strip() if waited_for else "waiting time"


def _is_of_something(tokens: Sequence[Token], after: int) -> bool:
    """Whether it is said after a time what it is of: '12 hours of training'."""
    return next_is(tokens, after, "of") or (after < len(tokens) and tokens[after].part in NAMING)


def _written(tokens: Sequence[Token]) -> str:
    return "".join(f"{token.text} " for token in tokens if token.part not in _SMALL)


def _label(told: re.Match[str], subject: Bound | None) -> str:
    """Return 'average time to close case'; what is done to a `subject` names it: 'time for calls to be'."""
    how = (told["how"] or "").lower().removeprefix("on ")
    by = told["by"] or ""
    if subject and subject.measure and not by and told["what"].lower().startswith("be "):
        by = f"for {subject.measure} "
    return f"{how} time {by}to {told['what']}".strip()
