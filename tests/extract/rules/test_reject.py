"""Numbers that are no figures, by the rule that refuses them, beside figures that look like them."""

import pytest

from extract.rules.numeral import START
from extract.rules.reject import REJECTS, claims, find_claim
from tests.extract.reading import examples, gap, values

REFUSED = {
    "dates": (
        "The meeting took place on 24 July 2012.",
        "The next one is on the 3rd of May.",
        "It runs from 1 April to 30 June 2023.",
        "Papers are due by 12/05/2023.",
        "Papers are due by 12.05.23.",
        "The order was made on 2023-05-12.",
        "It opened in September 2019.",
        "Between 14th and 16th October the shop was shut.",
        "Numbers since 2015 are not held.",
        "It was the worst since the 1990s.",
    ),
    "clock times": (
        "The meeting closed at 10.30 am.",
        "Patrols run from 6pm to 2am.",
        "Patrols run 18:00-02:00.",
        "The shop sells alcohol until 23:30.",
        "The line is open 24/7.",
        "It is staffed 24 hours a day.",
        "Doors open at 1900hrs.",
    ),
    "financial years and quarters": (
        "The plan for 2021/22 was agreed.",
        "The plan for 2021-2022 was agreed.",
        "The plan for 2021–22 was agreed.",
        "Data for Q3 was tabled.",
        "Data for Quarter 2 was tabled.",
        "In 09/10 the scheme was paused.",
    ),
    "item, page and section numbers": (
        "Item 7 was deferred.",
        "See page 14 of the report.",
        "Appendix 3 sets out the risks.",
        "See paragraphs 4.1 and 4.2.",
        "Minute 32 was agreed.",
        "Recommendation 5 was accepted.",
        "As shown in Table 2, the trend is flat.",
        "Slide 9 was shown.",
        "3. The minutes were agreed.",
        "(4) The report be noted.",
    ),
    "telephone numbers": (
        "Residents should call 101.",
        "In an emergency dial 999.",
        "Ring 0800 555 111 to report.",
        "The office is on 020 7946 0123.",
        "Text 07700 900123 for help.",
        "Abandonment of 101 calls was discussed.",
    ),
    "addresses and codes": (
        "The hub is at 12 High Street.",
        "The site at 45-47 Mill Lane was closed.",
        "The postcode is AB1 2CD.",
        "The meeting was in Room 3.",
        "Committee Room 1 was booked.",
        "The B-117 form was used.",
        "Case 12/0345/22 was noted.",
        "KPI 14 is red.",
        "NI 32 was dropped.",
        "Item 21/4/PSN was deferred.",
        "With reference to minute 41, letters had gone out.",
        "They spoke to slides 8-11.",
        "Log: actions 2, 4 and 7 are closed.",
        "The men started group 3.",
        "DHR 6 is with the Home Office.",
        "Data for Quarters 1 and 2 was tabled.",
        "Calls rose from Week 13 to Week 29.",
        "Members received report 4 of the Chief Officer.",
        "Safer Streets round 3 had closed.",
        "In relation to 5.4, the letter had gone.",
        "RESOLVED - (2) That the report be noted.",
        "4\\. The report was noted.",
        "Cheque no. 101962 was signed.",
        "On action 3, it was said that nothing had come of it.",
        "The update (Wes.14.02.2019/7) was noted.",
        "The fight was on the 73 bus.",
        "Performance in quarter three (October to December) was noted.",
        "Category two calls were discussed.",
    ),
    "laws and names with numbers": (
        "Section 17 of the Crime and Disorder Act 1998 applies.",
        "A section 60 order was used.",
        "Article 8 was considered.",
        "Part 1 of the Housing Act 2004 was quoted.",
        "Operation Larch 2 ended.",
        "Tier 4 services were reviewed.",
        "Phase Two begins soon.",
        "The Covid-19 rules were lifted.",
        "ISO 9001 was awarded.",
    ),
    "levels, minutes and marks of pages": (
        "Those at Levels 1 and 2 are discussed.",
        "The band 6 posts are vacant.",
        "18-18/19",
        "8 | Page",
        "Report ANY/2021/0034 was noted.",
        "Minute CSP12/24 was noted.",
        "A 5 point plan was agreed.",
        "A 10-point plan was agreed.",
        "Those who rang 101 waited.",
        "The service sent one or more engines.",
        "The desk is open 365 days a year.",
    ),
    "ages": (
        "The club is for 11-16 year olds.",
        "The club is for those aged 11 to 16.",
        "Most were under 18s.",
        "The suspect, aged 34, was charged.",
        "It is open to children under 12.",
        "A 15 year old boy was found.",
        "Residents aged over 65 were visited.",
        "The 18–24 age group was surveyed.",
        "Men in their 30s were most at risk.",
    ),
    "ordinals": (
        "This was the 2nd review.",
        "It came 14th in the table.",
        "The 21st century policing plan was noted.",
    ),
    "logistics": (
        "Present: 14",
        "Members of the public - 23",
        "Calls were better in the 12 months.",
        "The motion was carried (9 for, 2 against).",
        "Members were told that 20 minutes had been set aside.",
        "It is to come back to the Committee in 6 months.",
        "12 members of the public attended.",
        "The meeting was adjourned for 10 minutes.",
        "Apologies were received from two members.",
        "In attendance: A Smith (Clerk), Members of the public (6), Press (2).",
        "Minutes of the previous meeting, page 2 of 9.",
    ),
    "telephone services spoken of": (
        "Why was there a charge for 101 when the old number was free?",
        "It was felt that 101 was not good enough.",
        "Callers were told that 999 should be for emergencies.",
        "A tenant had rung the 0845 line.",
        "A member asked about 101.",
        "They report it by way of 101 or online.",
        "The officer is Ann Ives (614 ext 2207).",
        "The office is on (0151) 606 0000.",
        "A resident had rung 101 on Easter Saturday.",
        "It took too long to answer 101 and was dear.",
        "She had rung the 872 5050 number.",
    ),
    "school years and ages in brackets": (
        "The sessions are for pupils in years 5 and 6.",
        "The males (15 and 16) were spoken to.",
        "A young person of 15 was found.",
        "It is for young people of 12-17 years.",
        "Most suspects had been under 18.",
        "Her son was over 15.",
        "Most of them were under the age of eighteen.",
        "The offer is for those post 16.",
    ),
    "hours and days of service": (
        "It is more than a 9 to 5 service.",
        "The desk is open 9 to 8.",
        "The fights happen between 11 at night and 4 in the morning.",
        "Shutters go down at nine in the evening.",
        "Noise went on past two o'clock.",
        "The clip is at 00:12:40 on the recording.",
        "The officer left at 11.15.",
        "Wardens work seven days a week.",
        "A ward can be green one quarter and red the next.",
    ),
    "sizes and speeds": (
        "The file is 47 KB.",
        "The road has a 30mph limit.",
        "The gate is 3 metres high.",
        "Cars were seen speeding in a 30 limit.",
        "A lock of 10 cm was fitted.",
        "A question may have 300 words.",
    ),
    "pointing words": (
        "The two boroughs share a team.",
        "These three wards are to be merged.",
        "One resident, or another one, spoke.",
        "On the one hand it is dear.",
        "Support is one-to-one.",
    ),
}
ALIKE = [
    ("The M25 and A13 saw 12 collisions.", [12]),
    ("Channel 4 filmed 12 patrols.", [12]),
    ("Level 3 training reached 40 staff.", [40]),
    ("Between 1/4/19 and 31/3/20 there were 12 fires.", [12]),
    ("As at June 2020 12 cases were open.", [12]),
    ("In the week of 3-9 June there were 12 fires.", [12]),
    ("2018/19 - 12; 2019/20 - 15", [12, 15]),
    ("Q1: 12, Q2: 15, Q3: 9", [12, 15, 9]),
    ("18-24 year olds made up 12% of victims.", [12]),
    ("101 calls fell by 12%.", [12]),
    ("999 and 101 demand rose 9%.", [9]),
    ("4x4 vehicles made 12 trips.", [12]),
    ("There were 2012 visits.", [2012]),
    ("There were 2,012 visits.", [2012]),
    ("Staff met 2000 people.", [2000]),
    ("There were 999 offences.", [999]),
    ("There were 101 fewer.", [101]),
    ("Fires 138 (101)", [138, 101]),
    ("There are at present 14 constables.", [14]),
    ("In the quarter 64 cases were heard.", [64]),
    ("Phase 1 - 16 cameras", [16]),
    ("Burglary: Target 60", [60]),
    ("In this quarter 14 fires were set.", [14]),
    ("Last week 12 arrests were made.", [12]),
    ("On 30th September, 17 were in care.", [17]),
    ("Cases took 44 days on average.", [44]),
    ("Three were sentenced, 7 year to date.", [3, 7]),
    ("The average age was 15.8.", [15.8]),
    ("It was used 54 times in 2020.", [54]),
    ("It was down on the seven of the month before.", [7]),
    ("In May 17 people were arrested.", [17]),
    ("Section 17 training reached 40 staff.", [40]),
    ("At its first meeting 12 tenants joined.", [12]),
    ("30 fires were set.", [30]),
    ("In 2019, 14 shops closed.", [14]),
    ("The 4 Town Centre wardens left.", [4]),
    ("Of 35 young people aged 11-16, 20 took part.", [35, 20]),
    ("The operation led to 12 arrests between 6pm and 2am.", [12]),
    ("Item 4 reported 96 cases.", [96]),
    ("There were 3rd-party reports from 5 hubs.", [5]),
    ("Call handlers took 640 calls to 101.", [640]),
    ("Over 65 homes were visited.", [65]),
    ("They made 3 visits on 3 May 2020.", [3]),
    ("At 31 December 97 people were waiting.", [97]),
    ("Up to October 2013 burglaries had been 25% lower.", [25]),
    ("The band played to 6 groups.", [6]),
    ("Members of the public made 6 calls.", [6]),
    ("Burglaries fell from 9 to 5.", [9, 5]),
    ("Thefts were up one quarter of the total.", [25]),
    ("It was reported that 101 had been arrested.", [101]),
    ("The wait was three minutes 40.", [3]),
    ("The delay was under 18 minutes.", [18]),
    ("There were 340 in the 12m to March 2022.", [340]),
    ("There were 8 to 9 cases a month.", [(8, 9)]),
    ("Calls rose to 101, the most so far.", [101]),
    ("Thefts went from 241 in 2013 to 287 in 2014.", [241, 287]),
    ("The rise was from 1987 to 2140 calls.", [1987, 2140]),
    ("In the previous year 1 child was hurt.", [1]),
]
GAPS = [
    ("Zero tolerance was urged.", []),
    ("Zero hours contracts were ended.", []),
    gap("It opened in Sept '19.", [], reason="a short year after an apostrophe is read as a count"),
    gap(
        "The Q4 21/22 return was late.", [], reason="a short financial year before a noun is read as a range"
    ),
]


@pytest.mark.parametrize(("text", "_kind"), examples(REFUSED))
def test_what_only_looks_like_a_figure_is_refused(text: str, _kind: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(("text", "expected"), [*ALIKE, *GAPS])
def test_what_only_looks_refused_is_read(text: str, expected: list[float]) -> None:
    assert values(text) == expected


def test_rules_have_names_of_their_own() -> None:
    assert len({rule.name for rule in REJECTS}) == len(REJECTS)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("on 24 July 2012", "date"),
        ("at 10.30 am", "clock time"),
        ("in 2021/22 we", "financial year"),
        ("dial 999", "service number"),
        ("Item 7 was", "label"),
        ("the 2nd review", "ordinal"),
    ],
)
def test_a_refusal_names_its_rule(text: str, rule: str) -> None:
    match = START.search(text)
    assert match is not None
    claim = find_claim(text, match.start())
    assert claim is not None
    assert claim.rule == rule
    assert rule in claims(text, match.start())
