"""A real server on a made dataset and a real browser, for the dashboard's benchmark."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import psutil
from playwright.sync_api import Browser, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
PATIENCE = 300


@contextmanager
def server(data: Path) -> Iterator[tuple[str, psutil.Process]]:
    """Serve a data folder; gives the address and the process once the server answers."""
    port = _free_port()
    command = [sys.executable, "-m", "dashboard", "--data", str(data), "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as started:  # noqa: S603
        try:
            _wait(f"http://127.0.0.1:{port}/healthz")
            yield f"http://127.0.0.1:{port}", psutil.Process(started.pid)
        finally:
            started.terminate()


@contextmanager
def browser() -> Iterator[Browser]:
    """Start the browser that BROWSER_PATH names, one on the path, or Playwright's own."""
    found = (shutil.which(name) for name in BROWSERS)
    path = os.environ.get("BROWSER_PATH") or next((each for each in found if each), None)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield started
        started.close()


def resident_megabytes(process: psutil.Process) -> float:
    """Add up the resident memory of a process and its children, in MB."""
    family = [process, *process.children(recursive=True)]
    return float(sum(each.memory_info().rss for each in family)) / 1e6


def processor_seconds(process: psutil.Process) -> float:
    """Tell how long a process has kept a processor busy, whatever else the machine does."""
    times = process.cpu_times()
    return float(times.user + times.system)


def _wait(health: str) -> None:
    end = time.monotonic() + PATIENCE
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    while time.monotonic() < end:
        with suppress(OSError):
            opener.open(health, timeout=60).close()
            return
        time.sleep(0.2)
    raise TimeoutError(f"No answer from {health}")


def _free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
