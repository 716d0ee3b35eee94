-- CreateEnum
CREATE TYPE "dossier_basis" AS ENUM ('report', 'cases');

-- CreateEnum
CREATE TYPE "dossier_channel" AS ENUM ('online', 'inPerson', 'post');

-- CreateEnum
CREATE TYPE "late_cause" AS ENUM ('subjective', 'objective', 'other');

-- CreateEnum
CREATE TYPE "dossier_import_kind" AS ENUM ('report', 'cases');

-- CreateEnum
CREATE TYPE "dossier_import_status" AS ENUM ('uploaded', 'reading', 'ready', 'writing', 'confirmed', 'cancelled', 'failed', 'undone');

-- CreateEnum
CREATE TYPE "dossier_alert_kind" AS ENUM ('spike', 'run', 'backlog');

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "dossier_release_id" INTEGER;

-- CreateTable
CREATE TABLE "dossier_field" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "dossier_field_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "field_id" INTEGER NOT NULL,

    CONSTRAINT "procedure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "is_working" BOOLEAN NOT NULL,
    "document" TEXT,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "dossier_release" (
    "id" SERIAL NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "release_status" NOT NULL,
    "as_of" DATE NOT NULL,
    "is_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "source_id" INTEGER,
    "public_note" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "opened_by_id" TEXT,
    "submitted_by_id" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "approved_by_id" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "published_by_id" TEXT,

    CONSTRAINT "dossier_release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_count" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "field_id" INTEGER,
    "basis" "dossier_basis" NOT NULL,
    "is_chosen" BOOLEAN NOT NULL DEFAULT true,
    "chosen_reason" TEXT,
    "received" INTEGER,
    "received_online" INTEGER,
    "received_in_person" INTEGER,
    "carried_over" INTEGER,
    "resolved" INTEGER,
    "early" INTEGER,
    "on_time" INTEGER,
    "in_time" INTEGER,
    "late" INTEGER,
    "pending" INTEGER,
    "waiting" INTEGER,
    "overdue" INTEGER,
    "withdrawn" INTEGER,
    "extended" INTEGER,
    "late_subjective" INTEGER,
    "late_objective" INTEGER,
    "late_other" INTEGER,
    "note" TEXT,
    "source_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "entered_by_id" TEXT,
    "entered_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_quote" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "first_on" DATE,
    "last_on" DATE,
    "received" INTEGER,
    "received_online" INTEGER,
    "received_in_person" INTEGER,
    "carried_over" INTEGER,
    "resolved" INTEGER,
    "early" INTEGER,
    "on_time" INTEGER,
    "in_time" INTEGER,
    "late" INTEGER,
    "pending" INTEGER,
    "waiting" INTEGER,
    "overdue" INTEGER,
    "withdrawn" INTEGER,
    "note" TEXT,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "dossier_quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier" (
    "code" TEXT NOT NULL,
    "received_on" DATE NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,
    "procedure_id" INTEGER NOT NULL,
    "lead_id" INTEGER,
    "channel" "dossier_channel",
    "due_on" DATE NOT NULL,
    "extended_to" DATE,
    "paused_days" SMALLINT NOT NULL DEFAULT 0,
    "effective_due_on" DATE NOT NULL,
    "resolved_on" DATE,
    "withdrawn_on" DATE,
    "cause" "late_cause",
    "apology_sent_on" DATE,
    "apology_due_on" DATE,
    "import_id" INTEGER NOT NULL,

    CONSTRAINT "dossier_pkey" PRIMARY KEY ("code","received_on")
) PARTITION BY RANGE ("received_on");

-- CreateTable
CREATE TABLE "dossier_month" (
    "id" SERIAL NOT NULL,
    "month" DATE NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,
    "procedure_id" INTEGER NOT NULL,
    "lead_id" INTEGER,
    "carried_over" INTEGER NOT NULL DEFAULT 0,
    "received_online" INTEGER NOT NULL DEFAULT 0,
    "received_in_person" INTEGER NOT NULL DEFAULT 0,
    "early" INTEGER NOT NULL DEFAULT 0,
    "on_time" INTEGER NOT NULL DEFAULT 0,
    "late" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "overdue" INTEGER NOT NULL DEFAULT 0,
    "withdrawn" INTEGER NOT NULL DEFAULT 0,
    "extended_resolved" INTEGER NOT NULL DEFAULT 0,
    "extended_open" INTEGER NOT NULL DEFAULT 0,
    "late_subjective" INTEGER NOT NULL DEFAULT 0,
    "late_objective" INTEGER NOT NULL DEFAULT 0,
    "late_other" INTEGER NOT NULL DEFAULT 0,
    "apology_sent" INTEGER NOT NULL DEFAULT 0,
    "apology_kept" INTEGER NOT NULL DEFAULT 0,
    "overdue_apology_sent" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "dossier_month_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "as_of" DATE NOT NULL,
    "is_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dossier_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_import" (
    "id" SERIAL NOT NULL,
    "kind" "dossier_import_kind" NOT NULL,
    "release_id" INTEGER,
    "actor_id" TEXT,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file_size" BIGINT NOT NULL,
    "file" BYTEA,
    "status" "dossier_import_status" NOT NULL DEFAULT 'uploaded',
    "as_of" DATE,
    "is_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "mapping" JSONB,
    "progress" JSONB,
    "counts" JSONB,
    "refused" JSONB,
    "changes" JSONB,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "dossier_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dossier_alert" (
    "id" SERIAL NOT NULL,
    "kind" "dossier_alert_kind" NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "field_id" INTEGER NOT NULL,
    "began_in" DATE NOT NULL,
    "last_in" DATE NOT NULL,
    "facts" JSONB NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "acknowledged_by_id" TEXT,
    "acknowledged_at" TIMESTAMPTZ(3),
    "word" TEXT,

    CONSTRAINT "dossier_alert_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dossier_field_slug_key" ON "dossier_field"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_field_name_key" ON "dossier_field"("name");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_code_key" ON "procedure"("code");

-- CreateIndex
CREATE INDEX "procedure_field_id_idx" ON "procedure"("field_id");

-- CreateIndex
CREATE INDEX "dossier_release_status_idx" ON "dossier_release"("status");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_release_period_version_key" ON "dossier_release"("period", "version");

-- CreateIndex
CREATE INDEX "dossier_count_authority_id_idx" ON "dossier_count"("authority_id");

-- CreateIndex
CREATE INDEX "dossier_count_field_id_idx" ON "dossier_count"("field_id");

-- CreateIndex
CREATE INDEX "dossier_count_source_id_idx" ON "dossier_count"("source_id");

-- CreateIndex
CREATE INDEX "dossier_quote_source_id_idx" ON "dossier_quote"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "dossier_quote_authority_id_place_first_on_key" ON "dossier_quote"("authority_id", "place", "first_on");

-- CreateIndex
CREATE INDEX "dossier_month_month_authority_id_field_id_idx" ON "dossier_month"("month", "authority_id", "field_id");

-- CreateIndex
CREATE INDEX "dossier_month_authority_id_field_id_idx" ON "dossier_month"("authority_id", "field_id");

-- CreateIndex
CREATE INDEX "dossier_import_release_id_idx" ON "dossier_import"("release_id");

-- CreateIndex
CREATE INDEX "dossier_import_actor_id_idx" ON "dossier_import"("actor_id");

-- CreateIndex
CREATE INDEX "dossier_alert_authority_id_idx" ON "dossier_alert"("authority_id");

-- CreateIndex
CREATE INDEX "dossier_alert_field_id_idx" ON "dossier_alert"("field_id");

-- CreateIndex
CREATE INDEX "notice_dossier_release_id_idx" ON "notice"("dossier_release_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_dossier_release_id_fkey" FOREIGN KEY ("dossier_release_id") REFERENCES "dossier_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "procedure" ADD CONSTRAINT "procedure_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_release" ADD CONSTRAINT "dossier_release_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_release" ADD CONSTRAINT "dossier_release_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_release" ADD CONSTRAINT "dossier_release_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_release" ADD CONSTRAINT "dossier_release_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_release" ADD CONSTRAINT "dossier_release_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_count" ADD CONSTRAINT "dossier_count_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "dossier_release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_count" ADD CONSTRAINT "dossier_count_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_count" ADD CONSTRAINT "dossier_count_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_count" ADD CONSTRAINT "dossier_count_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_count" ADD CONSTRAINT "dossier_count_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_quote" ADD CONSTRAINT "dossier_quote_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_quote" ADD CONSTRAINT "dossier_quote_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_month" ADD CONSTRAINT "dossier_month_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_month" ADD CONSTRAINT "dossier_month_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_month" ADD CONSTRAINT "dossier_month_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_month" ADD CONSTRAINT "dossier_month_procedure_id_fkey" FOREIGN KEY ("procedure_id") REFERENCES "procedure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "dossier_release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_import" ADD CONSTRAINT "dossier_import_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_alert" ADD CONSTRAINT "dossier_alert_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_alert" ADD CONSTRAINT "dossier_alert_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dossier_alert" ADD CONSTRAINT "dossier_alert_acknowledged_by_id_fkey" FOREIGN KEY ("acknowledged_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;




-- Below this line: what Prisma's schema cannot say. Written by hand; runs on PostgreSQL 15 and later.
-- Names above sort by Vietnamese rules (COLLATE "vi-x-icu": Đ after D).

-- Authority: districts have codes of three digits, communes of five; a code is read with its length
ALTER TABLE "authority_version" DROP CONSTRAINT "authority_version_code_form";
ALTER TABLE "authority_version" DROP CONSTRAINT "authority_version_code_is_one_authority";
ALTER TABLE "authority_version"
    ADD CONSTRAINT "authority_version_code_form" CHECK ("code" ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    ADD CONSTRAINT "authority_version_code_is_one_authority" EXCLUDE USING gist (
        int4range(length("code") * 1000000 + "code"::integer, length("code") * 1000000 + "code"::integer, '[]') WITH &&,
        daterange("valid_from", "valid_to", '[]') WITH &&
    ) WHERE ("code" IS NOT NULL);

-- Fields, procedures, days
ALTER TABLE "dossier_field"
    ADD CONSTRAINT "dossier_field_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "dossier_field_position_from_one" CHECK ("position" >= 1),
    ADD CONSTRAINT "dossier_field_text_is_nfc" CHECK ("name" IS NFC NORMALIZED);
ALTER TABLE "procedure"
    ADD CONSTRAINT "procedure_text_is_nfc" CHECK ("name" IS NFC NORMALIZED AND "code" IS NFC NORMALIZED);
ALTER TABLE "calendar_day"
    ADD CONSTRAINT "calendar_day_text_is_nfc" CHECK ("name" IS NFC NORMALIZED AND "document" IS NFC NORMALIZED),
    ADD CONSTRAINT "calendar_day_is_an_exception" CHECK ("is_working" = (extract(isodow FROM "day") IN (6, 7)));

-- Release of dossier results
ALTER TABLE "dossier_release"
    ADD CONSTRAINT "dossier_release_period_form" CHECK (
        "period" ~ '^[0-9]{4}(-H[12]|-Q[1-4]|-M(0[1-9]|1[0-2]))?$'
        OR "period" ~ '^[0-9]{4}-(Q3|M(0[2-9]|1[01]))-luy-ke$'
    ),
    ADD CONSTRAINT "dossier_release_version_from_one" CHECK ("version" >= 1),
    ADD CONSTRAINT "dossier_release_revision_from_one" CHECK ("revision" >= 1),
    ADD CONSTRAINT "dossier_release_published_has_its_instant" CHECK (("status" = 'published') = ("published_at" IS NOT NULL)),
    ADD CONSTRAINT "dossier_release_two_persons" CHECK ("approved_by_id" <> "submitted_by_id"),
    ADD CONSTRAINT "dossier_release_submitted_by_somebody" CHECK (("submitted_by_id" IS NULL) = ("submitted_at" IS NULL)),
    ADD CONSTRAINT "dossier_release_approved_by_somebody" CHECK (("approved_by_id" IS NULL) = ("approved_at" IS NULL)),
    ADD CONSTRAINT "dossier_release_reviewed_by_two" CHECK (
        "opened_by_id" IS NULL OR "status" IN ('draft', 'returned')
        OR ("submitted_by_id" IS NOT NULL AND ("status" = 'submitted' OR "approved_by_id" IS NOT NULL))
    ),
    ADD CONSTRAINT "dossier_release_text_is_nfc" CHECK ("public_note" IS NFC NORMALIZED);
CREATE UNIQUE INDEX "dossier_release_one_in_work" ON "dossier_release" ("period") WHERE "status" <> 'published';

ALTER TABLE "dossier_count"
    ADD CONSTRAINT "dossier_count_not_negative" CHECK (
        least("received", "received_online", "received_in_person", "carried_over", "resolved", "early", "on_time",
              "in_time", "late", "pending", "waiting", "overdue", "withdrawn", "extended",
              "late_subjective", "late_objective", "late_other") >= 0
    ),
    ADD CONSTRAINT "dossier_count_says_something" CHECK (
        num_nonnulls("received", "received_online", "received_in_person", "carried_over", "resolved", "early", "on_time",
                     "in_time", "late", "pending", "waiting", "overdue", "withdrawn") > 0
    ),
    ADD CONSTRAINT "dossier_count_one_column_is_not_split" CHECK ("in_time" IS NULL OR ("early" IS NULL AND "on_time" IS NULL)),
    ADD CONSTRAINT "dossier_count_version_from_one" CHECK ("version" >= 1),
    ADD CONSTRAINT "dossier_count_entered_by_somebody" CHECK (("entered_by_id" IS NULL) = ("entered_at" IS NULL)),
    ADD CONSTRAINT "dossier_count_text_is_nfc" CHECK ("note" IS NFC NORMALIZED AND "chosen_reason" IS NFC NORMALIZED);
CREATE UNIQUE INDEX "dossier_count_one_a_basis" ON "dossier_count" ("release_id", "authority_id", "field_id", "basis") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "dossier_count_one_chosen" ON "dossier_count" ("release_id", "authority_id", "field_id") NULLS NOT DISTINCT WHERE "is_chosen";

CREATE FUNCTION "keep_reviewed_dossier_counts"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    "releases" integer[];
BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = 'dossier_count'::regclass), 'MEMBER') THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    "releases" := CASE TG_OP
        WHEN 'INSERT' THEN ARRAY[NEW."release_id"]
        WHEN 'DELETE' THEN ARRAY[OLD."release_id"]
        ELSE ARRAY[OLD."release_id", NEW."release_id"]
    END;
    IF EXISTS (SELECT FROM "dossier_release" WHERE "id" = ANY ("releases") AND "status" NOT IN ('draft', 'returned')) THEN
        RAISE EXCEPTION 'the figures of a reviewed release stay as they are' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "dossier_count_of_reviewed_release_stays" BEFORE INSERT OR UPDATE OR DELETE ON "dossier_count"
    FOR EACH ROW EXECUTE FUNCTION "keep_reviewed_dossier_counts"();

ALTER TABLE "dossier_quote"
    ADD CONSTRAINT "dossier_quote_days_in_order" CHECK ("first_on" <= "last_on"),
    ADD CONSTRAINT "dossier_quote_text_is_nfc" CHECK ("place" IS NFC NORMALIZED AND "note" IS NFC NORMALIZED);

-- Dossiers, by the year they were received in
CREATE TABLE "dossier_earlier" PARTITION OF "dossier" FOR VALUES FROM (MINVALUE) TO ('2018-01-01');
DO $$ BEGIN
    FOR y IN 2018..2035 LOOP
        EXECUTE format('CREATE TABLE "dossier_%s" PARTITION OF "dossier" FOR VALUES FROM (%L) TO (%L)',
            y, make_date(y, 1, 1), make_date(y + 1, 1, 1));
    END LOOP;
END $$;
ALTER TABLE "dossier"
    ADD CONSTRAINT "dossier_code_form" CHECK ("code" <> '' AND length("code") <= 100),
    ADD CONSTRAINT "dossier_days_in_order" CHECK ("due_on" >= "received_on" AND "resolved_on" >= "received_on" AND "withdrawn_on" >= "received_on"),
    ADD CONSTRAINT "dossier_extended_is_later" CHECK ("extended_to" > "due_on"),
    ADD CONSTRAINT "dossier_paused_range" CHECK ("paused_days" BETWEEN 0 AND 3650),
    ADD CONSTRAINT "dossier_effective_due" CHECK ("effective_due_on" = coalesce("extended_to", "due_on") + "paused_days"),
    ADD CONSTRAINT "dossier_one_end" CHECK ("resolved_on" IS NULL OR "withdrawn_on" IS NULL);
-- Lists read one of these: what is open by its day, and what was resolved late.
CREATE INDEX "dossier_open" ON "dossier" ("effective_due_on", "code") WHERE "resolved_on" IS NULL AND "withdrawn_on" IS NULL;
CREATE INDEX "dossier_late" ON "dossier" ("resolved_on", "code") WHERE "resolved_on" > "effective_due_on";

ALTER TABLE "dossier_month"
    ADD CONSTRAINT "dossier_month_is_a_first_day" CHECK (extract(day FROM "month") = 1),
    ADD CONSTRAINT "dossier_month_not_negative" CHECK (
        least("carried_over", "received_online", "received_in_person", "early", "on_time", "late", "waiting", "overdue",
              "withdrawn", "extended_resolved", "extended_open", "late_subjective", "late_objective", "late_other",
              "apology_sent", "apology_kept", "overdue_apology_sent") >= 0
    ),
    ADD CONSTRAINT "dossier_month_balances" CHECK (
        "carried_over" + "received_online" + "received_in_person"
        = "early" + "on_time" + "late" + "waiting" + "overdue" + "withdrawn"
    ),
    ADD CONSTRAINT "dossier_month_causes_are_late" CHECK ("late_subjective" + "late_objective" + "late_other" <= "late");
CREATE UNIQUE INDEX "dossier_month_one" ON "dossier_month" ("month", "authority_id", "procedure_id", "lead_id") NULLS NOT DISTINCT;

ALTER TABLE "dossier_state" ADD CONSTRAINT "dossier_state_is_one_row" CHECK ("id" = 1);

ALTER TABLE "dossier_import"
    ADD CONSTRAINT "dossier_import_hash_form" CHECK ("file_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "dossier_import_name_is_nfc" CHECK ("file_name" IS NFC NORMALIZED);

ALTER TABLE "dossier_alert"
    ADD CONSTRAINT "dossier_alert_months_in_order" CHECK ("began_in" <= "last_in"),
    ADD CONSTRAINT "dossier_alert_acknowledged_by_somebody" CHECK (("acknowledged_by_id" IS NULL) = ("acknowledged_at" IS NULL)),
    ADD CONSTRAINT "dossier_alert_text_is_nfc" CHECK ("word" IS NFC NORMALIZED);
CREATE UNIQUE INDEX "dossier_alert_one_episode" ON "dossier_alert" ("kind", "authority_id", "field_id") WHERE "ended_at" IS NULL;

-- Rows of files as they were sent, until they are written or thrown away. Unlogged: a crash empties them, and the file is read again.
CREATE SCHEMA "staging";
CREATE UNLOGGED TABLE "staging"."dossier_row" (
    -- Grows in the order of the file's rows.
    "line" BIGINT GENERATED ALWAYS AS IDENTITY,
    -- Set for the session that copies.
    "import_id" INTEGER NOT NULL DEFAULT current_setting('cchc.import_id')::integer,
    "c1" TEXT,
    "c2" TEXT,
    "c3" TEXT,
    "c4" TEXT,
    "c5" TEXT,
    "c6" TEXT,
    "c7" TEXT,
    "c8" TEXT,
    "c9" TEXT,
    "c10" TEXT,
    "c11" TEXT,
    "c12" TEXT,
    "c13" TEXT,
    "c14" TEXT,
    "c15" TEXT,
    "c16" TEXT,
    "c17" TEXT,
    "c18" TEXT,
    "c19" TEXT,
    "c20" TEXT,
    "c21" TEXT,
    "c22" TEXT,
    "c23" TEXT,
    "c24" TEXT
);
