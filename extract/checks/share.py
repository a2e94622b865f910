"""A stated share against the part and the whole beside it: '29 of 75 fires (39%)', '60, of which 75'."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.checks.rows import Row, words_between
from extract.model import Check

OF = ("of", "of the", "out of", "out of the", "out of a total of", "of a total of", "from a total of")
OF_WHICH = ("of which", "of whom", "of these", "of those", "of them")
ROUNDING = 0.51


def share_checks(sentence: Sequence[Row]) -> Iterator[Check]:
    """Check the parts and wholes of one sentence."""
    counts = [row for row in sentence if row.kind == "count" and row.unit == "count"]
    shares = [row for row in sentence if row.kind == "share" and row.unit == "percent"]
    parts = [(part, whole) for part, whole in pairwise(counts) if words_between(part, whole) in OF]
    if len(parts) == 1 and len(shares) == 1 and len(counts) == 2:
        yield from _share(*parts[0], shares[0])
    for part, whole in [*parts, *_of_which(counts)]:
        if part.value > whole.value and "range" not in (part.qualifier, whole.qualifier):
            message = f"The part ({part.number_text}) is more than the whole ({whole.number_text})."
            yield _check("part_over_whole", message, part, whole)


def _of_which(counts: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    for whole, part in pairwise(counts):
        clause = words_between(whole, part).rpartition(",")
        if clause[1] and ";" not in clause[0] and clause[2].strip().startswith(OF_WHICH):
            yield part, whole


def _share(part: Row, whole: Row, stated: Row) -> Iterator[Check]:
    if not whole.value or not 0 < part.value <= whole.value:
        return
    computed = 100 * part.value / whole.value
    decimals = len(stated.number_text.partition(".")[2].rstrip("% "))
    slack = 2.0 if stated.qualifier == "approximate" else ROUNDING * 10.0**-decimals
    over = max(0.0, computed - stated.value) if stated.qualifier != "at_least" else 0.0
    under = max(0.0, stated.value - computed) if stated.qualifier != "at_most" else 0.0
    if stated.value_high is None and max(over, under) > slack:
        words = f"{part.number_text} of {whole.number_text} is {computed:.1f}%"
        yield _check(
            "share_arithmetic", f"{words}; the minutes say {stated.number_text}.", stated, part, whole
        )


def _check(code: str, message: str, *rows: Row) -> Check:
    return Check(
        code=code, severity="error", message=message, figure_ids=tuple(row.figure_id for row in rows)
    )
