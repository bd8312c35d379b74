"""The first version of the tables."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    """
    CREATE TABLE organizations (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL,
        search_key TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        region TEXT DEFAULT '' NOT NULL,
        district TEXT DEFAULT '' NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        founded INTEGER,
        members INTEGER,
        women INTEGER,
        paid_staff INTEGER,
        volunteers INTEGER,
        budget_band TEXT DEFAULT '' NOT NULL,
        themes TEXT DEFAULT '[]' NOT NULL,
        change INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid)
    ) STRICT
    """,
    "CREATE INDEX organizations_by_name ON organizations (name_key)",
    "CREATE INDEX organizations_sorted ON organizations (sort_key)",
    """
    CREATE TABLE origins (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid)
    ) STRICT
    """,
    """
    CREATE TABLE questionnaires (
        id INTEGER NOT NULL,
        questionnaire TEXT NOT NULL,
        version INTEGER DEFAULT 0 NOT NULL,
        structure_hash TEXT NOT NULL,
        structure TEXT NOT NULL,
        languages TEXT DEFAULT '[]' NOT NULL,
        PRIMARY KEY (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX questionnaires_by_version ON questionnaires (questionnaire, version)",
    """
    CREATE TABLE changes (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        origin INTEGER NOT NULL,
        number INTEGER DEFAULT 0 NOT NULL,
        at TEXT NOT NULL,
        author TEXT DEFAULT '' NOT NULL,
        kind TEXT NOT NULL,
        organization INTEGER,
        round INTEGER,
        subject TEXT DEFAULT '' NOT NULL,
        content TEXT,
        "before" TEXT,
        FOREIGN KEY(origin) REFERENCES origins (id),
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE UNIQUE INDEX changes_by_revision ON changes (origin, number)",
    "CREATE INDEX changes_by_subject ON changes (organization, round, subject)",
    """
    CREATE TABLE meta (
        id INTEGER NOT NULL,
        origin INTEGER NOT NULL,
        answer_key BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT one_row CHECK (id = 1),
        FOREIGN KEY(origin) REFERENCES origins (id)
    ) STRICT
    """,
    """
    CREATE TABLE own_indicators (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        organization INTEGER NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        language TEXT NOT NULL,
        texts TEXT NOT NULL,
        withdrawn INTEGER DEFAULT 0 NOT NULL,
        change INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_own_indicators_organization ON own_indicators (organization)",
    """
    CREATE TABLE questionnaire_texts (
        id INTEGER NOT NULL,
        questionnaire INTEGER NOT NULL,
        language TEXT NOT NULL,
        text_hash TEXT NOT NULL,
        texts TEXT NOT NULL,
        imported INTEGER,
        PRIMARY KEY (id),
        FOREIGN KEY(questionnaire) REFERENCES questionnaires (id)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX questionnaire_texts_by_hash ON questionnaire_texts (questionnaire, language, text_hash)",
    """
    CREATE TABLE rounds (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uuid TEXT NOT NULL,
        organization INTEGER NOT NULL,
        questionnaire INTEGER NOT NULL,
        number INTEGER DEFAULT 0 NOT NULL,
        date TEXT NOT NULL,
        length TEXT NOT NULL,
        left_out TEXT DEFAULT '{}' NOT NULL,
        status TEXT NOT NULL,
        active_seconds INTEGER,
        purpose TEXT DEFAULT '' NOT NULL,
        facilitator TEXT DEFAULT '' NOT NULL,
        missing TEXT DEFAULT '' NOT NULL,
        story TEXT DEFAULT '' NOT NULL,
        helped TEXT DEFAULT '' NOT NULL,
        reopened_reason TEXT DEFAULT '' NOT NULL,
        change INTEGER NOT NULL,
        UNIQUE (uuid),
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE,
        FOREIGN KEY(questionnaire) REFERENCES questionnaires (id)
    ) STRICT
    """,
    "CREATE INDEX ix_rounds_organization ON rounds (organization)",
    "CREATE INDEX ix_rounds_questionnaire ON rounds (questionnaire)",
    """
    CREATE TABLE tombstones (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        kind TEXT NOT NULL,
        origin INTEGER NOT NULL,
        number INTEGER DEFAULT 0 NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(origin) REFERENCES origins (id)
    ) STRICT
    """,
    """
    CREATE TABLE answers (
        round INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        level INTEGER,
        state TEXT NOT NULL,
        reason TEXT DEFAULT '' NOT NULL,
        proof TEXT NOT NULL,
        note TEXT DEFAULT '' NOT NULL,
        practice TEXT DEFAULT '' NOT NULL,
        flagged INTEGER DEFAULT 0 NOT NULL,
        look_back INTEGER,
        not_now INTEGER DEFAULT 0 NOT NULL,
        target INTEGER,
        votes INTEGER DEFAULT 0 NOT NULL,
        agreed_reason TEXT DEFAULT '' NOT NULL,
        dissent TEXT DEFAULT '' NOT NULL,
        reframe TEXT DEFAULT '' NOT NULL,
        ideas TEXT DEFAULT '' NOT NULL,
        first_try TEXT DEFAULT '' NOT NULL,
        choice_reason TEXT DEFAULT '' NOT NULL,
        second_level INTEGER,
        second_text TEXT DEFAULT '' NOT NULL,
        change INTEGER NOT NULL,
        hash BLOB NOT NULL,
        PRIMARY KEY (round, indicator),
        CONSTRAINT level_when_scored CHECK ((state = 'scored') = (level IS NOT NULL)),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE evidence (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        round INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT DEFAULT '' NOT NULL,
        file_name TEXT DEFAULT '' NOT NULL,
        size INTEGER DEFAULT 0 NOT NULL,
        change INTEGER NOT NULL,
        content BLOB,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX evidence_by_indicator ON evidence (round, indicator)",
    """
    CREATE TABLE participants (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        round INTEGER NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        role TEXT DEFAULT '' NOT NULL,
        gender TEXT DEFAULT '' NOT NULL,
        age_band TEXT DEFAULT '' NOT NULL,
        name TEXT DEFAULT '' NOT NULL,
        change INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_participants_round ON participants (round)",
    """
    CREATE TABLE plans (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        round INTEGER NOT NULL,
        current INTEGER DEFAULT 0 NOT NULL,
        start TEXT NOT NULL,
        months INTEGER DEFAULT 0 NOT NULL,
        hours_per_week TEXT,
        budget TEXT,
        indicators TEXT DEFAULT '[]' NOT NULL,
        change INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_plans_round ON plans (round)",
    "CREATE UNIQUE INDEX plans_current ON plans (round) WHERE current = 1",
    """
    CREATE TABLE round_texts (
        round INTEGER NOT NULL,
        position INTEGER NOT NULL,
        text INTEGER NOT NULL,
        PRIMARY KEY (round, position),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE,
        FOREIGN KEY(text) REFERENCES questionnaire_texts (id)
    ) WITHOUT ROWID, STRICT
    """,
    "CREATE INDEX ix_round_texts_text ON round_texts (text)",
    """
    CREATE TABLE summaries (
        round INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        organization INTEGER NOT NULL,
        questionnaire TEXT NOT NULL,
        version INTEGER DEFAULT 0 NOT NULL,
        levels INTEGER DEFAULT 0 NOT NULL,
        number INTEGER DEFAULT 0 NOT NULL,
        date TEXT NOT NULL,
        length TEXT NOT NULL,
        status TEXT NOT NULL,
        score REAL,
        stage INTEGER,
        held_by TEXT DEFAULT '[]' NOT NULL,
        confidence REAL,
        answered INTEGER DEFAULT 0 NOT NULL,
        asked INTEGER DEFAULT 0 NOT NULL,
        domains TEXT DEFAULT '[]' NOT NULL,
        PRIMARY KEY (round),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE,
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE
    ) STRICT
    """,
    """
    CREATE INDEX summaries_listed ON summaries (organization, date, number, status, questionnaire, version,
        levels, length, score, stage, held_by, confidence, answered, asked, uuid)
    """,
    """
    CREATE TABLE actions (
        id INTEGER NOT NULL,
        uuid TEXT NOT NULL,
        "plan" INTEGER NOT NULL,
        position INTEGER DEFAULT 0 NOT NULL,
        indicator TEXT DEFAULT '' NOT NULL,
        from_level INTEGER,
        to_level INTEGER,
        title TEXT,
        do TEXT,
        sign TEXT,
        help TEXT,
        harm TEXT,
        hours TEXT NOT NULL,
        weeks INTEGER DEFAULT 0 NOT NULL,
        wished_weeks INTEGER,
        cost TEXT NOT NULL,
        own_means INTEGER DEFAULT 1 NOT NULL,
        responsible TEXT DEFAULT '' NOT NULL,
        first_day TEXT,
        last_day TEXT,
        fixed INTEGER DEFAULT 0 NOT NULL,
        later TEXT,
        status TEXT NOT NULL,
        progress INTEGER DEFAULT 0 NOT NULL,
        proof TEXT DEFAULT '' NOT NULL,
        done_on TEXT,
        change INTEGER NOT NULL,
        PRIMARY KEY (id),
        UNIQUE (uuid),
        FOREIGN KEY("plan") REFERENCES plans (id) ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX actions_by_plan ON actions ("plan", position, status, last_day)',
    """
    CREATE TABLE marks (
        participant INTEGER NOT NULL,
        indicator TEXT NOT NULL,
        state TEXT NOT NULL,
        level INTEGER,
        change INTEGER NOT NULL,
        PRIMARY KEY (participant, indicator),
        CONSTRAINT level_when_scored CHECK ((state = 'scored') = (level IS NOT NULL)),
        FOREIGN KEY(participant) REFERENCES participants (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    """
    CREATE TABLE action_order (
        action INTEGER NOT NULL,
        position INTEGER NOT NULL,
        "after" INTEGER NOT NULL,
        PRIMARY KEY (action, position),
        FOREIGN KEY(action) REFERENCES actions (id) ON DELETE CASCADE,
        FOREIGN KEY("after") REFERENCES actions (id) ON DELETE CASCADE
    ) WITHOUT ROWID, STRICT
    """,
    'CREATE INDEX ix_action_order_after ON action_order ("after")',
)


def upgrade(operations: "Operations") -> None:
    """Makes all tables."""
    for statement in _STATEMENTS:
        operations.execute(statement)
