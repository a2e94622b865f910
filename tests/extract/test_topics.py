"""Whose work words measure, in wordings of our own."""

import pytest

from extract.phrases import split_words
from extract.topics import Topics

AFTER = "arrests and fires and more"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3 thefts and 4 arrests by the warden", "police"),
        ("a warden saw an arrest", "council"),
        ("unpaid work", "probation"),
        ("4 fires", "fire"),
        ("the MARAC met", "MARAC"),
        ("4 of them", None),
        ("the Police and Crime Commissioner and the Crime and Disorder Act", None),
        ("Crime fell", "police"),
        ("a Domestic Homicide Review", None),
        ("the IOM cohort", "Integrated Offender Management"),
    ],
)
def test_most_words_of_a_stretch_tell_the_kind(text: str, kind: str | None) -> None:
    assert Topics(text, split_words(text)).within(0, len(text)) == kind


@pytest.mark.parametrize(("start", "floor", "kind"), [(30, 0, "fire"), (8, 0, "police"), (30, 20, None)])
def test_the_last_word_before_a_place_tells_the_kind(start: int, floor: int, kind: str | None) -> None:
    assert Topics(AFTER, split_words(AFTER)).before(start, floor) == kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from the Partnership's own survey", True),
        ("out of the Board's budget", True),
        ("the Partnership's work in schools", False),
        ("a Board's budget", False),
        ("the Board and the budget", False),
    ],
)
def test_those_who_meet_own_what_is_called_theirs(text: str, told: bool) -> None:
    assert Topics(text, split_words(text)).own_within(0, len(text)) is told


@pytest.mark.parametrize(
    ("text", "told"), [("4 offences", True), ("4 incidents", False), ("an arrest", True)]
)
def test_some_words_count_what_only_the_police_record(text: str, told: bool) -> None:
    assert Topics(text, split_words(text)).recorded_within(0, len(text)) is told
