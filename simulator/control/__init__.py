"""The people's side: what phones see and do, and the levers of the run, as HTTP under `/sim`."""
