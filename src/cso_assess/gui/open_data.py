"""The data that the database's thread has open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.sealing import Secrets
    from cso_assess.store.folder import OpenFolder
    from cso_assess.workspace import Workspace

ONLY_READ = sentence.tr(
    "This is a copy for reading: nothing can be changed or saved in it. Your data itself was left as it is."
)


class OpenData:
    """The open folder, and the workspace on it as soon as more than the first page is asked for.

    Everything but `is_open`, `is_protected` and `copied_at` is for the database's thread alone.
    """

    def __init__(self, open_folder: Callable[..., OpenFolder]) -> None:
        """`open_folder` is called without arguments, or with the Secrets that were typed."""
        self._open_folder = open_folder
        self._folder: OpenFolder | None = None
        self._workspace: Workspace | None = None
        self._refusal: UserError | None = None

    @property
    def is_open(self) -> bool:
        return self._folder is not None

    @property
    def is_protected(self) -> bool:
        """Whether what is open has a passphrase."""
        return self._folder is not None and self._folder.key is not None

    @property
    def copied_at(self) -> datetime | None:
        """When the backup was made of which a copy is open; None while the data itself is, or nothing."""
        return self._folder.copied_at if self._folder is not None else None

    @property
    def folder(self) -> OpenFolder:
        """The open folder; while none is open, the refusal that said why is raised."""
        if self._folder is None:
            raise self._refusal or RuntimeError("the data folder is not open")
        return self._folder

    @property
    def workspace(self) -> Workspace:
        """The workspace on the open folder; refused as `folder` is."""
        if self._workspace is None:
            from cso_assess.workspace import Workspace

            self._workspace = Workspace(self.folder)
        return self._workspace

    @property
    def writable(self) -> Workspace:
        """The workspace; UserError while a copy is open."""
        if self.copied_at is not None:
            raise UserError(ONLY_READ)
        return self.workspace

    def open(self, *secrets: Secrets) -> None:
        """Opens the data; whoever asks after a refusal gets the same one."""
        try:
            self._folder, self._refusal = self._open_folder(*secrets), None
        except UserError as refusal:
            self._refusal = refusal
            raise

    def open_copy(self, open_copy: Callable[[], OpenFolder]) -> None:
        """Opens a copy in the place of the data."""
        self._folder, self._refusal = open_copy(), None

    def close(self, refusal: UserError | None = None) -> None:
        """Closes what is open; whoever asks from now on gets `refusal`."""
        self._refusal = refusal
        folder, self._folder, self._workspace = self._folder, None, None
        if folder is not None:
            folder.close()
