"""Numbers of a sentence: where they stand, in which order, and by which rule."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import find_mentions, read_at, read_value, scan
from extract.rules.numeral import to_number
from extract.sections import split_sections
from extract.sentences import split_sentences
from extract.words import fold
from tests.extract.reading import Value, document, numbers

WORDS = st.sampled_from(
    [
        "burglary",
        "fell",
        "rose",
        "by",
        "to",
        "from",
        "and",
        "of",
        "the",
        "per cent",
        "%",
        "£",
        "within",
        "hours",
        "-",
        "(",
        ")",
        ",",
        ".",
        "\n",
        "at least",
        "in",
        "people",
        "May",
        "item",
        "\t",
    ]
)
NUMBERS = st.one_of(
    st.integers(0, 10**7).map(str),
    st.integers(1000, 10**7).map("{:,}".format),
    st.decimals(0, 999, places=2).map(str),
    st.sampled_from(["twelve", "two hundred and six", "15k", "1.2m", "a dozen", "8-10", "1, 204"]),
)
TEXTS = st.lists(st.one_of(WORDS, NUMBERS), max_size=25).map(" ".join)


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Burglary fell 12% to 340.", ["<number> per cent", "<number> things"]),
        ("£40k was spent over 3 days.", ["£<number>", "<number> hours"]),
        ("One in four of the 8-10 men left.", ["one in <number>", "<number>-<number> things"]),
    ],
)
def test_a_number_names_its_rule(text: str, rules: list[str]) -> None:
    assert [m.rule for m in find_mentions(fold(text, 0, len(text)))] == rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a sign or a currency is a figure whatever stands around it
        ("Section 17%", [("17%", 17)]),
        ("Item £40", [("£40", 40)]),
        # the longest reading wins
        ("1.2m homes", [("1.2m", 1_200_000)]),
        ("one hundred and twenty-two homes", [("one hundred and twenty-two", 122)]),
        ("4.2 percentage points", [("4.2 percentage points", 4.2)]),
        # the span holds the number and no more
        ("there were (340) homes", [("340", 340)]),
        ("there were 340, then 12.", [("340", 340), ("12", 12)]),
        ("from\n340\nto  12 homes", [("340", 340), ("12", 12)]),
    ],
)
def test_a_number_stands_where_it_says(text: str, expected: list[tuple[str, Value]]) -> None:
    assert [(n.number, n.value) for n in numbers(text)] == expected


@pytest.mark.parametrize(
    ("cell", "value"), [("4014", 4014), ("2012", 2012), ("43.8%", 43.8), ("£7", 7), ("-12", 12), ("999", 999)]
)
def test_a_cell_is_a_figure_by_its_place(cell: str, value: float) -> None:
    assert [float(m.value) for m in read_value(cell, 0, len(cell))] == [value]


def test_no_rule_looks_past_the_end() -> None:
    text = "There were 12% of them"
    assert [text[m.start : m.end] for m in scan(text, 0, text.index("%"))] == ["12"]


def test_a_refused_number_has_no_rule() -> None:
    assert read_at("on 24 July 2012", 3) == (None, None)


@given(TEXTS)
def test_every_number_lies_in_its_sentence_in_order(text: str) -> None:
    made = document(text)
    for sentence in split_sentences(made, split_sections(made)):
        found = find_mentions(fold(text, sentence.start, sentence.end))
        assert all(sentence.start <= m.start < m.end <= sentence.end for m in found)
        assert all(a.end <= b.start for a, b in pairwise(found))


@given(TEXTS)
def test_a_plain_number_reads_again_from_its_span(text: str) -> None:
    for mention in scan(text, 0, len(text)):
        words = text[mention.start : mention.end]
        if mention.rule == "<number> things":
            assert to_number(words.lstrip("+−–- ").removesuffix("+")) == mention.value


@given(TEXTS)
def test_a_range_ends_above_its_start(text: str) -> None:
    for mention in scan(text, 0, len(text)):
        assert mention.value >= Decimal(0)
        assert mention.value_high is None or mention.value_high > mention.value
