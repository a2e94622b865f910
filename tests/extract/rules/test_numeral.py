"""Numbers in figures and words: what each is worth, and that every number we can write is read back."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.rules.numeral import to_number
from tests.extract.reading import examples, gap, values

CORPUS = {
    0: ("nil", "zero", "0"),
    1: ("one", "1", "01"),
    6: ("half a dozen", "six", "6"),
    12: ("a dozen", "twelve", "12", "one dozen"),
    24: ("two dozen", "twenty-four", "twenty four", "Twenty-Four"),
    8.5: ("eight and a half", "8 and a half"),
    2.5: ("two and a half", "2 and a half", "2.5", "2.50", "two point five", "2,5"),
    2.65: ("two point six five",),
    100: ("a hundred", "one hundred", "100"),
    105: ("one hundred and five", "a hundred and five", "105"),
    342: ("three hundred and forty-two", "342"),
    1_000: ("a thousand", "one thousand", "1k", "1,000", "1 thousand"),
    1_287: ("1,287", "1287", "one thousand two hundred and eighty-seven"),
    15_000: ("15k", "15K", "15,000", "fifteen thousand", "15 thousand"),
    250_000: ("a quarter of a million", "quarter of a million", "250k"),
    333_333: ("a third of a million",),
    500_000: ("half a million", "half of a million", "0.5m"),
    750_000: ("three quarters of a million", "three-quarters of a million"),
    1_500_000: ("one and a half million", "a million and a half", "1.5 million"),
    1_200_000: ("1.2m", "1.2 million", "1,200,000", "1.2M"),
    3_000_000: ("three million", "three-million", "3m", "3 million"),
    2_000_000_000: ("2bn", "two billion", "2 billion"),
}
NO_NUMBERS = [
    "a tenth of a million",
    "",
    "several",
    "many",
    "dozens",
    "a",
    "and",
    "k",
    "1,28",
    "12,3456",
    "1.2.3",
    "£5",
    "5%",
]

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_ONES += ["seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    """An integer from 1 to 999,999 as British minutes spell it."""
    if number >= 1000:
        thousands, rest = divmod(number, 1000)
        joined = " and " if 0 < rest < 100 else " "
        return f"{in_words(thousands)} thousand{joined + in_words(rest) if rest else ''}"
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        return f"{_ONES[hundreds - 1]} hundred{' and ' + in_words(rest) if rest else ''}"
    if number < 20:
        return _ONES[number - 1]
    tens, ones = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones - 1]}" if ones else "")


@pytest.mark.parametrize(("text", "value"), examples(CORPUS))
def test_a_number_has_its_value(text: str, value: float) -> None:
    assert to_number(text) == Decimal(str(value))


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        to_number(text)


@given(st.integers(0, 10**12))
def test_figures_are_read_back(number: int) -> None:
    assert to_number(str(number)) == to_number(f"{number:,}") == number


@given(st.integers(1, 999_999))
def test_words_are_read_back(number: int) -> None:
    assert to_number(in_words(number)) == number


@given(
    st.integers(1, 9999), st.sampled_from([("k", 10**3), ("m", 10**6), ("bn", 10**9), (" million", 10**6)])
)
def test_scaled_numbers_are_read_back(tenths: int, scale: tuple[str, int]) -> None:
    assert to_number(f"{tenths / 10}{scale[0]}") == Decimal(tenths) / 10 * scale[1]


@given(st.integers(2, 20_999).filter(lambda n: not 1900 <= n <= 2099))
def test_a_count_of_people_is_read_however_it_is_written(number: int) -> None:
    for written in (str(number), f"{number:,}", in_words(number)):
        assert values(f"There were {written} people there.") == [number]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a number may have lost the space before or after it
        ("The total rose to340 offences.", [340]),
        ("Crime is up15.5% there.", [15.5]),
        ("Detections rose by 1,5% there.", [1.5]),
        ("At one point two officers left.", [2]),
        ("Crime fell by two point six per cent.", [2.6]),
        ("The budget is two point four million pounds.", [2_400_000]),
        ("The cost was £2,5 million.", [2_500_000]),
        ("The cost was 3,25% up.", []),
        ("The count for ward 6 – 12,000 homes.", [(6, 12_000)]),
        ("Some 10 – 15,000 people came.", [(10_000, 15_000)]),
        ("There were 2,310households in the scheme.", [2310]),
        ("It was reported that cases had gone from12 to 15.", [12, 15]),
        ("It was an11% rise on the year.", [11]),
        # but a letter and a digit together are a name
        ("The A14 and the B1050 were closed for repairs.", []),
        ("Officers wore BWV2 cameras with 4G signal.", []),
        ("A report on H1N1 was circulated.", []),
        ("There were 12,345,678 hits.", [12_345_678]),
        # of numbers run together none is known
        ("Shed breaks Inline -4.5% 90.610.82 Arson Inline 3.1%", [4.5, 3.1]),
        ("The rate rose to 5.12.Arson fell by 3.", [5.12, 3]),
        ("A few hundred calls and dozens of texts came in.", []),
        ("Two and a half thousand homes were leafleted.", [2_500]),
        ("One and a half million homes were leafleted.", [1_500_000]),
        gap("There were 1 204 offences.", [1_204], reason="a space is not read as a thousands mark"),
        gap("There were 2-3 dozen complaints.", [(24, 36)], reason="a range does not share its 'dozen'"),
        ("Some twenty-four thousand people came.", [24_000]),
        ("The number of people being151,193, more came.", [151_193]),
        ("There was £42mthe year before.", [42_000_000]),
        ("Some nine-million adults drink.", [9_000_000]),
        ("Three-hundred and fifty homes and two-dozen shops.", [350, 24]),
        ("During Q3,450 burglaries were recorded.", []),
        ("They were given £170,00 in May.", []),
    ],
)
def test_a_number_begins_where_a_word_does_not(text: str, expected: list[float]) -> None:
    assert values(text) == expected
