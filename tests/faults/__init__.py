"""The fault campaign: power cuts, kills, full disks, restored folders; its checker shares no code with the till."""
