"""The keyboard on the screen, for tills that have a finger and no keys: only the watch is read before it is wanted."""
