from pathlib import Path

import pytest
from hypothesis import settings

# No test depends on the speed of the machine, and every run tries the same examples.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the project."""
    return Path(__file__).resolve().parent.parent
