"""Tables of contents, and tables of figures that look like them."""

import pytest

from extract.contents import find_contents
from tests.extract.reading import read_line


@pytest.mark.parametrize(
    "text",
    [
        "CONTENTS\tPage\n1. Why we met\t2\n2. What we did\t2\n3. What we found\t4\n4. Costs\t5",
        "Contents\nWhy we met    2\nWhat we did    3\nWhat we found    3\nCosts    7",
        "Contents Welcome 3 1. Our year 5 2. Work with schools 2019/20 9 Annexes 1. Who we are 14",
        "AGENDA\n\nMinutes of last time 3 - 6\n\nForum reports 7 - 12\n\nGarda reports 13 - 22",
        "1. Introduction 3 2. Our year 4 3. Fires, false alarms and costs 6 Definitions 52 Enquiries 63",
        "Introduction 2\nOur year 3\nWhom we help 6\nDefinitions 10",
        "TABLE OF CONTENTS\n\n  1. Summary 3\n  2. What we did 6\n  3. Costs 8\n  4. Notes\n\nAnnex b 62",
        "The year\n\nINDEX\n\nREMARKS ........... .4\nPREVENTION ........ 9 • Objectives • Aims\nPEOPLE ....... .31",
        "ContentsForeword 4\n\nOur year 5\n\nCosts 9\n\nWho we are 12\n\nData 14",
        "contents Our year ...... 3 Costs ...... 7 Work ...... 9",
        "Contents Welcome Page 2-3 Our Year Page 4 5 Who Asks for Help Page Risks Page Costs Page 31 2",
        "Table of Contents OUR YEAR ...... 3 TOP 20 STREETS ...... 7 COSTS...... 7 WHO WE ARE ...... 31",
    ],
)
def test_the_pages_of_contents_are_no_figures(text: str) -> None:
    assert read_line(text) == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Summary\nArson 2\nFraud 4\nRobbery 5\nTheft 9", [2, 4, 5, 9]),
        ("Offence\tNumber\nArson\t2\nFraud\t4\nRobbery\t5", [2, 4, 5]),
        ("The contents of 14 homes were lost, 3 garages burnt and 5 sheds.", [14, 3, 5]),
        ("Fires fell....... 12 were arson.", [12]),
        ("Searches\nAbbey ...... 14\nBede ...... 19\nMill ...... 23\nHart ...... 31", [14, 19, 23, 31]),
        ("1. Arson\t12\n2. Fraud\t4\n3. Robbery\t5\n4. Theft\t9", [12, 4, 5, 9]),
    ],
)
def test_ranks_and_rows_are_read(text: str, values: list[float]) -> None:
    assert [number.value for number in read_line(text)] == values


def test_contents_and_pages_of_items_are_found_in_the_order_of_the_text() -> None:
    text = "AGENDA\nMinutes 3 - 6\nReports 7 - 12\nContents Welcome 3 Our year 5 Costs 9 Annexes 14"
    spans = find_contents(text)
    assert [text[start:end].strip() for start, end in spans[:2]] == ["3 - 6", "7 - 12"]
    assert spans == tuple(sorted(spans))
