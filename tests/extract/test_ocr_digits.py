"""Digits that a scan took for letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.ocr_digits import mended
from extract.vocabulary import Confidence
from tests.extract.reading import read_text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("an underspend of £1l,800", "an underspend of £11,800"),
        ("costs of £18,4OO", "costs of £18,400"),
        ("a grant of £l,500", "a grant of £1,500"),
        ("2O% of l2 cases", "20% of 12 cases"),
        ("aged l0-17", "aged 10-17"),
        ("1.O5 a head", "1.05 a head"),
        ("14 0ctober", "14 October"),
        ("£I5 and I,200 of I2%", "£15 and 1,200 of 12%"),
        ("asked for 1, 000 alarms", "asked for 1,000  alarms"),
        ("a grant of £1, 000, 000 came", "a grant of £1,000,000   came"),
        ("some 1 ,740 of them", "some 1,740  of them"),
        ("it met at 6.l5pm", "it met at 6.15pm"),
    ],
)
def test_letters_in_numbers_are_digits(text: str, right: str) -> None:
    assert mended(text) == right


@pytest.mark.parametrize(
    "text",
    [
        "2l of milk",
        "the 1Oth ward",
        "O2 and I",
        "lo and behold",
        "oil at l",
        "A1O road",
        "12,Ol",
        "10mins",
        "0 calls",
        "the I20 and I 20",
        "torn",
    ],
)
def test_other_letters_stay(text: str) -> None:
    assert mended(text) == text


@given(st.text(alphabet="lIOo01,. £a", max_size=30))
def test_nothing_moves(text: str) -> None:
    assert len(mended(text)) == len(text)


def test_a_mended_number_is_doubted() -> None:
    figures = read_text("The team spent £18,4OO on locks and £250 on signs.").figures
    assert [(float(f.mention.value), f.confidence is Confidence.LOW) for f in figures] == [
        (18_400, True),
        (250, False),
    ]
