"""Draws bars as plain HTML: names, values in words and links are text, the bars only repeat them.

They need no chart library, so a page of bars is drawn as soon as its text is, every bar can be reached by
keyboard, and it prints. Every word of minutes is escaped.
"""

from collections.abc import Sequence
from html import escape

from dashboard import markup, wording
from dashboard.wording import Row

SCALE = 100


def signed_bars(rows: Sequence[Row], caption: str) -> str:
    """Draw rises and falls of one unit: a fall to the left of the middle, a rise to the right of it."""
    longest = max((abs(wording.signed_value(row)) for row in rows), default=0) or 1
    lines = "".join(_signed(row, abs(wording.signed_value(row)) / longest) for row in rows)
    return _list("mf-bars mf-signed", caption, lines)


def count_bars(counts: Sequence[tuple[str, int]], caption: str) -> str:
    """Draw one bar a name from the left, with its number."""
    longest = max((count for _, count in counts), default=0) or 1
    lines = "".join(_line(escape(name), f"{count:,}", "mf-right", count / longest) for name, count in counts)
    return _list("mf-bars", caption, lines)


def _list(kind: str, caption: str, lines: str) -> str:
    return f'<ul class="{kind}" aria-label="{escape(caption)}" lang="en-GB">{lines}</ul>'


def _signed(row: Row, share: float) -> str:
    """Draw one figure as a bar that leads to its sentence; hatched where it did not happen."""
    address = escape(markup.figure_address(str(row["figure_id"])))
    name = f'<a href="{address}">{escape(wording.measure_and_area(row))}</a>'
    way = "mf-left" if wording.signed_value(row) < 0 else "mf-right"
    happened = "" if row["status"] == "actual" else " mf-hatched"
    return _line(name, escape(_value(row)), way + happened, share)


def _line(name: str, value: str, kind: str, share: float) -> str:
    return (
        f'<li class="{kind}"><span class="mf-name">{name}</span> <span class="mf-size">{value}</span>'
        f'<span class="mf-track"><span class="mf-bar" style="width:{share * SCALE:.1f}%"></span></span></li>'
    )


def _value(row: Row) -> str:
    status = wording.text(row["status"])
    said = "" if status == "actual" else f"{wording.STATUS_LABELS[status]} "
    return f"{said}{wording.signed(row)}"
