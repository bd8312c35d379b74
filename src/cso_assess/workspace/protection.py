"""What is done about the passphrase of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cso_assess.errors import UserError, sentence
from cso_assess.sealing import KEY_BYTES, USUAL_COST, Cost, grouped_code, new_code, normal_passphrase
from cso_assess.store.folder import OpenFolder

if TYPE_CHECKING:
    from cso_assess.store.protection.key_file import KeyFile

LEAST_CHARACTERS = 12
"""How short a passphrase may be: whoever takes the computer can try many at leisure."""


class ProtectionVerbs:
    """Setting, changing and removing the passphrase; whoever has opened the workspace knows it, or the code."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    @property
    def is_set(self) -> bool:
        """Whether the workspace is protected."""
        return self._folder.key is not None

    def set(self, passphrase: str, cost: Cost = USUAL_COST) -> str:
        """Encrypts the data and every backup; returns the recovery code, in groups, which is told only now.

        `cost` is what each opening takes of an attacker's time, and of her own.
        """
        from cso_assess.store.protection.key_file import new_key_file
        from cso_assess.store.protection.protecting import prepared_protection

        if self.is_set:
            raise UserError(sentence.tr("This workspace is protected already. Change its passphrase instead."))
        refuse_short(passphrase)
        folders, outside = self._folder.folders, self._folder.outside
        key, code = outside.random_bytes(KEY_BYTES), new_code()
        file = new_key_file(key, passphrase, code, cost, outside.random_bytes)
        self._folder.change_protection(
            lambda connection: prepared_protection(folders, connection, key, file, outside), key
        )
        return grouped_code(code)

    def change(self, passphrase: str) -> None:
        """From now on the workspace opens with this passphrase and not with the earlier one; the code stays."""
        from cso_assess.store.protection.key_file import with_passphrase

        refuse_short(passphrase)
        key = self._known_key()
        self._write(with_passphrase(self._key_file(), key, passphrase, self._folder.outside.random_bytes))

    def renew_code(self) -> str:
        """Another recovery code, in groups; the earlier one opens nothing any more, and the passphrase stays."""
        from cso_assess.store.protection.key_file import with_code

        key, code = self._known_key(), new_code()
        self._write(with_code(self._key_file(), key, code, self._folder.outside.random_bytes))
        return grouped_code(code)

    def remove(self) -> None:
        """Makes the data and every backup readable again for whoever has the computer."""
        from cso_assess.store.protection.protecting import prepared_readable

        key, folders = self._known_key(), self._folder.folders
        self._folder.change_protection(lambda connection: prepared_readable(folders, connection, key), None)

    def fits(self, passphrase: str) -> bool:
        """Whether this is the passphrase; asked again before it is changed or removed."""
        from cso_assess.store.protection.key_file import key_by_passphrase

        return key_by_passphrase(self._key_file(), passphrase) == self._known_key()

    def _known_key(self) -> bytes:
        if self._folder.key is None:
            raise UserError(sentence.tr("This workspace is not protected by a passphrase."))
        return self._folder.key

    def _key_file(self) -> KeyFile:
        from cso_assess.store.protection.unlocking import read_key_file

        return read_key_file(self._folder.folders)

    def _write(self, file: KeyFile) -> None:
        from cso_assess.store.protection.protecting import prepared_key_files

        folders = self._folder.folders
        self._folder.change_protection(lambda _: prepared_key_files(folders, file), self._folder.key)


def refuse_short(passphrase: str) -> None:
    """UserError for a passphrase that is too easy to find by trying."""
    if len(normal_passphrase(passphrase)) < LEAST_CHARACTERS:
        raise UserError(
            sentence.tr(
                "A passphrase has at least {least} characters. Three or four words are easy to keep.",
                least=LEAST_CHARACTERS,
            )
        )
