"""The project speaks for itself: nothing in it points at the machine it was made on."""

import os
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXT = {
    "",
    ".cfg",
    ".css",
    ".csv",
    ".html",
    ".js",
    ".json",
    ".md",
    ".py",
    ".sh",
    ".toml",
    ".txt",
    ".yml",
    ".yaml",
}


def project_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    names = listed.stdout.split("\n") if listed.returncode == 0 else []
    found = [ROOT / name for name in names if name] or [p for p in ROOT.glob("*") if p.is_file()]
    return [path for path in found if path.suffix in TEXT and path.is_file() and path != Path(__file__)]


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?<![\w.])/(?:work|home|root|Users)/\w",
        r"\.\./shared\b",
        r"--(?:extra-)?index-url|--find-links|--trusted-host",
        r"https?://(?:pypi\.org/simple|files\.pythonhosted|registry\.npmjs|[\w.-]*artifactory|[\w.-]*nexus)",
        r"https?://(?:localhost|127\.0\.0\.1|10\.|192\.168\.)[\w.:]*/simple",
    ],
    ids=["machine paths", "folders beside", "index options", "registries", "mirrors"],
)
def test_no_file_points_outside(pattern: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in project_files()
        for match in re.finditer(pattern, path.read_text("utf-8", errors="replace"))
    ]
    assert found == []


def test_every_dependency_is_pinned_to_a_version_alone() -> None:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert [line for line in lines if not re.fullmatch(r"[\w.\[\]-]+==[\w.+!-]+", line)] == []


def test_every_declared_dependency_has_a_pin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = [
        *project["dependencies"],
        *(name for names in project["optional-dependencies"].values() for name in names),
    ]
    pinned = {_plain(line) for line in (ROOT / "constraints.txt").read_text().splitlines()}
    assert {_plain(line) for line in declared} - pinned == set()


def test_the_two_commands_stand_first_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert readme.index("make run") < readme.index("make test") < readme.index("\n## ")


@pytest.mark.parametrize(
    "link", sorted(set(re.findall(r"\]\(([^):#]+)\)", (ROOT / "README.md").read_text("utf-8"))))
)
def test_every_link_of_the_readme_leads_somewhere(link: str) -> None:
    assert (ROOT / link).exists()


def test_continuous_integration_runs_the_tests() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "make test" in script.read_text()


def _plain(requirement: str) -> str:
    return re.split(r"[\[<>=!~ ]", requirement)[0].lower().replace("_", "-")
