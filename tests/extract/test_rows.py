"""Rows of tables as figures: the label is the measure, headers give unit, status and direction."""

import pytest

from extract.agreement import MEASURE_F1, overlap_f1
from extract.heads import names_measure
from extract.vocabulary import Theme
from tests.extract.reading import read_line, read_text

Row = tuple[float, str, str | None, str]

TABLES = [
    (
        "Crime\n% changes 2013/14 to 14/15\nArson\n+9% (25 more victims)\nFraud\n-12% (82 fewer victims)",
        [
            (9, "percent_change", "increase", "actual"),
            (25, "change", "increase", "actual"),
            (12, "percent_change", "decrease", "actual"),
            (82, "change", "decrease", "actual"),
        ],
    ),
    ("Burglary\n340\nRobbery\n12", [(340, "count", None, "actual"), (12, "count", None, "actual")]),
    (
        "Offence\nLast\nNow\nChange\nBurglary\n340\n312\n-8%\nRobbery\n12\n15\n+25%",
        [
            (340, "count", None, "actual"),
            (312, "count", None, "actual"),
            (8, "percent_change", "decrease", "actual"),
            (12, "count", None, "actual"),
            (15, "count", None, "actual"),
            (25, "percent_change", "increase", "actual"),
        ],
    ),
    (
        "Indicator\nTarget\nActual\nVictims satisfied\n80%\n74%\nVisits on time\n95%\n91%",
        [
            (80, "share", None, "target"),
            (74, "share", None, "actual"),
            (95, "share", None, "target"),
            (91, "share", None, "actual"),
        ],
    ),
    (
        "Indicator\tTarget\tActual\tTrend\nVictims satisfied\t80%\t74%\tworse\nVisits on time\t95%\t97%\timproving",
        [
            (80, "share", None, "target"),
            (74, "share", None, "actual"),
            (95, "share", None, "target"),
            (97, "share", None, "actual"),
        ],
    ),
    (
        "Priority\t2021\t2022\tRAG\nFires\n64\n71\nGREEN ▼\nAlarms\n83\n79\nRED ▲",
        [
            (64, "count", None, "actual"),
            (71, "count", None, "actual"),
            (83, "count", None, "actual"),
            (79, "count", None, "actual"),
        ],
    ),
    (
        "\t2016\t2017\tChange\tRAG\nFires\t64\t71\t+10.9%\t▲ RED\nAlarms\t83\t79\t-4.8%\t► AMBER",
        [
            (64, "count", None, "actual"),
            (71, "count", None, "actual"),
            (10.9, "percent_change", "increase", "actual"),
            (83, "count", None, "actual"),
            (79, "count", None, "actual"),
            (4.8, "percent_change", "decrease", "actual"),
        ],
    ),
    # what is said in brackets of each value, and a plus that adds quarters
    (
        "\tMill\tHart\nAll crime\t4,873\t(down 6%)\t4,210\t(up 9%)\nArson\t44\t(down 14%)\t27\t(down 11%)",
        [
            (4873, "count", None, "actual"),
            (6, "percent_change", "decrease", "actual"),
            (4210, "count", None, "actual"),
            (9, "percent_change", "increase", "actual"),
            (44, "count", None, "actual"),
            (14, "percent_change", "decrease", "actual"),
            (27, "count", None, "actual"),
            (11, "percent_change", "decrease", "actual"),
        ],
    ),
    (
        "Cases\t2015/16\t2016/17 (Q1+Q2)\nNoise\t206\t98\nDrugs\t22\t27",
        [
            (206, "count", None, "actual"),
            (98, "count", None, "actual"),
            (22, "count", None, "actual"),
            (27, "count", None, "actual"),
        ],
    ),
    (
        "Detection rate (%)\t31\t28\nConfidence (%)\t64\t66",
        [
            (31, "share", None, "actual"),
            (28, "share", None, "actual"),
            (64, "share", None, "actual"),
            (66, "share", None, "actual"),
        ],
    ),
    (
        "Burglary\t▼ 12%\nRobbery\t▲ 3%",
        [(12, "percent_change", "decrease", "actual"), (3, "percent_change", "increase", "actual")],
    ),
    # an arrow beside a level tells its trend
    (
        "Thefts\t31\t▲ 3\nRobbery\t12\t▼ 4",
        [
            (31, "count", None, "actual"),
            (3, "change", "increase", "actual"),
            (12, "count", None, "actual"),
            (4, "change", "decrease", "actual"),
        ],
    ),
    (
        "Thefts\t↑ 1,204\nRobbery\t↓ 87",
        [(1204, "count", None, "actual"), (87, "count", None, "actual")],
    ),
    (
        "Thefts\t1,204\tup 9%\nRobbery\tn/a\tdown 4%",
        [
            (1204, "count", None, "actual"),
            (9, "percent_change", "increase", "actual"),
            (4, "percent_change", "decrease", "actual"),
        ],
    ),
    (
        "Grant\nLighting\n£4,000\nGates\n£12,500",
        [(4000, "amount", None, "actual"), (12_500, "amount", None, "actual")],
    ),
    (
        "Response time\n4 mins\nCalls answered\n1,204",
        [(4, "duration", None, "actual"), (1204, "count", None, "actual")],
    ),
    (
        "• Robbery 12, baseline 15\n• Treated (alcohol): 31.2%, target 36.9%",
        [
            (12, "count", None, "actual"),
            (15, "count", None, "actual"),
            (31.2, "share", None, "actual"),
            (36.9, "share", None, "target"),
        ],
    ),
    (
        "KPI\nTarget\n2016/17\n2017/18\nSeen within 20 working\ndays of a call\n80%\n91%\n89%\nClosed\n72%\n70%\n76%",
        [
            (80, "share", None, "target"),
            (91, "share", None, "actual"),
            (89, "share", None, "actual"),
            (72, "share", None, "target"),
            (70, "share", None, "actual"),
            (76, "share", None, "actual"),
        ],
    ),
    # phrases of several numbers among rows
    (
        "Burglary 19 (was 27)\n\nRobbery 14 (was 9), of which phone snatch 8\n\nTheft 9 – same period last year 12",
        [(n, "count", None, "actual") for n in (19, 27, 14, 9, 8, 9, 12)],
    ),
    # a label tells its own aim
    (
        "Calls\n118\nSeen within 24 hours (target 95%)\n97%\nClosed\n76",
        [
            (118, "count", None, "actual"),
            (95, "share", None, "target"),
            (97, "share", None, "actual"),
            (76, "count", None, "actual"),
        ],
    ),
    # cells that run over lines, heads as well, and faces for how things stand
    (
        (
            "2004/05\nActual\n\n2005/06\nTarget\n\nStatus\n\nVehicles removed\nwithin 24 hours of the\ncouncil being legally\n"
            "entitled to\n\n64%\n\n85%\n\nJ\n\nFires set\non purpose\n\n12%\n\n9%\n\nL"
        ),
        [
            (64, "share", None, "actual"),
            (85, "share", None, "target"),
            (12, "share", None, "actual"),
            (9, "share", None, "target"),
        ],
    ),
    (
        "Area\n14/15 (£)\n15/16 (£)\nNorth\n9,600\n8,850\nSouth\n7,400\n6,830",
        [(n, "amount", None, "actual") for n in (9_600, 8_850, 7_400, 6_830)],
    ),
    (
        "2017\n2016\n%\nBurglary\n312\n390\n-20%\nRobbery\n33\n30\n10%",
        [
            (312, "count", None, "actual"),
            (390, "count", None, "actual"),
            (20, "percent_change", "decrease", "actual"),
            (33, "count", None, "actual"),
            (30, "count", None, "actual"),
            (10, "percent_change", "increase", "actual"),
        ],
    ),
    (
        "Offences, with percentage change shown in the chart below\n\nArson\nTheft\nArden\n18\n16\nKent\n7\n2",
        [(value, "count", None, "actual") for value in (18, 16, 7, 2)],
    ),
    (
        "Figure 2: change in some offences (per cent)\n\nArson\nTheft\nArden\n18\n-6\nKent\n7\n2",
        [
            (18, "percent_change", "increase", "actual"),
            (6, "percent_change", "decrease", "actual"),
            (7, "percent_change", "increase", "actual"),
            (2, "percent_change", "increase", "actual"),
        ],
    ),
    (
        "Station\nAvailable (%)\nAbbey\n94.1\nMill\n88",
        [(94.1, "share", None, "actual"), (88, "share", None, "actual")],
    ),
    (
        "Homes target hardened\n340\nTheft from M.V.\n12\nOffenders per 1,000 pop.\n9",
        [(340, "count", None, "actual"), (12, "count", None, "actual"), (9, "rate", None, "actual")],
    ),
    (
        "• Burglary fell by 3%\n• Arson, 12 fewer",
        [(3, "percent_change", "decrease", "actual"), (12, "change", "decrease", "actual")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_a_table_gives_figures(text: str, expected: list[Row]) -> None:
    assert [(r.value, r.kind, r.direction, r.status) for r in read_line(text)] == expected


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Burglary\n340\nRobbery\n12", ["burglary", "robbery"]),
        ("Year\nDeaths on the roads\n2019\n12\n2020\n9", ["deaths on the roads", "deaths on the roads"]),
        ("Hate crime\nRacist\n12\nHomophobic\n3", ["racist hate crime", "homophobic hate crime"]),
        (
            "Number of offences recorded by ward in the quarter to March, all crime types:\nAbbey\t34\nMill\t7",
            ["offences in Abbey", "offences in Mill"],
        ),
        ("Thefts\n340\nRobberies\n12\nTotal\n352", ["thefts", "robberies", "total"]),
        ("Burglary\nRobbery\nArson\n34\n12\n7", ["burglary", "robbery", "arson"]),
        # what a lead names, and nothing that it does not count
        (
            "The offences recorded in each ward during the quarter were as follows:\nAbbey\t34\nMill\t7",
            ["offences recorded", "offences recorded"],
        ),
        ("There were 41 arrests in June:\nAbbey\t34\nMill\t7", ["arrests", "arrests", "arrests"]),
        ("Arson had fallen.\nThe list is:\nShed fires\nAbbey\t34\nMill\t7", ["shed fires", "shed fires"]),
        (
            "The arrests made in June are shown below, with those of May beside them.\n\nAbbey\n34\nMill\n7",
            ["arrests made", "arrests made"],
        ),
        # the nearest head that counts something, without its time
        (
            "PROTECTED\nNotes\nShed fires Apr 23 - Mar 24\nAbbey\t34\nTotal\t41",
            ["shed fires", "total shed fires"],
        ),
        # rates are not committed
        (
            "Burglary was rare. The detection rate was 40%.\n\nArea\tCommitted\tSolved\nAbbey\t34\t9\nMill\t7\t2",
            ["detection rate", *["burglary committed", "burglary solved"] * 2],
        ),
        ("Station\tStaff\tAvailability\nAbbey\t12\t94%", ["staff", "availability"]),
        ("999 calls dropped\t34\n101 calls dropped\t7", ["999 calls dropped", "101 calls dropped"]),
        # sums of money are not counted in what was told before
        (
            "3. Grants awarded\nBurglary fell by 14 offences.\nThe list was:\nAbbey Trust\t£3,400\nMill\t£700",
            ["burglary", "Abbey Trust grants awarded", "Mill grants awarded"],
        ),
        # the title of a sheet, and none of what the sheet tells beside it
        (
            (
                "Rate of house burglary\nLead: Inspector Hart\nGood is low\nPeriod\nActual\nTarget\n"
                "2008/09 baseline\n4.1\n4.0\n2009/10 (prov.)\n3.2\n3.5"
            ),
            ["house burglary rate"] * 4,
        ),
        (
            (
                "Arson fell by 3 fires.\n\nDrug users in effective treatment over the year, by all of the services in town\n"
                "Baseline 141\nTarget 150\nActual 158"
            ),
            ["arson fires", *["drug users in effective treatment"] * 3],
        ),
        ("Statistics\n\nReferrals received\n187\n\nBed nights\n612", ["referrals received", "bed nights"]),
        # the title over heads that name no field
        (
            "House Burglaries\nMonth\nRecorded Incidents 2008\nRecorded Incidents 2009\nSept\n26\n10\nOct\n14\n9",
            ["house burglaries recorded incidents"] * 4,
        ),
    ],
)
def test_a_row_measures_what_its_labels_say(text: str, measures: list[str]) -> None:
    found = [r.measure for r in read_line(text)]
    assert len(found) == len(measures)
    assert [(f, m) for f, m in zip(found, measures, strict=True) if overlap_f1(f, m) < MEASURE_F1] == []


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # the number of the page after the last row
        ("Thefts\t12\t15\nFires\t7\t5\nFrauds\t9\t4\n\n3", [12, 15, 7, 5, 9, 4]),
        # nothing that can be counted stands over it
        ("Anytown Panel 19/07/21\n\n3", []),
        # entries of the contents of a report
        ("CONTENTS:\n\nSection / Page\n1.  Foreword  2\n2.  What we saw  3\n3.  Strengths  3", []),
        # the numbers of payments
        (
            "The following were paid:\n\n204117   Hall hire   £41.00\n204118   Salary      £612.50",
            [41, 612.5],
        ),
    ],
)
def test_numbers_that_count_pages_and_payments_are_left_out(text: str, values: list[float]) -> None:
    assert [read.value for read in read_line(text)] == values


def test_a_head_of_shares_makes_no_percentages_of_thousands() -> None:
    read = read_line("Crime\t% change\nThefts\t2,459\nFires\t14")
    assert [(row.value, row.unit) for row in read] == [(2459, "count"), (14, "percent")]


def test_what_is_recommended_is_a_standard_and_a_range_one_value() -> None:
    text = "2016/17\tAdviser recommended\n% Repeat\t18%\t28 – 40%\nCases heard\t176\t330"
    found = [(read.value, read.kind, read.status) for read in read_line(text)]
    assert found[:2] == [(18, "share", "actual"), ((28, 40), "share", "standard")]
    assert found[2:] == [(176, "count", "actual"), (330, "count", "standard")]


@pytest.mark.parametrize(
    "text",
    [
        "Shed thefts 2x\nFires 13x",
        "Shed thefts x 2\nFires x13",
        "Shed thefts      2x\n\nFires (bins).      13x",
    ],
)
def test_a_cross_says_how_often(text: str) -> None:
    read = [(figure.value, figure.measure) for figure in read_line(text)]
    assert [value for value, _ in read] == [2, 13]
    assert read[0][1] == "shed thefts"


@pytest.mark.parametrize(
    ("labels", "theme"),
    [
        (("Thefts", "Assaults"), Theme.ALL_CRIME),
        (("Thefts", "Burglaries"), Theme.BURGLARY),
    ],
)
def test_a_sum_of_several_crimes_is_of_all_crime(labels: tuple[str, str], theme: Theme) -> None:
    figures = read_text(f"{labels[0]}\t12\n{labels[1]}\t7\nTotal\t19").figures
    assert figures[-1].theme is theme


@pytest.mark.parametrize("text", ["Appendix 3\nPage 4", "Year\n2019\n2020\n2021", "Present 14\nApologies 3"])
def test_a_table_of_labels_gives_none(text: str) -> None:
    assert read_line(text) == []


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("Thefts from shops", True),
        ("burglary", True),
        ("Abbey", False),
        ("Abbey (city)", False),
        ("Abbey (metropolitan)", False),
        ("Thefts (city)", True),
        ("Total", False),
        ("", False),
        ("2019", False),
    ],
)
def test_a_label_names_a_measure_or_a_place(label: str, named: bool) -> None:
    assert names_measure(label) is named


def test_a_column_has_its_own_time_and_a_target_none() -> None:
    text = (
        "Indicator\n\nBaseline\n\nTarget\n\nActual Q1\n\nActual Q2\n\nHomes visited\n\n16\n\n25\n\n14\n\n18"
    )
    periods = [figure.period.text if figure.period else None for figure in read_text(text).figures]
    assert periods == [None, None, "Q1", "Q2"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        # of the sentence that leads to the table, which has no times of its own
        ("He gave the figures for July 2015.\n\nThefts\n\n12\n\nFires\n\n7", ["for July 2015"] * 2),
        (
            "Casualties for the half year are shown below with last year in brackets.\n\nHurt\n\n9 (12)\n\nKilled\n\n2 (3)",
            ["the half year", "last year"] * 2,
        ),
        ("The fair is in July.\n\nThefts\n\n12\n\nFires\n\n7", [None] * 2),
        # the first of its line, not the last
        (
            "Budget for 2018/19, with the position at quarter 2:\n\nVale Council\n\n£9,500\n\nHealth\n\n£700",
            ["2018/19"] * 2,
        ),
        # a head with what it goes on to
        ("Offence\n\n2014/15 YTD\n\n2015/16 YTD\n\nThefts\n\n12\n\n9", ["2014/15 YTD", "2015/16 YTD"]),
        (
            "House Burglaries\nMonth\nRecorded 2008\nRecorded 2009\nSept\n26\n10\nOct\n14\n9",
            ["Sept 2008", "Sept 2009", "Oct 2008", "Oct 2009"],
        ),
        # now, then and the change
        (
            "The figures for May 2020, set beside those for May 2019, are - Arson 3 - 1 (+2), Fraud 0 - 4 (-4), All 3 - 5 (-2)",
            ["for May 2020", "for May 2019", "for May 2020"] * 3,
        ),
        ("SLA\tTarget\tQ4\tQ1\nCalls answered\t90%\t83%\t86%", [None, "Q4", "Q1"]),
        ("Measure\t08/09\tTarget 09/10\tStatus\nThefts\t12\t9", ["08/09", "09/10"]),
    ],
)
def test_the_numbers_of_a_table_have_a_time(text: str, periods: list[str | None]) -> None:
    assert [figure.period.text if figure.period else None for figure in read_text(text).figures] == periods


def test_a_line_of_a_list_tells_the_times_of_its_numbers() -> None:
    text = "Shed fires down 9% (186 in 2019 against 204 in 2018)\n\nBin fires up 4% (52 in 2019 against 50 in 2018)"
    periods = [figure.period.text if figure.period else None for figure in read_text(text).figures]
    assert periods[1:3] == ["in 2019", "in 2018"]
