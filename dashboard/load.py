"""The only cache of the dashboard: the dataset, shared by all sessions and never changed by a page.

The key is the state of the data folder, so that new minutes appear with the next click and nothing is
read twice. The frame is shared, not copied: at a million figures a copy for each session would not fit.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.briefing import Briefing, brief, choose
from dashboard.selection import Selection, apply, meeting_ids, to_query
from dashboard.series import family_ids
from extract import store
from extract.vocabulary import Theme

DATA_VARIABLE = "MINUTES_DATA"


@dataclass(frozen=True)
class Dataset:
    """The tables of the data folder, as `extract.store` gives them."""

    folder: Path
    figures: pd.DataFrame
    meetings: pd.DataFrame
    items: pd.DataFrame
    checks: pd.DataFrame
    build: dict[str, Any]
    families: "pd.Series[Any]"


def data_folder() -> Path:
    """Give the folder that the server was started with, `data` by default."""
    return Path(os.environ.get(DATA_VARIABLE, "data"))


def load() -> Dataset:
    """Give the dataset as it is now; raises `StoreError` in words when there is none."""
    folder = data_folder().resolve()
    return _read(folder, _state(folder))


def with_families(dataset: Dataset, figures: pd.DataFrame) -> pd.DataFrame:
    """Give figures of the dataset with their `family`, which is worked out once for all sessions."""
    return figures.assign(family=dataset.families)


def load_text(dataset: Dataset, document: str) -> str:
    """Give the text of one document's minutes, the one that all its offsets point into."""
    return _read_text(dataset.folder, document, _state(dataset.folder))


def load_briefing(dataset: Dataset, selection: Selection) -> Briefing:
    """Give the briefing of the latest meeting that a selection keeps, made once for all who ask for it.

    What it tells are the selected figures; those of earlier meetings are there to compare with. Where
    nothing is kept it is `NOTHING`.
    """
    return _briefing(dataset.folder, to_query(selection), _state(dataset.folder), dataset, selection)


def meeting_names(dataset: Dataset) -> tuple[str, ...]:
    """Name all meetings as the filter does, the latest first."""
    return _meeting_names(dataset.folder, _state(dataset.folder), dataset.figures)


def _state(folder: Path) -> tuple[int, int]:
    """Tell one state of the folder from the next by the file that every build writes last."""
    build = folder / "build.json"
    return (build.stat().st_mtime_ns, build.stat().st_size) if build.exists() else (0, 0)


@st.cache_resource(max_entries=2, show_spinner="Reading the figures")
def _read(folder: Path, state: tuple[int, int]) -> Dataset:  # noqa: ARG001 (state is the cache key)
    figures = _ordered(store.read_figures(folder))
    return Dataset(
        folder=folder,
        figures=figures,
        families=family_ids(figures),
        meetings=store.read_meetings(folder),
        items=store.read_items(folder),
        checks=store.read_checks(folder),
        build=store.read_build(folder),
    )


def _ordered(figures: pd.DataFrame) -> pd.DataFrame:
    """Put themes into the order of their list, and agencies into that of the alphabet."""
    agencies = figures["agency"].cat.categories
    return figures.assign(
        theme=figures["theme"].cat.set_categories([theme.value for theme in Theme]),
        agency=figures["agency"].cat.reorder_categories(sorted(agencies)),
    )


@st.cache_resource(max_entries=2, show_spinner=False)
def _meeting_names(
    folder: Path,  # noqa: ARG001
    state: tuple[int, int],  # noqa: ARG001
    _figures: pd.DataFrame,
) -> tuple[str, ...]:
    return tuple(meeting_ids(_figures))


@st.cache_resource(max_entries=64, show_spinner=False)
def _briefing(
    folder: Path,  # noqa: ARG001
    query: str,  # noqa: ARG001
    state: tuple[int, int],  # noqa: ARG001
    _dataset: Dataset,
    _selection: Selection,
) -> Briefing:
    figures = apply(_dataset.figures, _selection.model_copy(update={"meetings": ()}))
    document = choose(figures, Selection(meetings=_selection.meetings))
    return brief(with_families(_dataset, figures), _dataset.checks, document)


@st.cache_resource(max_entries=64, show_spinner="Reading the minutes")
def _read_text(folder: Path, document: str, state: tuple[int, int]) -> str:  # noqa: ARG001
    return store.read_text(folder, document)
