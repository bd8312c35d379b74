"""The questionnaires at hand: those that ship with the program, and those that people bring."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from cso_assess.core.questionnaire import Edition, Questionnaire
from cso_assess.core.questionnaire_data import structure_hash
from cso_assess.errors import UserError, sentence
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import questionnaires as records


class QuestionnaireStore:
    """The questionnaires of a workspace: imported ones, built-in ones, and every version that a round uses."""

    def __init__(self, database: Database, built_in: Callable[[], Iterable[Edition]]) -> None:
        self._database = database
        self._built_in = built_in

    def known(self) -> tuple[Questionnaire, ...]:
        """All questionnaires at hand, every version, by id and version."""
        with self._database.transaction() as rows:
            stored = [structure for _, structure in records.all_structures(rows)]
        built_in = [edition.structure for edition in self._built_in()]
        known = {(each.id, each.version): each for each in (*built_in, *stored)}
        return tuple(known[key] for key in sorted(known))

    def edition(self, reference: str) -> Edition:
        """The questionnaire "ID" (its newest version) or "ID@VERSION"; UserError if there is none."""
        id, _, version = reference.partition("@")
        versions = [each.version for each in self.known() if each.id == id]
        found = [each for each in versions if not version or str(each) == version]
        if not found:
            raise UserError(sentence.tr("There is no questionnaire “{reference}”.", reference=reference))
        return self._edition(id, max(found))

    def keep(self, edition: Edition) -> None:
        """Stores an imported questionnaire, whose texts count from now on; UserError if it contradicts a known one."""
        structure = edition.structure
        self.refuse_contradiction(structure)
        change = self._database.next_change()
        with self._database.transaction() as rows:
            records.keep_edition(rows, edition, imported=change)
            content = {"structure": structure_hash(structure), "languages": list(structure.languages)}
            entry = Entry("questionnaire", f"{structure.id}@{structure.version}", content)
            self._database.record(rows, change, entry)

    def refuse_contradiction(self, structure: Questionnaire) -> None:
        """UserError where a structure and a known one have one id and mean two things."""
        for known in self.known():
            _refuse_contradiction(known, structure)

    def _edition(self, id: str, version: int) -> Edition:
        """The texts that count today: those that a person imported, else built-in ones, else stored ones."""
        built_in = next((e for e in self._built_in() if (e.structure.id, e.structure.version) == (id, version)), None)
        with self._database.transaction() as rows:
            stored = {(each.id, each.version): (key, each) for key, each in records.all_structures(rows)}
            key, structure = stored.get((id, version), (0, None))
            if built_in is not None and structure is None:
                return built_in
            if structure is None:
                raise LookupError(id, version)
            if built_in is not None and structure_hash(built_in.structure) == structure_hash(structure):
                return _with_texts(built_in, Edition(structure, records.newest_texts(rows, key, imported=True)))
            return Edition(structure, records.newest_texts(rows, key, imported=False))


def _refuse_contradiction(known: Questionnaire, new: Questionnaire) -> None:
    """UserError where one id would mean two things."""
    if known.id == new.id and known.levels != new.levels:
        raise UserError(
            sentence.tr(
                "The questionnaire {id} has {known} levels here and {new} in the file. Another number of levels needs"
                " another id.",
                id=new.id,
                known=known.levels,
                new=new.levels,
            )
        )
    if (known.id, known.version) == (new.id, new.version) and structure_hash(known) != structure_hash(new):
        raise UserError(
            sentence.tr(
                "The questionnaire {id} is already here in version {version}, but with another structure. A changed"
                " questionnaire needs a higher version.",
                id=new.id,
                version=new.version,
            )
        )


def _with_texts(built_in: Edition, imported: Edition) -> Edition:
    """The built-in questionnaire with imported texts in the place of its own, and further languages behind them."""
    languages = tuple(dict.fromkeys([*built_in.structure.languages, *imported.texts]))
    return Edition(replace(built_in.structure, languages=languages), {**built_in.texts, **imported.texts})
