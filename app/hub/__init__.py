"""The hub: the central platform of shops that have none. It shares values and the wire with the till, nothing else."""
