"""What stands around the chrome of a page: its regions, their headers and names, its place."""
