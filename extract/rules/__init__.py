"""The readings of numbers in minutes: one module per dimension, one idea per rule."""
