-- CreateEnum
CREATE TYPE "task_status" AS ENUM ('notStarted', 'underWay', 'closed', 'withdrawn');

-- CreateEnum
CREATE TYPE "task_step" AS ENUM ('report', 'close', 'reopen', 'withdraw');

-- CreateEnum
CREATE TYPE "task_reminder_kind" AS ENUM ('dueSoon', 'overdue', 'silent');

-- CreateEnum
CREATE TYPE "target_verdict_kind" AS ENUM ('met', 'onTrack', 'behind', 'backwards', 'unknown');

-- CreateEnum
CREATE TYPE "watched_figure" AS ENUM ('points', 'rank', 'lateShare', 'overdue');

-- CreateEnum
CREATE TYPE "watch_measure" AS ENUM ('absolute', 'relative');

-- CreateEnum
CREATE TYPE "watch_side" AS ENUM ('above', 'below');

-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "task_id" INTEGER;

-- AlterTable
ALTER TABLE "score" ADD COLUMN     "claimed_decimals" SMALLINT,
ADD COLUMN     "claimed_points" DECIMAL(9,6),
ADD COLUMN     "cut_reason" TEXT,
ADD COLUMN     "high_points" DECIMAL(9,6),
ADD COLUMN     "interval_decimals" SMALLINT,
ADD COLUMN     "low_points" DECIMAL(9,6);

-- CreateTable
CREATE TABLE "attachment" (
    "id" SERIAL NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "uploaded_by_id" TEXT,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directive" (
    "id" SERIAL NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT COLLATE "vi-x-icu" NOT NULL,
    "issued_on" DATE NOT NULL,
    "signer" TEXT NOT NULL,
    "url" TEXT,
    "attachment_id" INTEGER,
    "is_illustrative" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "directive_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" SERIAL NOT NULL,
    "directive_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT COLLATE "vi-x-icu" NOT NULL,
    "lead_id" INTEGER NOT NULL,
    "head" TEXT COLLATE "vi-x-icu" NOT NULL,
    "due_on" DATE NOT NULL,
    "product" TEXT NOT NULL,
    "criterion_id" INTEGER,
    "field_id" INTEGER,
    "expected_points" DECIMAL(9,6),
    "expected_decimals" SMALLINT,
    "base_period" TEXT NOT NULL,
    "status" "task_status" NOT NULL DEFAULT 'notStarted',
    "percent" SMALLINT NOT NULL DEFAULT 0,
    "last_reported_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_coordinator" (
    "task_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,

    CONSTRAINT "task_coordinator_pkey" PRIMARY KEY ("task_id","authority_id")
);

-- CreateTable
CREATE TABLE "task_report" (
    "id" SERIAL NOT NULL,
    "task_id" INTEGER NOT NULL,
    "step" "task_step" NOT NULL,
    "percent" SMALLINT NOT NULL,
    "word" TEXT NOT NULL,
    "url" TEXT,
    "attachment_id" INTEGER,
    "actor_id" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task_reminder" (
    "task_id" INTEGER NOT NULL,
    "kind" "task_reminder_kind" NOT NULL,
    "day" DATE NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_reminder_pkey" PRIMARY KEY ("task_id","kind","day")
);

-- CreateTable
CREATE TABLE "criterion_owner" (
    "criterion_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "document" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "criterion_owner_pkey" PRIMARY KEY ("criterion_id")
);

-- CreateTable
CREATE TABLE "target_override" (
    "target_id" INTEGER NOT NULL,
    "verdict" "target_verdict_kind" NOT NULL,
    "reason" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "target_override_pkey" PRIMARY KEY ("target_id")
);

-- CreateTable
CREATE TABLE "watch" (
    "id" SERIAL NOT NULL,
    "account_id" TEXT NOT NULL,
    "figure" "watched_figure" NOT NULL,
    "indicator_id" INTEGER,
    "field_id" INTEGER,
    "measure" "watch_measure" NOT NULL,
    "side" "watch_side" NOT NULL,
    "threshold" DECIMAL(12,6) NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "watch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watch_event" (
    "id" SERIAL NOT NULL,
    "watch_id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watch_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pre_read" (
    "release_id" INTEGER NOT NULL,
    "account_id" TEXT NOT NULL,
    "granted_by_id" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pre_read_pkey" PRIMARY KEY ("release_id","account_id")
);

-- CreateIndex
CREATE INDEX "attachment_uploaded_by_id_idx" ON "attachment"("uploaded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "directive_attachment_id_key" ON "directive"("attachment_id");

-- CreateIndex
CREATE INDEX "directive_created_by_id_idx" ON "directive"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "directive_number_issued_on_key" ON "directive"("number", "issued_on");

-- CreateIndex
CREATE INDEX "task_lead_id_status_idx" ON "task"("lead_id", "status");

-- CreateIndex
CREATE INDEX "task_criterion_id_idx" ON "task"("criterion_id");

-- CreateIndex
CREATE INDEX "task_field_id_idx" ON "task"("field_id");

-- CreateIndex
CREATE INDEX "task_status_due_on_idx" ON "task"("status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "task_directive_id_position_key" ON "task"("directive_id", "position");

-- CreateIndex
CREATE INDEX "task_coordinator_authority_id_idx" ON "task_coordinator"("authority_id");

-- CreateIndex
CREATE UNIQUE INDEX "task_report_attachment_id_key" ON "task_report"("attachment_id");

-- CreateIndex
CREATE INDEX "task_report_task_id_at_idx" ON "task_report"("task_id", "at");

-- CreateIndex
CREATE INDEX "task_report_actor_id_idx" ON "task_report"("actor_id");

-- CreateIndex
CREATE INDEX "criterion_owner_authority_id_idx" ON "criterion_owner"("authority_id");

-- CreateIndex
CREATE INDEX "target_override_actor_id_idx" ON "target_override"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "watch_token_key" ON "watch"("token");

-- CreateIndex
CREATE INDEX "watch_account_id_idx" ON "watch"("account_id");

-- CreateIndex
CREATE INDEX "watch_indicator_id_idx" ON "watch"("indicator_id");

-- CreateIndex
CREATE INDEX "watch_field_id_idx" ON "watch"("field_id");

-- CreateIndex
CREATE UNIQUE INDEX "watch_event_watch_id_key_key" ON "watch_event"("watch_id", "key");

-- CreateIndex
CREATE INDEX "pre_read_account_id_idx" ON "pre_read"("account_id");

-- CreateIndex
CREATE INDEX "pre_read_granted_by_id_idx" ON "pre_read"("granted_by_id");

-- CreateIndex
CREATE INDEX "notice_task_id_idx" ON "notice"("task_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directive" ADD CONSTRAINT "directive_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_coordinator" ADD CONSTRAINT "task_coordinator_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_coordinator" ADD CONSTRAINT "task_coordinator_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_report" ADD CONSTRAINT "task_report_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_report" ADD CONSTRAINT "task_report_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_report" ADD CONSTRAINT "task_report_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_reminder" ADD CONSTRAINT "task_reminder_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_owner" ADD CONSTRAINT "criterion_owner_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion_owner" ADD CONSTRAINT "criterion_owner_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_override" ADD CONSTRAINT "target_override_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "target"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_override" ADD CONSTRAINT "target_override_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch" ADD CONSTRAINT "watch_field_id_fkey" FOREIGN KEY ("field_id") REFERENCES "dossier_field"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "watch_event" ADD CONSTRAINT "watch_event_watch_id_fkey" FOREIGN KEY ("watch_id") REFERENCES "watch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pre_read" ADD CONSTRAINT "pre_read_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pre_read" ADD CONSTRAINT "pre_read_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pre_read" ADD CONSTRAINT "pre_read_granted_by_id_fkey" FOREIGN KEY ("granted_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What Prisma's schema cannot say.
ALTER TABLE "score"
    ADD CONSTRAINT "score_claim_is_whole" CHECK (("claimed_points" IS NULL) = ("claimed_decimals" IS NULL)),
    ADD CONSTRAINT "score_cut_has_a_claim" CHECK ("cut_reason" IS NULL OR "claimed_points" IS NOT NULL),
    ADD CONSTRAINT "score_claim_range" CHECK ("claimed_points" >= 0 AND "claimed_decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "score_interval_is_whole" CHECK (num_nonnulls("low_points", "high_points", "interval_decimals") IN (0, 3)),
    ADD CONSTRAINT "score_interval_holds_points" CHECK ("low_points" <= "points" AND "points" <= "high_points"),
    ADD CONSTRAINT "score_interval_range" CHECK ("low_points" >= 0 AND "interval_decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "score_cut_is_nfc" CHECK ("cut_reason" IS NFC NORMALIZED);

ALTER TABLE "attachment"
    ADD CONSTRAINT "attachment_hash_form" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "attachment_size_is_its_own" CHECK ("size" = octet_length("content")),
    ADD CONSTRAINT "attachment_name_is_nfc" CHECK ("file_name" <> '' AND "file_name" IS NFC NORMALIZED);

ALTER TABLE "directive"
    ADD CONSTRAINT "directive_text_is_nfc" CHECK (
        "number" IS NFC NORMALIZED AND "title" IS NFC NORMALIZED AND "signer" IS NFC NORMALIZED
    ),
    ADD CONSTRAINT "directive_says_something" CHECK ("number" <> '' AND "title" <> '' AND "signer" <> '');

ALTER TABLE "task"
    ADD CONSTRAINT "task_moves_one_number" CHECK (num_nonnulls("criterion_id", "field_id") = 1),
    ADD CONSTRAINT "task_place_from_one" CHECK ("position" >= 1),
    ADD CONSTRAINT "task_percent_range" CHECK ("percent" BETWEEN 0 AND 100),
    ADD CONSTRAINT "task_closed_at_an_instant" CHECK (("status" = 'closed') = ("closed_at" IS NOT NULL)),
    ADD CONSTRAINT "task_expectation_is_whole" CHECK (("expected_points" IS NULL) = ("expected_decimals" IS NULL)),
    ADD CONSTRAINT "task_expectation_range" CHECK ("expected_points" > 0 AND "expected_decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "task_text_is_nfc" CHECK (
        "title" IS NFC NORMALIZED AND "head" IS NFC NORMALIZED AND "product" IS NFC NORMALIZED
    ),
    ADD CONSTRAINT "task_says_something" CHECK ("title" <> '' AND "head" <> '' AND "product" <> '');

ALTER TABLE "task_report"
    ADD CONSTRAINT "task_report_percent_range" CHECK ("percent" BETWEEN 0 AND 100),
    ADD CONSTRAINT "task_report_says_something" CHECK ("word" <> '' AND "word" IS NFC NORMALIZED);

ALTER TABLE "criterion_owner" ADD CONSTRAINT "criterion_owner_text_is_nfc" CHECK ("document" IS NFC NORMALIZED);

ALTER TABLE "target_override" ADD CONSTRAINT "target_override_has_a_reason" CHECK ("reason" <> '' AND "reason" IS NFC NORMALIZED);

ALTER TABLE "watch"
    ADD CONSTRAINT "watch_of_one_thing" CHECK (
        CASE WHEN "figure" IN ('points', 'rank') THEN "indicator_id" IS NOT NULL AND "field_id" IS NULL
             ELSE "indicator_id" IS NULL END
    ),
    ADD CONSTRAINT "watch_threshold_range" CHECK ("threshold" >= 0 AND "decimals" BETWEEN 0 AND 6);

-- The queues of the jobs that remind of tasks and look at watched figures: the application's role makes none.
SELECT pgboss.create_queue('remind-tasks', '{"policy":"standard"}');
SELECT pgboss.create_queue('look-at-watches', '{"policy":"standard"}');
