"""The screens: Qt only; data is reached through app.register alone."""
