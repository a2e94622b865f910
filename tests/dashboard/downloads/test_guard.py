"""Text cannot become a formula, and the exact words can always be had back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.downloads.guard import guard_text


def unguard(text: str) -> str:
    """Do what the notes tell a reader to do."""
    plain = text.removeprefix("'")
    return plain if guard_text(plain) == text else text


@pytest.mark.parametrize(
    "risky",
    ["=1", "+44 20", "-9%", "@x", "\tx", "\nx", "\rx", "\x00x", " =1", "'=1", "''-1", "＝1", "\u2003=1", "-"],
)
def test_text_that_could_be_a_formula_gets_one_apostrophe(risky: str) -> None:
    assert guard_text(risky) == f"'{risky}"


@pytest.mark.parametrize("plain", ["", "burglary", "'quoted'", "9%", "£40,000", "–4%", "a=1", "“=1”", "é"])
def test_other_text_is_left_alone(plain: str) -> None:
    assert guard_text(plain) == plain


@given(
    st.text(alphabet=st.one_of(st.sampled_from("'=+-@ \t\r\nx"), st.characters(exclude_categories=["Cs"])))
)
def test_one_rule_gives_the_exact_words_back(text: str) -> None:
    guarded = guard_text(text)
    assert unguard(guarded) == text
    assert guarded == text or guarded == f"'{text}"
    assert not guarded.lstrip().startswith(("=", "+", "-", "@"))
