import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard import __main__ as command
from dashboard import load
from extract.store import StoreError
from tests import sample_data


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(load.DATA_VARIABLE, str(tmp_path))
    return tmp_path


def test_all_sessions_share_one_frame(data: Path) -> None:
    sample_data.write(data)
    assert load.load().figures is load.load().figures


def test_new_minutes_appear_without_a_restart(data: Path) -> None:
    sample_data.write(data, ["2023-02-01.txt"])
    assert len(load.load().figures) == 3
    sample_data.write(data)
    assert len(load.load().figures) == 12


def test_meetings_are_named_latest_first(data: Path) -> None:
    sample_data.write(data)
    names = load.meeting_names(load.load())
    assert [name[:10] for name in names] == ["2023-09-20", "2023-05-10", "2023-02-01"]


def test_no_data_is_said_in_words(data: Path) -> None:
    with pytest.raises(StoreError):
        load.load()


@pytest.fixture
def healthy() -> Iterator[str]:
    class Health(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            return

    server = http.server.HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_browser_opens_once_the_server_answers(healthy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(command.webbrowser, "open", opened.append)
    command.open_when_ready(healthy)
    assert opened == [healthy]
