"""Makes large, believable datasets: boards that meet each quarter and are told the same measures again and again.

Everything follows from the seed. Sentences hold their numbers at the stated offsets of a text that `make_texts` gives,
so pages can be tested and timed on data as coherent as the extractor's.
"""

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from extract.vocabulary import (
    Basis,
    Confidence,
    Direction,
    Kind,
    Qualifier,
    ReviewStatus,
    Status,
    Theme,
    Unit,
)

FIGURES_A_MEETING = 60
MEETINGS_A_BOARD = 80
FIRST_MEETING = pd.Timestamp("2004-01-20")
HEADER = "Minutes of the {board}\nHeld on {day}\n\n"
PLACES = (
    "Alder",
    "Bram",
    "Carr",
    "Dun",
    "East",
    "Fen",
    "Green",
    "Holm",
    "Ing",
    "Kirk",
    "Lang",
    "Mill",
    "North",
    "Oak",
)
ENDINGS = ("bury", "ford", "ham", "ley", "mouth", "stead", "ton", "wick")
AREAS = ("", "Abbey ward", "Castle ward")


class Template(NamedTuple):
    """One thing a board is told each time: its sentence has places for a number, its direction word and the area."""

    theme: Theme
    agency: str
    measure: str
    kind: Kind
    unit: Unit
    status: Status
    level: float
    sentence: str


_POLICE, _COUNCIL, _FIRE = "{place} Constabulary", "{place} Council", "{place} Fire and Rescue Service"
_PROBATION, _NHS, _CHARITY = "Probation Service", "{place} NHS Foundation Trust", "{place} Women's Refuge"
_CHANGE, _COUNT, _SHARE = Kind.PERCENT_CHANGE, Kind.COUNT, Kind.SHARE
_PCT, _N = Unit.PERCENT, Unit.COUNT
_ACTUAL = Status.ACTUAL
_FELL = "{measure} had {moved} by {number} since the same quarter last year{in_area}."
_TOLD = "Officers recorded {number} {measure} in the last quarter{in_area}."
_STOOD = "{measure} stood at {number} for the last quarter{in_area}."
_AIM = "The aim for the coming year was {number} for {measure}{in_area}."

TEMPLATES = (
    Template(Theme.BURGLARY, _POLICE, "burglary", _CHANGE, _PCT, _ACTUAL, 9, _FELL),
    Template(Theme.BURGLARY, _POLICE, "robbery offences", _COUNT, _N, _ACTUAL, 120, _TOLD),
    Template(Theme.BURGLARY, _POLICE, "vehicle crime", _CHANGE, _PCT, _ACTUAL, 6, _FELL),
    Template(Theme.ASB, _COUNCIL, "anti-social behaviour reports", _COUNT, _N, _ACTUAL, 900, _TOLD),
    Template(Theme.ASB, _COUNCIL, "anti-social behaviour", _CHANGE, _PCT, _ACTUAL, 11, _FELL),
    Template(Theme.VIOLENCE, _POLICE, "knife crime offences", _COUNT, _N, _ACTUAL, 45, _TOLD),
    Template(Theme.VIOLENCE, _POLICE, "violence with injury", _CHANGE, _PCT, _ACTUAL, 5, _FELL),
    Template(Theme.DOMESTIC_ABUSE, _CHARITY, "referrals", _COUNT, _N, _ACTUAL, 390, _TOLD),
    Template(
        Theme.DOMESTIC_ABUSE, _COUNCIL, "repeat cases at the conference", _SHARE, _PCT, _ACTUAL, 28, _STOOD
    ),
    Template(Theme.HATE_CRIME, _POLICE, "hate crimes", _COUNT, _N, _ACTUAL, 60, _TOLD),
    Template(
        Theme.DRUGS_ALCOHOL, _NHS, "successful completions of treatment", _SHARE, _PCT, _ACTUAL, 22, _STOOD
    ),
    Template(Theme.DRUGS_ALCOHOL, _NHS, "people in treatment", _COUNT, _N, _ACTUAL, 640, _TOLD),
    Template(Theme.REOFFENDING, _PROBATION, "compliance", _SHARE, _PCT, _ACTUAL, 67, _STOOD),
    Template(Theme.REOFFENDING, _PROBATION, "compliance", _SHARE, _PCT, Status.TARGET, 75, _AIM),
    Template(Theme.YOUTH, _COUNCIL, "first-time entrants", _COUNT, _N, _ACTUAL, 35, _TOLD),
    Template(Theme.FAMILIES, _COUNCIL, "families supported", _COUNT, _N, _ACTUAL, 235, _TOLD),
    Template(Theme.VICTIMS_CONFIDENCE, _POLICE, "public confidence", _SHARE, _PCT, _ACTUAL, 64, _STOOD),
    Template(Theme.FIRE_SAFETY, _FIRE, "home fire safety visits", _COUNT, _N, _ACTUAL, 410, _TOLD),
    Template(
        Theme.EXPLOITATION, _COUNCIL, "referrals to the national mechanism", _COUNT, _N, _ACTUAL, 12, _TOLD
    ),
    Template(Theme.ALL_CRIME, _POLICE, "recorded crime", _CHANGE, _PCT, _ACTUAL, 4, _FELL),
    Template(
        Theme.RESOURCES, _COUNCIL, "community safety grant", Kind.AMOUNT, Unit.GBP, _ACTUAL, 40_000, _STOOD
    ),
)


ITEM_NUMBERS = [str(list(Theme).index(template.theme) + 3) for template in TEMPLATES]


def make_figures(rows: int, seed: int = 0, meetings_a_board: int = MEETINGS_A_BOARD) -> pd.DataFrame:
    """Make a figures frame of the given size, with the columns and dtypes of `extract.store.read_figures`."""
    rng = np.random.default_rng(seed)
    index = np.arange(rows)
    meeting, place_in_meeting = index // FIGURES_A_MEETING, index % FIGURES_A_MEETING
    board, quarter = meeting // meetings_a_board, meeting % meetings_a_board
    template = (place_in_meeting * len(TEMPLATES)) // FIGURES_A_MEETING
    level = np.array([each.level for each in TEMPLATES])[template]
    swing = 1 + 0.25 * np.sin(quarter / 5 + template + board) + rng.normal(0, 0.08, rows)
    parts = _Parts(
        board=board,
        quarter=quarter,
        template=template,
        area=place_in_meeting - np.searchsorted(template[:FIGURES_A_MEETING], template),
        value=np.maximum(1, np.round(level * swing)),
        falling=rng.random(rows) < 0.55,
    )
    return _frame(parts, rng)


def make_texts(figures: pd.DataFrame) -> dict[str, str]:
    """Give the text of every document of a frame that `make_figures` made, by document name."""
    groups = figures.groupby("document", observed=True, sort=False)
    return {str(name): _text(group) for name, group in groups}


class _Parts(NamedTuple):
    board: Any
    quarter: Any
    template: Any
    area: Any
    value: Any
    falling: Any


def _frame(parts: _Parts, rng: np.random.Generator) -> pd.DataFrame:
    rows = len(parts.board)
    names = [_board_name(number) for number in range(int(parts.board.max(initial=0)) + 1)]
    quarters = int(parts.quarter.max(initial=0)) + 1
    days = [FIRST_MEETING + pd.DateOffset(months=3 * number) for number in range(quarters)]
    meeting = parts.board * quarters + parts.quarter
    headers = np.array([len(HEADER.format(board=b, day=_iso(d))) for b in names for d in days])
    sentences, numbers, offsets = _sentences(parts)
    starts = headers[meeting] + _lengths_before(sentences, meeting) + offsets
    documents = [f"{_iso(day)}-{_slug(name)}.txt" for name in names for day in days]
    previous = [day - pd.DateOffset(months=3) for day in days]
    columns: dict[str, Any] = {
        "figure_id": [f"{documents[m][:-4]}-{n}" for n, m in enumerate(meeting)],
        "board": _category(parts.board, names),
        "meeting_date": pd.DatetimeIndex(days)[parts.quarter],
        "document": _category(meeting, documents),
        "page": pd.array([pd.NA] * rows, dtype="Int64"),
        "item_no": pd.array(np.array(ITEM_NUMBERS)[parts.template], dtype="str"),
        "item_title": pd.array(np.array([t.theme.value for t in TEMPLATES])[parts.template], dtype="str"),
        "theme": _closed(Theme, np.array([t.theme.value for t in TEMPLATES])[parts.template]),
        "agency": _agencies(parts, names),
        "measure": pd.array(np.array([t.measure for t in TEMPLATES])[parts.template], dtype="str"),
        "kind": _closed(Kind, np.array([t.kind.value for t in TEMPLATES])[parts.template]),
        "value": parts.value.astype("float64"),
        "value_high": np.full(rows, np.nan),
        "unit": _closed(Unit, np.array([t.unit.value for t in TEMPLATES])[parts.template]),
        "direction": _closed(Direction, _directions(parts)),
        "qualifier": _closed(Qualifier, np.where(rng.random(rows) < 0.1, "approximate", "exact")),
        "status": _closed(Status, np.array([t.status.value for t in TEMPLATES])[parts.template]),
        "period": pd.array(["in the last quarter"] * rows, dtype="str"),
        "period_start": pd.DatetimeIndex(previous)[parts.quarter],
        "period_end": pd.DatetimeIndex([day - pd.Timedelta(days=1) for day in days])[parts.quarter],
        "period_basis": pd.Categorical(["stated"] * rows, categories=["stated", "item", "meeting"]),
        "baseline": pd.array(np.where(_is_change(parts), "the same quarter last year", ""), dtype="str"),
        "area": pd.array(np.array(AREAS)[parts.area], dtype="str"),
        "agency_basis": _closed(Basis, np.full(rows, "item")),
        "theme_basis": _closed(Basis, np.full(rows, "item")),
        "number_text": pd.array(numbers, dtype="str"),
        "sentence": pd.array(sentences, dtype="str"),
        "char_start": starts.astype("int64"),
        "char_end": (starts + np.array([len(n) for n in numbers], dtype=np.int64)).astype("int64"),
        "rule": pd.array(
            np.array([f"{t.kind.value} in words" for t in TEMPLATES])[parts.template], dtype="str"
        ),
        "confidence": _closed(Confidence, rng.choice(["high", "medium", "low"], rows, p=[0.8, 0.15, 0.05])),
        "source_sha256": _category(meeting, [f"{number:064x}" for number in range(len(documents))]),
        "checks": pd.array([""] * rows, dtype="str"),
        "review_status": _closed(ReviewStatus, np.full(rows, "unreviewed")),
    }
    return pd.DataFrame(columns)


def _sentences(parts: _Parts) -> tuple[list[str], list[str], Any]:
    sentences, numbers, offsets = [], [], []
    for template, area, value, falling in zip(
        parts.template, parts.area, parts.value, parts.falling, strict=True
    ):
        model = TEMPLATES[template]
        before, after = model.sentence.split("{number}")
        words = {
            "measure": model.measure,
            "moved": "fallen" if falling else "risen",
            "in_area": f" in {AREAS[area]}" if AREAS[area] else "",
        }
        number, lead = _number(value, model.unit), before.format(**words)
        sentences.append(f"{lead}{number}{after.format(**words)}")
        numbers.append(number)
        offsets.append(len(lead))
    return sentences, numbers, np.array(offsets, dtype=np.int64)


def _number(value: float, unit: Unit) -> str:
    if unit is Unit.GBP:
        return f"£{value:,.0f}"
    return f"{value:.0f}%" if unit is Unit.PERCENT else f"{value:.0f}"


def _lengths_before(sentences: list[str], meeting: Any) -> Any:
    """Characters of the sentences of the same meeting that come before each one, a line end after each."""
    lengths = np.array([len(sentence) + 1 for sentence in sentences], dtype=np.int64)
    before = np.cumsum(lengths) - lengths
    first = np.r_[True, meeting[1:] != meeting[:-1]] if len(meeting) else np.array([], dtype=bool)
    return before - np.repeat(before[first], np.diff(np.r_[np.flatnonzero(first), len(meeting)]))


def _text(group: pd.DataFrame) -> str:
    board, day = group["board"].iloc[0], _iso(group["meeting_date"].iloc[0])
    return HEADER.format(board=board, day=day) + "".join(f"{sentence}\n" for sentence in group["sentence"])


def _agencies(parts: _Parts, boards: list[str]) -> pd.Categorical:
    """A tenth of the templates' figures go to nobody by name, as real minutes do."""
    width = len(TEMPLATES)
    names = [t.agency.format(place=board.split()[0]) for board in boards for t in TEMPLATES]
    distinct = sorted(set(names))
    code_of = {name: code for code, name in enumerate(distinct)}
    codes = np.array([code_of[name] for name in names])[parts.board * width + parts.template]
    unnamed = (parts.quarter + parts.template) % 10 == 0
    return pd.Categorical.from_codes(np.where(unnamed, -1, codes), categories=distinct)


def _directions(parts: _Parts) -> Any:
    moved = np.where(parts.falling, Direction.DECREASE.value, Direction.INCREASE.value).astype(object)
    moved[~_is_change(parts)] = None
    return moved


def _is_change(parts: _Parts) -> Any:
    return np.array([template.kind is Kind.PERCENT_CHANGE for template in TEMPLATES])[parts.template]


def _closed(values: Any, cells: Any) -> pd.Categorical:
    return pd.Categorical(cells, categories=[member.value for member in values])


def _category(codes: Any, names: list[str]) -> pd.Categorical:
    used = int(codes.max(initial=-1)) + 1
    return pd.Categorical.from_codes(codes, categories=names[:used])


def _board_name(number: int) -> str:
    place = PLACES[number % len(PLACES)] + ENDINGS[number // len(PLACES) % len(ENDINGS)]
    suffix = number // (len(PLACES) * len(ENDINGS))
    return f"{place} Community Safety Partnership" + (f" {suffix + 1}" if suffix else "")


def _slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def _iso(day: pd.Timestamp) -> str:
    return day.strftime("%Y-%m-%d")
