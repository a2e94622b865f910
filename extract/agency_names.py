"""The names and the shapes of names by which agencies are known, from their lexicons."""

from functools import cache
from typing import NamedTuple

from extract.lexicon import Row, bad_row, read_lexicon
from extract.phrases import Phrases

KINDS = frozenset(
    (
        "police",
        "fire",
        "probation",
        "council",
        "youth",
        "health",
        "housing",
        "charity",
        "national",
        "cited",
        "commissioner",
        "partnership",
        "body",
        "none",
    )
)
NAMINGS = frozenset(("area", "local", "written"))


class Body(NamedTuple):
    """An agency by name and kind; `proper` is False for 'the Police', whose name was inferred."""

    name: str
    kind: str
    proper: bool = True


class Shape(NamedTuple):
    """An ending that makes a name of an agency."""

    ending: str
    kind: str
    alone: str
    any_case: bool
    naming: str


@cache
def agency_names() -> Phrases[Body]:
    """Return the agencies of `lexicons/agencies.csv` by every name they go by."""
    rows = read_lexicon("agencies", ("form", "name", "kind", "source"))
    for row in rows:
        if row["kind"] not in KINDS:
            raise bad_row("agencies", row, f"unknown kind '{row['kind']}'")
    return Phrases((row["form"], Body(row["name"], row["kind"])) for row in rows)


@cache
def agency_shapes() -> Phrases[Shape]:
    """Return the endings of `lexicons/agency_shapes.csv`; kind 'none' is what only looks like an agency."""
    rows = read_lexicon("agency_shapes", ("ending", "kind", "alone", "case", "naming", "source"))
    for row in rows:
        if row["kind"] not in KINDS or row["naming"] not in NAMINGS or row["case"] not in {"any", "capital"}:
            raise bad_row("agency_shapes", row, "unknown kind, case or naming")
    return Phrases((row["ending"], _shape(row)) for row in rows)


def _shape(row: Row) -> Shape:
    return Shape(row["ending"], row["kind"], row["alone"], row["case"] == "any", row["naming"])
