"""Reads minutes of community-safety partnership boards into tidy figures.

The stages are one straight line (see `extract.pipeline`); this package knows nothing of the dashboard.
"""
