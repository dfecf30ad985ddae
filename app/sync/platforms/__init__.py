"""Platforms that a register can be linked to: each a client of what is central there."""
