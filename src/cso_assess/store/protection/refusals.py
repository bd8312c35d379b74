"""What is said when a protected workspace does not open."""

from cso_assess.errors import UserError, sentence


class WrongPassphraseError(UserError):
    """The passphrase is not that of the workspace; its files are not to blame."""

    def __init__(self) -> None:
        super().__init__(sentence.tr("The passphrase does not fit. Nothing was changed: try again."))


class WrongCodeError(UserError):
    """The recovery code is not that of the workspace."""

    def __init__(self) -> None:
        super().__init__(
            sentence.tr("The recovery code does not fit this workspace. Is it on the newest recovery sheet?")
        )


class DamagedKeyFileError(UserError):
    """A key file is not as it was written."""

    def __init__(self) -> None:
        super().__init__(
            sentence.tr(
                "The key file of this workspace is damaged, and so is the copy beside the backups. The data was left as"
                " it is. Put back workspace.key from a copy of the data folder or of a backup."
            )
        )


def mistyped_code() -> UserError:
    """The refusal of what cannot be a recovery code, before anything is tried with it."""
    return UserError(
        sentence.tr("This is not a recovery code: it has 20 digits, and the last one shows typing mistakes. Check it.")
    )


def newer_key_file(found: int, known: int) -> UserError:
    """The refusal of a key file that a later version of the program wrote."""
    return UserError(
        sentence.tr(
            "This workspace was protected by a newer version of the program (key format {found}; this version knows"
            " formats up to {known}). It was left as it is: open it with the newer version.",
            found=found,
            known=known,
        )
    )
