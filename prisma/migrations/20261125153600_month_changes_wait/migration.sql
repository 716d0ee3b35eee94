-- What a file adds to the months, while it is being written; another connection counts it meanwhile.
-- Unlogged: a crash empties it, and the file is read again.
CREATE UNLOGGED TABLE "staging"."month_change" AS
    SELECT 0 AS "import_id", * FROM "public"."dossier_month" WITH NO DATA;
ALTER TABLE "staging"."month_change" DROP COLUMN "id";

-- The months a waiting dossier was received in and ended in: year × 12 + month − 1.
ALTER TABLE "staging"."dossier_case" ADD COLUMN "first_at" INTEGER NOT NULL, ADD COLUMN "end_at" INTEGER;
