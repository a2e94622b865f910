"""The minutes the project starts from, against what a careful reader finds in them."""

import shutil
from pathlib import Path

import pytest

from extract.build import build
from extract.evaluate import Scores, evaluate

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))
TABLES = ("figures.csv", "meetings.csv", "items.csv", "checks.csv", "datapackage.json", "build.json")


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> Scores:
    """Seeds and annotations side by side, as the evaluation wants them."""
    folder = tmp_path_factory.mktemp("seeds")
    for path in [*SEEDS, *(ROOT / "tests" / "golden").iterdir()]:
        shutil.copy(path, folder)
    return evaluate(folder)


def test_both_seeds_are_scored(scores: Scores) -> None:
    assert [document.tally.core > 10 for document in scores.documents] == [True, True]


def test_every_figure_of_the_seeds_is_found_with_every_attribute_and_nothing_else(scores: Scores) -> None:
    assert scores.errors == ()


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    build(ROOT / "seeds", data)
    return data


@pytest.mark.parametrize("name", [*TABLES, *(f"text/{path.name}.txt" for path in SEEDS)])
def test_the_data_in_the_project_are_what_the_extractor_makes(rebuilt: Path, name: str) -> None:
    assert (ROOT / "data" / name).read_bytes() == (rebuilt / name).read_bytes(), (
        "run 'make data' and commit data/"
    )
