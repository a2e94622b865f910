"""`python -m dashboard` starts the dashboard on this machine."""

import argparse
from pathlib import Path

from dashboard.server import serve


def main() -> None:
    """Read the options and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m dashboard", description="Show a data folder.")
    parser.add_argument(
        "--data", type=Path, default=Path("data"), help="folder of the dataset (default: data)"
    )
    parser.add_argument("--port", type=int, default=8501, help="port to listen on (default: 8501)")
    options = parser.parse_args()
    serve(options.port, options.data)


if __name__ == "__main__":
    main()
