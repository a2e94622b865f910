"""Words in which a scan took 'm' for 'rn', and words torn after a joined 'fi'."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.ocr_words import put_right, with_words_mended
from tests.extract.reading import read_line


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("12 rnonths on", "12  months on"),
        ("they carne frorn it", "they came  from  it"),
        ("the comrnunity; cornrnunity", "the community ; community  "),
        ("Mernbership", "Membership "),
        ("recornmended", "recommended "),
    ],
)
def test_a_scanned_word_is_put_right(text: str, right: str) -> None:
    assert with_words_mended(text) == right


@pytest.mark.parametrize(
    "text", ["an rna test", "born in the barn", "Mr Horne", "a government", "RNLI", "kernel"]
)
def test_other_words_stay(text: str) -> None:
    assert with_words_mended(text) == text


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("fi re figures", "fire  figures"),
        ("refi ghters", "refighters "),
        ("traffi c offi cers confl ict", "traffic  officers  conflict "),
        ("wifi in the hall", "wifi in the hall"),
        ("Cllr Tuffi asked", "Cllr Tuffi asked"),
        ("a Wi-Fi signal, hi-fi sets", "a Wi-Fi signal, hi-fi sets"),
    ],
)
def test_a_torn_word_is_whole(text: str, right: str) -> None:
    assert put_right(text) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Chief lnspector Hart", "Chief Inspector Hart"),
        ("ln the year, lt rose (lreland)", "In the year, It rose (Ireland)"),
        ("lslington and lmprovement", "Islington and Improvement"),
        ("Arden Homes ltd", "Arden Homes ltd"),
        ("12 lbs, 1lst, www.lnk.org, l-shaped", "12 lbs, 1lst, www.lnk.org, l-shaped"),
        ("llamas led late", "llamas led late"),
    ],
)
def test_an_l_that_begins_no_word_is_a_capital_i(text: str, right: str) -> None:
    assert put_right(text) == right


@given(st.text(alphabet="rnma eio", max_size=30) | st.text(alphabet="fil ae-w", max_size=30))
def test_nothing_moves(text: str) -> None:
    assert len(put_right(text)) == len(text)


def test_a_scanned_page_reads_as_others_do() -> None:
    scanned = "In the 12 rnonths to May all crirne fell by 4%, frorn 50 to 48."
    plain = "In the 12 months to May all crime fell by 4%, from 50 to 48."
    assert read_line(scanned) == read_line(plain)
