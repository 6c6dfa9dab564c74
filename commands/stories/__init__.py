"""Games that play themselves in the demo, a file each: what its `play` does is the story."""
