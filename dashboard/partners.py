"""What each partner agency reported: how much, about what, at which meetings. Pure."""

from typing import Any

import pandas as pd

from dashboard import queries, wording
from dashboard.markup import Cell, Column, Link
from dashboard.selection import AGENCY_NOT_NAMED
from dashboard.wording import Row

AGENCIES_SHOWN = 40
# Names that say what a body is and not where: one to a reader of one board, several to a reader of many.
OF_NO_PLACE = (
    *("Police", "Constabulary", "Council", "Local authority", "Fire Service", "Fire and Rescue Service"),
    *("Fire Brigade", "Police and Crime Commissioner", "Health", "Hospital", "University", "College"),
)
AT = ", at "
COLUMNS = (
    Column("Agency"),
    Column("Figures", numeric=True),
    Column("Meetings", numeric=True),
    Column("Last reported"),
    Column("Mostly about"),
)


def summary(figures: pd.DataFrame) -> pd.DataFrame:
    """Count for each agency figures and meetings, with its last meeting and its commonest theme.

    Where there are several boards, 'Police' or 'Council' is another body at each, and is told apart by board.
    """
    named = figures.assign(agency=_named(figures))
    grouped = named.groupby("agency", observed=True)
    table = pd.DataFrame(
        {
            "figures": grouped.size(),
            "meetings": grouped["document"].nunique(),
            "last": grouped["meeting_date"].max(),
            "theme": _commonest(named),
        }
    )
    return table.sort_values("figures", ascending=False, kind="stable").head(AGENCIES_SHOWN)


def lines(table: pd.DataFrame) -> list[tuple[Cell, ...]]:
    """Give the summary as lines of a table, each agency a link that chooses it."""
    return [
        (
            Link(str(agency), f"partners?{_chosen(str(agency))}"),
            f"{row['figures']:,}",
            f"{row['meetings']:,}",
            wording.day(row["last"]),
            str(row["theme"]),
        )
        for agency, row in table.iterrows()
    ]


def counts(table: pd.DataFrame) -> list[tuple[str, int]]:
    """Give each agency with its number of figures."""
    return [(str(agency), int(number)) for agency, number in table["figures"].items()]


def gone(row: Row) -> str:
    """Say what was last reported of a measure, and when."""
    last = f"{wording.headline(row)}, at the meeting of {wording.day(row['meeting_date'])}"
    return f"{wording.agency(row)}: {last}."


def _named(figures: pd.DataFrame) -> "pd.Series[Any]":
    """Name the agency of every row, with its board where the name alone could be several bodies."""
    named = figures["agency"].cat.add_categories([AGENCY_NOT_NAMED]).fillna(AGENCY_NOT_NAMED)
    unclear = figures["agency"].isin(OF_NO_PLACE).to_numpy()
    if figures["board"].nunique() < 2 or not unclear.any():
        return named
    boards = figures["board"].astype("object").fillna("")[unclear]
    told_apart = figures["agency"].astype("object")[unclear] + AT + boards
    named = named.cat.add_categories(sorted(told_apart.unique()))
    named[unclear] = told_apart
    return named


def _chosen(agency: str) -> str:
    """Write the query that chooses an agency, and the board that it was told apart by."""
    name, _, board = agency.partition(AT)
    return queries.query(agency=name, board=board) if board else queries.query(agency=name)


def _commonest(named: pd.DataFrame) -> "pd.Series[str]":
    """Find the theme each agency reports on most; the first of equals."""
    counted = named.groupby(["agency", "theme"], observed=True).size().reset_index(name="number")
    first = counted.sort_values("number", ascending=False, kind="stable").drop_duplicates("agency")
    commonest: pd.Series[str] = first.set_index("agency")["theme"]
    return commonest
