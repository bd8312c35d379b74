"""The protection of a workspace by a passphrase: its data file, its backups and the key file beside them."""
