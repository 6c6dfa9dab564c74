"""What windows are made of: text and captions by Fluent key, the calendar, inputs."""
