"""Keeping organizations, each change with its entry in the history."""

from collections.abc import Callable

from cso_assess.core.keys import name_key
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.refusals import refuse_profile
from cso_assess.errors import UserError, sentence
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import organizations as records


class OrganizationStore:
    """The organizations of a workspace. A key is the row's integer, an id what travels."""

    def __init__(self, database: Database, new_id: Callable[[], str]) -> None:
        self._database = database
        self._new_id = new_id

    def one(self, name_or_id: str) -> tuple[int, Organization]:
        """The organization of that id or name, with its key; UserError if there is none, or several have the name."""
        found = self._find(name_or_id)
        if not found:
            raise UserError(sentence.tr("No organization is called “{name}”.", name=name_or_id))
        if len(found) > 1:
            raise UserError(
                sentence.tr("Several organizations are called “{name}”: give the id of one.", name=name_or_id)
            )
        return found[0]

    def add(self, profile: Profile) -> Organization:
        """UserError if the name is empty or already there."""
        refuse_profile(profile)
        self._refuse_taken(profile.name)
        uuid = self._new_id()
        values = records.profile_values(profile)
        change = self._database.next_change()
        with self._database.transaction() as rows:
            key = records.add_organization(rows, uuid, values, change)
            self._database.record(rows, change, Entry("organization", uuid, records.told_profile(values), key))
        return records.organization_from({"uuid": uuid, **values, "change": change})

    def change(self, name_or_id: str, profile: Profile) -> Organization:
        """UserError if the new name is empty or that of another organization."""
        refuse_profile(profile)
        key, known = self.one(name_or_id)
        if name_key(profile.name) != name_key(known.name):
            self._refuse_taken(profile.name)
        values = records.profile_values(profile)
        change = self._database.next_change()
        with self._database.transaction() as rows:
            records.change_organization(rows, key, values, change)
            self._database.record(rows, change, Entry("organization", known.id, records.told_profile(values), key))
        return records.organization_from({"uuid": known.id, **values, "change": change})

    def erase(self, key: int, id: str) -> None:
        """Deletes an organization with all that belongs to it, its history as well; only its id stays."""
        change = self._database.next_change()
        with self._database.transaction() as rows:
            records.erase_organization(rows, key)
            self._database.add_tombstone(rows, "organization", id, change)
            self._database.record(rows, change, Entry("organization", id, None))

    def _find(self, name_or_id: str) -> list[tuple[int, Organization]]:
        with self._database.transaction() as rows:
            return records.find_organizations(rows, name_or_id)

    def _refuse_taken(self, name: str) -> None:
        if self._find(name):
            raise UserError(sentence.tr("There is already an organization called “{name}”.", name=name.strip()))
