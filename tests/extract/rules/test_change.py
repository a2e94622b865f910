"""Changes and the way they go, beside levels that stand near the same words."""

import pytest

from tests.extract.reading import examples, read_line

CHANGES = {
    (12, "percent_change", "decrease"): (
        "Burglary fell by 12%.",
        "Burglary fell 12 per cent.",
        "Burglary was down 12%.",
        "Burglary was 12% down.",
        "Burglary is 12% lower than last year.",
        "Burglary reduced by around 12%.",
        "Burglary decreased by 12% over the year.",
        "Burglary dropped by as much as 12%.",
        "There was a 12% drop in burglary.",
        "There was a drop of 12% in burglary.",
        "There was a fall in burglary of 12%.",
        "A reduction in burglary of 12% was noted.",
        "There had been 12% fewer burglaries.",
        "Burglary: -12%.",
        "Burglary (–12%) went the right way.",
        "Burglary - down by 12%",
        "A burglary reduction of 12% was welcomed.",
        "Burglary declined by twelve per cent.",
        "For burglary the reduction had been 12% in a year.",
        "For burglary the fall had been nearer to 12%.",
        "Burglary was 12% smaller this year.",
        "There was a decrease, of some 12%.",
        "Burglary fell, though only by 12%.",
        "Burglary was below the average of the last five years by 12%.",
        "Burglary (- 12%) went the right way.",
        "Reduce burglary in all wards 12% by 2030",
        "Burglaries were fewer by 12% than in the year before.",
        "Burglary went down sharply (12%).",
        "Offences that have come down include, among others, burglary by 12%.",
        "12% the fall in burglary",
        "There was a decreased of 12% in burglary.",
    ),
    (9, "percent_change", "increase"): (
        "Robbery rose by 9%.",
        "Robbery rose 9 per cent.",
        "Robbery was up 9%.",
        "Robbery was up by 9%.",
        "Robbery was 9% up on the year.",
        "Robbery is 9% higher than in March.",
        "Robbery increased by some 9%.",
        "There was a 9% increase in robbery.",
        "There was an increase of 9% in robbery.",
        "An increase in robbery of 9% was noted.",
        "There had been 9% more robberies.",
        "Robbery: +9%.",
        "Robbery (+9 per cent) went the wrong way.",
        "Detections improved by 9%.",
        "Robbery grew by 9% in a year.",
        "Robberies were 9% greater than in May.",
        "Robbery was 9% above the three year average.",
    ),
    (195, "change", "decrease"): (
        "There were 195 fewer victims.",
        "There were 195 less victims.",
        "Victims fell by 195.",
        "Victims were down by 195.",
        "The number of victims dropped by 195.",
        "There was a fall of 195 victims.",
        "There was a reduction of 195 in victims.",
    ),
    (31, "change", "increase"): (
        "There were 31 more complaints.",
        "Complaints rose by 31.",
        "Complaints were up by 31.",
        "There was a rise of 31 complaints.",
        "There was an increase of 31 in complaints.",
    ),
    (4.2, "change", "increase"): (
        "Satisfaction rose by 4.2 percentage points.",
        "Satisfaction was up 4.2 points.",
    ),
    (5, "percent_change", "increase"): (
        "Thefts rose by a mere 5%.",
        "Thefts have gone up by a slight 5%.",
        "The precept rose by an average of 5%.",
    ),
}
_WAY = "a change said in one word has no direction"
GAPS = [
    ("Vehicle thefts doubled.", (100, "percent_change", "increase")),
    ("Vehicle thefts have doubled in a year.", (100, "percent_change", "increase")),
    ("Arson halved.", (50, "percent_change", "decrease")),
    ("Cycle thefts trebled.", (200, "percent_change", "increase")),
]
LEVELS = [
    ("Crime dropped, a view that was shared by 60% of tenants.", [60]),
    ("Times improved and the standard was met by 85% of crews.", [85]),
    ("Improve trust in policing 72% of tenants said they felt safe.", [72]),
    ("Lower Layer areas account for 20% of crime.", [20]),
    ("Weapons offences – 219 in all.", [219]),
    ("The board heard 2 smaller scale reviews.", [2]),
    ("A larger team of 14 wardens came.", [14]),
    ("Increase patrols to 40.", [40]),
    ("The works were seen by 12 councillors.", [12]),
    ("An increase had been reported by just five forces.", [5]),
    ("Pay takes up 70% of the budget.", [70]),
    ("There are 982 more aged 15 or over.", [982]),
    ("There are 12 cameras up and running.", [12]),
    ("Police kept 30 prisoners down in the cells.", [30]),
    ("The rate was lower than the one set by 12 councils.", [12]),
    ("Compliance has fallen under 60%.", [60]),
    ("There are 60 cases under the Homes Act.", [60]),
    ("Burglary fell to 440.", [440]),
    ("The page had 440 downloads.", [440]),
    ("Trade had been lost by 14 shops.", [14]),
    ("Two were in post; 3 more were part time.", [2, 3]),
    ("The team is 4 short of its strength.", [4]),
    ("The shop took in 3 uploads and 4 upgraded phones.", [3, 4]),
    ("There was a spike of 44 calls in May.", [44]),
    ("Calls came to 60, against 91 over the same weeks.", [60, 91]),
    ("In addition, 22% were new.", [22]),
    ("Burglary fell from 502 to 440.", [502, 440]),
    ("Compliance was 67%.", [67]),
    ("Officers made 45 arrests.", [45]),
    ("The team set up 4 clinics.", [4]),
    ("They picked up 30 needles.", [30]),
    ("The panel reduced 12 tariffs.", [12]),
    ("The Board raised 40 queries.", [40]),
    ("57% of serious violence was domestic.", [57]),
    ("More than 30 shops signed the pledge.", [30]),
    ("Fewer than 30 shops signed the pledge.", [30]),
    ("He shut down 3 drug lines.", [3]),
    ("Twelve higher risk cases were heard.", [12]),
    ("Complaints rose to 31.", [31]),
    ("There is money for 4 more.", [4]),
    ("There is no letting up: 604 calls came.", [604]),
    ("Nine orders were made with 4 more pending.", [9, 4]),
    ("One arrest cleared up 44 thefts.", [1, 44]),
    ("The fall followed the arrest of 3 men.", [3]),
    ("Fires went down from 18 to 12 over the same months.", [18, 12]),
    ("Most of the rise and the charge rate was 25%.", [25]),
]
BOTH = [
    ("Weapons offences – 219 up by 7%.", [("count", None), ("percent_change", "increase")]),
    (
        "Crime rose by 5%, which comes to 300 offences more.",
        [("percent_change", "increase"), ("change", "increase")],
    ),
    ("The grant is £4m or £5m less than in May.", [("amount", "decrease")]),
    (
        "Burglary was 27 crimes down and fraud nine crimes higher.",
        [("change", "decrease"), ("change", "increase")],
    ),
    ("There were 27 crimes fewer.", [("change", "decrease")]),
    ("We did 31 bed nights fewer than last year.", [("change", "decrease")]),
    ("There were 45 calls, which is more than in May.", [("count", None)]),
    ("The team saw 45 clients more than once.", [("count", None)]),
    ("The 36 cases more than six months old were closed.", [("count", None)]),
    (
        "An 8% increase in calls (3016 to 3251).",
        [("percent_change", "increase"), ("count", None), ("count", None)],
    ),
    ("It stood at 81%, two points better than in May.", [("share", None), ("change", "increase")]),
    (
        "Costs moved upwards by 4% and downwards by 2%.",
        [("percent_change", "increase"), ("percent_change", "decrease")],
    ),
    ("Assaults rose 10 in the year.", [("change", "increase")]),
    ("Fires have risen in number (24%).", [("percent_change", "increase")]),
    ("The increase was also 26%.", [("percent_change", "increase")]),
    ("Theft was up by 274 and that of bikes by 63.", [("change", "increase"), ("change", "increase")]),
    ("Robbery: 316 to 377 (+19%).", [("count", None), ("count", None), ("percent_change", "increase")]),
    ("Burglary fell by 12% to 340.", [("percent_change", "decrease"), ("count", None)]),
    (
        "Burglary fell from 502 to 440, a drop of 12%.",
        [("count", None), ("count", None), ("percent_change", "decrease")],
    ),
    ("There were 440 burglaries, 62 fewer than last year.", [("count", None), ("change", "decrease")]),
    (
        "Burglary was down 12% while robbery was up 9%.",
        [("percent_change", "decrease"), ("percent_change", "increase")],
    ),
    (
        "There were falls in theft (8.1%), burglary of homes (4%) and arson (3%).",
        [("percent_change", "decrease"), ("percent_change", "decrease"), ("percent_change", "decrease")],
    ),
    (
        "Calls were down by 2,208 when set beside the same months of last year, or 31%.",
        [("change", "decrease"), ("percent_change", "decrease")],
    ),
    ("Theft rose to 40, an extra 12 offences.", [("count", None), ("change", "increase")]),
    ("This equates to 12 additional crimes.", [("change", "increase")]),
    ("The team took an extra 30 calls over the weekend.", [("count", None)]),
    ("The men admitted 14 additional offences.", [("count", None)]),
    ("The Home Office gave £9 million surge funding.", [("amount", None)]),
    ("Crews cut somebody free at 148 of them.", [("count", None)]),
    ("The charge went up by £10, or 4%.", [("amount", "increase"), ("percent_change", "increase")]),
    ("There are 14 lines, being 5 down from last year.", [("count", None), ("change", "decrease")]),
    ("Theft was up 16%, charge rate 4%.", [("percent_change", "increase"), ("share", None)]),
    ("There was a drop of 4% (North Ourton 2%).", [("percent_change", "decrease")] * 2),
    ("The Force was 4 percentage points short of its aim.", [("change", "decrease")]),
    ("The shop lost £3,800.", [("amount", None)]),
    ("Robbery stood at minus 8% on the year.", [("percent_change", "decrease")]),
    ("Thefts had gone up by 8.8% (51 crimes).", [("percent_change", "increase"), ("change", "increase")]),
    ("Thefts were down 8 per cent or 51 bikes.", [("percent_change", "decrease"), ("change", "decrease")]),
    ("Of cases 24% (51 people) were new.", [("share", None), ("count", None)]),
    ("There were 17 incidents more than in May.", [("change", "increase")]),
    ("Both wards were up (by 31 and by 18 calls).", [("change", "increase"), ("change", "increase")]),
    ("Arson had grown by between 15 and 20 per cent.", [("percent_change", "increase")]),
    ("Arson was 12% beneath where it had been.", [("percent_change", "decrease")]),
    (
        "There was a fall of 2% in 2021 and one of 5% in 2022.",
        [("percent_change", "decrease"), ("percent_change", "decrease")],
    ),
    (
        "Theft was up 4% in the year, whereas for Kent it was 9%.",
        [("percent_change", "increase"), ("percent_change", "increase")],
    ),
    ("There was a fall of 6% over the same quarter.", [("percent_change", "decrease")]),
    ("Savings of £2m were found.", [("amount", None)]),
    ("The fair ran for a day, raising £2m.", [("amount", None)]),
    ("A growth fund of £2m was set up.", [("amount", None)]),
    ("There was a growth in spend of £2m.", [("amount", "increase")]),
    ("The trust gave £2m under the Homes Act.", [("amount", None)]),
    ("The spend was £2m under the average.", [("amount", "decrease")]),
    ("Arson fell to 30, that is by 12.", [("count", None), ("change", "decrease")]),
    ("Arson had come down,by 21%.", [("percent_change", "decrease")]),
    ("Ourton saw 8% taken off.", [("percent_change", "decrease")]),
    (
        "There were 310 (20%) below the three year average.",
        [("change", "decrease"), ("percent_change", "decrease")],
    ),
    (
        "Calls were 5.3% (199 calls) higher than the average.",
        [("percent_change", "increase"), ("change", "increase")],
    ),
    ("Robberies went up by an additional 17 victims.", [("change", "increase")]),
    # the next of a list, without the verb
    (
        "Damage had come down 18%, theft of a vehicle 37%, and break-ins to shops 89%.",
        [("percent_change", "decrease")] * 3,
    ),
    ("Violence was up by 412, burglaries by 110 and thefts by 36.", [("change", "increase")] * 3),
    (
        "There was a fall of 4% in theft, and one of 33% in that of lead.",
        [("percent_change", "decrease")] * 2,
    ),
    ("Crime is up on 2010/11 by 45.6%.", [("percent_change", "increase")]),
    ("The fall was just 81 or 1.1 per cent.", [("change", "decrease"), ("percent_change", "decrease")]),
    ("45% taken off the register were children.", [("share", None)]),
    ("Crime remains 6.8% under 2019/20.", [("percent_change", "decrease")]),
    ("Damage had fallen as well, by 18%.", [("percent_change", "decrease")]),
    ("Thefts fell by 51, or 16.9%.", [("change", "decrease"), ("percent_change", "decrease")]),
    (
        "There were 292 clients, a rise of 24 (9%).",
        [("count", None), ("change", "increase"), ("percent_change", "increase")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*examples(CHANGES), *GAPS])
def test_a_change_has_a_direction(text: str, expected: tuple[float, str, str]) -> None:
    assert [(r.value, r.kind, r.direction) for r in read_line(text)] == [expected]


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_a_level_has_none(text: str, expected: list[float]) -> None:
    found = read_line(text)
    assert [r.value for r in found] == expected
    assert {r.direction for r in found} == {None}
    assert {r.kind for r in found} <= {"count", "share"}


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_levels_and_changes_of_one_sentence(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(r.kind, r.direction) for r in read_line(text)] == expected


@pytest.mark.parametrize(
    "text", ["There was no change in burglary.", "Burglary was stable.", "Burglary rose sharply."]
)
def test_a_change_without_a_number_is_no_figure(text: str) -> None:
    assert read_line(text) == []
