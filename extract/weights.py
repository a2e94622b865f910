"""Weights that were learned from annotated minutes, one cue a row, such as `lexicons/recall_weights.csv`."""

from collections.abc import Iterable
from functools import cache

from extract.lexicon import Row, bad_row, read_lexicon


@cache
def read_weights(name: str) -> dict[str, float]:
    """Return the weight of every cue in `lexicons/NAME.csv`; raises LexiconError naming file and line."""
    return {row["cue"]: _weight(name, row) for row in read_lexicon(name, ("cue", "weight"))}


def weigh(name: str, cues: Iterable[str]) -> float:
    """Return what cues weigh together, added up in their order; one that was not learned weighs nothing."""
    weights = read_weights(name)
    return sum(weights.get(cue, 0.0) for cue in cues)


def _weight(name: str, row: Row) -> float:
    try:
        return float(row["weight"])
    except ValueError:
        raise bad_row(name, row, f"not a number: {row['weight']}") from None
