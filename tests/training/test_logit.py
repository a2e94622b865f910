"""Weights are learned from choices: the cue that tells the right candidate outweighs the others."""

import pytest

from extract.lexicon import FOLDER, read_lexicon
from training.logit import Choice, compared, cross_validated, learn, pick

RIGHT, WRONG = 1.0, 0.0


def choice(document: int, guess: int = 1) -> Choice:
    return Choice(f"D{document}", (("told", "near"), ("told", "far")), (RIGHT, WRONG), guess)


def test_the_cue_of_the_right_candidates_gains_weight() -> None:
    weights = learn([choice(n) for n in range(8)])
    assert weights["near"] > 0 > weights["far"]
    assert abs(weights.get("told", 0.0)) < 0.05


def test_choices_that_teach_nothing_change_nothing() -> None:
    both = Choice("D", (("near",), ("far",)), (RIGHT, RIGHT), 0)
    neither = Choice("D", (("near",), ("far",)), (WRONG, WRONG), 0)
    choices = [choice(n) for n in range(8)]
    assert learn([*choices, both, neither]) == learn(choices)


def test_the_likeliest_is_picked_and_none_of_none() -> None:
    assert pick(choice(0), {"near": 1.0}) == 0
    assert pick(choice(0), {"far": 1.0}) == 1
    assert pick(Choice("D", (), (), -1), {}) == -1


def test_of_labels_the_one_is_picked_that_most_agree_with() -> None:
    labels = ("night", "calls", "calls to the line")
    alike = Choice("D", (("near",), ("told",), ("told",)), (WRONG, RIGHT, RIGHT), 0, labels)
    assert pick(alike, {"near": 0.1}) == 1
    assert pick(alike, {"near": 3.0}) == 0


def test_left_out_documents_are_judged_by_the_others() -> None:
    choices = [choice(n) for n in range(16)]
    picked = cross_validated(choices)
    assert picked == [0] * 16
    assert compared("all", choices, picked).endswith("16 choices: rules 0.000, learned 1.000 right")


@pytest.mark.parametrize("name", ["agency_weights", "recall_weights", "theme_weights"])
def test_weights_in_the_project_are_sorted_numbers(name: str) -> None:
    rows = read_lexicon(name, ("cue", "weight"))
    cues = [row["cue"] for row in rows]
    assert cues == sorted(cues)
    assert all(-10 < float(row["weight"]) < 10 for row in rows)
    assert (FOLDER / f"{name}.csv").stat().st_size < 250_000
