"""What surrounds the pages: addresses without WebSocket, headers, compression and the names it answers to."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from dashboard import addresses, server
from dashboard.compression import CompressedStatic
from dashboard.downloads.text import to_csv
from dashboard.load import DATA_VARIABLE
from dashboard.security_headers import SecurityHeaders, inline_script_hashes, streamlit_script_hashes
from dashboard.selection import apply, from_params
from extract import store
from tests.synthetic import make_figures
from tests.synthetic_store import write_data


class Client:
    """Asks an application without a network, in a thread: a browser's test may run a loop in this one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def get(self, path: str, headers: dict[str, str] | None = None) -> httpx.Response:
        with ThreadPoolExecutor(max_workers=1) as thread:
            return thread.submit(asyncio.run, self._get(path, headers or {})).result()

    async def _get(self, path: str, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(app=self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as asker:
            return await asker.get(path, headers=headers)


SCRIPT = "console.log('hello');\n" * 200


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write_data(folder, make_figures(240, seed=3, meetings_a_board=2))
    return folder


@pytest.fixture
def client(data: Path, monkeypatch: pytest.MonkeyPatch) -> Client:
    monkeypatch.setenv(DATA_VARIABLE, str(data))
    middleware = [Middleware(SecurityHeaders, script_hashes=("sha256-abc",))]
    return Client(Starlette(routes=addresses.routes(), middleware=middleware))


def test_the_csv_is_exactly_the_selection(client: Client, data: Path) -> None:
    reply = client.get("/data/figures.csv?theme=Fire+safety&meeting=2004-01-20")
    chosen = apply(store.read_figures(data), from_params({"theme": "Fire safety", "meeting": "2004-01-20"}))
    assert reply.content == to_csv(chosen)
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="figures_2-boards_2004-01-20_fire-safety.csv"' in reply.headers["content-disposition"]


def test_the_whole_csv_is_the_stored_file(client: Client, data: Path) -> None:
    assert client.get("/data/figures.csv").content == (data / "figures.csv").read_bytes()


@pytest.mark.parametrize("query", ["theme=Bulgary", "colour=red", "theme=Fire+safety&kind=counts"])
def test_a_question_that_is_not_understood_is_refused(client: Client, query: str) -> None:
    reply = client.get(f"/data/figures.csv?{query}")
    assert reply.status_code == 400
    assert reply.text.startswith("Not known: ")


def test_no_match_is_a_header_without_rows(client: Client) -> None:
    assert client.get("/data/figures.csv?agency=Nobody").text.count("\r\n") == 1


def test_who_has_the_answer_already_is_told_so(client: Client) -> None:
    first = client.get("/data/figures.csv?theme=ASB")
    again = client.get("/data/figures.csv?theme=ASB", headers={"If-None-Match": first.headers["etag"]})
    other = client.get("/data/figures.csv?theme=YOUTH", headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content, other.status_code) == (304, b"", 200)


@pytest.mark.parametrize(
    ("ending", "media_type", "start"),
    [("html", "text/html; charset=utf-8", b"<!doctype html>"), ("pdf", "application/pdf", b"%PDF-")],
)
def test_the_briefing_needs_no_websocket(client: Client, ending: str, media_type: str, start: bytes) -> None:
    reply = client.get(f"/data/briefing.{ending}?meeting=2004-01-20")
    assert reply.headers["content-type"] == media_type
    assert reply.content.startswith(start)
    assert "briefing_2004-01-20-" in reply.headers["content-disposition"]


def test_the_briefing_page_may_not_run_anything(client: Client) -> None:
    assert "default-src 'none'" in client.get("/data/briefing.html").headers["content-security-policy"]


def test_health_tells_whether_there_are_figures(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert client.get("/healthz").json() == {"status": "ok", "figures": 240}
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    assert client.get("/healthz").status_code == 503
    assert client.get("/data/figures.csv").status_code == 503


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-frame-options", "DENY"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "strict-origin-when-cross-origin"),
    ],
)
def test_every_answer_has_the_headers(client: Client, name: str, value: str) -> None:
    assert client.get("/healthz").headers[name] == value


def test_the_policy_allows_own_scripts_only(client: Client) -> None:
    policy = client.get("/healthz").headers["content-security-policy"]
    assert "script-src 'self' 'sha256-abc';" in policy
    assert "frame-ancestors 'none'" in policy
    assert "connect-src 'self' ws://testserver wss://testserver;" in policy


def test_a_host_cannot_add_to_the_policy() -> None:
    assert "evil" not in SecurityHeaders(Starlette()).policy("x; script-src evil")


def test_inline_scripts_are_allowed_by_hash() -> None:
    assert inline_script_hashes("<script>a()</script><script src='x.js'></script>") == (
        "sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4=",
    )
    assert streamlit_script_hashes()


async def script(_: Request) -> Response:
    return PlainTextResponse(SCRIPT, headers={"ETag": '"1"'})


@pytest.fixture
def static() -> Client:
    routes = [Route("/static/js/a.js", script), Route("/other.js", script)]
    return Client(Starlette(routes=routes, middleware=[Middleware(CompressedStatic)]))


def test_own_files_are_sent_compressed_and_the_same_each_time(static: Client) -> None:
    replies = [static.get("/static/js/a.js") for _ in range(2)]
    for reply in replies:
        assert reply.text == SCRIPT
        assert reply.headers["content-encoding"] == "gzip"
        assert int(reply.headers["content-length"]) < len(SCRIPT) / 10
        assert (reply.headers["etag"], reply.headers["vary"]) == ('W/"1"', "Accept-Encoding")


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/other.js", {}),
        ("/static/js/a.js", {"Accept-Encoding": "identity"}),
        ("/static/js/a.js", {"Range": "bytes=0-9"}),
    ],
)
def test_other_requests_pass_through(static: Client, path: str, headers: dict[str, str]) -> None:
    assert "content-encoding" not in static.get(path, headers=headers).headers


def test_a_missing_file_is_not_kept(static: Client) -> None:
    assert static.get("/static/js/none.js").status_code == 404


def test_only_named_hosts_are_answered() -> None:
    assert server.allowed_hosts("127.0.0.1", ()) == ("localhost", "127.0.0.1")
    assert server.allowed_hosts("192.0.2.1", ["figures.example.org"]) == (
        "localhost",
        "127.0.0.1",
        "figures.example.org",
    )
    with pytest.raises(ValueError, match="--host"):
        server.allowed_hosts("192.0.2.1", ())


def test_safety_does_not_depend_on_a_configuration_file() -> None:
    options = server.options(8501, "127.0.0.1", server.LOOPBACK)
    assert options["server.enableXsrfProtection"] is True
    assert options["server.maxUploadSize"] == 20
    assert options["client.showErrorDetails"] == "none"
    assert options["server.allowedHosts"] == ["localhost", "127.0.0.1"]
