"""A real server on the sample data and a real browser to look at it with."""

import os
import shutil
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

from tests import sample_data
from tests.browser.waiting import ready

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A browser in a test needs no sandbox of its own (it may run as root) and no talk to its maker's servers.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
START_SECONDS = 60


@contextmanager
def served(data: Path) -> Iterator[str]:
    """Start a real server on a data folder and give its address."""
    port = _free_port()
    server = subprocess.Popen([sys.executable, "-m", "dashboard", "--data", str(data), "--port", str(port)])
    try:
        _wait(server, f"http://127.0.0.1:{port}/healthz")
        yield f"http://127.0.0.1:{port}"
    finally:
        _stop(server)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the sample data as an officer would, and give the address."""
    with served(sample_data.write(tmp_path_factory.mktemp("data"))) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser that this machine has."""
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(executable_path=browser_path(), args=list(ARGUMENTS))
        except Error as error:
            pytest.fail(f"No browser: install Chromium, or set BROWSER_PATH to one. {error}")
        yield started
        started.close()


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> dict[Any, BrowserContext]:
    """Keep one browser profile for each width and colour scheme, so that files are loaded once."""
    return {}


@pytest.fixture
def open_page(browser: Browser, contexts: dict[Any, BrowserContext], address: str) -> Iterator[Any]:
    """Give a function that opens a path in a new tab and waits until it is drawn."""
    pages: list[Page] = []

    def opened(path: str = "/", width: int = 1280, scheme: Any = "light") -> Page:
        key = (width, scheme)
        if key not in contexts:
            viewport = {"width": width, "height": 900}
            contexts[key] = browser.new_context(viewport=viewport, color_scheme=scheme)
        pages.append(contexts[key].new_page())
        pages[-1].goto(address + path)
        ready(pages[-1])
        return pages[-1]

    yield opened
    for page in pages:
        page.close()


def browser_path() -> str | None:
    """Find a browser: the one that BROWSER_PATH names, one on the path, or None for Playwright's own."""
    named = os.environ.get("BROWSER_PATH")
    found = (shutil.which(name) for name in NAMES)
    return named or next((path for path in found if path), None)


def _free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _wait(server: "subprocess.Popen[bytes]", health: str) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    for _ in range(START_SECONDS * 4):
        if server.poll() is not None:
            pytest.fail(f"The server ended at once with status {server.returncode}.")
        try:
            opener.open(health, timeout=5).close()
        except OSError:
            _pause(server)
        else:
            return
    pytest.fail("The server did not answer.")


def _stop(server: "subprocess.Popen[bytes]") -> None:
    """End the server; one that waits for a page to let go of it is ended at once."""
    server.terminate()
    try:
        server.wait(timeout=20)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _pause(server: "subprocess.Popen[bytes]") -> None:
    """Wait a moment, or no longer if the server ends."""
    try:
        server.wait(timeout=0.25)
    except subprocess.TimeoutExpired:
        return
