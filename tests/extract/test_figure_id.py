from datetime import date

import pytest

from extract.figure_id import figure_id, unique_ids

BOARD = "Safer Communities Partnership Board"
DAY = date(2012, 7, 24)
TEXT = "It was noted that burglary reports reduced by 9% since the start of the year, which was welcomed."


def name(text: str = TEXT, number: str = "9%", board: str | None = BOARD, item: str | None = "2.1") -> str:
    start = text.index(number)
    return figure_id(board, DAY, item, text, (start, start + len(number)))


@pytest.mark.parametrize(
    ("given", "readable"),
    [
        ({}, "scpb-2012-07-24-2.1-9pc-"),
        ({"board": "Police Panel"}, "police-panel-2012-07-24-2.1-9pc-"),
        ({"board": None, "item": None}, "board-2012-07-24-9pc-"),
        ({"text": "A sum of £40,000 was given", "number": "£40,000"}, "scpb-2012-07-24-2.1-gbp40000-"),
        ({"text": "Twenty-two children", "number": "Twenty-two"}, "scpb-2012-07-24-2.1-twenty-two-"),
    ],
)
def test_a_name_can_be_read(given: dict[str, str], readable: str) -> None:
    assert name(**given).startswith(readable)


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace(" by ", "\nby   "),
        "An apology was received from the chair of the other board, and one more.\n\n" + TEXT,
        TEXT + " The next meeting is in May.",
    ],
    ids=["lines broken elsewhere", "text before", "text after"],
)
def test_a_name_outlasts_changes_elsewhere(text: str) -> None:
    assert name(text) == name()


def test_the_words_around_a_number_tell_two_apart() -> None:
    assert name(TEXT.replace("burglary", "robbery")) != name()


def test_repeats_are_numbered_once_and_for_all() -> None:
    once = unique_ids(["a", "b", "a", "a"])
    assert once == ["a", "b", "a~2", "a~3"]
    assert unique_ids(once) == once
