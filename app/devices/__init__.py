"""The things on the counter that are not the screen: a protocol each, a memory twin each."""
