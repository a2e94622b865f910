"""A small made-up board with three meetings, as the dashboard finds it in a data folder.

Small enough to know by heart: burglary is reported three times in the same way, robbery once, one target stands
beside its actual, and one line of the minutes is hostile.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from extract import store
from extract.figure_id import unique_ids
from extract.records import Record

BOARD = "Riverbridge Community Safety Board"
HOSTILE = "<script>alert(1)</script> **bold** $\\frac{1}{2}$ =HYPERLINK(1)"

MINUTES = {
    "2023-02-01.txt": (
        date(2023, 2, 1),
        """1. Crime update

Chief Inspector Okafor said that burglary reports fell by 12% over the last quarter and robbery rose by 4%.

2. Families

The team supported 31 families in the quarter.
""",
    ),
    "2023-05-10.txt": (
        date(2023, 5, 10),
        """1. Crime update

Burglary reports were down 9% over the last quarter. About 67% of victims were satisfied.

2. Families

The team supported 40 families in the quarter against a target of 45 families.
""",
    ),
    "2023-09-20.txt": (
        date(2023, 9, 20),
        f"""1. Crime update

Burglary reports were up 3% over the last quarter. A sum of £40,000 was spent on locks.

2. Families

The team supported 52 families in the quarter and answered 8 to 10 calls a day.

3. Any other business

{HOSTILE} and 7 new volunteers.
""",
    ),
}
POLICE, COUNCIL = "Riverbridge Police", "Riverbridge Council"
PERIODS = {
    "burglary reports": "over the last quarter",
    "robbery": "over the last quarter",
    "families supported": "in the quarter",
}
REGULAR = ("burglary reports", "families supported")
QUARTER = timedelta(days=90)
UNITS = {
    "percent_change": "percent",
    "share": "percent",
    "amount": "GBP",
    "count": "count",
    "rate": "count",
}
THEMES = {
    "burglary reports": "Burglary and acquisitive crime",
    "robbery": "Violence and weapons",
    "families supported": "Families and early help",
    "satisfied victims": "Victims and public confidence",
    "spent on locks": "Burglary and acquisitive crime",
    "calls answered": "Families and early help",
    "new volunteers": "Other",
}
FIGURES = (
    ("2023-02-01.txt", "12%", "burglary reports", "percent_change", POLICE, {"direction": "decrease"}),
    ("2023-02-01.txt", "4%", "robbery", "percent_change", POLICE, {"direction": "increase"}),
    ("2023-02-01.txt", "31", "families supported", "count", COUNCIL, {}),
    ("2023-05-10.txt", "9%", "burglary reports", "percent_change", POLICE, {"direction": "decrease"}),
    ("2023-05-10.txt", "67%", "satisfied victims", "share", None, {"qualifier": "approximate"}),
    ("2023-05-10.txt", "40", "families supported", "count", COUNCIL, {}),
    ("2023-05-10.txt", "45", "families supported", "count", COUNCIL, {"status": "target"}),
    ("2023-09-20.txt", "3%", "burglary reports", "percent_change", POLICE, {"direction": "increase"}),
    ("2023-09-20.txt", "£40,000", "spent on locks", "amount", POLICE, {}),
    ("2023-09-20.txt", "52", "families supported", "count", COUNCIL, {}),
    (
        "2023-09-20.txt",
        "8 to 10",
        "calls answered",
        "rate",
        COUNCIL,
        {"qualifier": "range", "value_high": 10.0},
    ),
    ("2023-09-20.txt", "7", "new volunteers", "count", None, {"confidence": "low"}),
)


def write(data: Path, documents: Iterable[str] = MINUTES) -> Path:
    """Write the sample, or some documents of it, as a data folder and give the folder."""
    store.write_documents(data, [_record(document) for document in documents])
    return data


def _record(document: str) -> Record:
    day, text = MINUTES[document]
    rows = [_figure(*given) for given in FIGURES if given[0] == document]
    for row, name in zip(rows, unique_ids(str(row["figure_id"]) for row in rows), strict=True):
        row["figure_id"] = name
    return Record(
        document=document,
        text=text,
        meeting={
            "document": document,
            "board": BOARD,
            "meeting_date": day,
            "authority": "",
            "venue": "Town Hall",
            "title": f"{BOARD}, {day}",
            "figures": len(rows),
            "source_sha256": "0" * 64,
            "media_type": "text/plain",
            "ocr": False,
            "added": "",
        },
        items=tuple(_items(document, text)),
        figures=tuple(rows),
    )


def _figure(
    document: str, number: str, measure: str, kind: str, agency: str | None, said: dict[str, Any]
) -> Any:
    day, text = MINUTES[document]
    start = _place(text, number)
    parts = text.replace(". ", ".\n").split("\n")
    sentence = next(part for part in parts if start in _span(text, part))
    digits = number.split(" ")[0].strip("£%").replace(",", "")
    return {
        "figure_id": f"riverbridge-{day}-{digits}",
        "board": BOARD,
        "meeting_date": day,
        "document": document,
        "page": None,
        "item_no": text[: text.rfind("\n\n", 0, start)].rsplit("\n", 1)[-1].split(".")[0],
        "item_title": "",
        "theme": THEMES[measure],
        "agency": agency,
        "measure": measure,
        "kind": kind,
        "value": float(digits),
        "value_high": None,
        "unit": UNITS[kind],
        "direction": None,
        "qualifier": "exact",
        "status": "actual",
        "period": PERIODS.get(measure, ""),
        "period_start": day - QUARTER if measure in REGULAR else None,
        "period_end": day if measure in REGULAR else None,
        "period_basis": "stated" if measure in PERIODS else None,
        "baseline": "",
        "area": "",
        "agency_basis": "item" if agency else "none",
        "theme_basis": "sentence",
        "number_text": number,
        "sentence": sentence,
        "char_start": start,
        "char_end": start + len(number),
        "rule": "sample",
        "confidence": "high",
        "source_sha256": "0" * 64,
        "checks": "",
        "review_status": "unreviewed",
    } | said


def _place(text: str, number: str) -> int:
    for before in (" by ", "supported ", "down ", "About ", "of ", "up ", "sum of ", "answered ", "and "):
        if f"{before}{number} " in text:
            return text.index(f"{before}{number} ") + len(before)
    return text.index(number)


def _span(text: str, line: str) -> range:
    return range(text.index(line), text.index(line) + len(line)) if line else range(0)


def _items(document: str, text: str) -> list[dict[str, Any]]:
    heads = [line for line in text.split("\n") if line[:2] in ("1.", "2.", "3.")]
    starts = [*(text.index(head) for head in heads), len(text)]
    return [
        {
            "document": document,
            "item_no": head[0],
            "item_title": head[3:],
            "char_start": start,
            "char_end": end,
            "level": 1,
        }
        for head, start, end in zip(heads, starts, starts[1:], strict=False)
    ]
