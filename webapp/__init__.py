"""The face in the Mini App, and the door of the webhook (Litestar)."""
