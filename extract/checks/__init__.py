"""Figures that contradict each other or themselves, each with the arithmetic in words.

A check judges no figure wrong: the minutes may be at fault, or the reading. Each is meant to be right when it
speaks, so it stays silent where a sentence can be understood in more than one way.
"""

import pandas as pd

from extract.checks.change import change_checks
from extract.checks.repeat import repeat_checks
from extract.checks.rows import rows_of, sentences_of
from extract.checks.share import share_checks
from extract.checks.single import single_checks
from extract.model import Check

__all__ = ["run_checks"]


def run_checks(frame: pd.DataFrame) -> tuple[Check, ...]:
    """Check the figures of a frame with the columns of `figures.csv`; checks come one kind after another."""
    rows = rows_of(frame)
    sentences = sentences_of(rows)
    return (
        *(check for row in rows for check in single_checks(row)),
        *(check for sentence in sentences for check in change_checks(sentence)),
        *(check for sentence in sentences for check in share_checks(sentence)),
        *repeat_checks(rows),
    )
