"""What people have reported, for superusers: who is reported, and never who has done it."""
