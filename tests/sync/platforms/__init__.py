"""Platforms that a register can be linked to."""
