"""All documents together: tables in a fixed order, unique figure names and the checks between figures."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

import pandas as pd

from extract.checks import run_checks
from extract.columns import CHECKS, FIGURES, ITEMS, MEETINGS, Column
from extract.csv_file import typed
from extract.figure_id import unique_ids
from extract.model import Check
from extract.records import Record
from extract.table import Row, to_frame


class Dataset(NamedTuple):
    """The four tables of `data/`."""

    figures: pd.DataFrame
    meetings: pd.DataFrame
    items: pd.DataFrame
    checks: pd.DataFrame


EMPTY = Dataset(*(to_frame([], columns) for columns in (FIGURES, MEETINGS, ITEMS, CHECKS)))


def combine(records: Sequence[Record], kept: Dataset = EMPTY, removed: Collection[str] = ()) -> Dataset:
    """Return `kept` without the removed documents and with these records, which replace their namesakes."""
    gone = {record.document for record in records} | set(removed)
    meetings = _merge(kept.meetings, [record.meeting for record in records], MEETINGS, gone)
    items = _merge(kept.items, [row for record in records for row in record.items], ITEMS, gone)
    figures = _merge(kept.figures, [row for record in records for row in record.figures], FIGURES, gone)
    checks = _name_and_check(figures)
    return Dataset(figures, meetings, items, to_frame([_check_row(check) for check in checks], CHECKS))


def _merge(
    kept: pd.DataFrame, rows: Sequence[Row], columns: Sequence[Column], gone: Collection[str]
) -> pd.DataFrame:
    stays = kept[~kept["document"].isin(list(gone))]
    added = to_frame(rows, columns)
    parts = [part for part in (stays, added) if len(part)]
    merged = typed(pd.concat(parts, ignore_index=True), columns) if parts else added
    keys = [name for name in ("meeting_date", "document", "char_start") if name in merged]
    return merged.sort_values(keys, kind="stable", ignore_index=True)


def _name_and_check(figures: pd.DataFrame) -> Sequence[Check]:
    """Give the figures unique names and the codes of the checks that name them; return the checks."""
    figures["figure_id"] = pd.Series(unique_ids(figures["figure_id"]), dtype="str")
    checks = run_checks(figures)
    codes: dict[str, set[str]] = defaultdict(set)
    for check in checks:
        for name in check.figure_ids:
            codes[name].add(check.code)
    named = [" ".join(sorted(codes.get(name, ()))) for name in figures["figure_id"]]
    figures["checks"] = pd.Series(named, dtype="str")
    return checks


def _check_row(check: Check) -> Row:
    return {**check.model_dump(exclude={"figure_ids"}), "figure_ids": " ".join(check.figure_ids)}
