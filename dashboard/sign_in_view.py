"""The way in and out for officers, in the sidebar; nothing where signing in is not set up."""

import streamlit as st

from dashboard import access


def draw() -> None:
    """Offer to sign in or, to whoever has, to sign out."""
    if access.is_signed_in():
        st.sidebar.button("Sign out", key="sign-out", on_click=st.logout, width="stretch")
    elif access.can_sign_in():
        st.sidebar.button("Sign in as an officer", key="sign-in", on_click=st.login, width="stretch")
