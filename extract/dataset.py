"""All documents together: tables in a fixed order, with unique figure names and the checks between figures."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

import pandas as pd

from extract.checks import run_checks
from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS, Column
from extract.figure_id import unique_ids
from extract.model import Check
from extract.records import Record
from extract.table import Row, to_frame, typed


class Dataset(NamedTuple):
    """The four tables of `data/`."""

    figures: pd.DataFrame
    meetings: pd.DataFrame
    items: pd.DataFrame
    checks: pd.DataFrame


EMPTY = Dataset(*(to_frame([], columns) for columns in (FIGURES, MEETINGS, ITEMS, CHECKS)))


def combine(records: Sequence[Record], kept: Dataset = EMPTY, removed: Collection[str] = ()) -> Dataset:
    """Return `kept` without the removed documents and with these records, replacing those of the same name."""
    gone = {record.document for record in records} | set(removed)
    figures = _merge(kept.figures, [row for record in records for row in record.figures], FIGURES, gone)
    meetings = _merge(kept.meetings, [record.meeting for record in records], MEETINGS, gone)
    items = _merge(kept.items, [row for record in records for row in record.items], ITEMS, gone)
    figures = figures.sort_values(
        ["meeting_date", "document", "char_start"], kind="stable", ignore_index=True
    )
    figures["figure_id"] = pd.Series(unique_ids(figures["figure_id"]), dtype="str")
    checks = run_checks(figures)
    figures["checks"] = _codes(figures["figure_id"], checks)
    return Dataset(
        figures=figures,
        meetings=meetings.sort_values(["meeting_date", "document"], kind="stable", ignore_index=True),
        items=items.sort_values(["document", "char_start"], kind="stable", ignore_index=True),
        checks=to_frame([_check_row(check) for check in checks], CHECKS),
    )


def _merge(
    kept: pd.DataFrame, rows: Sequence[Row], columns: Sequence[Column], gone: Collection[str]
) -> pd.DataFrame:
    stays = kept[~kept["document"].isin(list(gone))]
    added = to_frame(rows, columns)
    parts = [part for part in (stays, added) if len(part)]
    return typed(pd.concat(parts, ignore_index=True), columns) if parts else added


def _codes(names: "pd.Series[str]", checks: Sequence[Check]) -> "pd.Series[str]":
    codes: dict[str, set[str]] = defaultdict(set)
    for check in checks:
        for name in check.figure_ids:
            codes[name].add(check.code)
    return pd.Series([" ".join(sorted(codes.get(name, ()))) for name in names], dtype="str")


def _check_row(check: Check) -> Row:
    return {**check.model_dump(exclude={"figure_ids"}), "figure_ids": " ".join(check.figure_ids)}
