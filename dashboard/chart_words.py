"""Says in words what a chart shows, made from the same rows as the chart."""

from collections.abc import Sequence

from dashboard import wording
from dashboard.wording import Row

NAMED = 6


def of_bars(rows: Sequence[Row]) -> str:
    """Describe signed bars: how many, which fell, which rose, all of the first few by name."""
    if not rows:
        return "No figures to draw."
    return f"Bar chart of {wording.plural(len(rows), 'figure')}. {_listed(rows)}"


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


def of_counts(counts: Sequence[tuple[str, int]], what: str) -> str:
    """Describe a chart of how many figures each name has."""
    listed = "; ".join(f"{name}: {count:,}" for name, count in counts[:24])
    return f"Bar chart of figures by {what}. {listed}"


def _listed(rows: Sequence[Row]) -> str:
    more = f"; and {len(rows) - NAMED} more in the table" if len(rows) > NAMED else ""
    return "; ".join(wording.headline(row) for row in rows[:NAMED]) + more + "."
