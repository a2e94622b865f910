"""The lessons find their choices in annotated minutes."""

import json
from pathlib import Path

import pytest

from training import recall, themes

TEXT = (
    "Safer Town Partnership\nMinutes of the meeting held on 5 May 2021\n\n1. Burglary\n\n"
    "Burglary stood at 340 offences. It had been 290.\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    gold = {
        "unit": "count",
        "kind": "count",
        "direction": None,
        "status": "actual",
        "qualifier": "exact",
        "measure": "burglary",
        "theme": "burglary",
        "agency": None,
        "period": None,
        "core": True,
    }
    figures = [
        {**gold, "quote": "stood at 340", "number_text": "340", "value": 340},
        {**gold, "quote": "had been 290", "number_text": "290", "value": 290},
    ]
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.gold.json").write_text(json.dumps({"figures": figures}))
    return tmp_path


def test_every_number_is_a_choice_of_measures(folder: Path) -> None:
    choices = list(recall.choices_of(folder))
    assert [max(choice.agreement) >= 0.5 for choice in choices] == [True, True]


def test_a_figure_that_does_not_name_its_field_is_a_choice_of_themes(folder: Path) -> None:
    choices = list(themes.choices_of(folder))
    assert [(sum(choice.agreement), choice.right(choice.guess)) for choice in choices] == [(1.0, True)]
