"""Noun phrases beside a number, and labels of regions."""

import pytest

from extract.nouns import complement, label_of, left_region, right_phrase
from extract.tokens import tokenize
from tests.extract.reading import gap


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("arrest warrants were executed", "arrest warrants"),
        ("incidents of fraud in May", "incidents of fraud"),
        gap("incidents of fraud last year", "incidents of fraud", reason="'last' is taken into the phrase"),
        ("victims of domestic abuse were seen", "victims of domestic abuse"),
        ("people and 3 dogs", "people"),
        ("Safe and Well visits were made", "Safe and Well visits"),
        ("Sergeants and well trained staff came", "Sergeants"),
        ("domestic abuse (DA) referrals came", "domestic abuse DA referrals"),
        ("more officers are needed", "officers"),
        ("further calls for help", "calls"),
        ("repeat victims", "repeat victims"),
        ("of them", None),
        ("in the borough", None),
        ("and rising", None),
        ("", None),
        ("(12%)", None),
    ],
)
def test_the_phrase_after_a_number(words: str, label: str | None) -> None:
    phrase = right_phrase(tokenize(words), 0)
    assert (phrase.label if phrase else None) == label


@pytest.mark.parametrize(
    ("words", "extra"),
    [
        ("to the helpline", "to helpline"),
        ("were stopped", "stopped"),
        ("(14%) were stopped", "stopped"),
        ("(see below) were stopped", ""),
        ("for shop theft", "for shop theft"),
        ("in relation to shop theft", "for shop theft"),
        ("that were run weekly", "run weekly"),
        (". Then", ""),
        ("last year", ""),
        ("", ""),
    ],
)
def test_a_short_phrase_is_narrowed(words: str, extra: str) -> None:
    assert complement(tokenize(words), 0) == extra


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("the number of burglaries", "burglaries"),
        ("the rate of detection", "detection"),
        ("Theft of motor vehicles", "Theft of motor vehicles"),
        ("the level of knife crime across the borough", "knife crime"),
        ("the total", None),
        ("", None),
    ],
)
def test_a_region_has_a_label(words: str, label: str | None) -> None:
    assert label_of(tokenize(words)) == label


@pytest.mark.parametrize(
    ("words", "region"),
    [
        ("He said that theft of cycles", "theft of cycles"),
        ("It fell, and anti-social behaviour", "anti-social behaviour"),
        ("Reports to the police", "Reports to the police"),
        ("He reports to the police", "to the police"),
        ("There were", ""),
    ],
)
def test_a_region_ends_where_the_number_begins(words: str, region: str) -> None:
    tokens = tokenize(words)
    assert " ".join(t.text for t in left_region(tokens, len(tokens))) == region
