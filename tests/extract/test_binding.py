"""What a number measures; a label is right when a reader's label shares enough of its words, as in the evaluation."""

import pytest

from extract.agreement import MEASURE_F1, overlap_f1
from extract.binding import Bound, How, bind
from extract.tokens import tokenize
from tests.extract.reading import read_line

COUNTED = [
    ("Officers executed 45 arrest warrants.", ["arrest warrants"]),
    ("There were 100 new calls to the helpline.", ["new calls to helpline"]),
    ("There were 42 offenders on the programme.", ["offenders on programme"]),
    ("The team of 36 staff came from 19 agencies.", ["staff", "agencies"]),
    ("The shelter took in 24 women and 22 children.", ["women", "children"]),
    ("No fewer than 30 dispersal notices were issued.", ["dispersal notices issued"]),
    ("Some 1,500 young people attended the roadshow.", ["young people attended roadshow"]),
    ("There were 12 fewer victims of theft.", ["victims of theft"]),
    (
        "2 x theft from a shed, 1x arson, assault x 3, robbery x2",
        ["theft from shed", "arson", "assault", "robbery"],
    ),
]
PARTS = [
    ("There were 96 victims, of whom 40 took up the offer.", ["victims", "victims taking up offer"]),
    (
        "There were 50 clients. Of those, 24% (12 clients) were known to the court.",
        ["clients", "clients known to court", "clients known to court"],
    ),
    ("The scheme achieved 67% compliance.", ["compliance"]),
    ("57% of serious violence was linked to drugs.", ["serious violence linked to drugs"]),
    ("11 of the 14 wards saw a fall.", ["wards", "wards"]),
    (
        "There were 96 stalking offences, of which 40 were detected.",
        ["stalking offences", "stalking offences detected"],
    ),
    ("Out of 120 premises inspected 14 sold alcohol.", ["premises inspected", "premises sold alcohol"]),
    ("45% of men and 52% of women felt safe.", ["men felt safe", "women felt safe"]),
    ("292 clients (24%) completed treatment.", ["clients", "clients"]),
    ("24% (292 clients) completed treatment.", ["completed treatment", "clients"]),
    ("Of the 40 cases, 12 were closed, 9 were referred.", ["cases", "cases closed", "cases referred"]),
]
_PLACE = "a place or group after the number is taken for what changed"
CHANGED = [
    ("Robbery was up 9% in the town centre.", ["robbery"]),
    ("Robbery rose by 9% across the estate.", ["robbery"]),
    ("Robbery is down 9% in the force area.", ["robbery"]),
    ("There was a 9% fall in robbery in the borough.", ["robbery"]),
    ("Robbery increased by 9% for the year.", ["robbery"]),
    ("Robbery rose 9% to 340 in the division.", ["robbery", "robbery"]),
    ("Calls rose by 12 in the month.", ["calls"]),
    ("340 crimes were recorded - 12 fewer than last year.", ["crimes recorded", "crimes"]),
    ("340 crimes were recorded, down from 390.", ["crimes recorded", "crimes recorded"]),
    ("Robbery fell by 9% locally but rose by 4% in the county.", ["robbery", "robbery"]),
    ("Robbery fell by 9% in the borough.", ["robbery"]),
    ("Robbery had gone down by 9% in the ward.", ["robbery"]),
    ("Crime is on course to be 12% lower.", ["crime"]),
    ("There was an 8% rise in burglary.", ["burglary"]),
    ("A burglary reduction of 5% was noted.", ["burglary"]),
    ("There was a fall in violence of 3%.", ["violence"]),
    ("Motor vehicle theft was around 8% down.", ["motor vehicle theft"]),
    ("Robbery fell by 12% to 340.", ["robbery", "robbery"]),
    ("Robbery fell from 502 to 440.", ["robbery", "robbery"]),
    ("Knife crime was down by 12% and robbery by 9%.", ["knife crime", "robbery"]),
    ("Hate crime- down by 19%", ["hate crime"]),
    ("Calls to the helpline doubled.", ["calls to helpline"]),
    ("Shoplifting was down 3% in Abbey ward.", ["shoplifting"]),
    ("Satisfaction rose by 4.2 percentage points to 81%.", ["satisfaction", "satisfaction"]),
]
SUBJECTS = [
    (
        "The borough's detection rate was 31%, compared with 28% across London.",
        ["detection rate", "detection rate"],
    ),
    ("In the north 12 were arrested.", ["arrested"]),
    ("Compliance with orders was 67%.", ["compliance with orders"]),
    ("The rate of detection stood at 12%.", ["detection rate"]),
    ("The average caseload was 21 children.", ["average caseload"]),
    ("There were 5 murders, compared with 8 in 2019/20.", ["murders", "murders"]),
    ("In Q2 there were 40 thefts, against 55 in Q1.", ["thefts", "thefts"]),
    ("The service helped 350 families against a target of 235.", ["families", "families"]),
    (
        "Robbery was 3.1 per 1,000 population, compared with 4.4 across the region.",
        ["robbery per 1,000 population", "robbery per 1,000 population"],
    ),
]
LABELS = [
    ("Fraud, 31; arson, 2; theft, 204.", ["fraud", "arson", "theft"]),
    ("Theft- 204; Fraud- 31; Arson- 2.", ["theft", "fraud", "arson"]),
    ("Theft from shops: 204 (190)", ["theft from shops", "theft from shops"]),
    ("Burglary (-4%), robbery (+12%) and theft (no change)", ["burglary", "robbery"]),
    ("Women (24) and children (22) were housed.", ["women", "children"]),
    ("Burglary of a business, 1; arson, 4; fraud, 9.", ["burglary of business", "arson", "fraud"]),
    ("Drivers hurt: 6", ["drivers hurt"]),
    ("ASB: up 9%", ["ASB"]),
    ("Stop and search: 2,000 stops; 45 warrants; 50 arrests.", ["stops", "warrants", "arrests"]),
    ("45, 50 and 12 offences respectively were recorded.", ["offences", "offences", "offences"]),
]
TIMES_AND_MONEY = [
    ("Graffiti is cleaned within 48 hours.", ["time to clean graffiti"]),
    ("Drivers - 6.1 days lost per person", ["Drivers days lost per person"]),
    ("A grant of £40,000 was spent on alley gates.", ["grant for alley gates"]),
    ("Alley gates cost £4,000 per street.", ["alley gates"]),
    ("A capacity of 68 hours of mentoring was bought.", ["mentoring"]),
    ("£40,000 was spent on alley gates.", ["alley gates"]),
]


@pytest.mark.parametrize(
    ("text", "measures"), [*COUNTED, *PARTS, *CHANGED, *SUBJECTS, *LABELS, *TIMES_AND_MONEY]
)
def test_a_number_measures_what_a_reader_would_say(text: str, measures: list[str]) -> None:
    found = [r.measure for r in read_line(text)]
    assert len(found) == len(measures)
    wrong = [(f, m) for f, m in zip(found, measures, strict=True) if overlap_f1(f, m) < MEASURE_F1]
    assert wrong == []


@pytest.mark.parametrize(
    ("words", "number", "how"),
    [
        ("there were 45 arrests", 2, How.COUNTED),
        ("30% of the arrests", 0, How.PART_OF),
        ("women (24)", 2, How.BRACKET),
        ("arson, 4;", 2, How.LABEL),
        ("burglary stood at 40", 3, How.SUBJECT),
        ("it was 40", 2, How.NONE),
    ],
)
def test_a_binding_says_how_it_was_found(words: str, number: int, how: How) -> None:
    assert bind(tokenize(words), number, number + 1, None, None).how is how


def test_an_entry_may_count_before_it_names() -> None:
    assert bind(tokenize("7 – Violence"), 0, 1, None, "arrests") == Bound("Violence", How.LABEL)
    collisions = Bound("Road Collisions (serious)", How.LABEL)
    assert bind(tokenize("2- Road Collisions (serious)"), 0, 1, None, None) == collisions
    assert bind(tokenize("2 – they were late"), 0, 1, None, "arrests") == Bound("arrests", How.TOPIC)


def test_what_was_measured_last_stands_in() -> None:
    assert bind(tokenize("it was 40"), 2, 3, None, "arrests") == Bound("arrests", How.TOPIC)
    assert not Bound("arrests", How.TOPIC).own
