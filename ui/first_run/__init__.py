"""The first run: a folder that does not exist yet becomes a shop, the demo, or a backup brought back."""
