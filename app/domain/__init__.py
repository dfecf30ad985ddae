"""Pure values and rules of the counter: standard library only, no clock, no ids made here, no I/O."""
