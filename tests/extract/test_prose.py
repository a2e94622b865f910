"""Every number of a sentence with its unit, kind, direction, status and qualifier together."""

import pytest

from tests.extract.reading import Value, read_line

Row = tuple[Value, str, str, str | None, str]


def rows(text: str) -> list[Row]:
    return [(r.value, r.unit, r.kind, r.direction, r.status) for r in read_line(text)]


_LEVEL = (None, "actual")
SENTENCES = [
    (
        "Detections were 40%, compared with 50% across London.",
        [(40, "percent", "share", *_LEVEL), (50, "percent", "share", *_LEVEL)],
    ),
    (
        "Detections rose from 40% to 50%.",
        [(40, "percent", "share", *_LEVEL), (50, "percent", "share", *_LEVEL)],
    ),
    (
        "Detections rose from 40 to 50%.",
        [(40, "percent", "share", *_LEVEL), (50, "percent", "share", *_LEVEL)],
    ),
    (
        "The wait fell from 14 to 11 days.",
        [(14, "days", "duration", *_LEVEL), (11, "days", "duration", *_LEVEL)],
    ),
    (
        "The verge had 12 cuts and two thirds agreed.",
        [(12, "count", "count", *_LEVEL), (66.7, "percent", "share", *_LEVEL)],
    ),
    (
        "The levy would rise by £3 a month or £36 a year.",
        [(3, "GBP", "amount", "increase", "forecast"), (36, "GBP", "amount", "increase", "forecast")],
    ),
    (
        "It reduced the grant given to Ourton by £4,000.",
        [(4_000, "GBP", "amount", "decrease", "actual")],
    ),
    (
        "Residents paid £4 a month more, a £1,200 per annum increase.",
        [(4, "GBP", "amount", "increase", "actual"), (1200, "GBP", "amount", "increase", "actual")],
    ),
    (
        "There was an increase in thefts of 31 this year compared to 22 last.",
        [(31, "count", "count", *_LEVEL), (22, "count", "count", *_LEVEL)],
    ),
    (
        "Spending fell from £14 to £11m.",
        [(14_000_000, "GBP", "amount", *_LEVEL), (11_000_000, "GBP", "amount", *_LEVEL)],
    ),
    (
        "The scheme costs €285,000, 60% of it from a grant.",
        [(285_000, "count", "amount", *_LEVEL), (60, "percent", "share", *_LEVEL)],
    ),
    (
        "The underspend was -€5,000.",
        [(5_000, "count", "amount", *_LEVEL)],
    ),
    ("The mean was 1.32 thefts.", [(1.32, "count", "rate", *_LEVEL)]),
    (
        "The rate per 1,000 homes was 12.4; eleven of these were empty.",
        [(12.4, "count", "rate", *_LEVEL), (11, "count", "count", *_LEVEL)],
    ),
    ("Tenants rang 3.7 times.", [(3.7, "count", "rate", *_LEVEL)]),
    ("The team has 2.25 FTE posts.", [(2.25, "count", "count", *_LEVEL)]),
    ("The town has 4.5 wardens.", [(4.5, "count", "count", *_LEVEL)]),
    (
        "Crime was 84 per 1,000 homes with 3,120 thefts in all.",
        [(84, "count", "rate", *_LEVEL), (3120, "count", "count", *_LEVEL)],
    ),
    (
        "Confidence (78%) has increased and satisfaction (64%) has fallen.",
        [(78, "percent", "share", *_LEVEL), (64, "percent", "share", *_LEVEL)],
    ),
    ("Twelve fires had been set.", [(12, "count", "count", *_LEVEL)]),
    ("The crime rate had been 71.9 crimes.", [(71.9, "count", "rate", *_LEVEL)]),
    ("Officers had seized 4.2 kilos.", [(4.2, "count", "count", *_LEVEL)]),
    ("The five year mean is 58.4.", [(58.4, "count", "count", *_LEVEL)]),
    (
        "Burglary was down 4%, robbery 9% and theft 12%.",
        [(n, "percent", "percent_change", "decrease", "actual") for n in (4, 9, 12)],
    ),
    (
        "Thefts were down 4% in Abbey and 9% in Mill.",
        [(n, "percent", "percent_change", "decrease", "actual") for n in (4, 9)],
    ),
    (
        "Both stations moved shift one to 79.2% within the year.",
        [(79.2, "percent", "share", *_LEVEL)],
    ),
    (
        "Burglary and robbery fell by 4% and 9% respectively.",
        [(n, "percent", "percent_change", "decrease", "actual") for n in (4, 9)],
    ),
    (
        "Reductions of 4%, 9% and 12% were recorded.",
        [(n, "percent", "percent_change", "decrease", "actual") for n in (4, 9, 12)],
    ),
    (
        "Robbery fell by 9% locally but rose by 4% in the county.",
        [
            (9, "percent", "percent_change", "decrease", "actual"),
            (4, "percent", "percent_change", "increase", "actual"),
        ],
    ),
    (
        "Crime was 340, up from 310 (+9.7%).",
        [
            (340, "count", "count", *_LEVEL),
            (310, "count", "count", *_LEVEL),
            (9.7, "percent", "percent_change", "increase", "actual"),
        ],
    ),
    (
        "The Service undertakes to come within 15 minutes in towns and 20 minutes in villages.",
        [(15, "minutes", "duration", None, "standard"), (20, "minutes", "duration", None, "standard")],
    ),
    (
        "95% of victims are contacted within 24 hours; the target is 98%.",
        [
            (95, "percent", "share", *_LEVEL),
            (24, "hours", "duration", None, "standard"),
            (98, "percent", "share", None, "target"),
        ],
    ),
    (
        "Hate crime reports were up 9% (40 more).",
        [
            (9, "percent", "percent_change", "increase", "actual"),
            (40, "count", "change", "increase", "actual"),
        ],
    ),
    (
        "ASB reports had dropped from 1,204 in 2021/22 to 998 in 2022/23 (-17%).",
        [
            (1204, "count", "count", None, "actual"),
            (998, "count", "count", None, "actual"),
            (17, "percent", "percent_change", "decrease", "actual"),
        ],
    ),
    (
        "Compliance was 67%. This will rise to 80% by March.",
        [(67, "percent", "share", None, "actual"), (80, "percent", "share", None, "forecast")],
    ),
    (
        "The helpline took 640 calls a month, or about 150 a week.",
        [(640, "count", "rate", None, "actual"), (150, "count", "rate", None, "actual")],
    ),
    (
        "90% of 999 calls were answered within 10 seconds.",
        [(90, "percent", "share", None, "actual"), (10, "count", "duration", None, "actual")],
    ),
    (
        "Victims waited 4-6 weeks, against a promise of 2 weeks.",
        [((4, 6), "weeks", "duration", None, "actual"), (2, "weeks", "duration", None, "standard")],
    ),
    (
        "The service has 12 refuge spaces and took 100 calls.",
        [(12, "count", "count", None, "capacity"), (100, "count", "count", None, "actual")],
    ),
    (
        "The budget is £1.2m-£1.5m for 36 staff.",
        [((1_200_000, 1_500_000), "GBP", "amount", None, "actual"), (36, "count", "count", None, "actual")],
    ),
    (
        "Satisfaction rose by 4.2 percentage points to 81%.",
        [(4.2, "points", "change", "increase", "actual"), (81, "percent", "share", None, "actual")],
    ),
    (
        "Around two thirds of the 120 tenants replied.",
        [(66.7, "percent", "share", None, "actual"), (120, "count", "count", None, "actual")],
    ),
    (
        "A course costs them from £80 to £90 in all.",
        [((80, 90), "GBP", "amount", None, "actual")],
    ),
    # a number without a unit takes that of the number before it
    (
        "Detections stood at 84 per cent in the north and 61 in the south.",
        [(84, "percent", "share", None, "actual"), (61, "percent", "share", None, "actual")],
    ),
    (
        "Burglary in the borough fell by 4%, against 9% in London.",
        [
            (4, "percent", "percent_change", "decrease", "actual"),
            (9, "percent", "percent_change", "decrease", "actual"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_a_sentence_is_read(text: str, expected: list[Row]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Burglary fell by 12%.",
        "Burglary  fell  by  12%.",
        "Burglary\tfell by 12%.",
        "**Burglary** fell by *12%*.",
        "• Burglary fell by 12%.",
        "- Burglary fell by 12%",
        "“Burglary fell by 12%,” he said.",
        "BURGLARY FELL BY 12%.",
        "burglary fell by 12 %",
        "Burglary fell by12%.",
        "(Burglary fell by 12%)",
        "Burglary fell by 12%1.",
    ],
)
def test_noise_does_not_change_a_reading(text: str) -> None:
    assert rows(text) == [(12, "percent", "percent_change", "decrease", "actual")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Thefts fell from 412 to 331 (20%).", ["count", "count", "percent_change"]),
        ("Crime had gone down from 1,236 to 1,119 (9.5%).", ["count", "count", "percent_change"]),
        ("Thefts fell from 412 to 331 (60% of all).", ["count", "count", "share"]),
        ("There were drivers aged 20 to 30 (50%).", ["share"]),
        ("The police made 45 visits to 30 pubs (50%).", ["count", "count", "share"]),
        ("There were 2 prosecutions from 4 arrests (50%).", ["count", "count", "share"]),
        ("The team had 45 staff against 60 posts (25% vacant).", ["count", "count", "share"]),
        ("The refuge turned down 52 referrals.", ["count"]),
        ("The line was losing 27% of its callers.", ["share"]),
        ("The line lost 27%.", ["percent_change"]),
        ("There was a shortfall of 23% in places.", ["share"]),
        ("The drop out rate was 6%.", ["share"]),
        ("Theft was up by 4%, compared with 82% nationally.", ["percent_change", "share"]),
        ("Theft was up 4% and robbery 21%.", ["percent_change", "percent_change"]),
        ("Theft was up 4% against last year and burglary by 82%.", ["percent_change", "percent_change"]),
        ("There was a shortfall of 23% on last year.", ["percent_change"]),
        ("Burglary fell (56 down to 38).", ["count", "count"]),
        ("There was a 43% increase on the previous year (218).", ["percent_change", "count"]),
        ("For speeding 1,324 points, fines and courses were given.", ["count"]),
        ("Robbery went from 412 to 331 (20% on last year).", ["count", "count", "percent_change"]),
        ("Crews cut people out of vehicles at 13 of these.", ["count"]),
        ("The rate per million of population was 152.", ["rate"]),
        ("Thefts rose to 1,928 from 1,655 (16.5%).", ["count", "count", "percent_change"]),
        ("Thefts came to 148 against 117 last year (26%).", ["count", "count", "percent_change"]),
        ("Thefts were 214 fewer than the 2,000 in 2023 (10.7%).", ["change", "count", "percent_change"]),
        ("Thefts were 214 more than the 2,000 in 2023 (30% of all).", ["change", "count", "share"]),
        ("Of 160 thefts 40 were of bikes, compared to 20 (25%).", ["count", "count", "count", "share"]),
        ("\u2193Total fires 24%.", ["percent_change"]),
        ("\u25b2 Calls answered in target 91%", ["share"]),
        ("\u2191 Satisfaction with services 87%", ["share"]),
    ],
)
def test_a_change_is_told_by_two_levels_or_an_arrow(text: str, kinds: list[str]) -> None:
    assert [number.kind for number in read_line(text)] == kinds


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            (
                "Car crime fell by 15% (-846 offences), there was a fall of 7% (-214 offences) in house burglary and "
                "a drop of 11% (-120 offences) in shop theft."
            ),
            ["car crime", "car crime", "house burglary", "house burglary", "shop theft", "shop theft"],
        ),
        ("There was a drop of 12% compared with last year in shoplifting.", ["shoplifting"]),
        ("Crime is down 8% (34 fewer burglaries).", ["crime", "burglaries"]),
    ],
)
def test_a_change_names_what_changed_after_an_aside(text: str, measures: list[str]) -> None:
    assert [number.measure for number in read_line(text)] == measures
