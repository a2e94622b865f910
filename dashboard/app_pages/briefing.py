"""Stub."""

from dashboard import controls, furniture
from dashboard.load import load

dataset = load()
furniture.title("Briefing")
figures = controls.matching(dataset)
