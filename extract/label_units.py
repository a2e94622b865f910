"""Gives the numbers of a table the unit of time that the label of their row says: 'Wait (days)'."""

import re
from collections.abc import Sequence

from extract.draft import Draft
from extract.vocabulary import Kind, Unit

_UNITS = {
    "minutes": Unit.MINUTES,
    "mins": Unit.MINUTES,
    "hours": Unit.HOURS,
    "days": Unit.DAYS,
    "weeks": Unit.WEEKS,
    "months": Unit.MONTHS,
}
# 'Wait (days)', 'Attendance - hours at end of order', 'Sickness, days per head', 'Hours on the street'
_UNIT = re.compile(
    rf"""
    (?:\(|\s[-–]\s|,\s)(?:in\s)?(?:working\s)?(?P<unit>{"|".join(_UNITS)})
    (?:\)|$|\s(?:per|at|lost|taken|worked|each)\b)
  | ^(?:(?:total|average)\s)?(?:working\s)?(?P<first>hours|days)\s(?:of|on|lost|worked|given|spent)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BARE = frozenset({Kind.COUNT, Kind.RATE})


def in_units_of_labels(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts of a table, with plain counts as lengths of time where their label says so."""
    return [_in_unit_of_label(draft) for draft in drafts]


def _in_unit_of_label(draft: Draft) -> Draft:
    if draft.mention.unit is not Unit.COUNT or draft.kind not in _BARE:
        return draft
    said = _UNIT.search(draft.measure or "")
    if said is None:
        return draft
    shared = draft.kind is Kind.RATE and " per " in f" {draft.measure} "
    kind = Kind.RATE if shared else Kind.DURATION
    mention = draft.mention._replace(unit=_UNITS[(said["unit"] or said["first"]).lower()])
    return draft._replace(mention=mention, kind=kind)
