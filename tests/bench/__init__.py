"""Speed and size of the real product, each beside a floor: raw code doing the same work, in turns, in one run."""
