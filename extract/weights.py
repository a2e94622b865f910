"""Weights that were learned from annotated minutes, one cue a row, such as `lexicons/recall_weights.csv`."""

from collections.abc import Iterable
from functools import cache

from extract.lexicon import Row, bad_row, read_lexicon

# The unit that weights are added up in.
HUNDREDTHS = 100


@cache
def read_weights(name: str) -> dict[str, float]:
    """Return the weight of every cue in `lexicons/NAME.csv`; raises LexiconError naming file and line."""
    return {row["cue"]: _weight(name, row) for row in read_lexicon(name, ("cue", "weight"))}


@cache
def hundredths(name: str) -> dict[str, int]:
    """Return the weights in whole hundredths, as they are learned, which add up alike in any order."""
    return {cue: round(weight * HUNDREDTHS) for cue, weight in read_weights(name).items()}


def weigh_hundredths(name: str, cues: Iterable[str]) -> int:
    """Return what cues weigh together in hundredths; one that was not learned weighs nothing."""
    weights = hundredths(name)
    return sum([weights[cue] for cue in cues if cue in weights])


def weigh(name: str, cues: Iterable[str]) -> float:
    """Return what cues weigh together, added up in their order; one that was not learned weighs nothing."""
    weights = read_weights(name)
    return sum([weights[cue] for cue in cues if cue in weights], 0.0)


def _weight(name: str, row: Row) -> float:
    try:
        return float(row["weight"])
    except ValueError:
        raise bad_row(name, row, f"not a number: {row['weight']}") from None
