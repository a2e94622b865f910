"""Scoring a folder: which minutes are read, what is printed and what is kept."""

import json
import os
from pathlib import Path

import pytest
from click import UsageError

from extract.accuracy import markdown
from extract.evaluate import evaluate, evaluate_command

TEXT = "Safer Board\n\nMinutes of the meeting held on 24 July 2012\n\n1. CRIME\n\nRobbery fell by 19% since April.\n"
GOLD = {
    "quote": "Robbery fell by 19%",
    "number_text": "19%",
    "value": 19,
    "unit": "percent",
    "kind": "percent_change",
    "direction": "decrease",
    "status": "actual",
    "qualifier": "exact",
    "measure": "robbery",
    "theme": "burglary",
    "agency": ["Police", None],
    "period": "since April",
    "core": True,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(TEXT)
        (tmp_path / f"{name}.gold.json").write_text(json.dumps({"figures": [GOLD]}))
    return tmp_path


def test_every_annotated_document_is_scored(folder: Path) -> None:
    scores = evaluate(folder)
    assert [d.document for d in scores.documents] == ["one", "two"]
    assert (scores.total.found, scores.total.core) == (2, 2)


def test_the_day_of_the_meeting_is_judged(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    days = {"one": "2012-07-24", "two": ["2012-07-25", None], "three": None, "four": "2012-07-24"}
    for name, day in days.items():
        (folder / f"{name}.txt").write_text(TEXT if name != "four" else TEXT.partition("Minutes")[0])
        gold = {"meeting_date": day, "figures": []}
        (folder / f"{name}.gold.json").write_text(json.dumps(gold))
    evaluate_command(folder)
    assert "meeting day  1 right, 1 wrong, 1 missing, 1 extra" in capsys.readouterr().out


def test_only_chosen_documents_are_scored(folder: Path) -> None:
    assert [d.document for d in evaluate(folder, only=["tw"]).documents] == ["two"]


def test_minutes_without_annotation_are_passed_over(folder: Path) -> None:
    (folder / "three.txt").write_text(TEXT)
    assert len(evaluate(folder).documents) == 2


@pytest.mark.parametrize("name", ["two.txt", "*.gold.json"])
def test_a_folder_that_cannot_be_scored_says_why(folder: Path, name: str) -> None:
    for path in folder.glob(name):
        path.unlink()
    with pytest.raises(UsageError, match=r"no minutes beside it|no annotated minutes"):
        evaluate(folder)


def test_errors_are_printed_one_a_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = GOLD | {"status": "target"}
    (folder / "two.gold.json").write_text(json.dumps({"figures": [wrong]}))
    evaluate_command(folder, errors=True, calibration=True)
    printed = capsys.readouterr().out
    assert "status\ttwo\twant: target\tgot: actual\t| Robbery fell by 19%" in printed
    assert "confidence" in printed


def test_a_record_keeps_the_totals_of_several_folders(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    record = tmp_path_factory.mktemp("data") / "accuracy.json"
    evaluate_command(folder, record=record)
    evaluate_command(folder, record=record)
    evaluate_command(folder.rename(folder.with_name("others")), record=record)
    sets = json.loads(record.read_text())["sets"]
    assert sorted(part["name"] for part in sets) == sorted([folder.name, "others"])
    assert [part["scores"]["recall"] for part in sets] == [1.0, 1.0]


def test_a_record_is_written_as_markdown() -> None:
    scores = {"precision": 0.9876}
    counts = {
        "high": {"rows": 8, "right": 6},
        "medium": {"rows": 0, "right": 0},
        "low": {"rows": 1, "right": 0},
    }
    part = {"name": "A", "documents": 2, "figures": 9, "misread": 0, "scores": scores, "calibration": counts}
    printed = markdown({"date": "2024-04-18", "sets": [part]})
    assert "Measured on 2024-04-18." in printed
    assert "| precision | 0.988 |" in printed
    assert "| high | 75.0% of 8 |\n| medium | no rows |" in printed


@pytest.mark.skipif("MINUTES_DEVSET" not in os.environ, reason="needs a folder of annotated minutes")
def test_annotated_minutes_are_read_without_a_misread_value() -> None:
    assert evaluate(Path(os.environ["MINUTES_DEVSET"])).total.misread == 0
