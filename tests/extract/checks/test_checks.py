"""Each check on small sentences: when it speaks, what it says, and when it is silent."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import pytest

from extract.checks import run_checks
from extract.model import Check
from extract.table import COLUMNS, to_frame

# One figure: number as written, kind, unit, and what else differs from the defaults.
Said = tuple[str, str, str] | tuple[str, str, str, dict[str, object]]

DEFAULTS: dict[str, object] = {
    "board": "Safer Board",
    "document": "a.txt",
    "meeting_date": date(2022, 1, 21),
    "status": "actual",
    "qualifier": "exact",
    "measure": "burglary reports",
    "theme": "Burglary and acquisitive crime",
    "confidence": "high",
    "review_status": "unreviewed",
    "agency_basis": "none",
    "theme_basis": "sentence",
    "char_start": 0,
    "char_end": 0,
    "value": 0.0,
}


def frame(*sentences: tuple[str, Sequence[Said]]) -> pd.DataFrame:
    rows: list[dict[str, object]] = []
    offset = 1000
    for sentence, figures in sentences:
        at = 0
        for said in figures:
            at = sentence.index(said[0], at)
            rows.append(row(sentence, said, offset + at, len(rows)))
            at += len(said[0])
        offset += len(sentence) + 1
    return to_frame(rows)


def row(sentence: str, said: Said, start: int, index: int) -> dict[str, object]:
    value = float("".join(c for c in said[0] if c.isdigit() or c == "."))
    number = {"char_start": start, "char_end": start + len(said[0]), "number_text": said[0], "value": value}
    own = {"figure_id": f"f{index}", "sentence": sentence, "kind": said[1], "unit": said[2]}
    extra = said[3] if len(said) == 4 else {}
    empty = {column.name: "" if column.dtype == "str" else None for column in COLUMNS}
    return empty | DEFAULTS | number | own | extra


def checks(sentence: str, *figures: Said) -> tuple[Check, ...]:
    return run_checks(frame((sentence, list(figures))))


def codes(sentence: str, *figures: Said) -> list[str]:
    return [check.code for check in checks(sentence, *figures)]


FALL: dict[str, object] = {"direction": "decrease"}
RISE: dict[str, object] = {"direction": "increase"}


def test_a_change_that_does_not_follow_from_its_levels_is_named_with_the_arithmetic() -> None:
    [check] = checks(
        "Thefts fell by 9% from 502 to 440.",
        ("9%", "percent_change", "percent", FALL),
        ("502", "count", "count"),
        ("440", "count", "count"),
    )
    assert check.message == "From 502 to 440 is a fall of 12.4%; the minutes say decrease of 9%."
    assert (check.code, check.severity, check.figure_ids) == (
        "change_arithmetic",
        "error",
        ("f0", "f1", "f2"),
    )


@pytest.mark.parametrize(
    ("stated", "extra"),
    [
        ("12%", FALL),
        ("12.4%", FALL),
        ("10%", FALL | {"qualifier": "approximate", "value": 11.5}),
        ("12%", {}),
    ],
)
def test_a_rounded_change_is_right(stated: str, extra: dict[str, object]) -> None:
    sentence = f"Thefts changed by {stated} from 502 to 440."
    levels: list[Said] = [("502", "count", "count"), ("440", "count", "count")]
    assert codes(sentence, (stated, "percent_change", "percent", extra), *levels) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thefts rose by 12% from 502 to 440.", ["change_arithmetic"]),
        ("Thefts rose by 12% to 440 from 502.", ["change_arithmetic"]),
        ("Thefts rose by 12% with 502 cars and 440 bikes.", []),
    ],
)
def test_a_change_in_the_wrong_direction_is_named(sentence: str, expected: list[str]) -> None:
    numbers = sorted(("502", "440"), key=sentence.index)
    levels: list[Said] = [(n, "count", "count") for n in numbers]
    assert codes(sentence, ("12%", "percent_change", "percent", RISE), *levels) == expected


def test_an_absolute_change_is_checked_too() -> None:
    levels: list[Said] = [("55", "count", "count"), ("41", "count", "count")]
    [check] = checks("A drop of 15, from 55 to 41.", ("15", "change", "count", FALL), *levels)
    assert "a fall of 14" in check.message


def test_a_percentage_on_few_cases_is_noted() -> None:
    levels: list[Said] = [("2", "count", "count"), ("4", "count", "count")]
    sentence = "Arson was up 100%, from 2 to 4."
    assert codes(sentence, ("100%", "percent_change", "percent", RISE), *levels) == ["small_base"]


@pytest.mark.parametrize(
    ("stated", "qualifier", "expected"),
    [
        ("39%", "exact", []),
        ("38.7%", "exact", []),
        ("45%", "exact", ["share_arithmetic"]),
        ("33%", "at_least", []),
        ("45%", "at_least", ["share_arithmetic"]),
        ("45%", "at_most", []),
        ("40%", "approximate", []),
    ],
)
def test_a_share_follows_from_part_and_whole(stated: str, qualifier: str, expected: list[str]) -> None:
    counts: list[Said] = [("29", "count", "count"), ("75", "count", "count")]
    share: Said = (stated, "share", "percent", {"qualifier": qualifier})
    assert codes(f"Some 29 of 75 fires ({stated}).", *counts, share) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("There were 60 fires, of which 75 were set.", ["part_over_whole"]),
        ("There were 60 fires, of which 45 were set.", []),
        ("There were 60 fires and 75 floods.", []),
        ("Of 90, 60 of them were set; floods numbered 75.", []),
    ],
)
def test_a_part_is_not_more_than_its_whole(sentence: str, expected: list[str]) -> None:
    second = "75" if "75" in sentence else "45"
    assert codes(sentence, ("60", "count", "count"), (second, "count", "count")) == expected


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (("104%", "share", "percent"), ["share_over_100"]),
        (("100%", "share", "percent"), []),
        (("104%", "percent_change", "percent"), []),
        (("8", "count", "count", {"value_high": 6.0}), ["range_backwards"]),
        (("3", "count", "count", {"measure": "young people"}), ["small_count"]),
        (("3", "count", "count", {"measure": "wards"}), []),
        (("3", "count", "count", {"measure": "victims", "status": "capacity"}), []),
        (("8%", "share", "percent", {"period_start": date(2022, 3, 1)}), ["period_after_meeting"]),
        (("8%", "share", "percent", {"period_start": date(2022, 3, 1), "period": "by March"}), []),
        (("8%", "share", "percent", {"period_start": date(2022, 3, 1), "status": "target"}), []),
        (("8%", "share", "percent", {"period_start": date(2021, 3, 1)}), []),
        (("8", "count", "count", {"period_start": date(2022, 3, 1)}), []),
    ],
)
def test_one_figure_by_itself(figure: Said, expected: list[str]) -> None:
    assert codes(f"There was {figure[0]} of it.", figure) == expected


DATED: dict[str, object] = {
    "period": "2020/21",
    "period_start": date(2020, 4, 1),
    "period_end": date(2021, 3, 31),
    "period_basis": "stated",
}


@pytest.mark.parametrize(
    ("other", "extra", "expected"),
    [
        ("41", {}, ["two_values"]),
        ("40", {}, []),
        ("41", {"area": "Finchley"}, []),
        ("41", {"measure": "burglary"}, []),
        ("41", {"status": "target"}, []),
        ("41", {"period_basis": "item"}, []),
    ],
)
def test_the_same_thing_is_given_once(other: str, extra: dict[str, object], expected: list[str]) -> None:
    measure = {"measure": extra["measure"]} if "measure" in extra else {}
    first = ("In 2020/21 there were 40.", [("40", "count", "count", DATED | measure)])
    second = (f"It was {other} in 2020/21.", [(other, "count", "count", DATED | extra)])
    found = run_checks(frame(first, second))
    assert [check.code for check in found] == expected


def test_no_figures_have_no_checks() -> None:
    assert run_checks(to_frame([])) == ()
