import pytest

from dashboard.casing import sentence_case, uncapitalised, with_acronyms


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


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("asb calls", "ASB calls"),
        ("vawg idva", "VAWG IDVA"),
        ("mash of cases", "mash of cases"),
        ("Iom", "Iom"),
    ],
)
def test_known_acronyms_are_written_in_capitals(name: str, written: str) -> None:
    assert with_acronyms(name) == written
