"""Questions that the pages ask of the figures: pure, from frame to frame.

Orders are worked out on category codes, which are small integers, so that a million rows sort in a blink.
"""

from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import urlencode

import numpy as np
import numpy.typing as npt
import pandas as pd

from dashboard import wording
from dashboard.selection import AGENCY_NOT_NAMED, Selection, meeting_id
from dashboard.wording import Row

Ranks: TypeAlias = npt.NDArray[Any]

PAGE_SIZE = 50
MEETINGS_SHOWN = 12


def latest_first(frame: pd.DataFrame) -> Ranks:
    """Rank rows by meeting, latest first, keeping the order of the minutes within one."""
    documents = frame["document"].astype("category").cat
    dates = frame.groupby("document", observed=False)["meeting_date"].first().reindex(documents.categories)
    order = np.argsort(-dates.to_numpy().astype("int64"), kind="stable")
    ranks = np.empty(len(order), dtype=np.int32)
    ranks[order] = np.arange(len(order), dtype=np.int32)
    return ranks[documents.codes.to_numpy()] if len(order) else np.empty(0, dtype=np.int32)


def _oldest_first(frame: pd.DataFrame) -> Ranks:
    return -latest_first(frame)


def _by_theme(frame: pd.DataFrame) -> Ranks:
    return frame["theme"].cat.codes.to_numpy()


def _by_agency(frame: pd.DataFrame) -> Ranks:
    names = frame["agency"].cat
    ranks = np.argsort(np.argsort(names.categories.to_numpy().astype(str)))
    return np.append(ranks, len(ranks))[names.codes.to_numpy()]


def _by_measure(frame: pd.DataFrame) -> Ranks:
    return np.unique(frame["measure"].str.casefold().to_numpy(dtype=str), return_inverse=True)[1]


def _largest_first(frame: pd.DataFrame) -> Ranks:
    return -frame["value"].fillna(-1).to_numpy()


ORDERS: dict[str, Callable[[pd.DataFrame], Ranks]] = {
    "Latest meeting": latest_first,
    "Oldest meeting": _oldest_first,
    "Theme": _by_theme,
    "Agency": _by_agency,
    "Measure": _by_measure,
    "Largest number": _largest_first,
}


def page_of(frame: pd.DataFrame, order: str, number: int, size: int = PAGE_SIZE) -> pd.DataFrame:
    """Give one page (from 1) of the frame in the named order."""
    ranks = np.argsort(ORDERS[order](frame), kind="stable")
    return frame.iloc[ranks[(number - 1) * size : number * size]]


def pages(frame: pd.DataFrame, size: int = PAGE_SIZE) -> int:
    """Count the pages of a frame, at least one."""
    return max(1, -(-len(frame) // size))


def rows(frame: pd.DataFrame) -> list[Row]:
    """Give a few rows as mappings; never for a whole dataset."""
    names = [str(name) for name in frame.columns]
    columns = [frame[name].tolist() for name in frame.columns]
    return [dict(zip(names, cells, strict=True)) for cells in zip(*columns, strict=True)]


def one(frame: pd.DataFrame, figure_id: str | None) -> Row | None:
    """Find a figure by its reference; None when there is none of that name."""
    found = frame[frame["figure_id"] == figure_id]
    return rows(found.head(1))[0] if len(found) else None


def of_document(frame: pd.DataFrame, document: str) -> pd.DataFrame:
    """Give the rows of one document."""
    return frame[frame["document"] == document]


def for_display(frame: pd.DataFrame) -> pd.DataFrame:
    """Give a page of figures as a reader sees it, with a row number for each."""
    shown = rows(frame)
    return pd.DataFrame(
        {
            "Meeting": frame["meeting_date"].dt.date.to_numpy(),
            "Measure": [wording.measure(row) for row in shown],
            "Figure": [wording.signed(row) for row in shown],
            "In words": [wording.said(row) for row in shown],
            "Theme": frame["theme"].astype(str).to_numpy(),
            "Agency": [wording.agency(row) for row in shown],
            "Item": [wording.item(row) for row in shown],
            "Confidence": frame["confidence"].astype(str).to_numpy(),
        }
    )


def counts(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """Count figures by `column` and meeting: one row each, with `meeting_date`, `document`, `figures`."""
    named = frame[column].astype("object").where(frame[column].notna(), AGENCY_NOT_NAMED)
    keys = [named.rename(column), frame["meeting_date"], frame["document"].astype("object")]
    return frame.groupby(keys, observed=True).size().rename("figures").reset_index()


def percent_changes(figures: pd.DataFrame, most: int) -> tuple[list[Row], int]:
    """Give the largest rises and falls in per cent, the largest fall first, and how many are left out."""
    kept = figures[(figures["kind"] == "percent_change") & (figures["review_status"] != "rejected")]
    largest = sorted(rows(kept), key=lambda row: -row["value"])[:most]
    return sorted(largest, key=wording.signed_value), max(0, len(kept) - most)


def query(**values: str) -> str:
    """Write values as the query of an address."""
    return urlencode(values)


def meetings_of(meetings: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Give the meetings that the filters allow, latest first, each with its `meeting` name."""
    named = _named(meetings)
    if selection.boards:
        named = named[named["board"].isin(selection.boards)]
    if selection.meetings:
        wanted = set(selection.meetings)
        named = named[[bool(wanted & {name, name[:10]}) for name in named["meeting"]]]
    return named


def meeting_of(meetings: pd.DataFrame, row: Row | None) -> Row | None:
    """Give the meeting that a figure comes from."""
    found = meetings[meetings["document"] == row["document"]] if row else meetings.head(0)
    return rows(found)[0] if len(found) else None


def around(meetings: pd.DataFrame, document: str) -> tuple[Row | None, Row | None]:
    """Give the meetings of the same board before and after the one of this document; none without a board."""
    board = meetings.loc[meetings["document"] == document, "board"].iloc[0]
    if not wording.known(board):
        return None, None
    listed = rows(_named(meetings[meetings["board"] == board]))
    at = next(index for index, row in enumerate(listed) if row["document"] == document)
    before = listed[at + 1] if at + 1 < len(listed) else None
    return before, listed[at - 1] if at else None


def _named(meetings: pd.DataFrame) -> pd.DataFrame:
    """Add the name that the meeting filter uses and put the latest meeting first."""
    triples = zip(meetings["board"], meetings["meeting_date"], meetings["document"], strict=True)
    named = meetings.assign(meeting=[meeting_id(*triple) for triple in triples])
    return named.sort_values(["meeting_date", "document"], ascending=[False, True], na_position="last")


def counts_by_meeting(figures: pd.DataFrame) -> list[tuple[pd.Timestamp, int]]:
    """Count the figures of each of the latest meetings, in order of time."""
    counted = figures.groupby("document", observed=True)["meeting_date"].agg(["first", "size"])
    latest = counted.sort_values("first").tail(MEETINGS_SHOWN)
    return list(zip(latest["first"], latest["size"], strict=True))


def theme_by_meeting(figures: pd.DataFrame) -> tuple[list[str], list[tuple[str, ...]]]:
    """Count figures by theme at the latest meetings: the meetings' names, and one line for each theme."""
    meetings = figures.groupby("document", observed=True)["meeting_date"].first().sort_values()
    latest = meetings.tail(MEETINGS_SHOWN)[::-1]
    counted = figures.groupby(["theme", "document"], observed=True).size()
    table = counted.unstack(fill_value=0).reindex(columns=latest.index, fill_value=0)
    lines = [(str(theme), *(f"{number:,}" for number in row)) for theme, row in table.iterrows()]
    return [wording.day(day) for day in latest], lines
