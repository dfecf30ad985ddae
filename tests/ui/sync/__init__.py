"""The Sync screen and what the strips tell of the hub."""
