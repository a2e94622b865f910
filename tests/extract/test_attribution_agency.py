"""Whose figure it is: the number is marked with '#' in minutes of our own wording."""

from typing import NamedTuple

import pytest

from extract.attribution_agency import AgencyContext, attribute, find_voice
from extract.meeting import find_meeting
from extract.model import Document, Sentence
from extract.places_named import force_of_country
from extract.sections import split_sections
from extract.sentences import split_sentences
from extract.themes import Voice
from extract.vocabulary import Basis, Theme
from tests.extract.reading import read_text

HEAD = "Preston City Council\n\nPreston Wellbeing Board\n\nMinutes of the meeting held on 3 March 2019\n\n"
PRESENT = "Present:\n\nAnn Ives\tManager, Victim Support\nBo Hart\tProbation Service\n\n"
FORCE, COUNCIL, FIRE = "Lancashire Constabulary", "Preston City Council", "Lancashire Fire and Rescue Service"


class Mark(NamedTuple):
    """The place of the '#'."""

    start: int
    end: int


def context_at(text: str) -> tuple[AgencyContext, Sentence, int]:
    document = Document(source="minutes.txt", text=text, sha256="")
    sections = split_sections(document)
    sentences = split_sentences(document, sections)
    context = AgencyContext.of(document, find_meeting(document), sections, sentences)
    mark = text.index("#") + 1
    return context, next(s for s in sentences if s.start <= mark < s.end), mark


def attributed(minutes: str, theme: Theme | None = None, head: str = HEAD) -> tuple[str | None, Basis]:
    context, sentence, mark = context_at(head + minutes)
    return attribute(context, sentence, Mark(mark, mark + 1), theme)


def heard(minutes: str) -> Voice:
    context, sentence, _ = context_at(HEAD + minutes)
    return find_voice(context, sentence)


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("The Police had #50 domestic incidents reported to them.", FORCE),
        ("It was noted that CGL had #340 clients in treatment.", "Change Grow Live"),
        ("In partnership with the Fire Service, the Council visited #40 homes.", COUNCIL),
        ("The Police had worked with the Council and made #14 arrests.", FORCE),
        ("In the north of the town the Council, this year, dealt with #122 cases.", COUNCIL),
        ("In May officers joined the Council and the Police made #14 arrests.", FORCE),
        ("A total of #30 fires were put out by Lancashire Fire and Rescue Service.", FIRE),
        ("The campaign brought #100 new calls to Refuge.", "Refuge"),
        ("Ann Ives advised that the Council had issued #12 notices.", COUNCIL),
        ("According to Police estimates #40 people were behind most of it.", FORCE),
        ("The two person waste team of the Council went out and served #134 notices.", COUNCIL),
        ("It was busy. Safer Now, commissioned by the Council, saw #40 people.", "Safer Now"),
        ("It was busy. Calls to the helpline provider, New Dawn, now take #2 days.", "New Dawn"),
        ("6.1 The Fire Service has #76 engines.", FIRE),
        ("Via, which runs the clinic, reported that #9 had left.", "Via"),
        ("SafeLives would have #4 advisers for this.", "SafeLives"),
    ],
)
def test_the_sentence_names_the_owner(minutes: str, agency: str) -> None:
    assert attributed(PRESENT + minutes) == (agency, Basis.SENTENCE)


@pytest.mark.parametrize(
    ("minutes", "agencies"),
    [
        ("Of 192 victims 42 were found by the Council and 150 by the Police.", [None, COUNCIL, FORCE]),
        ("Victim Support helped 40 victims missed by the Police.", ["Victim Support"]),
        ("The Fire Service was called to 9 incidents by the Police.", [FIRE]),
        ("The Council cut costs from £9m to £8m by the Police sharing a building.", [COUNCIL, COUNCIL]),
        ("The Police spoke to the noise team of the Council and made 12 arrests.", [FORCE]),
        ("The warden service (run by the Council) helped 40 people.", [COUNCIL]),
    ],
)
def test_who_does_something_owns_what_it_counts(minutes: str, agencies: list[str | None]) -> None:
    read = [figure.agency for figure in read_text(HEAD + PRESENT + minutes).figures]
    assert [wanted or found for found, wanted in zip(read, agencies, strict=True)] == read


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("PC Ross gave the figures for the area. There had been #14 thefts.", FORCE),
        ("Supt. Hall reported #12 assaults.", FORCE),
        ("Ms Ives informed members that #112 people had been helped.", "Victim Support"),
        ("BH told the Board that #8 orders were running.", "Probation Service"),
        ("The Council's Community Safety Officer reported #25 complaints.", COUNCIL),
        ("Cy Lowe, Head of Housing at Arden Homes, said #14 cases were open.", "Arden Homes"),
        ("The Area Manager for Lancashire Fire and Rescue stated that #45 fires were lit.", FIRE),
        ("A report was presented by the Head of Community Safety. There were #12 wardens.", COUNCIL),
        ("Inspector Hall reported. Councillor Bell asked about cars. It fell by #9 cars.", FORCE),
        ("Ann said that #12 people had been helped.", "Victim Support"),
        ("The Police had 9 cars. PC Ross spoke. He gave #12 more.", FORCE),
        ("Mr Cole, Arden Homes, reported 5 visits, and the Chief Inspector reported #9 visits.", FORCE),
    ],
)
def test_the_speaker_reports(minutes: str, agency: str) -> None:
    assert attributed(PRESENT + minutes) == (agency, Basis.SPEAKER)


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("1. Update from Arden Homes\n\nThere were #76 cases this year.", "Arden Homes"),
        ("1. POLICING UPDATE\n\nThere were #76 cases this year.", FORCE),
        ("1. Fire Service Update\n\nThere were #76 cases this year.", FIRE),
    ],
)
def test_the_title_of_the_item_tells(minutes: str, agency: str) -> None:
    assert attributed(minutes) == (agency, Basis.ITEM)


ROUND = """1. Updates

Police

- Fewer cars went, 4 in all

Fire and Rescue

- 6 visits

Ms Ives said that 8 had called.

Dates

- 9 days are free
"""


@pytest.mark.parametrize(
    ("number", "agency", "basis"),
    [
        ("4", FORCE, Basis.ITEM),
        ("6", FIRE, Basis.ITEM),
        ("8", "Victim Support", Basis.SPEAKER),
        ("9", "Victim Support", Basis.SPEAKER),
    ],
)
def test_an_agency_alone_on_a_line_stands_over_what_follows(number: str, agency: str, basis: Basis) -> None:
    assert attributed(PRESENT + ROUND.replace(f"{number} ", f"#{number} ")) == (agency, basis)


@pytest.mark.parametrize(
    "after",
    [
        "b) Financial report\n\n",
        "The Board NOTED the report.\n\n",
        "Gail Marsh explained the accounts.\n\n",
        "GM outlined the plan.\n\n",
    ],
)
def test_a_turn_ends_with_a_title_a_decision_or_a_stranger(after: str) -> None:
    told = "1. Updates\n\na) Crime\n\nInspector Hall reported 4 thefts.\n\n"
    assert attributed(f"{told}There were #40 pens.")[0] == FORCE
    assert attributed(f"{told}{after}There were #40 litter bins.")[0] == COUNCIL


def test_a_turn_goes_on_after_a_member_asks() -> None:
    told = "Inspector Hall reported 4 thefts.\n\nCouncillor Bell asked why.\n\n"
    assert attributed(f"{told}There were #40 pens.")[0] == FORCE


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        ("The Youth Offending Team worked with #40.", None, "Youth Offending Team"),
        ("The YOS was praised. There were #40 first time entrants.", Theme.YOUTH, "Youth Offending Service"),
        ("There were #40 first time entrants.", Theme.YOUTH, COUNCIL),
    ],
)
def test_a_youth_service_has_the_name_that_the_document_gives_it(
    minutes: str, theme: Theme | None, agency: str
) -> None:
    assert attributed(minutes, theme)[0] == agency


def test_a_post_that_any_agency_has_is_that_of_the_item() -> None:
    minutes = "1. Update from Arden Homes\n\nThe Head of Housing said #14 cases were open."
    assert attributed(minutes) == ("Arden Homes", Basis.SPEAKER)


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        ("Burglary was down #12%.", Theme.BURGLARY, FORCE),
        ("There were #12 families on the programme.", Theme.FAMILIES, COUNCIL),
        ("Re-offending stood at #31%.", Theme.REOFFENDING, "Probation Service"),
        ("There were #60 fires.", Theme.FIRE_SAFETY, FIRE),
        ("There were #60 domestic offences.", Theme.DOMESTIC_ABUSE, FORCE),
        ("There were #60 refuge places.", Theme.DOMESTIC_ABUSE, COUNCIL),
        ("There were #60 of them.", None, COUNCIL),
    ],
)
def test_the_theme_leads_to_expect_an_agency(minutes: str, theme: Theme | None, agency: str) -> None:
    assert attributed(minutes, theme) == (agency, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("board", "theme", "agency"),
    [
        ("Youth Justice Management Board", Theme.REOFFENDING, COUNCIL),
        ("Tenant Scrutiny Panel", Theme.HATE_CRIME, COUNCIL),
        ("Preston Reducing Drug Harm Partnership", Theme.REOFFENDING, COUNCIL),
        ("Preston Joint Policing Committee", Theme.OTHER, FORCE),
        ("Preston Wellbeing Board", Theme.OTHER, COUNCIL),
        ("Police Liaison Committee", Theme.OTHER, FORCE),
    ],
)
def test_the_board_says_whose_figures_it_hears(board: str, theme: Theme, agency: str) -> None:
    head = HEAD.replace("Preston Wellbeing Board", board)
    assert attributed("1. Figures\n\nThere were #4 of them.", theme, head) == (agency, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        (
            "Caseload was 40. Eight tags were breached, #2 posts are vacant.",
            Theme.RESOURCES,
            "Probation Service",
        ),
        ("One warden gave out #9 penalty notices.", Theme.ASB, COUNCIL),
        ("Arrests were up. #4 more were found.", Theme.EXPLOITATION, FORCE),
        ("Race hate made up #70%.", Theme.HATE_CRIME, FORCE),
        ("Domestic offences were up. It is #70% in one ward.", Theme.DOMESTIC_ABUSE, FORCE),
        ("Of #12 offences of arson none was solved.", Theme.FIRE_SAFETY, FORCE),
        ("Street\t4\nThefts\t#9\nCCTV cameras\t7", Theme.OTHER, FORCE),
        ("Street\t4\nThefts\t9\nCCTV cameras\t#7", Theme.OTHER, COUNCIL),
    ],
)
def test_the_words_nearest_to_a_number_tell_whose_work_it_is(minutes: str, theme: Theme, agency: str) -> None:
    assert attributed(minutes, theme) == (agency, Basis.DOCUMENT)


def test_what_nobody_says_in_a_partnership_is_its_own() -> None:
    head = HEAD.replace("Preston Wellbeing Board", "Preston Community Safety Partnership")
    minutes = "Inspector Hall reported 4 thefts.\n\nThe Board AGREED the minutes.\n\nThere were #4 pens."
    assert attributed(minutes, None, head) == ("Preston Community Safety Partnership", Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        ("The MARAC heard #44 cases.", Theme.DOMESTIC_ABUSE, "MARAC"),
        ("The MARAC met.\n\nThere were #4 repeats.", Theme.DOMESTIC_ABUSE, "MARAC"),
        ("The MARAC met.\n\nIt was late.\n\nThe wait was #4 weeks.", Theme.DOMESTIC_ABUSE, COUNCIL),
        ("The IOM cohort was #44.", Theme.REOFFENDING, "Integrated Offender Management"),
    ],
)
def test_what_several_agencies_hear_together_is_their_conferences(
    minutes: str, theme: Theme, agency: str
) -> None:
    assert attributed(minutes, theme) == (agency, Basis.DOCUMENT)


@pytest.mark.parametrize(
    "before",
    [
        "The talk was attended by Barnet Homes.",
        "Somebody had been referred by the Police.",
        "A member of the Home Office, Ann Ives, said that it was good.",
        "Dear Police\n\nIt was late.",
    ],
)
def test_those_who_are_only_named_do_not_speak_on(before: str) -> None:
    assert attributed(f"{before}\n\nThere were #9 left.") == (COUNCIL, Basis.DOCUMENT)


@pytest.mark.parametrize(
    "minutes",
    [
        "There were #338 officers, more than was required by the Home Office.",
        "Home Office funding: #12 posts stay.",
        "The target set by the Home Office has been passed by #136.",
        "1. HMICFRS report\n\nThere were #11 areas for improvement.",
        "SafeLives said that it was high. There were #42 beds.",
    ],
)
def test_bodies_that_are_only_cited_own_nothing(minutes: str) -> None:
    assert attributed(minutes) == (COUNCIL, Basis.DOCUMENT)


def test_a_title_of_two_services_is_of_neither() -> None:
    assert attributed("1. Police and Fire Reform\n\nThere were #9 left.") == (FIRE, Basis.DOCUMENT)


def test_a_grant_from_an_agency_is_not_its_word() -> None:
    minutes = "The grant received from the Police and Crime Commissioner paid for #12 wardens."
    assert attributed(minutes) == (COUNCIL, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        ("1. Report of the Community Safety Team\n\nRobbery 4, assaults #9.", Theme.VIOLENCE, FORCE),
        ("Inspector Hall reported a theft. CCTV had been used #34 times.", Theme.OTHER, COUNCIL),
        ("The Community Safety Manager reported #25 thefts.", Theme.BURGLARY, FORCE),
        ("The Community Safety Manager reported #25 house fires.", Theme.FIRE_SAFETY, FIRE),
        ("The Community Safety Manager reported #25 alarms.", Theme.BURGLARY, COUNCIL),
    ],
)
def test_reports_carry_figures_of_others_by_what_they_measure(
    minutes: str, theme: Theme, agency: str
) -> None:
    assert attributed(minutes, theme)[0] == agency


def test_officers_who_report_to_a_police_and_crime_panel_are_the_commissioners() -> None:
    head = HEAD.replace("Preston Wellbeing Board", "Lancashire Police and Crime Panel")
    minutes = "The Chief Finance Officer said that the budget was #5 million."
    assert attributed(minutes, None, head) == ("Lancashire Police and Crime Commissioner", Basis.SPEAKER)


def test_a_panel_without_a_name_that_hears_a_commissioner_is_a_police_and_crime_panel() -> None:
    head = HEAD.replace("Preston Wellbeing Board", "Matters arising")
    minutes = (
        "The Chief Finance Officer said that the budget was #5 million. "
        "The Commissioner told the Panel how the Force had fared."
    )
    assert attributed(minutes, None, head) == ("Lancashire Police and Crime Commissioner", Basis.SPEAKER)


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        (
            "7 KENT PROBATION TRUST – The Chair met the Director. She said it had #90 staff.",
            "Kent Probation Trust",
        ),
        ("8 KENT PROBATION TRUST\n\nThe Chief Executive said that it had #90 staff.", "Kent Probation Trust"),
        ("The Inspector reported #5 raids.", FORCE),
        ("The Inspector reported a raid.\n\nCP/9: TOWN GATES AND PROJECTS\n\nThe gates cost £#20.", COUNCIL),
        ("The Inspector reported a raid.\n\nCP / FORM / 25.01.24\n\nIt cost £#20.", FORCE),
        ("The Wardens' report was tabled. They had been to #90 streets.", COUNCIL),
    ],
)
def test_titles_in_capitals_and_services_by_name_tell_whose_turn_it_is(minutes: str, agency: str) -> None:
    assert attributed(minutes)[0] == agency


@pytest.mark.parametrize(
    ("minutes", "theme", "agency"),
    [
        ("A bid for £#900 went in for more bleed kits.", Theme.VIOLENCE, "Safer Preston Partnership"),
        ("There were #30 stabbings.", Theme.VIOLENCE, FORCE),
    ],
)
def test_what_a_partnership_pays_for_is_its_own(minutes: str, theme: Theme, agency: str) -> None:
    head = HEAD.replace("Preston Wellbeing Board", "Safer Preston Partnership")
    assert attributed(minutes, theme, head)[0] == agency


def test_a_fire_authority_counts_its_own_incidents() -> None:
    head = "Lancashire Fire and Rescue Authority\n\nAudit Committee\n\nMeeting held on 3 March 2019\n\n"
    assert attributed("1. Figures\n\nThere were #4 incidents.", Theme.ALL_CRIME, head)[0] == FIRE


def test_in_a_document_about_youth_justice_children_reoffend() -> None:
    plan = "The Youth Justice Plan of the Youth Justice Service went to the Youth Justice Board.\n\n"
    assert (
        attributed(f"{plan}The reoffending rate was #30%.", Theme.REOFFENDING)[0] == "Youth Justice Service"
    )


@pytest.mark.parametrize(
    ("first", "owner"),
    [
        ("Tayshire Alcohol and Drug Partnership", "Tayshire Alcohol and Drug Partnership"),
        ("Report by Fife Health and Social Care Partnership", "Fife Health and Social Care Partnership"),
        ("NHS LOTHIAN", "NHS Lothian"),
        ("Arden Housing Association", "Arden Housing Association"),
    ],
)
def test_a_body_of_its_own_reports_its_own_work(first: str, owner: str) -> None:
    head = f"{first}\n\nMeeting held on 3 March 2019\n\n"
    assert attributed("1. Figures\n\nThere were #4 of them.", None, head)[0] == owner
    assert attributed("1. Figures\n\nThere were #4 thefts.", Theme.BURGLARY, head)[0] != owner


@pytest.mark.parametrize(
    ("first", "owner"),
    [
        ("Lancashire Violence Reduction Network", "Lancashire Violence Reduction Network"),
        ("# Kent Victims and Witnesses Support (KVWS)", "Kent Victims and Witnesses Support"),
        ("Neighbour Aid Federation Scotland", "Neighbour Aid Federation Scotland"),
        ("South West Consumer Advice Service", "South West Consumer Advice Service"),
        ("Hampshire Safeguarding Children Board", "Hampshire Safeguarding Children Board"),
    ],
)
def test_the_body_of_the_first_line_tells_of_its_own_work(first: str, owner: str) -> None:
    head = f"{first}\n\nAnnual report\n\nOf the year to March 2019 in Kent.\n\n"
    assert attributed("Figures\n\nThere were #4 of them.", None, head)[0] == owner


@pytest.mark.parametrize("first", ["Help and Support", "Our new alarm service", "Support for Victims"])
def test_a_first_line_that_names_nobody_is_no_owner(first: str) -> None:
    head = f"{first}\n\nAnnual report\n\n"
    assert attributed("Figures\n\nThere were #4 of them.", None, head)[0] != first


@pytest.mark.parametrize(
    ("first", "owner"),
    [
        ("Arden Youth Offending Team", "Youth Offending Team"),
        ("Safer Arden Partnership\n\nArden YOT: figures of the year", "Safer Arden Partnership"),
    ],
)
def test_a_youth_services_paper_to_a_partnership_is_not_all_its_own(first: str, owner: str) -> None:
    head = f"{first}\n\nMeeting held on 3 March 2019\n\n"
    assert attributed("1. Figures\n\nThere were #4 of them.", None, head)[0] == owner


@pytest.mark.parametrize("line", ["Arden Housing Association", "Present: A Lowe, Arden Housing Association"])
def test_a_body_beside_a_council_is_a_guest(line: str) -> None:
    assert attributed(f"{line}\n\n1. Figures\n\nThere were #4 of them.") == (COUNCIL, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("minutes", "voice"),
    [
        ("Ms Ives said that #4 came.", Voice("Victim Support", fresh=True)),
        ("Ms Ives spoke. There were #4.", Voice("Victim Support")),
        ("The Police had #4.", Voice(FORCE, fresh=True)),
        ("There were #4.", Voice()),
    ],
)
def test_a_sentence_has_a_voice(minutes: str, voice: Voice) -> None:
    assert heard(PRESENT + minutes) == voice


def test_where_no_area_is_known_a_rank_is_that_of_the_police() -> None:
    head = "Notes of a meeting\n\n"
    assert attributed("Inspector Hall said that #4 came.", None, head) == ("Police", Basis.SPEAKER)


def test_the_business_of_the_meeting_is_nobodys() -> None:
    minutes = "Attendees were asked to send questions to the clerk within #4 weeks."
    assert attributed(minutes) == (None, Basis.NONE)


def test_those_who_only_ask_do_not_report() -> None:
    minutes = "Ann Ives asked how many there were. There were #12 burglaries."
    assert attributed(PRESENT + minutes, Theme.BURGLARY) == (FORCE, Basis.DOCUMENT)


@pytest.mark.parametrize(
    ("theme", "agency"),
    [
        (Theme.ASB, FORCE),
        (Theme.DOMESTIC_ABUSE, FORCE),
        (Theme.RESOURCES, "Lancashire Police and Crime Commissioner"),
        (Theme.VICTIMS_CONFIDENCE, "Lancashire Police and Crime Commissioner"),
    ],
)
def test_a_commissioner_tells_of_the_force_and_of_staff_and_victims_for_himself(
    theme: Theme, agency: str
) -> None:
    assert attributed("The Police and Crime Commissioner advised that it fell by #12%.", theme)[0] == agency


def test_the_figures_of_a_shared_speaker_are_the_forces_where_they_are_of_crime() -> None:
    minutes = "The Police and Crime Commissioner advised that burglary fell by #12%."
    assert attributed(minutes, Theme.BURGLARY)[0] == FORCE


YOUTH_BOARD = "Preston Youth Offending Service\nManagement Board\n\nHeld on 3 March 2019\n\n"
PANEL = "Preston City Council\n\nLancashire Police and Crime Panel\n\nMinutes of the meeting held on 3 March 2019\n\n"
PAPER = "Preston City Council\nScrutiny Committee\n\nNORTH FELL AREA PLANNING BOARD - UPDATE\n\n"
FIRE_PAPER = "Deliberate fires in Preston\nSafety Committee\n\n3 March 2019\n\n"
FIRE_BODY = (
    "Audit Committee\n\nIn Preston there were fires: a house fire, a car fire, a bin fire, a shop fire.\n\n"
)
YOUTH_TEAM = "Preston Youth Offending Team\nManagement Board\n\n3 March 2019\n\n"
SAFER = HEAD.replace("Preston Wellbeing Board", "Safer Preston Board")
NO_AREA = "Scrutiny Committee\n\nPresent:\nAnn Ives (Community Safety Manager)\n\n"


@pytest.mark.parametrize(
    ("head", "minutes", "theme", "agency"),
    [
        (YOUTH_BOARD, "There were #9 bed nights.", Theme.YOUTH, "Preston Youth Offending Service"),
        (
            PANEL,
            "With the grant up by #2% there is more.",
            Theme.RESOURCES,
            "Lancashire Police and Crime Commissioner",
        ),
        (PAPER, "About #400 kits went out.", Theme.DRUGS_ALCOHOL, "North Fell Area Planning Board"),
        (FIRE_PAPER, "The scheme cost #9 thousand.", Theme.RESOURCES, FIRE),
        (NO_AREA, "Ms Ives said that #9 letters had gone out.", Theme.ASB, "Council"),
        (FIRE_BODY, "The Treasurer said that #9 posts were vacant.", Theme.RESOURCES, FIRE),
        (YOUTH_TEAM, "The Manager reported that #9 were left.", Theme.RESOURCES, "Youth Offending Team"),
        (SAFER, "Of the money #9 thousand is left.", Theme.RESOURCES, "Safer Preston Board"),
        (NO_AREA, "5. Community Wardens\n\nThere are #9 of them.", None, "Council"),
    ],
)
def test_the_board_or_paper_tells_whose_figures_they_are(
    head: str, minutes: str, theme: Theme | None, agency: str
) -> None:
    assert attributed(minutes, theme, head)[0] == agency


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("The PCC's grant to the scheme was #9 thousand.", COUNCIL),
        ("It was given £20,000 by the PCC, of which #9 thousand is left.", COUNCIL),
        ("The sum of #9 thousand be given to Refuge for radios.", COUNCIL),
        ("SafeLives would expect #240 cases.", COUNCIL),
        ("In all #44 came from the Council's own schools.", COUNCIL),
        ("Each member had #9 thousand.", COUNCIL),
        ("The wardens cost #9 thousand, with more added by Refuge.", COUNCIL),
        ("The PCC grant to the scheme was #9 thousand.", COUNCIL),
        ("In all #9 people had been referred by Refuge.", COUNCIL),
        ("Neighbourhood Watch: #9 schemes", COUNCIL),
    ],
)
def test_who_pays_is_paid_or_sets_a_benchmark_does_not_own(minutes: str, agency: str) -> None:
    before = "1. Police\n\nInspector Hart reported #. He added more.\n\n2. Ward budgets\n\n".replace("#", "9")
    assert attributed(before + minutes, Theme.RESOURCES)[0] == agency


def test_a_remark_does_not_take_the_word_from_who_reports() -> None:
    minutes = (
        "Ann Ives reported on it. The Inspector remarked that it was late.\n\nThere were #9 new clients."
    )
    assert attributed(PRESENT + minutes)[0] == "Victim Support"


def test_officers_advise_for_the_council() -> None:
    minutes = "Inspector Hart spoke of arrests.\n\nOfficers advised that #9 tenants had left."
    assert attributed(minutes)[0] == COUNCIL


def test_people_whom_the_text_introduces_speak_for_their_agency() -> None:
    minutes = "Ann Ives (Manager, Victim Support) was there.\n\nMs Ives replied that #9 had called."
    assert attributed(minutes)[0] == "Victim Support"


def test_those_who_meet_own_their_survey_whoever_speaks_of_it() -> None:
    assert attributed("Inspector Hart said that in the Board's own survey #9% felt safe.")[0] == COUNCIL


JOINT = "Scrutiny Committee\n\n3 March 2019\n\nPRESTON AND BURNLEY COMMUNITY SAFETY PARTNERSHIP - ANNUAL REPORT\n\n"
JOINT_NAME = "Preston and Burnley Community Safety Partnership"
POLICING = "Fermanagh and Omagh Policing and Community Safety Partnership\n\nMinutes of the meeting held on 3 March 2019\n\n"
POLICING_NAME = "Fermanagh and Omagh Policing and Community Safety Partnership"


@pytest.mark.parametrize(
    ("head", "minutes", "theme", "agency"),
    [
        (JOINT, "There were #9 projects.", None, JOINT_NAME),
        (JOINT, "The Community Safety Manager said that #9 had come.", Theme.ASB, JOINT_NAME),
        (JOINT, "There were #9 burglaries.", Theme.BURGLARY, FORCE),
        (POLICING, "In the crime survey #9% felt safe.", Theme.VICTIMS_CONFIDENCE, POLICING_NAME),
        (POLICING, "The sum of #9 thousand is left.", Theme.RESOURCES, POLICING_NAME),
        (POLICING, "There were #9 burglaries.", Theme.BURGLARY, "Police Service of Northern Ireland"),
    ],
)
def test_a_partnership_of_several_councils_or_of_the_police_owns_its_paper(
    head: str, minutes: str, theme: Theme, agency: str
) -> None:
    assert attributed(minutes, theme, head)[0] == agency


def test_a_fire_board_hears_from_its_commissioner_what_the_service_does() -> None:
    head = "Essex Police, Fire and Crime Commissioner\n\nFire Performance Board\n\nAttendees:\nPFCC (AH)\n\n"
    minutes = "1. Update\n\nAH reported on the quarter. Alarms were fitted in #90 homes."
    assert attributed(minutes, Theme.FIRE_SAFETY, head)[0] == "Essex County Fire and Rescue Service"


def test_a_board_of_two_services_is_of_the_one_whose_paper_it_hears() -> None:
    head = "Moray Council\n\nPolice and Fire and Rescue Committee\n\nReport by Local Senior Officer, Area Commander Hart\n\n"
    minutes = "1. Quarterly update\n\nCrews went out #340 times."
    assert attributed(minutes, Theme.FIRE_SAFETY, head)[0] == "Scottish Fire and Rescue Service"


def test_a_text_that_speaks_of_fires_alone_is_of_the_fire_service() -> None:
    fires = "Smoke alarms, arson, false alarms, house fires, deliberate fires, fire crews and fire deaths were discussed."
    minutes = f"1. Update\n\n{fires}\n\nA total of #5,244 incidents were attended."
    assert attributed(minutes, Theme.FIRE_SAFETY, "Minutes\n\n")[0] == "Fire and Rescue Service"


def test_a_text_of_no_council_has_the_police_of_the_places_it_names() -> None:
    head = "Crime Panel\n\n5 May 2010\n\nAll of Humberside was quiet, and Humberside was glad.\n\n"
    assert attributed("1. Update\n\nThe Police made #40 arrests.", None, head)[0] == "Humberside Police"


@pytest.mark.parametrize(
    ("said", "force"),
    [
        ("The Joint Policing Committee met at the hall.", "An Garda Síochána"),
        ("The PSNI came to the hall.", "Police Service of Northern Ireland"),
    ],
)
def test_a_text_of_no_place_has_the_police_of_the_country_that_it_speaks_of(said: str, force: str) -> None:
    head = f"Town news\n\n5 May 2010\n\n{said}\n\n"
    assert attributed("1. Update\n\nThe police made #40 arrests.", Theme.ALL_CRIME, head)[0] == force
    assert force_of_country(f"{said} Talk was of the Gardaí and of the PSNI.") == {}


def test_a_turn_under_a_label_ends_at_the_next_label() -> None:
    told = "Town centre – Inspector Hall reported 4 bans.\n\n"
    assert attributed(f"{told}There were #40 pens.")[0] == FORCE
    assert attributed(f"{told}Parks – There were #40 litter bins.")[0] == COUNCIL


@pytest.mark.parametrize(
    ("label", "agency"),
    [
        ("4.1 Victim Support – helpline took 689 calls. ", "Victim Support"),
        ("Kent Police: 31 burglaries were seen. ", "Kent Police"),
        ("Victim Support took 689 calls – more than before. ", COUNCIL),
    ],
)
def test_a_paragraph_labelled_with_an_agency_is_all_its_own(label: str, agency: str) -> None:
    assert attributed(f"{label}There were #40 litter bins.")[0] == agency
    assert attributed(f"{label}It was noted.\n\nThere were #40 litter bins.")[0] == COUNCIL


def test_what_a_provider_does_goes_on_where_nobody_else_is_named() -> None:
    minutes = "The drop-in, run by Open Door, saw 80 people. They came back #3 times. "
    assert attributed(minutes, Theme.DOMESTIC_ABUSE) == ("Open Door", Basis.ITEM)
    assert attributed(minutes.replace("#", "") + "The Council made #9 awards.", Theme.RESOURCES)[0] == COUNCIL


def test_a_title_that_counts_something_is_no_owner_of_its_item() -> None:
    counted = (
        "1. Safe homes: the Fire Service made 12 visits in the\n\nquarter.\n\nThere were #40 litter bins."
    )
    assert attributed(counted)[0] == COUNCIL
    assert attributed("1. Fire Service visits\n\nThere were #40 litter bins.")[0] == FIRE


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("Graffiti. In all #60 incidents were seen.", COUNCIL),
        ("1. It was noted: #60 incidents were seen.", FORCE),
    ],
)
def test_short_words_that_lead_into_a_sentence_say_whose_work_it_is(minutes: str, agency: str) -> None:
    assert attributed(minutes, Theme.ASB)[0] == agency


@pytest.mark.parametrize(
    ("minutes", "agency"),
    [
        ("Of those asked #60% thought burglary a problem.", None),
        ("Of those asked #60% thought burglary a problem for the police.", "Police"),
        ("Of those asked #60% told the PCSO of a burglary.", "Police"),
    ],
)
def test_where_no_area_is_known_the_police_must_be_spoken_of(minutes: str, agency: str | None) -> None:
    assert attributed(minutes, Theme.BURGLARY, head="What you said\n\n")[0] == agency
