"""What the head of minutes says of the meeting: wordings and layouts of our own."""

from datetime import date

import pytest

from extract.meeting import find_date, find_meeting
from extract.model import Document, Meeting


def read(text: str) -> Meeting:
    return find_meeting(Document(source="minutes.txt", text=text, sha256=""))


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Minutes of meeting held on 24 July 2012", date(2012, 7, 24)),
        ("Minutes of the meeting held 10.00 am on 21 January 2022", date(2022, 1, 21)),
        ("Thursday, 14th April, 2011 7.00 pm", date(2011, 4, 14)),
        ("Meeting: 21/06/2012 - Scrutiny Committee (Item 4)", date(2012, 6, 21)),
        ("Minutes of the Panel meeting, Oct 15 2009, 6.30PM", date(2009, 10, 15)),
        ("**HELD IN THE COUNCIL CHAMBER ON FRIDAY, 24TH** **JULY, 2020 AT 2.30 P.M.**", date(2020, 7, 24)),
        ("HELD AT THE TOWN HALL ON THURSDAY, 20th\n\n**January, 2022, AT 2 P.M.**", date(2022, 1, 20)),
        ("Date of meeting: 2021-03-09", date(2021, 3, 9)),
        ("Meeting held on the 3rd day of May 2018", date(2018, 5, 3)),
        ("Notes of the meeting on 07.11.19 at 10am", date(2019, 11, 7)),
        ("Safer Forum\n\nMinutes of 20 April 2012 were agreed as a correct record", None),
        ("Safer Forum\n\nDate of next meeting: 4 May 2012", None),
        (
            "Thursday 13 November 2014 from 7pm to 9pm\nMinutes of 10 July 2014 were agreed",
            date(2014, 11, 13),
        ),
        # what a scan makes of dates, and a lost space
        ("Minutes of a meeting on Monday, l9TH November 2007 at 6.30 p.m.", date(2007, 11, 19)),
        ("Meeting held on Thursday, l7 November 2005", date(2005, 11, 17)),
        ("Minutes of the meeting on Thursday 14 0ctober 2021", date(2021, 10, 14)),
        ("Management Board Meeting\n19 SEPTEMBER 2O12", date(2012, 9, 19)),
        ('Tuesday 8" November 2016, 10.00am', date(2016, 11, 8)),
        ("19thApril 2012 at the Borough Offices", date(2012, 4, 19)),
        ("2nd December 19, Council Chamber", date(2019, 12, 2)),
        # an item on other minutes, and what is told of a day
        (
            "Safer Board, 28th March 2019\n\n63 MINUTES OF THE BOARD HELD ON 14TH FEBRUARY 2019",
            date(2019, 3, 28),
        ),
        ("19 June 2012, 2.00pm\n\n1. Minutes of 19 March 2012", date(2012, 6, 19)),
        (
            "17 May 2022, Webex\n\nThe Board considered the minute of the meeting of 8 March 2022",
            date(2022, 5, 17),
        ),
        ("Notes from a meeting by Webex on Tuesday 17 May 2022", date(2022, 5, 17)),
        ("The budget for the next year was settled by the Commissioner on 18 February 2014.", None),
        ("Fires fell between 1 April 2021 and 31 March 2022", None),
        ("The Minutes of the Safer Board held at the Town Hall on Tuesday 12 May 2020", date(2020, 5, 12)),
        ("A minute of the meeting of the Safer Board on 12 May 2020", date(2020, 5, 12)),
        ("Thefts by month: 4 January 12, February 15, March 20", None),
        ("Safer Board\n\nReport by the Chief Officer, 12 May 2020", None),
        (
            "Safer Board\n10 May 2020\n\nTheft at 31 March 2020\nArson at 31 March 2020\n31 March 2020",
            date(2020, 5, 10),
        ),
        ("Meeting held on 31 February 2012", None),
        ("Meeting update - November 2022", None),
    ],
)
def test_the_date_is_that_of_the_meeting(head: str, expected: date | None) -> None:
    assert find_date(head) == expected


def test_a_day_that_is_told_says_which_services_there_were() -> None:
    meeting = read("Area news\n\nThe figures for the division were put together by the clerk on 3 May 2012.")
    assert meeting.date is None
    assert meeting.era == date(2012, 5, 3)


def test_the_date_of_earlier_minutes_is_passed_over() -> None:
    text = (
        "Safer Hart Forum\n\n1. Minutes\n\nThe minutes of the meeting held on 1 March 2016 were agreed."
        "\n\nTuesday, 5 July 2016"
    )
    assert find_date(text) == date(2016, 7, 5)


@pytest.mark.parametrize(
    ("head", "board"),
    [
        ("Crime Committee\n21 October 2015\nAgenda Item: 4) Safety Partnership update", "Crime Committee"),
        (
            "Safer Hart Partnership Board\nMinutes of meeting held on 2 May 2012",
            "Safer Hart Partnership Board",
        ),
        (
            "Agenda and minutes\nCrime & Disorder Sub- Committee - Thursday, 28th July, 2016 7.00 pm",
            "Crime & Disorder Sub-Committee",
        ),
        ("Minutes of the Community Safety Panel meeting, Oct 15 2009, 6.30PM", "Community Safety Panel"),
        ("Meeting: 21/06/2012 - Communities Scrutiny Committee (Item 17)", "Communities Scrutiny Committee"),
        ("COMMUNITY SAFETY AND POLICING BOARD\n\n22 January 2013", "Community Safety and Policing Board"),
        (
            "**MINUTES OF PROCEEDINGS AT MEETING OF THE JOINT POLICING COMMITTEE HELD IN THE**",
            "Joint Policing Committee",
        ),
        ("Wealden District Council\nCrime Forum, meeting of 17 July 2003", "Crime Forum"),
        ("# Safer Arun Partnership\n\n12 June 2019", "Safer Arun Partnership"),
        # what stands around a name on the page of a site, and people, are none
        ("Home > Council > Committees >\nSafer Arun Partnership", "Safer Arun Partnership"),
        ("Ms A Hart - Director of Executive Services\nSafer Arun Partnership", "Safer Arun Partnership"),
        ("Safer Arun Partnership pdf icon PDF 54 KB", "Safer Arun Partnership"),
        ("Crimes of violence (Group 1)\nCouncil Tax for the Year", None),
        # a paper is not who it is laid before
        ("Annual Review of the Arun Partnership\nScrutiny Committee, 2 May 2019", "Scrutiny Committee"),
        (
            "Arun District Council\nMinutes of the meeting of the Review Committee held on 1 May 2019 when there were present:",
            "Review Committee",
        ),
        ("Area Forum (East and West)\nWednesday, 15th October, 2008", "Area Forum (East and West)"),
        (
            "At a Meeting of the Safer Communities Scrutiny Committee held in Room 2 on Tuesday 4 July 2017",
            "Safer Communities Scrutiny Committee",
        ),
        (
            "HOUSING AND COMMUNITY SAFETY\nSCRUTINY COMMISSION\n\nHeld: 6 MARCH 2012",
            "Housing and Community Safety Scrutiny Commission",
        ),
        ("STOKE-ON-TRENT SAFETY GROUP (SSG)\n14th Sept 2011, 2.00pm", "Stoke-on-Trent Safety Group (SSG)"),
        (
            "Hart Youth Justice Service\nManagement Board\n4 May 2010",
            "Hart Youth Justice Service Management Board",
        ),
        ("Hart Borough Council\nExecutive Board\n4 May 2010", "Executive Board"),
        (
            "Minutes of the Annual Meeting of the Hart Policing Committee held in the\nCouncil Chamber, Hart",
            "Hart Policing Committee",
        ),
        ("Council Chamber, Hart House\nHart Town Council", "Hart Town Council"),
        ("Cabinet\nWednesday, 9th November, 2005", "Cabinet"),
        ("Home\nCouncil\nCabinet\nSafer Arun Partnership Board", "Safer Arun Partnership Board"),
        ("News from Hart Area Committee", "Hart Area Committee"),
        ("PPO Priority Offender RAG Responsible Authorities Group BCU Basic Command Unit", None),
        ("There were 12 burglaries in May.", None),
        ("Executive Summary\nAttendance: Committee Members", None),
        ("Report of Hart Crime Panel Meeting held on Friday 6 May 2019", "Hart Crime Panel"),
        ("Hart District Council\nAgenda item\n  • Meeting of Crime Panel, Monday 6 May 2019", "Crime Panel"),
        ("HOUSING AND SAFETY          AGENDA ITEM: 6\nSCRUTINY PANEL", "Housing and Safety Scrutiny Panel"),
        ("Minutes of the Crime Panel of\nHart District Council", "Crime Panel"),
        ("Present:-\nWatch Manager A Hart          Kent Fire and Rescue Service", None),
        ("MINUTES of the CRIME PANEL of Melton Borough Council held at Parkside", "Crime Panel"),
        ("Presentation to the Hart Safety Partnership\n4 May 2010", "Hart Safety Partnership"),
        (
            "Hart Safety Partnership (HSP) brings together the Council and the Police",
            "Hart Safety Partnership (HSP)",
        ),
        ("Hart Partnership Executive Group 18 th\nMay", "Hart Partnership Executive Group"),
        ("Hart Roads Partnership Road Safety Strategy\n4 May 2010", "Hart Roads Partnership"),
        # the text names it where the head names only a council
        (
            "Hart Borough Council\n\nAgenda item\n\nThe report was put before the Hart Area Committee.",
            "Hart Area Committee",
        ),
        ("Hart Borough Council\n\nThe grant came from the Charity Commission.", "Hart Borough Council"),
        ("Hart Town Council\n\nIt was put before the Hart Area Committee.", "Hart Town Council"),
        (
            "Hart Borough Council\n\nIn the spring somebody wrote to the Hart Area Committee about it.",
            "Hart Borough Council",
        ),
        ("Hart Area Committee 4\n4 May 2010", "Hart Area Committee 4"),
        (
            "Safer Hart Board Strategy and Performance Group\nMay",
            "Safer Hart Board Strategy and Performance Group",
        ),
    ],
)
def test_the_board_is_named_by_its_head(head: str, board: str | None) -> None:
    assert read(head).board == board


# more lines than a head has
LINES = "\n\nIt met.\n" * 9


@pytest.mark.parametrize(
    ("text", "authority"),
    [
        (
            "NEWRY, MOURNE & DOWN DISTRICT COUNCIL\n\nStatutory: Housing Executive, NIFRS, Probation Board",
            "Newry, Mourne and Down District Council",
        ),
        ("Policing Team Update to Grays Town Council: May 2019", "Grays Town Council"),
        ("Police and Crime Commissioner for Kent\n\nSafety Fund", "Kent Police and Crime Commissioner"),
        (
            "Safer Kent Board\n\nAttendance: A Hart Essex Fire Authority B Ives Essex Board",
            "Kent County Council",
        ),
        # a member's own body
        (
            "Safer Kent Board\n\nMembers\nA Ives        Probation\nCllr B Hart        Essex Fire Authority",
            "Kent County Council",
        ),
        ("MILLTOWN POLICE LIAISON COMMITTEE\n5 May 2010\n\nSupt B Hart - Gwent Police", None),
        ("Redditch Borough Council\nCrime Panel\n5 May 2010", "Redditch Borough Council"),
        ("Royal Borough of Windsor & Maidenhead\nTown Forum", "Royal Borough of Windsor and Maidenhead"),
        ("Safer Stockton Partnership\n5 May 2010", "Stockton-on-Tees Borough Council"),
        ("Bedfordshire Fire and Rescue Authority\nMeeting", "Bedfordshire Fire and Rescue Authority"),
        ("Surrey Police and Crime Panel\n5 May 2010", "Surrey County Council"),
        ("Safety Board\nDerby and Derbyshire\n5 May 2010", "Derbyshire County Council"),
        ("Safety Board\nDerby, Derbyshire\n5 May 2010", "Derby City Council"),
        ("Crime Board\n5 May 2010\n\nThe KCC wardens cover Kent.", "Kent County Council"),
        (
            "Crime Board\n5 May 2010\n\nKent Police told the Swale District of Kent.",
            "Swale Borough Council",
        ),
        ("Crime Board\n5 May 2010\n\nKent Police spoke. In Swale it was quiet.", "Swale Borough Council"),
        ("Crime in Swale, and questions to Kent Police\n5 May 2010", "Swale Borough Council"),
        ("Crime Board\n5 May 2010\n\nKent Police and Kent Fire came.", "Kent County Council"),
        ("Crime Board\n5 May 2010\n\nThe board met.", None),
        (
            "Crime Board\nVenue: the Ann Derby Room\n\nKent Police came. Safer Swale met.",
            "Swale Borough Council",
        ),
        (
            "Crime Board\n\nMrs Derby spoke of Derby Street and Derby Rd. Ann Derby agreed. Mrs Derby left.",
            None,
        ),
        ("Ward Panel: 5 May 2020, 6pm at Ashford Place\n\nThe panel met.", None),
        # surnames by first names and ranks
        ("Crime Board\nContact: Teresa Selby  01234 555555\n\nThe board met.", None),
        (
            "Ward Panel\n\nIns Geoff Hull spoke. Ins Hull was asked. In Hackney it was quiet.",
            "London Borough of Hackney",
        ),
        (
            "Crime Board\n\nA guest of Oakham Parish Council came. Hart was quiet. Hart Hall.",
            "Hart District Council",
        ),
        ("Crime Board\ncardiff.moderngov.co.uk\n\nThe board met.", "Cardiff Council"),
        ("Mid Argyll Area Group\n5 May 2010", "Argyll and Bute Council"),
        # initials alone, where they are long
        ("Tenants' Group\n\nThe policy of NWLDC was read.", "North West Leicestershire District Council"),
        ("Tenants' Group\n\nThe policy of the KCC was read.", None),
        # one place, once
        (f"Ward group{LINES}Burglary in Bexley had fallen.", "London Borough of Bexley"),
        (f"Ward group{LINES}The Bexley MARAC heard of it.", "London Borough of Bexley"),
        (f"Ward group{LINES}Two men from Bexley were charged.", None),
        (f"Ward group{LINES}It was tried in Bexley and Crawley.", None),
        # another town, whose name goes on, and a district's own partnership
        ("Crime Board\nBury St Edmunds IP33\n\nIn West Suffolk thefts fell.", "West Suffolk Council"),
        (
            "Crime Board\n\nThe Bolsover CSP met. The Bolsover CSP heard the Derbyshire County Council officer.",
            "Bolsover District Council",
        ),
        (
            "Minutes of the Hart and Ives Community Council Present: A Guest, Moss Community Council",
            "Hart and Ives Community Council",
        ),
        (
            "Minutes of the Highlands and Islands Fire Board held at Kirkwall",
            "Highlands and Islands Fire Board",
        ),
        # a force that is of no place
        ("BRITISH TRANSPORT POLICE AUTHORITY\nat the Hotel, Cardiff", "BRITISH TRANSPORT POLICE AUTHORITY"),
    ],
)
def test_the_authority_is_named_or_its_area_is(text: str, authority: str | None) -> None:
    assert read(text).authority == authority


@pytest.mark.parametrize(
    ("head", "venue"),
    [
        ("Forum\nVenue: Committee Room 2 - Town Hall. View directions", "Committee Room 2 - Town Hall"),
        (
            "Minutes of meeting held on 24 July 2012\nCommittee Room 2, Hendon Town Hall",
            "Committee Room 2, Hendon Town Hall",
        ),
        ("Forum\n5 May 2010", None),
        ("Forum\nThe Mayor's Office for Policing sent word", None),
    ],
)
def test_the_venue(head: str, venue: str | None) -> None:
    assert read(head).venue == venue
