"""Add minutes: drop files, see what was found, correct board and date, save or discard; for officers only."""

import hashlib
from datetime import datetime

import streamlit as st

from dashboard import access, furniture, wording
from dashboard.add_minutes_files import Correction, Dropped, corrected, read_dropped, save_dropped
from dashboard.add_minutes_view import draw_file, draw_reports
from dashboard.load import data_folder

MEGABYTES = 20
LEAD = "Drop the minutes as published: PDF, Word, web page or text. Nothing is stored until you save."
FOR_OFFICERS = "This page is for officers: at the machine that serves the dashboard, or signed in."


def main() -> None:
    """Draw the page."""
    furniture.title("Add minutes", LEAD)
    if not access.may_edit():
        furniture.empty(FOR_OFFICERS)
        return
    if access.is_signed_in():
        st.button("Sign out", key="add-sign-out", on_click=st.logout)
    if reports := st.session_state.pop("add-reports", None):
        draw_reports(reports)
    files = _read(_dropped())
    furniture.announce(
        f"{wording.plural(len(files), 'file')} read, nothing stored yet" if files else "No files chosen yet"
    )
    wanted = {key: correction for key, file in files.items() if (correction := draw_file(file, key))}
    if files:
        _offer(files, wanted)


def _dropped() -> dict[str, tuple[str, bytes]]:
    """Ask for files; give their names and contents under keys that change with either."""
    turn = st.session_state.setdefault("add-turn", 0)
    uploads = st.file_uploader(
        f"Minutes, up to {MEGABYTES} MB each", accept_multiple_files=True, key=f"add-files-{turn}",
        max_upload_size=MEGABYTES,
    )  # fmt: skip
    contents = [(upload.name, upload.getvalue()) for upload in uploads]
    return {f"{turn}-{_key(name, content)}": (name, content) for name, content in contents}


def _read(contents: dict[str, tuple[str, bytes]]) -> dict[str, Dropped]:
    """Read the files that have not been read in this session, with progress; give them all."""
    known: dict[str, Dropped] = st.session_state.setdefault("add-read", {})
    new = [key for key in contents if key not in known]
    if new:
        bar = st.progress(0.0, text="Reading")
        for number, key in enumerate(new):
            bar.progress(number / len(new), text=f"Reading file {number + 1} of {len(new)}")
            known[key] = read_dropped(data_folder(), *contents[key])
        bar.empty()
    return {key: known[key] for key in contents}


def _offer(files: dict[str, Dropped], wanted: dict[str, Correction]) -> None:
    """Draw the two ways out: save what is wanted, or forget all."""
    ready = bool(wanted) and all(correction.board and correction.met_on for correction in wanted.values())
    with st.container(horizontal=True):
        save = st.button(
            f"Save {len(wanted)} of {len(files)}", type="primary", disabled=not ready, key="add-save"
        )
        discard = st.button("Discard all", key="add-discard")
    if save:
        _save(files, wanted)
    if save or discard:
        st.session_state["add-read"] = {}
        st.session_state["add-turn"] += 1
        st.rerun()


def _save(files: dict[str, Dropped], wanted: dict[str, Correction]) -> None:
    data, today = data_folder(), datetime.now().astimezone().date()
    with st.spinner("Saving"):
        final = [corrected(data, files[key], correction) for key, correction in wanted.items()]
        st.session_state["add-reports"] = save_dropped(data, final, today)


def _key(name: str, content: bytes) -> str:
    return hashlib.sha256(name.encode() + b"\0" + content).hexdigest()[:12]


main()
