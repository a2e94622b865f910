"""What a rule for the name of a time is: a pattern, the words it needs, and how to date it.

A rule is only tried where some word begins with one that it needs, which is most of the speed; stems are
written as `Stems` takes them, for words with single spaces between them.
"""

import re
from typing import NamedTuple

from extract.rules import period_dates as read


class PeriodRule(NamedTuple):
    """One way of naming a time; a rule that does not yield only keeps others off its words.

    The pattern is for small letters, which match faster; one that is `cased` is for the text as written.
    """

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    dates: read.Builder
    relative: bool = False
    anaphoric: bool = False
    yields: bool = True
    cased: bool = False


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
    """Compile a verbose pattern, which begins where no word or amount does, into a rule.

    Plain letters are named beside the letters of words, because they are told much faster.
    """
    cased = "(?-i:" in pattern
    flags = re.VERBOSE | (re.IGNORECASE if cased else re.NOFLAG)
    return PeriodRule(
        name=name,
        needs=needs,
        pattern=re.compile(rf"(?<![a-z0-9\w£$€.,/])(?:{_over_lines(pattern)})", flags),
        dates=builder,
        relative=relative,
        anaphoric=anaphoric,
        yields=yields,
        cased=cased,
    )


def _over_lines(pattern: str) -> str:
    """Let a space of a pattern stand for the line ends and indents of a page too."""
    return (
        pattern.replace(r"\s?", r"\s{0,9}")
        .replace(r"\s*", r"\s{0,9}")
        .replace(r"\s", r"\s{1,9}")
        .replace(r"\s{1,9}{0,9}", r"\s{0,9}")
    )
