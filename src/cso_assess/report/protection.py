"""A PDF that opens only with a password: AES-256, with what the file says of itself encrypted too."""

import io
import unicodedata

from cso_assess.errors import UserError, sentence

FEWEST_CHARACTERS = 8

MOST_BYTES = 127
"""What is longer is not looked at by the programs that open such files."""


def protected(document: bytes, password: str) -> bytes:
    """The same document under a password; UserError for a password that is too short or too long.

    The bytes differ each time, as the key does.
    """
    import pikepdf

    ready = checked_password(password)
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(document)) as pdf:
        # One password for reader and owner: an owner's password of its own would be a second key to the same door.
        pdf.save(output, encryption=pikepdf.Encryption(user=ready, owner=ready, R=6, aes=True, metadata=True))
    return output.getvalue()


def checked_password(password: str) -> str:
    """The password as it is compared when it is typed on any keyboard; UserError if it is too short or too long."""
    ready = unicodedata.normalize("NFKC", password)
    if len(ready) < FEWEST_CHARACTERS:
        raise UserError(
            sentence.tr(
                "The password for the document is too short: it needs at least {count} characters. Nothing was"
                " written.",
                count=FEWEST_CHARACTERS,
            )
        )
    if len(ready.encode()) > MOST_BYTES:
        raise UserError(sentence.tr("The password for the document is too long. Nothing was written."))
    return ready
