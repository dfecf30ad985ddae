"""The settings room: what is declared in app.settings, found by words and changed in place."""
