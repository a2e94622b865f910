import pytest

from dashboard.casing import sentence_case, uncapitalised


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("ANTI-SOCIAL BEHAVIOUR", "Anti-social behaviour"),
        ("ASB INCIDENTS", "ASB incidents"),
        ("CPNS ISSUED", "CPNS issued"),
        ("PCSOS DEPLOYED", "PCSOS deployed"),
        ("MARAC", "MARAC"),
        ("VAWG", "VAWG"),
        ("burglary reports", "burglary reports"),
        ("Robbery in the A23 area", "Robbery in the A23 area"),
        ("", ""),
    ],
)
def test_a_heading_in_capitals_reads_as_a_sentence(name: str, words: str) -> None:
    assert sentence_case(name) == words


@pytest.mark.parametrize(
    ("words", "within"),
    [
        ("Three years ago", "three years ago"),
        ("April to June", "April to June"),
        ("Q3 2023", "Q3 2023"),
        ("YTD", "YTD"),
        ("Christmas", "Christmas"),
    ],
)
def test_a_capital_that_only_began_a_sentence_is_taken(words: str, within: str) -> None:
    assert uncapitalised(words) == within
