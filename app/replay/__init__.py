"""Real sales files played through the register: three published shops read into the acts of a counter."""
