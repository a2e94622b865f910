"""Small frames of figures for tests: a plain row, and what differs from it."""

from typing import Any

import pandas as pd

from extract.columns import FIGURES
from extract.csv_file import typed

BOARD = "Milltown Safety Board"
PLAIN: dict[str, Any] = {
    "figure_id": "f",
    "board": BOARD,
    "meeting_date": "2024-04-10",
    "document": "april.txt",
    "page": None,
    "item_no": "3",
    "item_title": "Crime",
    "theme": "Offender management and probation",
    "agency": "Probation Service",
    "measure": "compliance",
    "kind": "share",
    "value": 60.0,
    "value_high": None,
    "unit": "percent",
    "direction": None,
    "qualifier": "exact",
    "status": "actual",
    "period": "last quarter",
    "period_start": "2024-01-01",
    "period_end": "2024-03-31",
    "period_basis": "stated",
    "baseline": "",
    "area": "",
    "agency_basis": "sentence",
    "theme_basis": "item",
    "number_text": "60%",
    "sentence": "Compliance was 60% last quarter.",
    "char_start": 100,
    "char_end": 103,
    "rule": "percent",
    "confidence": "high",
    "source_sha256": "0",
    "checks": "",
    "review_status": "unreviewed",
}
JULY = {
    "meeting_date": "2024-07-10",
    "document": "july.txt",
    "period_start": "2024-04-01",
    "period_end": "2024-06-30",
}


def frame(*differences: dict[str, Any]) -> pd.DataFrame:
    """Make one row of each difference, named f0, f1 … unless it names itself."""
    rows = [{**PLAIN, "figure_id": f"f{number}", **each} for number, each in enumerate(differences)]
    return typed(pd.DataFrame(rows), FIGURES)


def no_checks() -> pd.DataFrame:
    return pd.DataFrame(
        {name: pd.Series(dtype="str") for name in ("code", "severity", "message", "figure_ids")}
    )
