"""The formats in which a selection can be had, each with what a page needs to offer it."""

from collections.abc import Callable
from typing import NamedTuple

import pandas as pd

from dashboard.downloads.about import About
from dashboard.downloads.columnar import to_parquet
from dashboard.downloads.names import file_name
from dashboard.downloads.package import to_zip
from dashboard.downloads.text import to_csv, to_csv_for_excel
from dashboard.downloads.workbook import MOST_ROWS, to_xlsx


class Format(NamedTuple):
    """One format; `key` is stable, `label` is for a button, `use` says in words when to choose it."""

    key: str
    label: str
    use: str
    ending: str
    media_type: str
    build: Callable[[pd.DataFrame, About], bytes]
    most_rows: int | None = None

    def too_many(self, rows: int) -> str:
        """Say why so many rows cannot be had in this format, and what to do; nothing when they can."""
        if self.most_rows is None or rows <= self.most_rows:
            return ""
        most = f"{self.label}: {self.most_rows:,} figures at most."
        return f"{most} Narrow the selection or take the CSV for Excel."

    def file_name(self, frame: pd.DataFrame, about: About) -> str:
        """Name the file after the board, the dates and the filter."""
        stem = "excel." if self.key == "csv_excel" else ""
        return file_name(frame, about.selection, stem + self.ending)


FORMATS = (
    Format("csv", "CSV", "For programs.", "csv", "text/csv; charset=utf-8", lambda frame, _: to_csv(frame)),
    Format(
        "csv_excel",
        "CSV for Excel",
        "Opens in Excel with every letter right.",
        "csv",
        "text/csv; charset=utf-8",
        lambda frame, _: to_csv_for_excel(frame),
    ),
    Format(
        "xlsx",
        "Excel workbook",
        "With a sheet of notes and the meaning of every column.",
        "xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        to_xlsx,
        MOST_ROWS,
    ),
    Format(
        "parquet",
        "Parquet",
        "For analysts: exact text and types.",
        "parquet",
        "application/vnd.apache.parquet",
        to_parquet,
    ),
    Format(
        "zip",
        "Package",
        "CSV, metadata, data dictionary and README in one zip.",
        "zip",
        "application/zip",
        to_zip,
    ),
)
