"""How well minutes are read that the rules were not written for; a floor is raised when a rule gets better.

`MINUTES_DEVSET` may name one more folder of annotated minutes, which is held to the same floors.
"""

import os
from pathlib import Path

import pytest

from extract.evaluate import evaluate
from extract.scoring import Tally

OURS = Path(__file__).resolve().parent.parent / "minutes"
FOLDERS = [OURS, *(Path(name) for name in [os.environ.get("MINUTES_DEVSET")] if name)]
FLOORS = {
    "precision": 0.965,
    "recall": 0.975,
    "unit": 0.99,
    "kind": 0.97,
    "direction": 0.98,
    "status": 0.97,
    "qualifier": 0.98,
    "theme": 0.94,
    "agency": 0.93,
    "measure": 0.86,
    "period": 0.92,
}


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def total(request: pytest.FixtureRequest) -> Tally:
    return evaluate(request.param).total


@pytest.mark.parametrize(("name", "floor"), list(FLOORS.items()))
def test_no_score_falls_below_its_floor(total: Tally, name: str, floor: float) -> None:
    scores = {"precision": total.precision(), "recall": total.recall(), **total.accuracy()}
    assert scores[name] >= floor


def test_no_number_is_misread(total: Tally) -> None:
    assert total.misread == 0
