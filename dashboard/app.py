"""The entry script: page set-up, navigation and the shared filters; the pages are in `app_pages`."""

import logging

import streamlit as st

from dashboard import access, controls, furniture
from dashboard.load import load
from extract.store import StoreError

PAGES = (
    st.Page("app_pages/briefing.py", title="Briefing", default=True),
    st.Page("app_pages/trends.py", title="Trends"),
    st.Page("app_pages/partners.py", title="Partners"),
    st.Page("app_pages/figures.py", title="Figures"),
    st.Page("app_pages/minutes.py", title="Minutes"),
    st.Page("app_pages/about.py", title="About"),
)
ADDING = st.Page("app_pages/add_minutes.py", title="Add minutes")
FAILED = (
    "This page could not be shown. It is our fault, not yours; the reason has been recorded. "
    "The figures can still be downloaded from the page Figures and at /data/figures.csv."
)
NO_FIGURES = "There are no figures to show yet. Whoever runs this dashboard finds the reason in its log."

st.set_page_config(page_title="Minutes in figures", layout="wide", initial_sidebar_state="auto")
adding = [ADDING] if access.may_edit() else []
page = st.navigation([*PAGES[:-1], *adding, PAGES[-1]], position="top")
furniture.dress()
try:
    if page.title != ADDING.title:
        controls.draw(load())
    page.run()
except StoreError as error:
    logging.getLogger(__name__).warning("No figures: %s", error)
    furniture.title("No figures yet", str(error) if access.may_edit() else NO_FIGURES)
except Exception:
    logging.getLogger(__name__).exception("The page %s failed", page.title)
    furniture.empty(FAILED)
if access.can_sign_in():
    st.sidebar.button("Sign in as an officer", on_click=st.login, width="stretch")
