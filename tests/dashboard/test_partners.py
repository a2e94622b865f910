"""Partners are counted by name; a name that could be several bodies is told apart by board."""

import pytest

from dashboard import matrix, partners
from dashboard.markup import Link
from tests.dashboard.rows import BOARD, frame

ELSEWHERE = {"board": "Hilltop Board", "document": "hilltop.txt", "meeting_date": "2024-05-01"}


def test_a_force_without_a_name_is_another_one_at_each_board() -> None:
    table = partners.summary(
        frame({"agency": "Police"}, {"agency": "Police", **ELSEWHERE}, {"agency": "Hill Police"})
    )
    assert sorted(table.index) == ["Hill Police", "Police, at Hilltop Board", f"Police, at {BOARD}"]
    assert table["figures"].tolist() == [1, 1, 1]


@pytest.mark.parametrize("agency", ["Police", "Hill Police"])
def test_at_one_board_it_keeps_its_name(agency: str) -> None:
    assert partners.summary(frame({"agency": agency}, {"agency": agency})).index.tolist() == [agency]


def test_a_name_with_a_place_is_one_body_at_all_boards() -> None:
    table = partners.summary(frame({"agency": "Hill Police"}, {"agency": "Hill Police", **ELSEWHERE}))
    assert table["figures"].tolist() == [2]


def test_the_link_of_such_a_name_chooses_agency_and_board() -> None:
    told = frame({"agency": "Police"}, {"agency": "Police", **ELSEWHERE})
    links = [line[0] for line in partners.lines(partners.summary(told))]
    assert Link("Police, at Hilltop Board", "partners?agency=Police&board=Hilltop+Board") in links


def test_a_missing_agency_is_counted_under_its_own_words() -> None:
    table = partners.summary(frame({"agency": None}, {"agency": "Police", **ELSEWHERE}))
    assert "Agency not named" in table.index


def test_a_board_that_met_often_goes_before_one_that_met_once() -> None:
    kept, note = matrix.one_board(frame({}, {"document": "may.txt", "meeting_date": "2024-04-20"}, ELSEWHERE))
    assert kept["board"].unique().tolist() == [BOARD]
    assert "the one with several meetings that met last" in note


def test_of_several_boards_the_one_that_met_last_is_kept_and_named() -> None:
    kept, note = matrix.one_board(frame({}, ELSEWHERE))
    assert kept["board"].tolist() == ["Hilltop Board"]
    assert "the one that met last: Hilltop Board" in note
