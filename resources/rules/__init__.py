"""Tax and cash rounding of countries, as dated data with their sources."""
