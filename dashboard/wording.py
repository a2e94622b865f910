"""Says figures in words, the same way on every page, in the briefing and in alternative texts.

A row is one row of the figures table as a mapping; empty text, NaN and NaT all mean that the minutes do not
say.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

import pandas as pd

from dashboard import denominator
from dashboard.casing import sentence_case, uncapitalised, with_acronyms

Row: TypeAlias = Mapping[str, Any]

MINUS = "\N{MINUS SIGN}"

KIND_LABELS = {
    "count": "count",
    "percent_change": "percent change",
    "share": "share",
    "change": "change",
    "amount": "amount",
    "duration": "duration",
    "rate": "rate",
}
KIND_MEANINGS = {
    "count": "how many there are or were",
    "percent_change": "a rise or fall in per cent",
    "share": "a level in per cent, a part of a whole",
    "change": "a rise or fall as a number",
    "amount": "a sum of money",
    "duration": "a length of time",
    "rate": "so many per something: a month, a family, 1,000 people",
}
STATUS_LABELS = {
    "actual": "happened",
    "target": "target",
    "forecast": "forecast",
    "capacity": "capacity",
    "standard": "service standard",
}
BASIS_WORDS = {
    "sentence": "named in the sentence",
    "speaker": "the speaker's agency",
    "item": "from the agenda item",
    "document": "from the minutes as a whole",
    "none": "the minutes give no clue",
}
EXCERPT = 150
_QUALIFIERS = {"approximate": "about ", "at_least": "at least ", "at_most": "at most "}
_DIRECTIONS = {"increase": ("up", "+"), "decrease": ("down", MINUS)}
# Words after which a period reads on from its number: '12 since April', '67% last quarter'.
_OPENING = """
    a across after all an annually as at before between by currently daily during each every following
    for from in last monthly next now on over overall per previously recently since so these this
    through throughout to today under until up weekly with within year yesterday
"""
_OPENERS = frozenset(_OPENING.split())
_MOVES = ("percent_change", "change")


def known(value: object) -> bool:
    """Tell whether the minutes say it: not empty, not NaN, not NaT, not None."""
    if isinstance(value, str):
        return bool(value)
    if isinstance(value, float | pd.Timestamp):
        return value == value
    return not pd.isna(value)  # type: ignore[call-overload]


def text(value: object) -> str:
    """Give a cell as text, empty where the minutes do not say."""
    return str(value) if known(value) else ""


def number(value: float) -> str:
    """Write a number for reading: thousands separated, no needless decimals ('1,287', '0.19')."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def plural(count: int, noun: str, many: str | None = None) -> str:
    """Count things in words: '1 figure', '1,204 figures'."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def day(value: date | pd.Timestamp | object) -> str:
    """Write a date as '24 July 2012', or 'date not known'."""
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) and known(value) else "date not known"


def magnitude(row: Row) -> str:
    """Write the size with its unit, without sign or qualifier: '9%', '£40,000', '8 to 10', '3 a month'."""
    rate = per(row)
    return f"{_amount(row)} {rate}" if rate else _amount(row)


def per(row: Row) -> str:
    """Say what a rate is per where the sentence says it and the measure does not."""
    measured = f" {text(row.get('measure'))} "
    if row["kind"] != "rate" or " per " in measured:
        return ""
    return denominator.per(text(row.get("sentence")), text(row.get("number_text")))


def _amount(row: Row) -> str:
    low, high = row["value"], row.get("value_high")
    if not known(low):
        return text(row.get("number_text"))
    if not known(high):
        return _with_unit(number(low), str(row["unit"]), singular=low == 1)
    return _with_unit(f"{number(low)} to {number(float(str(high)))}", str(row["unit"]), singular=False)


def quantity(row: Row) -> str:
    """Write the size as carefully as the minutes do: 'about 8%', 'at least 20', '£40,000'."""
    return _QUALIFIERS.get(text(row.get("qualifier")), "") + magnitude(row)


def signed(row: Row) -> str:
    """Write a rise or fall with its sign ('−9%', '+100'), any other figure as it is."""
    sign = _DIRECTIONS.get(text(row.get("direction")), ("", ""))[1] if is_move(row) else ""
    qualifier = _QUALIFIERS.get(text(row.get("qualifier")), "")
    return f"{qualifier}{sign}{magnitude(row)}"


def signed_value(row: Row) -> float:
    """Give the number to draw: negative for a fall, the magnitude otherwise."""
    falls = is_move(row) and text(row.get("direction")) == "decrease"
    return -float(row["value"]) if falls else float(row["value"])


def is_move(row: Row) -> bool:
    """Tell whether the figure is a rise or fall rather than a level."""
    return row["kind"] in _MOVES


def moved(row: Row) -> str:
    """Say a figure without its time: 'down 12%', 'about 67%'."""
    return _move(row) if is_move(row) else quantity(row)


def said(row: Row) -> str:
    """Say the figure in words: 'down 12% since the start of the year', 'target: 235', 'about 67%'."""
    parts = [moved(row), when(row)]
    words = " ".join(part for part in parts if part)
    status = text(row.get("status"))
    return words if status in ("", "actual") else f"{STATUS_LABELS[status]}: {words}"


def when(row: Row) -> str:
    """Say of which time a figure is, and with what it is compared, as far as its sentence says."""
    period, baseline = text(row.get("period")), text(row.get("baseline"))
    versus = f"compared with {_plain(baseline)}" if baseline and _plain(baseline) not in period else ""
    stated = text(row.get("period_basis")) in ("stated", "")
    return ", ".join(part for part in (_period(period) if stated else "", versus) if part)


def measure(row: Row) -> str:
    """Name what is measured with a capital, or say that the minutes do not."""
    name = with_acronyms(sentence_case(text(row.get("measure")))) or "measure not named"
    return name[:1].upper() + name[1:]


def measure_and_area(row: Row) -> str:
    """Name what is measured, and where: 'Burglary (Abbey ward)'."""
    area = text(row.get("area"))
    return f"{measure(row)} ({area})" if area else measure(row)


def agency(row: Row) -> str:
    """Name the partner agency, or say that the minutes do not."""
    return text(row.get("agency")) or "Agency not named"


def headline(row: Row) -> str:
    """Say the figure as one line: 'Burglary reports: down 9% since the start of the year'."""
    return f"{measure(row)}: {said(row)}"


def excerpt(row: Row, letters: int = EXCERPT) -> str:
    """Quote the words around the number, cut between words: '… a strength of 121 officers …'."""
    sentence, found = " ".join(str(row["sentence"]).split()), " ".join(str(row["number_text"]).split())
    at = max(0, sentence.find(found))
    spare = max(0, letters - len(found)) // 2
    start, end = max(0, at - spare), min(len(sentence), at + len(found) + spare)
    start = sentence.rfind(" ", 0, start) + 1 if start else 0
    end = sentence.find(" ", end) if sentence.find(" ", end) >= 0 else len(sentence)
    return f"{'… ' if start else ''}{sentence[start:end]}{' …' if end < len(sentence) else ''}"


def item(row: Row) -> str:
    """Name the agenda item: '2.1 Acquisitive crime', or say that there is none."""
    number, title = text(row.get("item_no")), sentence_case(text(row.get("item_title")))
    if not title:
        return f"item {number}" if number else "no agenda item"
    return f"{number} {title}".strip()


def citation(row: Row) -> str:
    """Cite the sentence so that a reader can find it: quotation, board, date, item, page, reference."""
    quoted = " ".join(str(row["sentence"]).split())
    page = f", page {row['page']}" if known(row.get("page")) and row["page"] is not pd.NA else ""
    place = (
        f"{text(row['board']) or 'Board not named'}, minutes of {day(row['meeting_date'])}, {item(row)}{page}"
    )
    return f"“{quoted}” ({place}; {row['document']}, reference {row['figure_id']}.)"


def _with_unit(digits: str, unit: str, *, singular: bool) -> str:
    if unit == "percent":
        return f"{digits}%"
    if unit == "GBP":
        return f"£{digits}"
    if unit == "count":
        return digits
    name = "percentage points" if unit == "points" else unit
    return f"{digits} {name.removesuffix('s') if singular else name}"


def _move(row: Row) -> str:
    word = _DIRECTIONS.get(text(row.get("direction")), ("changed by", ""))[0]
    return f"{word} {quantity(row)}"


def _period(period: str) -> str:
    """Read on where the period allows it; put a bare one ('2020/21', 'three years ago') into brackets."""
    words = uncapitalised(period)
    return words if not words or words.split(" ")[0] in _OPENERS else f"({words})"


def _plain(baseline: str) -> str:
    for lead in ("compared with ", "compared to ", "against ", "than "):
        if baseline.lower().startswith(lead):
            return baseline[len(lead) :]
    return baseline
