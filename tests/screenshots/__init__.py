"""The photographer: every stop of the walker as a picture, and sheets that lay pictures of one stop side by side."""
