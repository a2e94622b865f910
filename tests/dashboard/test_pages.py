import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.load import DATA_VARIABLE
from tests import sample_data
from tests.synthetic import make_figures
from tests.synthetic_store import write_data

APP = Path(__file__).resolve().parents[2] / "dashboard" / "app.py"
FEBRUARY = f"2023-02-01 {sample_data.BOARD}"
EVERY_PAGE = ("briefing", "trends", "partners", "figures", "minutes", "about")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_data.write(tmp_path_factory.mktemp("data"))


@pytest.fixture
def app(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppTest]:
    monkeypatch.setenv(DATA_VARIABLE, str(data))
    return AppTest.from_file(str(APP), default_timeout=60)


def shown(app: AppTest, page: str, **params: str | list[str]) -> str:
    """Draw a page with these parameters and give all its HTML."""
    app.query_params.update(params)
    app.run().switch_page(f"app_pages/{page}.py").run()
    assert not app.exception
    page = " ".join(part.proto.body for part in app.get("html"))
    assert "could not be shown" not in page
    return page


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_page_draws_under_its_name(app: AppTest, page: str) -> None:
    shown(app, page)
    assert app.title[0].value == page.capitalize()


@pytest.mark.parametrize("page", [page for page in EVERY_PAGE if page not in ("about", "minutes")])
def test_page_says_in_words_that_nothing_matches(app: AppTest, page: str) -> None:
    assert "Clear a filter" in shown(app, page, text="no such word")


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_missing_data_is_said_and_not_an_error(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "nothing"))
    app = AppTest.from_file(str(APP), default_timeout=60)
    shown(app, page)
    assert app.title[0].value == "No figures yet"


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_broken_data_tell_a_visitor_nothing_of_the_machine(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = sample_data.write(tmp_path / "broken")
    (folder / "figures.csv").write_text('figure_id,board\n"open', encoding="utf-8")
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.run().switch_page(f"app_pages/{page}.py").run()
    said = " ".join([*(part.proto.body for part in app.get("html")), *(part.value for part in app.title)])
    assert not app.exception
    assert "could not be shown" in said or "No figures yet" in said
    assert "Traceback" not in said
    assert str(tmp_path) not in said


def test_about_has_a_heading_for_all_that_a_reader_may_ask(app: AppTest) -> None:
    shown(app, "about")
    assert [part.value for part in app.header] == [
        "Coverage",
        "How the minutes are read",
        "Known limits",
        "Measured accuracy",
        "Nine points the statistics regulator asks of a dashboard",
        "Words",
        "Columns of the dataset",
        "Accessibility statement",
        "Licence",
    ]


def test_briefing_is_of_the_latest_meeting_and_compares_it(app: AppTest) -> None:
    page = shown(app, "briefing")
    assert "told on 20 September 2023" in page
    assert "Up from 40 in the quarter" in page or "Up from 40 at the meeting of 10 May 2023" in page


def test_briefing_of_a_chosen_meeting(app: AppTest) -> None:
    assert "told on 1 February 2023" in shown(app, "briefing", meeting=FEBRUARY)


def test_briefing_sets_target_beside_actual(app: AppTest) -> None:
    assert "Target: 45." in shown(app, "briefing", meeting=f"2023-05-10 {sample_data.BOARD}")


def test_trends_follow_comparable_measures_in_words(app: AppTest) -> None:
    page = shown(app, "trends")
    assert ">Burglary reports</a>: down 12% (1 February 2023), then down 9% (10 May 2023)" in page
    assert "; each over the last quarter." in page
    assert 'href="trends?show=Rises+and+falls+in+per+cent&amp;measure=Burglary+reports"' in page


def test_trends_of_one_measure_show_its_target(app: AppTest) -> None:
    page = shown(app, "trends", show="Counts", measure="Families supported")
    assert "target: 45 in the quarter" in page


@pytest.fixture
def two_boards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    write_data(tmp_path, make_figures(480, meetings_a_board=4))
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    return AppTest.from_file(str(APP), default_timeout=60)


def test_trends_follow_one_board_where_none_is_chosen(two_boards: AppTest) -> None:
    page = shown(two_boards, "trends")
    which = "the one with several meetings that met last"
    assert f"Shown is one board, {which}: Alderbury Community Safety Partnership." in page


@pytest.mark.parametrize("name", ["meeting", "agency", "board"])
def test_an_address_that_asks_for_what_is_not_there_keeps_nothing(app: AppTest, name: str) -> None:
    page = shown(app, "figures", **{name: "1999 Nobody"})
    assert f"Filters: {name}: 1999 Nobody." in page
    assert "Clear a filter" in page


def test_a_meeting_may_be_asked_for_by_its_day(app: AppTest) -> None:
    assert "told on 1 February 2023" in shown(app, "briefing", meeting="2023-02-01")


def test_trends_of_a_kind_that_is_not_there_lead_to_those_that_are(app: AppTest) -> None:
    page = shown(app, "trends", theme="Families and early help")
    assert 'href="trends?theme=Families+and+early+help&amp;show=Counts">Counts</a>' in page


def test_trends_follow_the_boards_that_are_chosen(two_boards: AppTest) -> None:
    page = shown(two_boards, "trends", board="Brambury Community Safety Partnership")
    assert "Shown is one board" not in page


def test_a_long_history_is_told_latest_first_and_the_rest_is_folded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_data(tmp_path, make_figures(60 * 20, meetings_a_board=20))
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    app = AppTest.from_file(str(APP), default_timeout=60)
    page = shown(app, "trends", show="Shares in per cent", measure="Public confidence")
    assert app.expander[0].label == "4 earlier figures"
    assert page.index("20 October 2008") < page.index("20 January 2004")


def test_partners_say_what_is_no_longer_reported(app: AppTest) -> None:
    page = shown(app, "partners")
    assert (
        "Riverbridge Police: Robbery: up 4% over the last quarter, at the meeting of 1 February 2023." in page
    )


def test_figures_keep_to_the_filters_and_count_them(app: AppTest) -> None:
    shown(app, "figures", theme="Families and early help", kind="count")
    assert any("4 of 12 figures from 3 meetings" in part.value for part in app.markdown)
    assert len(app.dataframe[0].value) == 4


def test_figures_show_the_sentence_the_address_names(app: AppTest) -> None:
    page = shown(app, "figures", figure="riverbridge-2023-05-10-67")
    assert "About <a" in page
    assert '<p data-mf-text="">“About 67% of victims were satisfied.” (Riverbridge' in page


def test_figures_say_that_a_reference_is_unknown(app: AppTest) -> None:
    assert "not in the data" in shown(app, "figures", figure="gone")


def test_minutes_mark_and_link_every_figure(app: AppTest) -> None:
    page = shown(app, "minutes", meeting=FEBRUARY)
    assert page.count('href="figures?figure=') == 3


def test_minutes_escape_what_the_minutes_say(app: AppTest) -> None:
    page = shown(app, "minutes")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>alert" not in page


def test_about_answers_the_nine_points_and_lists_the_columns(app: AppTest) -> None:
    page = shown(app, "about")
    assert "Coherence with other outputs" in page
    assert "source_sha256" in page
    assert "has not been measured" in page


def test_about_shows_the_measured_accuracy(
    app: AppTest, data: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    sample_data.write(tmp_path)
    part = {"name": "Seen", "documents": 2, "figures": 50, "misread": 0, "scores": {"recall": 0.958}}
    (tmp_path / "accuracy.json").write_text(json.dumps({"date": "2024-04-10", "sets": [part]}))
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    page = shown(app, "about")
    assert all(words in page for words in ("Seen", "documents", ">50<", "0.958"))


def test_clearing_the_filters_shows_all_again(app: AppTest) -> None:
    shown(app, "figures", agency=[sample_data.POLICE])
    app.button[0].click().run()
    assert len(app.dataframe[0].value) == 12
