"""Times and numbers in brackets: '233 fires (228 in 2011)', 'by 35% (from 333 in 2011 to 216 in 2012)'."""

import re
from collections.abc import Sequence

from extract.rules.period import FoundPeriod

Extent = tuple[int, int]
REACH = 400
_FROM_LEVEL = re.compile(r"\s?(?:%|per\s?cent)?\s\(from\s", re.IGNORECASE)


def overlap(period: FoundPeriod, number: Extent) -> bool:
    """Whether a time and a number share letters."""
    return period.start < number[1] and number[0] < period.end


def is_alone_in_brackets(number: Extent, text: str) -> bool:
    """Whether a number stands in brackets behind another: '12 (9)'."""
    before, after = text[max(0, number[0] - 8) : number[0]], text[number[1] : number[1] + 4]
    outer = before.rstrip(" £+-–")
    return after.lstrip(" %").startswith(")") and outer[-1:] == "(" and outer[:-1].rstrip(" %")[-1:].isdigit()


def is_of_number_in_brackets(
    number: Extent, numbers: Sequence[Extent], text: str, period: FoundPeriod
) -> bool:
    """Whether a time is told in brackets of another number there: '233 fires (228 in 2011)'."""
    opened = text.rfind("(", max(0, period.start - REACH), period.start)
    closed = text.find(")", period.end, period.end + REACH)
    if opened < 0 or closed < 0 or opened < text.rfind(")", 0, period.start) or opened <= number[0] < closed:
        return False
    return any(opened < start < closed and not overlap(period, (start, end)) for start, end in numbers)


def of_levels(number: Extent, text: str, found: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """Return the time of the later of two levels in brackets: '(from 9 in 2011 to 7 in 2012)'."""
    opened = _FROM_LEVEL.match(text, number[1])
    closed = text.find(")", opened.end()) if opened else -1
    told = [p for p in found if opened and opened.end() < p.start and p.end <= closed and not p.relative]
    return told[-1] if len(told) > 1 else None
