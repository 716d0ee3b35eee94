-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'staff', 'reviewer', 'leader', 'member');

-- CreateEnum
CREATE TYPE "sum_rule" AS ENUM ('error', 'warning', 'none');

-- CreateEnum
CREATE TYPE "release_step_kind" AS ENUM ('open', 'submit', 'return', 'approve', 'schedule', 'unschedule', 'publish');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('uploaded', 'confirmed', 'undone');

-- AlterTable
ALTER TABLE "criteria_set" ADD COLUMN     "sum_rule" "sum_rule" NOT NULL DEFAULT 'warning';

-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "unusual_change" DECIMAL(9,6);

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "approved_by_id" TEXT,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "opened_by_id" TEXT,
ADD COLUMN     "publish_failure" TEXT,
ADD COLUMN     "published_by_id" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "scheduled_for" TIMESTAMPTZ(3),
ADD COLUMN     "source_id" INTEGER,
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "submitted_by_id" TEXT;

-- AlterTable
ALTER TABLE "score" ADD COLUMN     "entered_at" TIMESTAMPTZ(3),
ADD COLUMN     "entered_by_id" TEXT,
ADD COLUMN     "entry_note" TEXT;

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "username" TEXT,
    "display_username" TEXT,
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "role" "role" NOT NULL,
    "authority_id" INTEGER,
    "disabled_at" TIMESTAMPTZ(3),
    "is_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "account_id" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" SERIAL NOT NULL,
    "identifier" TEXT NOT NULL,
    "network" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_key" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "request_id" TEXT,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "step_taken" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "step" "release_step_kind" NOT NULL,
    "actor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT,

    CONSTRAINT "step_taken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "warning_tick" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "warning_tick_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score_import" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER,
    "actor_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file" BYTEA,
    "status" "import_status" NOT NULL DEFAULT 'uploaded',
    "mapping" JSONB,
    "counts" JSONB,
    "changes" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "score_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" SERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "release_id" INTEGER,
    "facts" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE INDEX "account_authority_id_idx" ON "account"("authority_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "credential_account_id_idx" ON "credential"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_provider_id_provider_account_id_key" ON "credential"("provider_id", "provider_account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE INDEX "two_factor_account_id_idx" ON "two_factor"("account_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_identifier_at_idx" ON "sign_in_attempt"("identifier", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempt_network_at_idx" ON "sign_in_attempt"("network", "at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_key_id_idx" ON "audit_entry"("subject_kind", "subject_key", "id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_id_idx" ON "audit_entry"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "step_taken_release_id_idx" ON "step_taken"("release_id");

-- CreateIndex
CREATE UNIQUE INDEX "warning_tick_release_id_key_actor_id_key" ON "warning_tick"("release_id", "key", "actor_id");

-- CreateIndex
CREATE INDEX "score_import_release_id_idx" ON "score_import"("release_id");

-- CreateIndex
CREATE INDEX "score_import_actor_id_idx" ON "score_import"("actor_id");

-- CreateIndex
CREATE INDEX "notice_account_id_read_at_idx" ON "notice"("account_id", "read_at");

-- CreateIndex
CREATE INDEX "notice_release_id_idx" ON "notice"("release_id");

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_submitted_by_id_fkey" FOREIGN KEY ("submitted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_taken" ADD CONSTRAINT "step_taken_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "step_taken" ADD CONSTRAINT "step_taken_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warning_tick" ADD CONSTRAINT "warning_tick_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "warning_tick" ADD CONSTRAINT "warning_tick_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_import" ADD CONSTRAINT "score_import_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score_import" ADD CONSTRAINT "score_import_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Below this line: what Prisma's schema cannot say. Written by hand; runs on PostgreSQL 15 and later.

-- Account
ALTER TABLE "account"
    ADD CONSTRAINT "account_email_is_lower" CHECK ("email" = lower("email")),
    ADD CONSTRAINT "account_username_form" CHECK ("username" ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
    ADD CONSTRAINT "account_member_has_a_unit" CHECK (("role" = 'member') = ("authority_id" IS NOT NULL)),
    ADD CONSTRAINT "account_text_is_nfc" CHECK ("name" IS NFC NORMALIZED);

-- Two administrators who remove each other at the same time wait for one another here.
CREATE FUNCTION "keep_an_administrator"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."role" = 'administrator' AND OLD."disabled_at" IS NULL THEN
        PERFORM pg_advisory_xact_lock(72707371);
        IF NOT EXISTS (SELECT FROM "account" WHERE "role" = 'administrator' AND "disabled_at" IS NULL) THEN
            RAISE EXCEPTION 'the last administrator stays' USING ERRCODE = 'restrict_violation';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER "account_keeps_an_administrator" AFTER UPDATE OR DELETE ON "account"
    FOR EACH ROW EXECUTE FUNCTION "keep_an_administrator"();

-- Release under review
ALTER TABLE "release"
    ADD CONSTRAINT "release_two_persons" CHECK ("approved_by_id" <> "submitted_by_id"),
    ADD CONSTRAINT "release_submitted_by_somebody" CHECK (("submitted_by_id" IS NULL) = ("submitted_at" IS NULL)),
    ADD CONSTRAINT "release_approved_by_somebody" CHECK (("approved_by_id" IS NULL) = ("approved_at" IS NULL)),
    ADD CONSTRAINT "release_opened_has_a_source" CHECK ("opened_by_id" IS NULL OR "source_id" IS NOT NULL),
    ADD CONSTRAINT "release_reviewed_by_two" CHECK (
        "opened_by_id" IS NULL OR "status" IN ('draft', 'returned')
        OR ("submitted_by_id" IS NOT NULL AND ("status" = 'submitted' OR "approved_by_id" IS NOT NULL))
    ),
    ADD CONSTRAINT "release_only_approved_is_planned" CHECK ("scheduled_for" IS NULL OR "status" = 'approved'),
    ADD CONSTRAINT "release_revision_from_one" CHECK ("revision" >= 1);
CREATE UNIQUE INDEX "release_one_in_work" ON "release" ("indicator_id", "period") WHERE "status" <> 'published';

ALTER TABLE "step_taken"
    ADD CONSTRAINT "step_taken_return_has_a_reason" CHECK ("step" <> 'return' OR btrim("reason") <> ''),
    ADD CONSTRAINT "step_taken_text_is_nfc" CHECK ("reason" IS NFC NORMALIZED);

-- Score: a cell may be blank, and is not touched outside a draft by those who do not own the table
ALTER TABLE "score" DROP CONSTRAINT "score_points_or_reason";
ALTER TABLE "score"
    ADD CONSTRAINT "score_points_or_reason" CHECK ("points" IS NULL OR "missing_reason" IS NULL),
    ADD CONSTRAINT "score_entry_note_is_nfc" CHECK ("entry_note" IS NFC NORMALIZED),
    ADD CONSTRAINT "score_entered_by_somebody" CHECK (("entered_by_id" IS NULL) = ("entered_at" IS NULL));
CREATE SEQUENCE "score_version" AS integer START WITH 2;

CREATE FUNCTION "keep_reviewed_scores"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    "releases" integer[];
BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = 'score'::regclass), 'MEMBER') THEN
        RETURN coalesce(NEW, OLD);
    END IF;
    "releases" := CASE TG_OP
        WHEN 'INSERT' THEN ARRAY[NEW."release_id"]
        WHEN 'DELETE' THEN ARRAY[OLD."release_id"]
        ELSE ARRAY[OLD."release_id", NEW."release_id"]
    END;
    IF EXISTS (SELECT FROM "release" WHERE "id" = ANY ("releases") AND "status" NOT IN ('draft', 'returned')) THEN
        RAISE EXCEPTION 'the scores of a reviewed release stay as they are' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "score_of_reviewed_release_stays" BEFORE INSERT OR UPDATE OR DELETE ON "score"
    FOR EACH ROW EXECUTE FUNCTION "keep_reviewed_scores"();

-- Import
ALTER TABLE "score_import"
    ADD CONSTRAINT "score_import_hash_form" CHECK ("file_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "score_import_name_is_nfc" CHECK ("file_name" IS NFC NORMALIZED);

-- Audit: append-only, each row chained to the one before
ALTER TABLE "audit_entry"
    ADD CONSTRAINT "audit_entry_hash_form" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previous_hash" ~ '^[0-9a-f]{64}$');

CREATE FUNCTION "audit_hash"("entry" "audit_entry") RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(
        "entry"."previous_hash", "entry"."id", floor(extract(epoch FROM "entry"."at") * 1000)::bigint,
        "entry"."actor_id", "entry"."actor_name", "entry"."act", "entry"."subject_kind", "entry"."subject_key",
        "entry"."before", "entry"."after", "entry"."reason", "entry"."request_id"
    )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION "chain_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    "last" "audit_entry";
BEGIN
    PERFORM pg_advisory_xact_lock(72707370);
    SELECT * INTO "last" FROM "audit_entry" ORDER BY "id" DESC LIMIT 1;
    NEW."id" := coalesce("last"."id", 0) + 1;
    NEW."at" := date_trunc('milliseconds', clock_timestamp());
    NEW."previous_hash" := coalesce("last"."hash", repeat('0', 64));
    NEW."hash" := "audit_hash"(NEW);
    RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_is_chained" BEFORE INSERT ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION "chain_audit_entry"();

CREATE FUNCTION "keep_audit_entries"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "audit_entry_stays" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
    FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit_entries"();
