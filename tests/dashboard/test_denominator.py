import pytest

from dashboard.denominator import per
from dashboard.wording import magnitude
from dashboard.wording import per as per_of
from tests.dashboard.rows import PLAIN


@pytest.mark.parametrize(
    ("sentence", "number", "words"),
    [
        ("There were 18.1 per 1,000 population compared with 15.3.", "18.1", "per 1,000 population"),
        ("The rate is 19.0 offences per thousand population.", "19.0", "per thousand population"),
        (
            "With 30.9 crimes for every 1000 head of population the area",
            "30.9",
            "for every 1000 head of population",
        ),
        ("a rate of 247 per\n100,000 of the 10-17 population.", "247", "per 100,000 of the 10-17 population"),
        ("It has taken up to 15 calls a day.", "15", "a day"),
        ("around 7 people reported missing each day, and", "7", "each day"),
        ("from 65 per key worker to 52", "65", "per key worker"),
        ("118 complaints were recorded, per officer none", "118", ""),
        ("It rose by 5 per cent.", "5", ""),
        ("There were 305.", "305", ""),
        ("30 cars, and 3 cars a week", "3", "a week"),
        ("5 a day and 5 a week", "5", ""),
        ("All crime\t8.9\tper 1,000", "8.9", ""),
        ("anything", "", ""),
    ],
)
def test_what_a_rate_is_per(sentence: str, number: str, words: str) -> None:
    assert per(sentence, number) == words


def test_a_rate_is_written_with_what_it_is_per() -> None:
    rate = {**PLAIN, "kind": "rate", "unit": "count", "value": 15.0, "number_text": "15"}
    told = {**rate, "measure": "calls", "sentence": "It took 15 calls a day."}
    assert magnitude(told) == "15 a day"
    assert magnitude({**told, "measure": "calls per day"}) == "15"
    assert per_of({**told, "kind": "count"}) == ""
    assert magnitude({key: cell for key, cell in told.items() if key != "sentence"}) == "15"
