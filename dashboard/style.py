"""The style of all pages, its colours in light and dark."""

from functools import cache
from pathlib import Path
from string import Template

STATIC = Path(__file__).parent / "static"
# Streamlit does not tell its colours to HTML blocks, so the page's own are chosen by the theme in use.
COLOURS = {
    "light": {
        "ink": "#1b2129",
        "soft": "#4c565e",
        "ground": "#ffffff",
        "panel": "#f3f5f7",
        "line": "#c5ccd3",
        "accent": "#12436d",
        "mark": "#fff3c4",
        "focus": "#ffdd00",
        "teal": "#1a6f68",
        "plum": "#801650",
        "rust": "#a8400b",
        "violet": "#5f3f9a",
    },
    "dark": {
        "ink": "#e8ecf0",
        "soft": "#b3bdc6",
        "ground": "#12171d",
        "panel": "#1c242d",
        "line": "#46525d",
        "accent": "#9cc8f2",
        "mark": "#4a4318",
        "focus": "#ffdd00",
        "teal": "#5fcfc4",
        "plum": "#f08bbd",
        "rust": "#ffa066",
        "violet": "#c3aef0",
    },
}


@cache
def sheet(theme: str) -> str:
    """Give the style of a page in a theme, 'light' or 'dark'."""
    return _style().substitute(variables=_variables(theme))


@cache
def sheet_by_scheme() -> str:
    """Give the style of a page that does not know its theme: light unless the reader's system is dark."""
    dark = f"@media (prefers-color-scheme: dark) {{ :root {{ {_variables('dark')} }} }}"
    return f"{sheet('light')}\n{dark}"


def _style() -> Template:
    return Template((STATIC / "style.css").read_text(encoding="utf-8"))


def _variables(theme: str) -> str:
    return ";".join(f"--mf-{name}:{value}" for name, value in COLOURS[theme].items())
