"""Waiting for a page of the dashboard to be drawn."""

from playwright.sync_api import Locator, Page, expect


def ready(page: Page) -> None:
    """Wait until the script has run and the main heading stands."""
    page.wait_for_selector("#root h1")
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_selector("#mf-first", state="detached")


def take_focus(part: Locator) -> None:
    """Set the keyboard on a part once it stands still; what slides in cannot be focused, and closes what it opened."""
    part.click(trial=True)
    part.focus()
    expect(part).to_be_focused()
