"""The same thing reported twice with two values, in one set of minutes or in two.

Only figures whose sentence names a dated period are compared, and only where board, agency, measure, kind,
unit, area, direction and period are the same; a measure of one word ('letters') names too many things. More
than two values say nothing: they are those of parts of a whole.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from extract.checks.rows import Row
from extract.model import Check


def repeat_checks(rows: Iterable[Row]) -> Iterator[Check]:
    """Check figures that measure the same thing in the same period."""
    series: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        if _is_comparable(row):
            series[_key(row)].append(row)
    for same in series.values():
        if len({row.sentence for row in same}) > 1 and len({row.value for row in same}) == 2:
            yield _check(same)


def _is_comparable(row: Row) -> bool:
    is_dated = row.period_start is not None and row.period_end is not None and row.period_basis == "stated"
    is_specific = len(row.measure.split()) > 1
    return is_dated and is_specific and row.status == "actual" and row.qualifier == "exact"


def _key(row: Row) -> tuple[object, ...]:
    named = (row.board, row.agency, row.measure.lower(), row.kind, row.unit, row.area.lower(), row.direction)
    return (*named, row.period_start, row.period_end)


def _check(same: Sequence[Row]) -> Check:
    several = len({row.document for row in same}) > 1
    said = [f"{row.number_text}{f' ({row.meeting_date})' if several else ''}" for row in same]
    first = same[0]
    period = f"{first.period_start} to {first.period_end}"
    return Check(
        code="two_values",
        severity="warning",
        message=f"{first.measure.capitalize()} from {period} is given as {' and as '.join(said)}.",
        figure_ids=tuple(row.figure_id for row in same),
    )
