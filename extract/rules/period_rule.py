"""What a rule for the name of a time is: a pattern, the words it needs, and how to date it.

A rule is only tried where some word begins with one that it needs, which is most of the speed.
"""

import re
from typing import NamedTuple

from extract.rules import period_dates as read


class PeriodRule(NamedTuple):
    """One way of naming a time; a rule that does not yield only keeps others off its words."""

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    dates: read.Builder
    relative: bool = False
    anaphoric: bool = False
    yields: bool = True


def rule(
    name: str,
    needs: tuple[str, ...],
    pattern: str,
    builder: read.Builder,
    *,
    relative: bool = False,
    anaphoric: bool = False,
    yields: bool = True,
) -> PeriodRule:
    """Compile a verbose pattern, which begins where no word or amount does, into a rule."""
    compiled = re.compile(rf"(?<![\w£$€.,/])(?:{_over_lines(pattern)})", re.IGNORECASE | re.VERBOSE)
    return PeriodRule(
        name=name,
        needs=needs,
        pattern=compiled,
        dates=builder,
        relative=relative,
        anaphoric=anaphoric,
        yields=yields,
    )


def _over_lines(pattern: str) -> str:
    """Let a space of a pattern stand for the line ends and indents of a page too."""
    return (
        pattern.replace(r"\s?", r"\s{0,9}")
        .replace(r"\s*", r"\s{0,9}")
        .replace(r"\s", r"\s{1,9}")
        .replace(r"\s{1,9}{0,9}", r"\s{0,9}")
    )
