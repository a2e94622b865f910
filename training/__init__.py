"""Learns, from annotated minutes, the weights that `extract` chooses measures and themes by."""
