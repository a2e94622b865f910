"""File names that say what is inside: ISO dates, no spaces, the board and the filter.

`figures_safer-board_2012-07-24_2022-01-21_fire-safety.csv`
"""

import unicodedata
from functools import lru_cache

import pandas as pd

from dashboard.selection import FIELDS, Selection, to_params

LONGEST_BOARD = 60
LONGEST_FILTER = 60


def file_name(frame: pd.DataFrame, selection: Selection, ending: str) -> str:
    """Name a download of a selection, with an ending such as 'csv'."""
    parts = ("figures", _board(frame), *_days(frame), _filter(selection))
    return "_".join(part for part in parts if part) + f".{ending}"


@lru_cache(maxsize=10_000)
def slug(text: str) -> str:
    """Fold a text to lower-case ASCII words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return "-".join("".join(char if char.isalnum() else " " for char in plain).split())


def _board(frame: pd.DataFrame) -> str:
    names = frame["board"].dropna().unique()
    if len(names) == 1:
        return slug(str(names[0]))[:LONGEST_BOARD].strip("-")
    return f"{len(names)}-boards" if len(names) else "none"


def _days(frame: pd.DataFrame) -> tuple[str, ...]:
    days = (frame["meeting_date"].min(), frame["meeting_date"].max())
    return tuple(dict.fromkeys(f"{day:%Y-%m-%d}" for day in days if not pd.isna(day)))


def _filter(selection: Selection) -> str:
    """Board and dates already stand in the name, so only the other choices are spelt out."""
    params = to_params(selection)
    values = [
        value
        for name in [*FIELDS, "text"]
        if name not in {"board", "meeting"}
        for value in params.get(name, [])
    ]
    return slug(" ".join(values))[:LONGEST_FILTER].strip("-")
