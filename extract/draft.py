"""A number with what its own clause says of it, before time, theme and agency are added."""

from typing import NamedTuple

from extract.bound import How
from extract.model import Mention
from extract.vocabulary import Direction, Kind, Status

# What parts the head of a column from the label of a row.
HEAD_AND_LABEL = " ; "


class Draft(NamedTuple):
    """One number read in its clause.

    In a table, `context` stands for the clause, and `heads` are the column's header and the row's label;
    `timeless` tells that its column has no time while others have: 'Baseline' beside 'Actual Q1'.
    """

    mention: Mention
    measure: str | None
    how: How
    kind: Kind
    direction: Direction | None
    status: Status
    area: str | None = None
    context: str = ""
    heads: str = ""
    timeless: bool = False
