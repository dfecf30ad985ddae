"""Registers, a hub and the wire between them on one thread, with a clock and a chance of their own: a seed is a run."""
