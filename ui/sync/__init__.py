"""The Sync screen: how this till and its hub stand, what waits between them, and how to link them."""
