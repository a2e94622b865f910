"""Tables flattened into lines: which cell is a value, and what row, group and column it stands in."""

import pytest

from extract.cells import Cell, is_value
from extract.tables import read_table
from tests.extract.reading import gap

Rows = list[tuple[str, str, list[tuple[str, str]]]]


def rows(text: str) -> Rows:
    table = read_table(text, 0, len(text))
    return [(row.label, row.group, [(cell.text, head) for cell, head in row.values]) for row in table.rows]


@pytest.mark.parametrize(
    "cell",
    [
        "340",
        "1,204",
        "12%",
        "-8.2%",
        "+25%",
        "£4,000",
        "(12)",
        "nil",
        "4 mins",
        "3.5 days",
        "▼ 12%",
        "1.2m",
        "340*",
        "12 (3%)",
    ],
)
def test_a_number_alone_is_a_value(cell: str) -> None:
    assert is_value(Cell(0, len(cell), cell))


@pytest.mark.parametrize(
    "cell", ["2019", "2019/20", "Q3", "Burglary", "12 offences", "", "n/a", "A14", "12 May"]
)
def test_a_label_or_a_year_is_none(cell: str) -> None:
    assert not is_value(Cell(0, len(cell), cell))


TABLES = [
    # a letter and an arrow tell how things are, together
    (
        "Indicator\n\nActual\n\nTarget\n\nRAG\n\nArson\n\n11\n\n12\n\nG\n\nFalls\n\n38\n\n30\n\nR   ▲",
        [
            ("Arson", "", [("11", "Actual"), ("12", "Target")]),
            ("Falls", "", [("38", "Actual"), ("30", "Target")]),
        ],
    ),
    # a value before a gap is no part of its label, as the number of a ward may be
    (
        "Arson 31.7%   14   7\nWard 3   12   9",
        [("Arson", "", [("31.7%", ""), ("14", ""), ("7", "")]), ("Ward 3", "", [("12", ""), ("9", "")])],
    ),
    (
        "Scheme\tBidder\tAsked\tGiven\nBoat club\tSailors\t£900\t£700\nFilm night\tScouts\t£400\t£300",
        [
            ("Boat club", "", [("£900", "Asked"), ("£700", "Given")]),
            ("Film night", "", [("£400", "Asked"), ("£300", "Given")]),
        ],
    ),
    (
        "Type Apr 21 - Mar 22 Apr 22 - Mar 23 % Change\n\nArson 142 161 13.4%\n\nTheft 214 240 12.1%",
        [
            ("Arson", "", [("142", "Apr 21 - Mar 22"), ("161", "Apr 22 - Mar 23"), ("13.4%", "% Change")]),
            ("Theft", "", [("214", "Apr 21 - Mar 22"), ("240", "Apr 22 - Mar 23"), ("12.1%", "% Change")]),
        ],
    ),
    ("Arson\n\nMOOR 4\n\nDALE 9", [("MOOR", "Arson", [("4", "")]), ("DALE", "Arson", [("9", "")])]),
    (
        "ARSON   Solved 15.8%   Target 20%   RED\nTHEFT   Solved 9%   Target 12%   AMBER",
        [
            ("Solved", "ARSON", [("15.8%", "")]),
            ("Solved", "ARSON", [("20%", "Target")]),
            ("Solved", "THEFT", [("9%", "")]),
            ("Solved", "THEFT", [("12%", "Target")]),
        ],
    ),
    (
        "Staff          2013/14     2012/13\nDrivers        4.3         5.1\nCooks (Night)  9.4         6.0",
        [
            ("Drivers", "", [("4.3", "2013/14"), ("5.1", "2012/13")]),
            ("Cooks (Night)", "", [("9.4", "2013/14"), ("6.0", "2012/13")]),
        ],
    ),
    ("Burglary\n340\nRobbery\n12", [("Burglary", "", [("340", "")]), ("Robbery", "", [("12", "")])]),
    (
        "Offence\tBefore\tAfter\nBurglary\t340\t312\nRobbery\t12\t15",
        [
            ("Burglary", "", [("340", "Before"), ("312", "After")]),
            ("Robbery", "", [("12", "Before"), ("15", "After")]),
        ],
    ),
    (
        "Offence\nBefore\nAfter\nBurglary\n340\n312\nRobbery\n12\n15",
        [
            ("Burglary", "", [("340", "Before"), ("312", "After")]),
            ("Robbery", "", [("12", "Before"), ("15", "After")]),
        ],
    ),
    (
        "Burglary 340 312 -8%\nRobbery 12 15 25%",
        [
            ("Burglary", "", [("340", ""), ("312", ""), ("-8%", "")]),
            ("Robbery", "", [("12", ""), ("15", ""), ("25%", "")]),
        ],
    ),
    ("Burglary: 340\nRobbery - 12", [("Burglary", "", [("340", "")]), ("Robbery", "", [("12", "")])]),
    gap(
        "Burglary\t-\nRobbery\t12",
        [("Robbery", "", [("12", "")])],
        reason="the label of an empty row is taken for a group",
    ),
    ("Thefts | 340\nFrauds | 12", [("Thefts", "", [("340", "")]), ("Frauds", "", [("12", "")])]),
    (
        "KPI 4.2 Thefts\n340\nKPI 4.3 Frauds\n12",
        [("Thefts", "", [("340", "")]), ("Frauds", "", [("12", "")])],
    ),
    (
        "Hate crime\nRacist\n12\nOther\n3",
        [("Racist", "Hate crime", [("12", "")]), ("Other", "Hate crime", [("3", "")])],
    ),
    (
        "Thefts\nfrom shops\n340\nFrauds\n12",
        [("Thefts from shops", "", [("340", "")]), ("Frauds", "", [("12", "")])],
    ),
    (
        "Offence\n2019 YTD\n2018 YTD\nDiff\n% Change\nTheft\n96\n121\n-25\n-21%",
        [("Theft", "", [("96", "2019 YTD"), ("121", "2018 YTD"), ("-25", "Diff"), ("-21%", "% Change")])],
    ),
    (
        "|  | Year to May 2019 | Year to May 2020 |\n| (per 1,000) | Ourton | County |\n| Theft | 9.5 | 7 |",
        [
            (
                "Theft",
                "",
                [
                    ("9.5", "Year to May 2019 Ourton (per 1,000)"),
                    ("7", "Year to May 2020 County (per 1,000)"),
                ],
            ),
        ],
    ),
    (
        "2016/17\t2015/16\nArson\tBelow\t9.5% 2 0.41 0.48\nFrauds\tAbove\t1.4% 3 0.22 0.20",
        [
            ("Arson", "", [("9.5%", ""), ("2", ""), ("0.41", "2016/17"), ("0.48", "2015/16")]),
            ("Frauds", "", [("1.4%", ""), ("3", ""), ("0.22", "2016/17"), ("0.20", "2015/16")]),
        ],
    ),
    (
        "Post\tSeen\tSolved\tRate\nAbbey\t14\t7\t50%\nHart\t20\t5\t25%\nTotals\t34\t12",
        [
            ("Abbey", "", [("14", "Seen"), ("7", "Solved"), ("50%", "Rate")]),
            ("Hart", "", [("20", "Seen"), ("5", "Solved"), ("25%", "Rate")]),
            ("Totals", "", [("34", "Seen"), ("12", "Solved")]),
        ],
    ),
    (
        "Our parks\nPark\nSide\nIncidents\nElm Field\nEast\n60\nOak Green\nWest\n26\nThe Dell\nEast\n22",
        [
            ("Elm Field", "Incidents", [("60", "")]),
            ("Oak Green", "Incidents", [("26", "")]),
            ("The Dell", "Incidents", [("22", "")]),
        ],
    ),
    ("Appendix 3\nPage 4\nThefts 340", [("Thefts", "", [("340", "")])]),
    # a head may tell a time
    (
        "District\nReferrals\nContacted within 24 hours\nEngaged\nAbbey\n307\n88%\n69%\nMill\n491\n71%\n58%",
        [
            ("Abbey", "", [("307", "Referrals"), ("88%", "Contacted within 24 hours"), ("69%", "Engaged")]),
            ("Mill", "", [("491", "Referrals"), ("71%", "Contacted within 24 hours"), ("58%", "Engaged")]),
        ],
    ),
    # empty lines part the cells, so that a head stands on two lines
    (
        (
            "Measure\n\n2012-13\nto date\n\n2011-12\nto date\n\nTarget\n\n"
            "Arson\n\n31\n\n39\n\n36\n\nTheft\n\n74\n\n68\n\n65\n"
        ),
        [
            ("Arson", "", [("31", "2012-13 to date"), ("39", "2011-12 to date"), ("36", "Target")]),
            ("Theft", "", [("74", "2012-13 to date"), ("68", "2011-12 to date"), ("65", "Target")]),
        ],
    ),
    # but two heads may stand under one another
    (
        "Ward\n\nArrests\nCharges\n\nNorth\n\n12\n\n14\n\nSouth\n\n15\n\n16\n\nEast\n\n7\n\n8\n",
        [
            ("North", "", [("12", "Arrests"), ("14", "Charges")]),
            ("South", "", [("15", "Arrests"), ("16", "Charges")]),
            ("East", "", [("7", "Arrests"), ("8", "Charges")]),
        ],
    ),
    # so may a label, after the number of its row
    (
        (
            "KPI\n\nWelsh target\n\n2015/16\n\n1\n\nSeen in\ntime (%)\n\n<20\n\n24.1\n\n"
            "2\n\nCompleted (%)\n\n80\n\n86.2\n\n3\n\nImproved (%)\n\n63\n\n66.4\n"
        ),
        [
            ("Seen in time (%)", "", [("<20", "Welsh target"), ("24.1", "2015/16")]),
            ("Completed (%)", "", [("80", "Welsh target"), ("86.2", "2015/16")]),
            ("Improved (%)", "", [("63", "Welsh target"), ("66.4", "2015/16")]),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_a_table_has_rows(text: str, expected: Rows) -> None:
    assert rows(text) == expected


def test_cells_stand_where_they_say() -> None:
    text = "Offence\tBefore\tAfter\n  Burglary\t340\t 312\nRobbery 12 15"
    cells = [cell for row in read_table(text, 0, len(text)).rows for cell, _ in row.values]
    assert [text[cell.start : cell.end] for cell in cells] == ["340", "312", "12", "15"]


def test_lines_that_read_as_phrases_are_kept_apart() -> None:
    table = read_table(text := "Burglary\nfell by 12% overall\nRobbery 12", 0, len(text))
    assert [(cell.text, label) for cell, label in table.phrases] == [("fell by 12% overall", "Burglary")]


def test_the_sentence_before_a_table_leads_into_it() -> None:
    lead = "The offences recorded in each ward during the quarter were as follows:"
    table = read_table(text := f"{lead}\nAbbey\n34\n", 0, len(text))
    assert table.lead is not None
    assert table.lead.text == lead


def test_a_count_at_the_end_of_a_label_is_told() -> None:
    table = read_table("Camera hire £6,200\nBeach patrols - 26 nights £4,940", 0, 54)
    assert [(cell.text, label) for cell, label in table.phrases] == [("26 nights", "Beach patrols")]
