-- Dossiers of a file wait as what they were read to be, not as text: the rule that reads them stands
-- in TypeScript alone (lib/domain/dossier-row.ts). Unlogged: a crash empties both, and the file is read again.
DROP TABLE "staging"."dossier_row";

CREATE UNLOGGED TABLE "staging"."dossier_case" (
    -- Set for the session that copies.
    "import_id" INTEGER NOT NULL DEFAULT current_setting('cchc.import_id')::integer,
    -- Which row of the file, the headings being the first.
    "line" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,
    -- Negative: a procedure that is made when the import is confirmed.
    "procedure_id" INTEGER NOT NULL,
    "lead_id" INTEGER,
    "channel" "public"."dossier_channel",
    "due_on" DATE NOT NULL,
    "extended_to" DATE,
    "paused_days" SMALLINT NOT NULL,
    "effective_due_on" DATE NOT NULL,
    "resolved_on" DATE,
    "withdrawn_on" DATE,
    "cause" "public"."late_cause",
    "apology_sent_on" DATE,
    "apology_due_on" DATE
);

-- What is held of those that change, as it was when they were compared.
CREATE UNLOGGED TABLE "staging"."dossier_before" (LIKE "staging"."dossier_case");
ALTER TABLE "staging"."dossier_before" ALTER COLUMN "import_id" DROP DEFAULT;
