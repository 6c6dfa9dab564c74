"""What goes over the wire: parameters as they came, text, keyboards, and the words of refusals."""
