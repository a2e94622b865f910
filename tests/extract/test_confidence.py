"""How sure the reading of a number is."""

import pytest

from extract.vocabulary import Confidence
from tests.extract.reading import read_text


@pytest.mark.parametrize(
    ("text", "confidence"),
    [
        ("Burglary fell by 12%.", Confidence.HIGH),
        ("There were 340 referrals.", Confidence.HIGH),
        ("There were 12 more burglaries than last year.", Confidence.MEDIUM),
        ("There were 9.4 burglaries per 1,000 homes.", Confidence.MEDIUM),
        ("It stood at 340.", Confidence.LOW),
        ("Referrals were noted. It stood at 340.", Confidence.MEDIUM),
        ("30% of victims were satisfied.", Confidence.HIGH),
        ("A third of victims were satisfied.", Confidence.MEDIUM),
        ("⅓ of victims were satisfied.", Confidence.MEDIUM),
    ],
)
def test_a_weak_reading_says_so(text: str, confidence: Confidence) -> None:
    assert [f.confidence for f in read_text(text).figures] == [confidence]


def test_a_single_digit_in_a_table_is_less_sure() -> None:
    found = read_text("Ward\tBurglaries\tRobberies\nAbbey\t7\t12\nMill\t34\t9\n").figures
    sure = {str(f.mention.value): f.confidence for f in found}
    assert sure == {
        "7": Confidence.MEDIUM,
        "12": Confidence.HIGH,
        "34": Confidence.HIGH,
        "9": Confidence.MEDIUM,
    }


def test_a_number_beside_the_name_of_a_body_may_be_of_a_page() -> None:
    found = read_text("Burglary\t45\nOurton Fire and Rescue Service\t31").figures
    assert [f.confidence for f in found] == [Confidence.HIGH, Confidence.MEDIUM]
