"""Whether a number happened, is aimed at, is expected, could be held, or is promised.

Each cue says where it must stand: before the number with no other number between, or right after it.
"""

import re

from extract.rules import status_aims as aims
from extract.rules import status_capacity as capacity
from extract.rules import status_forecasts as forecasts
from extract.rules import status_standards as standards
from extract.rules import status_targets as targets
from extract.rules import status_verbs as verbs
from extract.rules.duration import TIMES
from extract.rules.stems import Stems
from extract.vocabulary import Status, Unit

# 'a target of 50 and 30'
_SECOND = re.compile(r"(?<=[\s(])[£\d][\d.,]*(?:%|m|k)?\s(?:and|or)\s$")
# after what is held against a plan: 'against 640 expected'
_SET = re.compile(r"\s(?:planned\b|expected(?=[.,;)]|$))")
_ENDS = re.compile(r"%?\s*(?:[.;,:)]|respectively|$)")
_SHARES = frozenset((Unit.PERCENT, Unit.POINTS))
_REACH = 110
_LONGEST_NUMBER = 16
_STEMS = Stems(
    {
        "target": targets.STEMS,
        "done": standards.TO_BE_DONE_STEMS,
        "promise": standards.PROMISE_STEMS,
        "capacity": capacity.STEMS,
        "aim": aims.STEMS,
        "forecast": forecasts.STEMS,
        "standard": standards.STEMS,
    }
)


def find_status(words: str, start: int, end: int, unit: Unit) -> Status:
    """Return the status of the number at `words[start:end]`; `actual` where nothing else is said."""
    start = _first_of_two(words, start, end)
    before = words[max(0, start - _REACH) : start]
    cues = _STEMS.cues(before)
    timed = standards.TIME_WORD.match(words, end) if unit in TIMES else None
    if unit in _SHARES and start <= 2 * _REACH and aims.LABELLED.match(words):
        return Status.TARGET
    if start <= _REACH and _is_aim(before, unit) and not aims.TELLS.match(words, end):
        return Status.TARGET
    return (
        _of_target(words, before, timed.end() if timed else end, cues)
        or (_of_time(words, before, end, cues) if unit in TIMES else None)
        or _of_words_before(words, before, end, cues, unit)
        or _of_words_after(words, before, end, unit)
        or Status.ACTUAL
    )


def _first_of_two(words: str, start: int, end: int) -> int:
    """Return where the first of two numbers begins that end a clause, else `start`: '(50) and 30.'."""
    second = (
        _SECOND.search(words, max(0, start - _LONGEST_NUMBER), start) if _ENDS.match(words, end) else None
    )
    return second.start() if second else start


def _is_aim(before: str, unit: Unit) -> bool:
    """Whether a number stands in what a sentence bids to be done: 'Reduce burglary by 5%'."""
    found = None if before.endswith(" from ") else aims.IMPERATIVE.match(before)
    return bool(found and (found["measured"] or unit in _SHARES))


def _of_target(words: str, before: str, end: int, cues: frozenset[str]) -> Status | None:
    """Tell a number that is named a target, or that passes one."""
    if "target" in cues and targets.PASSED.search(before):
        return Status.ACTUAL
    if ("target" in cues and targets.AGAINST.search(before)) or targets.NAMED_AFTER.match(words, end):
        return Status.TARGET
    if standards.WHICH_STANDARD.match(words, end):
        return Status.STANDARD
    if targets.SET_AFTER.match(words, end) and targets.HELD_AGAINST.search(before):
        return Status.TARGET
    set_against = before.endswith(("against ", " out of the ")) and _SET.match(words, end)
    set_for = targets.HAS_SET.search(before) and targets.FOR_YEAR.match(words, end)
    return Status.TARGET if set_against or set_for or aims.WANTED_AFTER.match(words, end) else None


def _of_time(words: str, before: str, end: int, cues: frozenset[str]) -> Status | None:
    """Tell a length of time that is promised: 'within 2 days', 'a 2-day standard'."""
    named = standards.STANDARD_AFTER.match(words, end)
    if named:
        return Status.TARGET if named["kind"].lower() == "target" else Status.STANDARD
    if "promise" in cues and standards.PROMISE.search(before) and not _was_kept(words, before, end):
        return Status.STANDARD
    return Status.STANDARD if "done" in cues and standards.TO_BE_DONE.search(before) else None


def _was_kept(words: str, before: str, end: int) -> bool:
    """Whether a time tells what was done, and no share of it follows: 'were answered within 20 seconds'."""
    last_clause = standards.CLAUSE.split(before)[-1]
    return standards.DONE.search(last_clause) is not None and not standards.SHARE_AFTER.match(words, end)


def _of_words_before(words: str, before: str, end: int, cues: frozenset[str], unit: Unit) -> Status | None:
    """Tell by the words that lead to a number."""
    held = capacity.AFTER.match(words, end) and not capacity.PLACED.search(before)
    funded = unit is Unit.COUNT and capacity.FUNDED.search(before)
    if held or ("capacity" in cues and (funded or capacity.BEFORE.search(before))):
        return Status.CAPACITY
    if "target" in cues and (targets.NAMED.search(before) or targets.NAMED_ASIDE.search(before)):
        return Status.TARGET
    if "aim" in cues and aims.AIMED.search(before):
        return None if _is_left(words, before, end) else Status.TARGET
    if "forecast" in cues and _is_expected(words, before, end):
        return None if forecasts.ASKED.search(before) else Status.FORECAST
    if "standard" in cues and standards.STANDARD.search(before):
        due = standards.SHOULD_BE.search(before) and standards.BY_THEN.match(words, end)
        return Status.TARGET if due else Status.STANDARD
    return None


def _is_left(words: str, before: str, end: int) -> bool:
    """Whether a number is the level from which another is aimed at: 'to be cut from 40 (to 30)'."""
    return aims.FROM.search(before) is not None and aims.TO_ANOTHER.match(words, end) is not None


def _is_expected(words: str, before: str, end: int) -> bool:
    """Whether the words before a number look ahead, and none tells that it was: 'would fall from 40'."""
    if before.lower().endswith(" from ") or forecasts.PAST_AFTER.match(words, end):
        return False
    return (forecasts.EXPECTED.search(before) or forecasts.NEXT.search(before)) is not None


def _of_words_after(words: str, before: str, end: int, unit: Unit) -> Status | None:
    """Tell by the verb of a number, '5 were expected'; a share of people may say what they would do."""
    found = verbs.VERB.match(words, end)
    if unit in _SHARES and forecasts.WOULD_DO.match(words, end):
        return None
    if found and found.lastgroup == "forecast" and forecasts.ASKED.search(before):
        return None
    if found and found.lastgroup:
        return Status(found.lastgroup)
    ahead = unit is Unit.GBP and forecasts.NEXT_AFTER.match(words, end)
    return Status.FORECAST if ahead else None
