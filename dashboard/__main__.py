"""`python -m dashboard` starts the dashboard, on this machine unless told otherwise."""

import argparse
import threading
import time
import urllib.error
import urllib.request
import webbrowser
from contextlib import suppress
from pathlib import Path

from dashboard.server import LOOPBACK, serve

PATIENCE = 60


def main() -> None:
    """Read the options and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m dashboard", description="Show a data folder.")
    parser.add_argument("--data", type=Path, default=Path("data"), help="folder of the data (default: data)")
    parser.add_argument("--port", type=int, default=8501, help="port to listen on (default: 8501)")
    parser.add_argument("--address", default=LOOPBACK[1], help="address to listen on (default: this machine)")
    parser.add_argument("--host", action="append", default=[], help="name the server may be called by")
    parser.add_argument("--open", action="store_true", help="open the dashboard in a browser")
    options = parser.parse_args()
    if options.open:
        address = f"http://localhost:{options.port}"
        threading.Thread(target=open_when_ready, args=(address,), daemon=True).start()
    with suppress(KeyboardInterrupt):
        serve(options.port, options.data, options.address, options.host)


def open_when_ready(address: str) -> None:
    """Open the dashboard in the reader's browser once the server answers."""
    for _ in range(PATIENCE * 4):
        if _answers(f"{address}/_stcore/health"):
            webbrowser.open(address)
            return
        time.sleep(0.25)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=1) as response:  # noqa: S310 (our own address)
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


if __name__ == "__main__":
    main()
