"""The walls of the house: who may know whom."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXTRACT = sorted((ROOT / "extract").rglob("*.py"))
DASHBOARD = sorted((ROOT / "dashboard").rglob("*.py"))

OPEN_TO_ALL = {"store", "model", "vocabulary", "table", "columns"}
# Adding minutes is extraction started from the dashboard; nothing else there may extract.
OPEN_TO_ADDING = OPEN_TO_ALL | {"pipeline", "library", "isolate", "read", "manifest"}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "extract":
            yield from (f"extract.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", EXTRACT, ids=name)
def test_the_extractor_knows_no_dashboard(path: Path) -> None:
    tops = {module.partition(".")[0] for module in imported(path)}
    assert not tops & {"dashboard", "streamlit", "plotly", "tests"}


@pytest.mark.parametrize("path", DASHBOARD, ids=name)
def test_the_dashboard_knows_only_the_data(path: Path) -> None:
    parts = {module.split(".")[1] for module in imported(path) if module.startswith("extract.")}
    assert parts <= (OPEN_TO_ADDING if path.stem.startswith("add_minutes") else OPEN_TO_ALL)


@pytest.mark.parametrize("path", DASHBOARD, ids=name)
def test_only_pages_draw(path: Path) -> None:
    """Queries, charts, wording and downloads are pure, so that they are tested without a browser."""
    pure = {"queries", "charts", "wording", "series", "selection", "briefing", "downloads"}
    if pure & {path.stem, path.parent.name} and path.parent.name != "app_pages":
        assert "streamlit" not in {module.partition(".")[0] for module in imported(path)}
