"""What every page has: the style, the behaviour script, a title, a status line, words for an empty page.

Streamlit draws all of it; the HTML comes from `markup`.
"""

from urllib.parse import urljoin

import streamlit as st

from dashboard import markup, style


def dress() -> None:
    """Put the style and the behaviour script into the page, once a run."""
    st.html(f"<style>{style.sheet(theme())}</style>")
    st.logo(style.STATIC / f"logo-{theme()}.svg", size="large")
    st.html('<script src="app/static/behaviour.js"></script>', unsafe_allow_javascript=True)


def address(path: str) -> str:
    """Give the full address of a path of this server, such as 'data/figures.csv'."""
    return urljoin(st.context.url or "", f"/{path}")


def theme() -> str:
    """Name the theme in use, 'light' or 'dark'."""
    return "dark" if st.context.theme.type == "dark" else "light"


def title(words: str, lead: str = "") -> None:
    """Draw the one main heading of the page, with a sentence that says what the page is for."""
    st.title(words, anchor=False)
    if lead:
        draw(markup.paragraph(lead))


def heading(words: str) -> None:
    """Draw a heading of the second level; the words are ours, never those of minutes."""
    st.header(words, anchor=False)


def announce(words: str) -> None:
    """Say a change to those who do not see it; the words are ours, never those of minutes.

    A markdown element is kept in the page over reruns, which a live region needs; an HTML block is not.
    """
    st.markdown(f'<div role="status" class="mf-status">{words}</div>', unsafe_allow_html=True)


def empty(words: str) -> None:
    """Say in words that there is nothing to show, and what to do."""
    draw(markup.paragraph(words, kind="empty"))


def draw(fragment: str) -> None:
    """Draw a fragment that `markup` has built and escaped."""
    st.html(fragment)
