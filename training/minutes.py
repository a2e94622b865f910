"""Annotated minutes, read for learning."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from extract.agreement import Gold
from extract.evaluate import GOLD_SUFFIX, candidates_of
from extract.pipeline import extract_document
from extract.read import read
from extract.scoring import Candidate, match

SEEDS = Path("seeds")


class Annotated(NamedTuple):
    """Minutes and what a careful reader found in them."""

    name: str
    minutes: Path
    golds: list[Gold]


def annotated(folder: Path) -> Iterator[Annotated]:
    """Yield the annotated minutes of a folder; an annotation without minutes beside it is of a seed."""
    for path in sorted(folder.glob(f"*{GOLD_SUFFIX}")):
        name = path.name.removesuffix(GOLD_SUFFIX)
        beside = path.with_name(f"{name}.txt")
        minutes = beside if beside.exists() else SEEDS / beside.name
        yield Annotated(name, minutes, json.loads(path.read_text("utf-8"))["figures"])


def read_figures(minutes: Path) -> list[Candidate]:
    """Read the figures of minutes, in their order."""
    return candidates_of(extract_document(read(minutes)))


def matched(figures: list[Candidate], golds: list[Gold]) -> Iterator[tuple[int, Gold]]:
    """Yield the figures that a careful reader would want, by index, with their annotations."""
    for figure, gold in match(figures, golds).items():
        if golds[gold]["core"]:
            yield figure, golds[gold]
