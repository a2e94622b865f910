"""What a downloaded file says of itself: its filter, what it covers, what to mind and how to cite it.

The same words go into the notes sheet, the Parquet metadata, the README and both metadata files of the
package.
"""

from datetime import date

import pandas as pd

from dashboard.downloads.guard import RULE
from dashboard.selection import Selection, describe
from extract.model import Frozen

TITLE = "Figures from the minutes of community safety partnership boards"
LICENCE = "MIT"
LICENCE_URL = "https://opensource.org/license/mit"
CAUTIONS = (
    (
        "How the figures were read",
        (
            "A program read the published minutes and turned each quantitative statement into one row. The "
            "sentence is in the row, exactly as written: read it before you rely on the number. The column "
            "'confidence' says how sure the reading is, 'checks' names contradictions that were noticed, "
            "'review_status' what an officer said."
        ),
    ),
    (
        "Levels and changes",
        (
            "The column 'kind' tells a level (count, share, amount, duration, rate) from a change "
            "(percent_change, change). Values carry no sign: 'direction' says which way. Never put a level "
            "and a change on one axis."
        ),
    ),
    (
        "Do not add up",
        (
            "A quantity can be reported more than once and one row can be part of another. Rows are "
            "statements, so their sum has no meaning unless the sentences show that it has."
        ),
    ),
    (
        "Small numbers",
        "A percentage of a small number moves a great deal by chance. Look for the count beside it.",
    ),
    ("Missing values", "An empty cell means that the minutes do not say. It never means zero."),
    ("Text that looks like a formula", RULE),
    (
        "Licence",
        (
            "The dataset is offered under the MIT licence. The quoted sentences come from minutes that the "
            "boards have published, and remain theirs."
        ),
    ),
)


class About(Frozen):
    """Where a download comes from; `address` is the stable address of the selection, if there is one."""

    selection: Selection = Selection()
    retrieved: date
    extractor: str = ""
    address: str = ""


def notes(frame: pd.DataFrame, about: About) -> tuple[tuple[str, str], ...]:
    """List what a reader must know of a selection, as pairs of a heading and a text."""
    own = (
        ("Title", TITLE),
        ("Filter", describe(about.selection)),
        ("Coverage", coverage(frame)),
        ("How to cite", citation(frame, about)),
        ("Same selection online", about.address),
        ("Read by", about.extractor),
    )
    return tuple(note for note in own + CAUTIONS if note[1])


def coverage(frame: pd.DataFrame) -> str:
    """Say how many figures, meetings and boards a frame holds and between which days."""
    if frame.empty:
        return "No figures."
    meetings = _counted(frame["document"].nunique(), "meeting")
    return f"{_counted(len(frame), 'figure')} from {meetings} of {_boards(frame)}, {_days(frame)}."


def citation(frame: pd.DataFrame, about: About) -> str:
    """Say how to cite a selection, with its filter, its coverage and the day on which it was taken."""
    parts = (
        f"{TITLE} [dataset]",
        f"Filter: {describe(about.selection)}",
        coverage(frame).rstrip("."),
        f"Retrieved {about.retrieved.isoformat()}",
    )
    return ". ".join(parts) + (f". {about.address}" if about.address else ".")


def _boards(frame: pd.DataFrame) -> str:
    names = sorted(frame["board"].dropna().unique())
    return " and ".join(names) if len(names) <= 2 else _counted(len(names), "board")


def _days(frame: pd.DataFrame) -> str:
    first, last = frame["meeting_date"].min(), frame["meeting_date"].max()
    if pd.isna(first):
        return "without dates"
    return f"{first:%Y-%m-%d}" if first == last else f"{first:%Y-%m-%d} to {last:%Y-%m-%d}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")
