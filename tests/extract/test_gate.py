import pytest

from extract.gate import GateError, check_row

NUMBERS = [
    ("9%", 9, None),
    ("1,287", 1287, None),
    ("1, 287", 1287, None),
    ("£40,000", 40000, None),
    ("£1.2m", 1_200_000, None),
    ("5k", 5000, None),
    ("2 million", 2_000_000, None),
    ("£1-2m", 1_000_000, 2_000_000),
    ("8-10", 8, 10),
    ("-0.19", 0.19, None),
    ("3 in 10", 30, None),
    ("1 in 3", 33.3, None),
    ("3-fold", 200, None),
    ("twenty-two", 22, None),
    ("a dozen", 12, None),
    ("two thirds", 66.7, None),
    ("halved", 50, None),
    ("nine in 10", 90, None),
    ("19p", 0.19, None),
    ("29 pence", 0.29, None),
    ("£1.9 rnillion", 1_900_000, None),
    ("lO4", 104, None),
]
MISREAD = [
    ("9%", 90, None),
    ("1,287", 1.287, None),
    ("£1.2m", 1.2, None),
    ("8-10", 810, None),
    ("8-10", 8, 11),
    ("twenty-two", 20, None),
    ("5k", 5, None),
    ("29 pence", 29.5, None),
]


def row(number: str, value: float, high: float | None = None) -> tuple[dict[str, object], str]:
    sentence = f"It was {number} in all."
    text = f"1 Update\n{sentence}\n"
    start = text.index(number)
    return {
        "document": "april.txt",
        "figure_id": "sapb-1",
        "number_text": number,
        "sentence": sentence,
        "char_start": start,
        "char_end": start + len(number),
        "value": value,
        "value_high": high,
    }, text


@pytest.mark.parametrize(("number", "value", "high"), NUMBERS)
def test_a_right_number_passes(number: str, value: float, high: float | None) -> None:
    check_row(*row(number, value, high))


@pytest.mark.parametrize(("number", "value", "high"), MISREAD)
def test_a_misread_number_is_named(number: str, value: float, high: float | None) -> None:
    with pytest.raises(GateError, match=r"april\.txt: sapb-1: .* does not read"):
        check_row(*row(number, value, high))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"char_start": 0}, "does not stand"),
        ({"number_text": ""}, "does not stand"),
        ({"sentence": "It was 9% of all."}, "sentence does not stand"),
        ({"sentence": "1 Update"}, "sentence does not stand"),
    ],
)
def test_a_quotation_that_is_not_there_is_named(change: dict[str, object], reason: str) -> None:
    made, text = row("9%", 9)
    with pytest.raises(GateError, match=reason):
        check_row(made | change, text)


UNDER = [
    ("Spend £000", "518", 518_000),
    ("Spend (£m)", "1.5", 1_500_000),
]


@pytest.mark.parametrize(("head", "number", "value"), UNDER)
def test_a_number_may_be_counted_in_what_stands_over_it(head: str, number: str, value: float) -> None:
    made, text = row(number, value)
    with pytest.raises(GateError, match="does not read"):
        check_row(made, text)
    under = f"{head}\n"
    start = int(str(made["char_start"])) + len(under)
    check_row(made | {"char_start": start, "char_end": start + len(number)}, under + text)


@pytest.mark.parametrize(
    ("words", "passes"), [("£1.7 to £2.1 million", True), ("£1.7 and £2.1 million", False)]
)
def test_an_amount_may_leave_its_scale_to_the_one_it_moves_to(words: str, passes: bool) -> None:
    made, text = row("£1.7", 1_700_000)
    made["sentence"] = str(made["sentence"]).replace("£1.7", words)
    text = text.replace("£1.7", words)
    if passes:
        check_row(made, text)
    else:
        with pytest.raises(GateError, match="does not read"):
            check_row(made, text)
