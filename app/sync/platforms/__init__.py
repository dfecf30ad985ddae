"""Platforms that a register can be linked to: our hub's client, and connectors to systems that are not ours."""
