"""Names of measures: when two say the same, and whether a rise is good or bad news where that is known.

Folding is cautious: it forgets case, order, plural and little words, never a word that says what is counted.
"""

from enum import StrEnum
from functools import cache, lru_cache

LITTLE_WORDS = "a an and as at by for from in of on or per the to with number total overall level rate"
# What more of is bad news, one measure a line; every word must stand in the measure.
RISE_IS_BAD = """
    acquisitive crime
    all crime
    anti-social behaviour
    antisocial behaviour
    arson
    asb
    assault
    burglary
    burglary report
    criminal damage
    drug death
    dwelling fire
    deliberate fire
    fire death
    first-time entrant
    fly-tipping
    gun crime
    homicide
    knife crime
    murder
    notifiable offence
    property crime
    recorded crime
    re-offending
    reoffending
    repeat victim
    response time
    robbery
    robbery report
    shoplifting
    sickness absence
    staff turnover
    theft
    theft report
    vacancy
    vehicle crime
    vehicle crime report
    violence
    waiting time
"""
# What more of is good news.
RISE_IS_GOOD = """
    compliance
    completed order
    confidence
    detection
    sanction detection
    feel safe
    home fire safety visit
    positive outcome
    satisfaction
    solved
    successful completion
"""
# Words that may stand beside such a phrase without changing its meaning. Any other word leaves it open:
# more arrests for burglary, calls about it or projects against it need not be bad.
NEUTRAL = """
    average bicycle borough business case commercial crime cycle dwelling home household incident injury
    licence mobile motor night non-residential offence offender order personal phone police probation
    property public recorded residential resident serious service street supervision town user vehicle
    victim ward young youth
"""


class Polarity(StrEnum):
    """What a rise of a measure means to a board."""

    GOOD = "good"
    BAD = "bad"


@lru_cache(maxsize=10_000)
def fold(measure: str) -> str:
    """Give the words that two names of one measure share: 'reports of burglary', 'Burglary reports'."""
    return " ".join(sorted(_words(measure)))


def rise_is(measure: str) -> Polarity | None:
    """Tell whether more of a measure is good or bad news; None unless the tables above decide it."""
    words = _words(measure)
    good, bad = _decides(RISE_IS_GOOD, words), _decides(RISE_IS_BAD, words)
    if good == bad:
        return None
    return Polarity.GOOD if good else Polarity.BAD


@cache
def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def _phrases(table: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in table.splitlines() if line.strip())


def _decides(table: str, words: frozenset[str]) -> bool:
    """Find a phrase in the words that leaves nothing over but neutral words."""
    return any(phrase <= words and words - phrase <= _set(NEUTRAL) for phrase in _phrases(table))


def _words(measure: str) -> frozenset[str]:
    plain = "".join(char if char.isalnum() or char in "-'" else " " for char in measure.casefold())
    words = (word.strip("-'").removesuffix("'s").removesuffix("s'") for word in plain.split())
    return frozenset(_singular(word) for word in words if word and word not in _set(LITTLE_WORDS))


def _singular(word: str) -> str:
    if len(word) <= 3 or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return (
        word.removesuffix("es") if word.endswith(("sses", "shes", "ches", "xes")) else word.removesuffix("s")
    )
