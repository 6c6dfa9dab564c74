"""What superusers see: how much is going on, and people who disturb."""
