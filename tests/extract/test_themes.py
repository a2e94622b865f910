"""What a figure is about: its own words first, then its item, then the document."""

from functools import partial

import pytest

from extract.meeting import find_meeting
from extract.sections import split_sections
from extract.theme_terms import find_terms, is_particular
from extract.themes import ThemeContext, Voice, attribute_theme
from extract.themes_home import home_theme
from extract.themes_titles import titles_above
from extract.vocabulary import Basis, Theme, Unit
from tests.extract.reading import document, examples, read_text


def context(title: str = "", before: str = "", head: str = "") -> ThemeContext:
    return ThemeContext(partial(find_terms, title), partial(find_terms, before), partial(find_terms, head))


NOTHING = context()
THEMES = {
    Theme.BURGLARY: (
        "There were 40 dwelling burglaries.",
        "There were 40 thefts from vehicles.",
        "Shoplifting rose by 4%.",
        "There were 12 crimes of dishonesty.",
        "There were 12 trailers marked.",
        "There were 12 bogus workmen.",
        "There were 12 faraday pouches left.",
    ),
    Theme.ASB: (
        "Noise complaints fell by 4%.",
        "There were 12 fly-tipping reports.",
        "ASB was down 4%.",
        "There were 12 mini motos.",
        "There were 12 notices of seeking possession.",
    ),
    Theme.VIOLENCE: (
        "There were 12 knife crimes.",
        "There were 12 homicides.",
        "Serious violence fell by 4%.",
        "There were 12 non DA VWI offences.",
        "There were 12 bleed kits.",
        "There were 12 malicious communications.",
    ),
    Theme.DOMESTIC_ABUSE: (
        "There were 12 MARAC cases.",
        "Domestic abuse rose by 4%.",
        "There were 12 stalking reports.",
        "There were 12 crimes of indecency.",
        "There were 12 DASV champions.",
        "There were 12 rape crisis referrals.",
    ),
    Theme.HATE_CRIME: ("There were 12 racist incidents.", "Hate crime rose by 4%."),
    Theme.DRUGS_ALCOHOL: (
        "There were 12 drug overdoses.",
        "There were 12 visits about alcohol sales.",
        "There were 12 off-licence visits.",
    ),
    Theme.REOFFENDING: (
        "The reoffending rate was 12%.",
        "There were 12 community payback orders.",
        "There were 12 registered sex offenders.",
    ),
    Theme.YOUTH: (
        "There were 12 first-time entrants to the youth justice system.",
        "There were 12 excluded pupils.",
    ),
    Theme.FAMILIES: ("There were 12 troubled families.", "There were 12 health visitor referrals."),
    Theme.VICTIMS_CONFIDENCE: (
        "Public confidence stood at 12%.",
        "Victim satisfaction was 12%.",
        "Some 12% of residents felt safer.",
        "Of the 999 queue 12% were answered late.",
        "Twelve complaints were upheld.",
        "There were 12 calls to 101.",
    ),
    Theme.FIRE_SAFETY: (
        "There were 12 deliberate fires.",
        "There were 12 home fire safety visits.",
        "There were 12 mobilisations.",
    ),
    Theme.EXPLOITATION: (
        "There were 12 Prevent referrals.",
        "There were 12 modern slavery cases.",
        "There were 12 mispers.",
    ),
    Theme.ALL_CRIME: ("Total crime fell by 12%.", "Total notifiables stood at 12."),
    Theme.RESOURCES: (
        "The grant was £12,000.",
        "There were 12 PCSO vacancies.",
        "There were 12 neighbourhood wardens.",
        "There were 12 beat officers.",
        "The Police and Crime Commissioner has 12 staff.",
    ),
    Theme.OTHER: (
        "There were 12 trees planted.",
        "The 85th percentile was 34.",
        "There were 12 taxi drivers.",
        "There were 12 breath tests.",
        "There were 12 stray horses.",
    ),
}


@pytest.mark.parametrize(("text", "theme"), examples(THEMES))
def test_a_figure_has_the_theme_of_its_words(text: str, theme: Theme) -> None:
    assert [f.theme for f in read_text(text).figures] == [theme]


def test_each_number_takes_the_theme_of_its_own_measure() -> None:
    found = read_text("Burglary fell by 4%, hate crime rose by 9% and 12 deliberate fires were set.").figures
    assert [f.theme for f in found] == [Theme.BURGLARY, Theme.HATE_CRIME, Theme.FIRE_SAFETY]


@pytest.mark.parametrize(
    ("measure", "sentence", "around", "expected"),
    [
        ("burglary", "12 cases of burglary, one a hate crime", NOTHING, (Theme.BURGLARY, Basis.SENTENCE)),
        ("burglary", "12 of hate crime", NOTHING, (Theme.HATE_CRIME, Basis.SENTENCE)),
        ("burglary", "12 of these", NOTHING, (Theme.BURGLARY, Basis.SENTENCE)),
        ("reports", "12 reports of hate crime", NOTHING, (Theme.HATE_CRIME, Basis.SENTENCE)),
        (
            "reports",
            "12 reports",
            context(title="Hate crime"),
            (Theme.HATE_CRIME, Basis.ITEM),
        ),
        ("reports", "12 reports", context(before="arson"), (Theme.FIRE_SAFETY, Basis.ITEM)),
        ("people", "12 people", context(title="crime", before="rough sleeping"), (Theme.OTHER, Basis.ITEM)),
        ("average", "12 on average", context(before="crime as a whole"), (Theme.ALL_CRIME, Basis.ITEM)),
        ("people", "12 people", context("Precept", before="all crime"), (Theme.RESOURCES, Basis.ITEM)),
        (
            "reports",
            "12 reports",
            context(head="Youth justice"),
            (Theme.YOUTH, Basis.DOCUMENT),
        ),
        (
            "people",
            "12 people",
            context("Arson and hate crime", "hate crime"),
            (Theme.HATE_CRIME, Basis.ITEM),
        ),
        (
            "officers",
            "12 in May",
            context(before="arson")._replace(carried=True),
            (Theme.FIRE_SAFETY, Basis.ITEM),
        ),
        (None, "12", NOTHING, (Theme.OTHER, Basis.NONE)),
    ],
)
def test_the_nearest_words_decide(
    measure: str | None, sentence: str, around: ThemeContext, expected: tuple[Theme, Basis]
) -> None:
    assert attribute_theme(measure, find_terms(sentence), (0, 2), around) == expected


HOMES = [
    ("rate", "12 in the reoffending cohort", Theme.YOUTH, Theme.YOUTH),
    ("prisoners", "12 prisoners", Theme.YOUTH, Theme.YOUTH),
    ("prisoners", "12 prisoners", None, Theme.REOFFENDING),
    ("FTEs", "12 FTEs", Theme.YOUTH, Theme.YOUTH),
    ("FTEs", "12 FTEs", None, Theme.RESOURCES),
    ("incidents", "12 incidents", Theme.FIRE_SAFETY, Theme.FIRE_SAFETY),
    ("fatalities", "12 fatalities", Theme.FIRE_SAFETY, Theme.FIRE_SAFETY),
    ("fatalities", "12 fatalities", None, Theme.OTHER),
    ("call handling", "12 seconds of call handling", Theme.FIRE_SAFETY, Theme.FIRE_SAFETY),
    ("call handling", "12 seconds of call handling", None, Theme.VICTIMS_CONFIDENCE),
    ("recorded crime", "12 recorded crimes", Theme.FIRE_SAFETY, Theme.ALL_CRIME),
    ("first time entrants FTEs", "12 FTEs", None, Theme.YOUTH),
    ("staff", "12 staff", Theme.FIRE_SAFETY, Theme.RESOURCES),
    ("knives", "12 knives", Theme.YOUTH, Theme.YOUTH),
    ("families", "12 families", Theme.DOMESTIC_ABUSE, Theme.DOMESTIC_ABUSE),
    ("forms", "12 forms", Theme.DRUGS_ALCOHOL, Theme.DRUGS_ALCOHOL),
]


@pytest.mark.parametrize(("measure", "sentence", "home", "expected"), HOMES)
def test_a_board_of_one_field_means_its_own(
    measure: str, sentence: str, home: Theme | None, expected: Theme
) -> None:
    around = NOTHING._replace(home=home)
    assert attribute_theme(measure, find_terms(sentence), (0, 2), around)[0] is expected


HEADS = [
    ("Ashby Fire Authority\nPerformance Committee\n4 May 2021", Theme.FIRE_SAFETY),
    ("Ashby Council\nCabinet\nReport title: Youth Justice Plan", Theme.YOUTH),
    ("Ashby Police, Fire and Crime Panel", None),
    ("Local Police and Fire Panel", None),
    ("Ashby Partnership\nPresent:\nA Lowe, Fire and Rescue", None),
    ("Ashby Partnership\n- Fire and Rescue\n- Council", None),
    ("Youth Justice Board\nFire safety talk", None),
    ("Youth Justice Board\nPresent\nA Lowe, Fire and Rescue", Theme.YOUTH),
]


@pytest.mark.parametrize(("text", "expected"), HEADS)
def test_a_head_of_one_field_gives_the_documents(text: str, expected: Theme | None) -> None:
    head = document(text)
    assert home_theme(head, find_meeting(head)) is expected


@pytest.mark.parametrize(
    ("voice", "before", "expected"),
    [
        (Voice("Arden Fire and Rescue Service"), "", Theme.FIRE_SAFETY),
        (Voice("Arden Fire and Rescue Service"), "burglary", Theme.BURGLARY),
        (Voice("Arden Fire and Rescue Service", fresh=True), "burglary", Theme.FIRE_SAFETY),
        (Voice("Arden Police", fresh=True), "burglary", Theme.BURGLARY),
    ],
)
def test_a_service_speaks_of_its_own_field(voice: Voice, before: str, expected: Theme) -> None:
    around = context(before=before)._replace(voice=lambda: voice)
    assert attribute_theme("visits", find_terms("12 visits"), (0, 2), around)[0] is expected


@pytest.mark.parametrize(
    ("measure", "sentence", "title", "expected"),
    [
        ("ASB crimes per 1,000", "There were 12 crimes per 1,000 residents", "", Theme.ALL_CRIME),
        ("crimes", "Robbery was low, with 12 crimes", "", Theme.BURGLARY),
        ("crimes", "There were 12 crimes, fewer of them robberies", "", Theme.ALL_CRIME),
        ("complaints of disorder", "There were 12 complaints of disorder", "Violence and ASB", Theme.ASB),
    ],
)
def test_what_the_sentence_itself_names_goes_first(
    measure: str, sentence: str, title: str, expected: Theme
) -> None:
    number = (sentence.index("12"), sentence.index("12") + 2)
    assert attribute_theme(measure, find_terms(sentence), number, context(title=title))[0] is expected


@pytest.mark.parametrize(
    ("measure", "title", "expected"),
    [
        ("crimes", "", Theme.ALL_CRIME),
        ("crimes", "Burglary", Theme.BURGLARY),
        ("violent crimes", "", Theme.VIOLENCE),
    ],
)
def test_crimes_alone_are_all_crime(measure: str, title: str, expected: Theme) -> None:
    around = context(title=title, before="arson")
    assert attribute_theme(measure, find_terms(f"12 {measure}"), (0, 2), around)[0] is expected


def test_incidents_are_of_the_field_that_their_measure_and_those_before_name() -> None:
    said = find_terms("12 incidents were logged.")
    assert attribute_theme("ASB incidents", said, (0, 2), context(before="ASB"))[0] is Theme.ASB
    assert attribute_theme("ASB incidents", said, (0, 2), context())[0] is Theme.ALL_CRIME


MONEY = [
    ("treatment", "The £40 was for drug treatment.", Theme.DRUGS_ALCOHOL),
    ("grant", "A grant of £40 was paid.", Theme.RESOURCES),
    ("nuisance cases", "Of £40 half was spent.", Theme.RESOURCES),
]


@pytest.mark.parametrize(
    ("measure", "before", "expected"),
    [
        ("county lines calls", "the drugs team", Theme.DRUGS_ALCOHOL),
        ("county lines calls", "", Theme.DRUGS_ALCOHOL),
        ("county lines calls", "a spate of arson", Theme.FIRE_SAFETY),
    ],
)
def test_a_field_that_a_measure_takes_from_afar_is_the_one_still_spoken_of(
    measure: str, before: str, expected: Theme
) -> None:
    said = "There had been 12 calls."
    assert attribute_theme(measure, find_terms(said), (15, 17), context(before=before))[0] is expected


@pytest.mark.parametrize(
    ("said", "title", "home", "expected"),
    [
        ("12 shifts of wholetime staff", "", Theme.FIRE_SAFETY, Theme.RESOURCES),
        ("12 people", "Sickness", Theme.FIRE_SAFETY, Theme.RESOURCES),
        ("12 dwelling fires", "Sickness", Theme.FIRE_SAFETY, Theme.FIRE_SAFETY),
        ("12 people", "", Theme.FIRE_SAFETY, Theme.FIRE_SAFETY),
        ("12 youth justice staff", "", Theme.YOUTH, Theme.YOUTH),
    ],
)
def test_a_fire_service_tells_of_its_staff(said: str, title: str, home: Theme, expected: Theme) -> None:
    around = context(title=title)._replace(home=home)
    assert attribute_theme(None, find_terms(said), (0, 2), around)[0] is expected


def test_a_row_is_about_what_the_line_above_its_table_says() -> None:
    text = "Hate crime by town\n| Town | Cases |\n| --- | --- |\n| Ashby | 12 |\n| Overton | 15 |\n"
    assert {figure.theme for figure in read_text(text).figures} == {Theme.HATE_CRIME}


def test_a_line_of_a_list_is_about_what_it_says_itself() -> None:
    text = "Inspector Hall reported.\n\nDrug Offences- down by 25%\n\nHate Crime- down by 4%\n\nBurglary- down by 9%"
    themes = [figure.theme for figure in read_text(text).figures]
    assert themes == [Theme.DRUGS_ALCOHOL, Theme.HATE_CRIME, Theme.BURGLARY]


@pytest.mark.parametrize(("measure", "sentence", "expected"), MONEY)
def test_money_is_for_what_its_sentence_says(measure: str, sentence: str, expected: Theme) -> None:
    number = (sentence.index("£"), sentence.index("£") + 3)
    assert attribute_theme(measure, find_terms(sentence), number, NOTHING, unit=Unit.GBP)[0] is expected


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Stalking made up 17% of all recorded crime.", Theme.DOMESTIC_ABUSE),
        ("All recorded crime fell by 17%.", Theme.ALL_CRIME),
        ("There were 17 reported crimes and a stalking case.", Theme.ALL_CRIME),
    ],
)
def test_a_share_of_all_crime_is_about_what_has_that_share(text: str, theme: Theme) -> None:
    assert [f.theme for f in read_text(text).figures] == [theme]


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Some 40 staff had been trained in spotting hate crime.", Theme.HATE_CRIME),
        ("Some 40 staff had sat through Prevent training.", Theme.EXPLOITATION),
        ("Some 40 staff were in training.", Theme.RESOURCES),
        ("There are 40 staff, some for hate crime.", Theme.RESOURCES),
    ],
)
def test_people_who_are_taught_count_for_what_they_are_taught(text: str, theme: Theme) -> None:
    assert [f.theme for f in read_text(text).figures] == [theme]


@pytest.mark.parametrize(
    ("text", "particular"), [("Prevent crime", False), ("burglary", True), ("crime", False), ("grant", False)]
)
def test_words_for_crime_in_general_are_not_particular(text: str, particular: bool) -> None:
    assert [is_particular(term) for term in find_terms(text)] == [particular]


def test_terms_stand_where_they_say() -> None:
    text = "Hate  crime, HATE CRIME and domestic\nabuse"
    assert all(text[t.start : t.end] == t.text for t in find_terms(text))
    assert [t.theme for t in find_terms(text)] == [Theme.HATE_CRIME, Theme.HATE_CRIME, Theme.DOMESTIC_ABUSE]


def test_the_titles_above_an_item_come_nearest_first() -> None:
    sections = split_sections(document("1. CRIME\nNoted.\n1.1 Burglary\nNoted.\n2. FIRE\nNoted."))
    assert [titles_above(sections, i) for i in range(4)] == ["", "CRIME", "Burglary . CRIME", "FIRE"]


@pytest.mark.parametrize(
    ("rows", "theme"),
    [
        ("Burglary 4 Assault 5 Total 9", Theme.ALL_CRIME),
        ("Burglary 4 Vehicle theft 5 Total 9", Theme.BURGLARY),
    ],
)
def test_the_total_of_several_crimes_is_of_all_crime(rows: str, theme: Theme) -> None:
    number = (len(rows) - 1, len(rows))
    assert attribute_theme("Total", find_terms(rows), number, NOTHING)[0] is theme
