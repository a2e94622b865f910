"""The first figures of a briefing are clear, sure and moving; what needs its sentence brings it along."""

from typing import Any

import pytest

from dashboard import ranking
from dashboard.vagueness import is_vague, needs_sentence
from dashboard.wording import excerpt
from tests.dashboard.rows import PLAIN

BURGLARY, STAFF, OTHER = "Burglary and acquisitive crime", "Staffing and funding", "Other"


def row(measure: str, kind: str = "count", theme: str = BURGLARY, **said: Any) -> dict[str, Any]:
    return {**PLAIN, "measure": measure, "kind": kind, "theme": theme, "value": 40.0, **said}


@pytest.mark.parametrize(
    ("measure", "kind"),
    [
        ("burglary", "percent_change"),
        ("crime", "percent_change"),
        ("recorded offences", "percent_change"),
        ("calls", "percent_change"),
        ("ASB incidents", "count"),
        ("repeat victims", "share"),
        ("families supported", "count"),
        ("successful completions, non-opiate", "change"),
        ("deliberate fires per 10,000", "rate"),
        ("community protection warnings", "count"),
        ("101 calls abandoned by drug users", "share"),
        ("average response time", "duration"),
        ("assaults upon emergency workers", "count"),
    ],
)
def test_a_measure_that_speaks_for_itself(measure: str, kind: str) -> None:
    assert not is_vague(row(measure, kind))


@pytest.mark.parametrize(
    ("measure", "kind", "theme"),
    [
        # One common word, a person or a role.
        ("officers", "count", BURGLARY),
        ("young people", "share", BURGLARY),
        ("women", "share", BURGLARY),
        ("cases", "count", BURGLARY),
        ("strength", "share", BURGLARY),
        ("Met-wide", "share", BURGLARY),
        ("Chief Constables under suspension", "count", BURGLARY),
        ("work of ASB officers", "share", BURGLARY),
        ("", "count", BURGLARY),
        # A body or a place.
        ("team", "count", BURGLARY),
        ("British Crime Survey", "share", BURGLARY),
        ("members of Police and Crime Panel", "count", BURGLARY),
        ("Probation Service", "share", BURGLARY),
        # A piece of a sentence.
        ("287, having been vehicle crime", "count", BURGLARY),
        ("people reported", "count", BURGLARY),
        ("same few individuals", "share", BURGLARY),
        ("how to report ASB to Council", "count", BURGLARY),
        ("thanks to supplementary grant committed to pay", "share", BURGLARY),
        ("robbery 168 (prev. 203). Knife enabled", "count", BURGLARY),
        # Staff, money, times, no theme.
        ("force", "amount", STAFF),
        ("burglary patrols", "amount", BURGLARY),
        ("burglary patrols", "duration", BURGLARY),
        ("police constables for burglary", "count", STAFF),
        ("burglary", "count", OTHER),
    ],
)
def test_a_measure_that_needs_its_sentence(measure: str, kind: str, theme: str) -> None:
    assert is_vague(row(measure, kind, theme, agency="Probation Service"))


def chosen(*rows: dict[str, Any], compared: tuple[str, ...] = ()) -> list[str]:
    named = [{**each, "figure_id": str(number)} for number, each in enumerate(rows)]
    return [each["measure"] for each in ranking.headlines(named, compared)]


def test_a_vague_measure_is_no_headline_while_anything_better_is_told() -> None:
    assert chosen(row("officers"), row("team"), row("robbery", confidence="medium")) == ["robbery"]


def test_a_low_confidence_is_no_headline_while_anything_better_is_told() -> None:
    assert chosen(row("burglary", confidence="low"), row("theft")) == ["theft"]


def test_where_all_is_vague_a_few_are_shown() -> None:
    told = [row(name) for name in ("officers", "team", "cases", "people", "schools")]
    assert len(chosen(*told)) == ranking.MOST_VAGUE


def test_what_is_compared_leads() -> None:
    assert chosen(row("theft"), row("robbery"), compared=("1",)) == ["robbery", "theft"]


def test_what_moved_leads_what_stands() -> None:
    assert chosen(row("theft"), row("robbery", "percent_change")) == ["robbery", "theft"]


def test_a_measure_is_a_headline_once() -> None:
    told = row("burglary", "percent_change"), row("burglary", "count"), row("theft")
    assert chosen(*told) == ["burglary", "theft"]


def test_a_board_of_one_theme_still_fills_its_headlines() -> None:
    names = ("burglary", "robbery", "theft", "shoplifting", "vehicle crime")
    assert len(chosen(*(row(name) for name in names))) == len(names)


def test_themes_are_mixed_first() -> None:
    names = ("burglary", "robbery", "theft", "shoplifting")
    told = [*(row(name, "percent_change") for name in names), row("compliance", theme="Youth justice")]
    assert chosen(*told)[3] == "compliance"


@pytest.mark.parametrize(
    ("said", "needs"),
    [
        ({"measure": "officers"}, True),
        ({"measure": "crime", "kind": "share"}, True),
        ({"measure": "satisfaction", "kind": "share"}, False),
        ({"measure": "robbery", "kind": "count", "confidence": "medium"}, True),
        ({"measure": "robbery", "kind": "count"}, False),
    ],
)
def test_what_is_better_read_with_its_words(said: dict[str, Any], needs: bool) -> None:
    assert needs_sentence({**row(""), **said}) is needs


def test_an_excerpt_holds_the_number_between_whole_words() -> None:
    sentence = f"{'long ago ' * 30}the force had a strength of 121 officers in April {'and so on ' * 30}"
    words = excerpt({"sentence": sentence, "number_text": "121"}, 50)
    assert words == "… force had a strength of 121 officers in April and so …"
    assert excerpt({"sentence": "121 officers.", "number_text": "121"}) == "121 officers."
