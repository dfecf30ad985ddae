"""GS1 element strings, Digital Links and their rules: pure, and imported only for codes that need them."""
