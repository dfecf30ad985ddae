"""Bringing a file of items in: chosen, looked at, taken in, taken back."""
