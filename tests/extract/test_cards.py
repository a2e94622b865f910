"""Numbers over what they count."""

import pytest

from extract.cards import read_cards
from extract.cells import read_lines_of

NEAR = "38\nCircles running\n\n171\nactive volunteers\n\n£2,310\ncost of each\n"
FAR = "8,013\n\n999 calls handled by\nour control\n\n\n7,094\n\nincidents\n\n\n28\n\nstations\n"


def labels(text: str) -> dict[str, str]:
    """The label of each number that stands over one."""
    return {card.value.text: card.label for card in read_cards(text, read_lines_of(text, 0, len(text)))}


def test_a_number_counts_what_stands_right_under_it() -> None:
    assert labels(NEAR) == {"38": "Circles running", "171": "active volunteers", "£2,310": "cost of each"}


def test_a_label_may_run_over_lines_and_stand_a_little_lower() -> None:
    assert labels(FAR) == {
        "8,013": "999 calls handled by our control",
        "7,094": "incidents",
        "28": "stations",
    }


def test_what_stands_further_below_belongs_to_no_number() -> None:
    assert labels(f"{NEAR}\nAnnual report\n") == labels(NEAR)


@pytest.mark.parametrize(
    "text",
    [
        "Burglary\n38\nRobbery\n17\nTheft\n90\n",
        "Burglary\n\n38\n\nRobbery\n\n17\n\nTheft\n\n90\n",
        "Burglary\n38\n\nRobbery\n17\n\nTheft\n90\n",
        "38\n17\n90\nTotal\n",
        "38\nfires\n\n17\nfloods\n",
        "Total crime\n1,200\n5% up\n\nBurglary\n45\n3% down\n\nArson\n12\n10% down\n",
        "Burglary\n120\nTarget met\n\nRobbery\n45\nTarget missed\n\nArson\n30\nTarget met\n",
        "Arrests\n\n45\nin 2023\n\nCharges\n\n30\nin 2023\n\nCautions\n\n12\nin 2023\n",
        "",
    ],
)
def test_numbers_under_their_labels_are_no_cards(text: str) -> None:
    assert labels(text) == {}
