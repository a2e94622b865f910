"""Says in words what a chart shows, made from the same rows as the chart."""

from collections.abc import Sequence

from dashboard import wording
from dashboard.wording import Row


def of_facets(facets: Sequence[tuple[str, Sequence[Row]]]) -> str:
    """Describe small charts: what each has, by name."""
    total = sum(len(rows) for _, rows in facets)
    parts = [f"{title}: {wording.plural(len(rows), 'figure')}" for title, rows in facets]
    return (
        f"{wording.plural(len(facets), 'small chart')} of {wording.plural(total, 'figure')} by meeting. "
        f"{'; '.join(parts)}. The table lists them all."
    )


def of_time(rows: Sequence[Row]) -> str:
    """Describe one measure over meetings, first to last."""
    ordered = sorted(rows, key=lambda row: row["meeting_date"])
    return "Chart over meetings. " + "; ".join(
        f"{wording.day(row['meeting_date'])}: {wording.said(row)}" for row in ordered[:24]
    )
