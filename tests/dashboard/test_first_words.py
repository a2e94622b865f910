"""The start page holds the headlines before any script; every other answer passes through."""

import gzip
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from dashboard.first_words import FirstWords
from dashboard.load import DATA_VARIABLE
from dashboard.security_headers import INDEX
from tests import sample_data
from tests.dashboard.test_server import Client

PAGE = INDEX.read_text(encoding="utf-8")


async def page(request: Request) -> Response:
    if "if-none-match" in request.headers:
        return Response(status_code=304)
    return HTMLResponse(PAGE, headers={"ETag": '"1"', "Last-Modified": "yesterday"})


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Client:
    monkeypatch.setenv(DATA_VARIABLE, str(sample_data.write(tmp_path)))
    routes = [Route(path, page) for path in ("/", "/trends", "/elsewhere")]
    return Client(Starlette(routes=routes, middleware=[Middleware(FirstWords)]))


def test_the_start_page_opens_with_the_headlines(client: Client) -> None:
    text = client.get("/").text
    assert "was told on 20 September 2023" in text
    assert "<h3>Burglary reports</h3>" in text
    assert text.index("mf-first") < text.index('<div id="root">')


def test_it_keeps_to_the_filters_of_the_address(client: Client) -> None:
    text = client.get("/?theme=Families+and+early+help&meeting=2023-05-10").text
    assert "was told on 10 May 2023" in text
    assert "Burglary reports</h3>" not in text
    assert 'href="figures?meeting=2023-05-10&amp;theme=Families+and+early+help"' in text


def test_words_of_minutes_are_escaped_in_it(client: Client) -> None:
    assert "<script>alert" not in client.get("/?text=<script>alert(1)</script>").text


def test_no_words_are_put_where_nothing_matches_or_there_are_no_data(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "mf-first" not in client.get("/?text=nothing-like-it").text
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "nothing"))
    assert "mf-first" not in client.get("/").text


@pytest.mark.parametrize("path", ["/", "/trends"])
def test_every_page_has_our_title_language_and_a_way_without_script(client: Client, path: str) -> None:
    text = client.get(path).text
    assert "<title>Minutes in figures</title>" in text
    assert '<html lang="en-GB">' in text
    assert 'href="data/figures.csv">all figures' in text
    assert "AI" not in text.split("<noscript>")[1].split("</noscript>")[0]


def test_other_addresses_are_left_alone(client: Client) -> None:
    assert client.get("/elsewhere").text == PAGE


def test_the_page_is_always_whole_and_is_not_taken_for_a_file(client: Client) -> None:
    reply = client.get("/", headers={"If-None-Match": '"1"'})
    assert reply.status_code == 200
    assert "etag" not in reply.headers
    assert "last-modified" not in reply.headers
    assert reply.headers["content-encoding"] == "gzip"


def test_it_is_sent_plain_to_those_who_want_it_so(client: Client) -> None:
    reply = client.get("/", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in reply.headers
    assert int(reply.headers["content-length"]) == len(reply.content) > len(gzip.compress(reply.content))
