"""Whether a number happened, is aimed at, is expected, could be held or is promised."""

import pytest

from tests.extract.reading import examples, gap, read_line

STATUSES = {
    "actual": (
        "Officers made 45 arrests.",
        "The team exceeded expectations with 45 arrests.",
        "Hate crime reports fell by 12%.",
        "45 referrals were received.",
        "The average wait was 12 days.",
        "The bill would have been 45 visits.",
        "It is to do with noise in 45 cases.",
        "For want of volunteers 45 patrols were lost.",
        "45 people on statutory orders were seen.",
        "Mandatory checkpoints led to 45 arrests.",
        "No reply was given though no more than 45 people asked.",
        "45 officers, who would be missed, have left.",
        "Assessment of likelihood of harm was sufficient in 45 cases.",
        "The team beat its target by 45 visits.",
        "There may be 45 drinkers in the town.",
        "The control room monitors 45 cameras.",
        "Signs were seen at 45 places.",
        "He asked for it to be recorded that the ward made 45 referrals.",
        "Of those accommodated 45 were women.",
        "There are projects that are run weekly in 45 halls.",
        "They had been going to 45 homes.",
        "In the year 45 homes were target hardened.",
        "It was achieved, 45% under target.",
    ),
    "target": (
        "The target is 235 families.",
        "The target of 235 families was set.",
        "There is a target for this year of 235 families.",
        "The aim is to reach 235 families.",
        "The service aims to reach 235 families.",
        "The goal was 80% by March.",
        "Target: 80%",
        "The team plans to train 36 staff.",
        "It has an ambition of 80%.",
        "The target had been 80%.",
        "The ambition agreed with partners is for 235 families.",
        "Completions were below the profile of 235.",
        "It had been hoped for 80%.",
        "The plan was for the strength to be kept at 235 officers.",
        "Treatment needs to rise to 235 people.",
        "It fell short of the 80% to which the Service aspires.",
        "It was a long way from the 80% which government wants.",
        "A further 235 homes were needed.",
        "There was a plan of 235 visits.",
        "The targets are 80% for both.",
        "The team was meant to have 235 officers.",
        "The Service would expect 80%.",
        "It was far from the 80% sought.",
        "The officer would like to have 235 of them.",
        "It was below the 80% that had been set.",
    ),
    "forecast": (
        "It is expected that 705 families will be found.",
        "The forecast is 705 families.",
        "The scheme will reach 705 families.",
        "Potentially 705 families may be eligible.",
        "The number is projected to be 705 families.",
        "We anticipate 705 referrals.",
        "It is likely that 705 people would come.",
        "Another 705 officers were expected by March.",
        "A receipt of £705 was assumed.",
        "A further 705 would join the scheme.",
        "705 more were to start by the summer.",
        "There are 705 recruits due in July.",
        "It ought to be worth 705 nights.",
        "The proposal was for 705 nights.",
        "The proposed charge is £705.",
        "The strength was to be 705 officers.",
        "A rise of 2% had been assumed.",
        "Another £705 would have to be found.",
        "The lead projects that £705 will be left.",
    ),
    "capacity": (
        "The refuge has 12 bed spaces.",
        "The refuge has a capacity of 12 women.",
        "There is room for 12 families.",
        "The course has 12 places.",
        "The hostel can house up to 12 men.",
        "The wing had been designed for 12 men.",
    ),
    "standard": (
        "Victims must be contacted within 48 hours.",
        "Graffiti will be removed within 48 hours.",
        "A response is required within 5 working days.",
        "Landlords should reply within 14 days.",
        "The fixed penalty is £75.",
        "Every tenant is entitled to 2 visits.",
        "The charity recommends 30%.",
        "National guidance says 35 days.",
        "The recommended band is 30%.",
        "28 days is the limit.",
        "The guidance says no more than 80 cases.",
        "Nobody may stay longer than 84 nights.",
        "The second engine has a 13 minute service level.",
    ),
}
BOTH = [
    ("Compliance was 74% against a target of 80%.", ["actual", "target"]),
    ("Against a target of 80%, compliance was 74%.", ["target", "actual"]),
    ("The target was 235 families and 240 were reached.", ["target", "actual"]),
    ("Detections were 31%, above the target of 28%.", ["actual", "target"]),
    ("There were 12 bed spaces, and 100 women called.", ["capacity", "actual"]),
    ("Response was within 20 minutes on 81% of occasions.", ["standard", "actual"]),
    ("Reserves would fall from £21m to £13m.", ["actual", "forecast"]),
    ("The 10-minute standard had been achieved on 87% of occasions.", ["standard", "actual"]),
    gap(
        "350 families were helped, with 705 expected by March.",
        ["actual", "forecast"],
        reason="'expected' after its number is not seen",
    ),
    ("The unit would comprise 1 sergeant, 4 constables and 2 wardens.", ["forecast"] * 3),
    ("There would be 4 posts and the outturn was 3.", ["forecast", "actual"]),
    ("There were 20 shops targeted and 14 people charged.", ["actual", "actual"]),
    ("It was 83 (target no more than 85).", ["actual", "target"]),
    ("The 80% target was missed: 74% was achieved.", ["target", "actual"]),
]


@pytest.mark.parametrize(("text", "status"), examples(STATUSES))
def test_a_number_has_a_status(text: str, status: str) -> None:
    assert [r.status for r in read_line(text)] == [status]


@pytest.mark.parametrize(("text", "statuses"), BOTH)
def test_numbers_of_one_sentence_have_their_own(text: str, statuses: list[str]) -> None:
    assert [r.status for r in read_line(text)] == statuses
