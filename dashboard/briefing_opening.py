"""The words a briefing opens with: whose meeting it is, how much was said, how fresh the data are. Pure."""

from typing import NamedTuple

import pandas as pd

from dashboard import wording
from dashboard.briefing import Briefing


class Opening(NamedTuple):
    """The first words of a briefing: what it is, the number of figures, what it is compared with."""

    lead: str
    status: str
    note: str


def of(meetings: pd.DataFrame, made: Briefing) -> Opening:
    """Open a briefing; `meetings` are all that the data hold."""
    low = f", {made.uncertain:,} of them read with low confidence" if made.uncertain else ""
    latest = wording.day(meetings["meeting_date"].max())
    held = f"{wording.plural(len(meetings), 'meeting')} in all, the latest of {latest}"
    return Opening(
        lead=f"What {_board(meetings, made)} was told on {wording.day(made.day)}.",
        status=f"{wording.plural(made.figures, 'figure')}{low}",
        note=f"{made.earlier} The data hold {held}.",
    )


def _board(meetings: pd.DataFrame, made: Briefing) -> str:
    """Name the board, and whose it is where its name does not say so."""
    found = meetings.loc[meetings["document"] == made.document, "authority"]
    authority = wording.text(next(iter(found), ""))
    named = made.board or "the board"
    return f"{named} ({authority})" if authority and authority not in named else named
