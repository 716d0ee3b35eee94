-- CreateEnum
CREATE TYPE "authority_kind" AS ENUM ('country', 'region', 'province', 'department', 'district', 'commune', 'ward', 'specialZone');

-- CreateEnum
CREATE TYPE "succession_kind" AS ENUM ('merger', 'rename', 'split', 'typeChange');

-- CreateEnum
CREATE TYPE "grading" AS ENUM ('parGroups', 'quartiles', 'none');

-- CreateEnum
CREATE TYPE "score_unit" AS ENUM ('points', 'percent');

-- CreateEnum
CREATE TYPE "release_status" AS ENUM ('draft', 'submitted', 'returned', 'approved', 'published');

-- CreateEnum
CREATE TYPE "missing_reason" AS ENUM ('notPublished', 'notSurveyed', 'notApplicable', 'unreliable', 'incomplete', 'noPublicFigure');

-- CreateEnum
CREATE TYPE "origin" AS ENUM ('published', 'computed', 'estimated');

-- CreateEnum
CREATE TYPE "rank_origin" AS ENUM ('published', 'derived');

-- CreateEnum
CREATE TYPE "statistic_kind" AS ENUM ('mean', 'median', 'min', 'max', 'groupACount', 'groupBCount', 'groupCCount', 'increasedCount', 'decreasedCount', 'aboveMeanCount');

-- CreateEnum
CREATE TYPE "target_operator" AS ENUM ('gt', 'gte');

-- CreateTable
CREATE TABLE "authority" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "authority_kind" NOT NULL,
    "began_on" DATE,
    "ended_on" DATE,

    CONSTRAINT "authority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "authority_version" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "name_en" TEXT NOT NULL,
    "type_name" TEXT NOT NULL,
    "code" TEXT,
    "parent_id" INTEGER,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "authority_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "succession" (
    "id" SERIAL NOT NULL,
    "predecessor_id" INTEGER NOT NULL,
    "successor_id" INTEGER NOT NULL,
    "kind" "succession_kind" NOT NULL,
    "on_day" DATE NOT NULL,
    "document" TEXT NOT NULL,
    "source_id" INTEGER,

    CONSTRAINT "succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "scale_max" DECIMAL(9,6) NOT NULL,
    "unit" "score_unit" NOT NULL,
    "authority_kind" "authority_kind" NOT NULL,
    "is_ranked_by_publisher" BOOLEAN NOT NULL,
    "grading" "grading" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criteria_set" (
    "id" SERIAL NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "from_year" INTEGER NOT NULL,
    "to_year" INTEGER,
    "legal_basis" TEXT NOT NULL,
    "is_comparable_with_previous" BOOLEAN NOT NULL,
    "change_note" TEXT,
    "source_id" INTEGER,

    CONSTRAINT "criteria_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "criterion" (
    "id" SERIAL NOT NULL,
    "criteria_set_id" INTEGER NOT NULL,
    "parent_id" INTEGER,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "max_points" DECIMAL(9,6),
    "position" INTEGER NOT NULL,

    CONSTRAINT "criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "criteria_set_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "status" "release_status" NOT NULL,
    "territory_on" DATE NOT NULL,
    "is_complete" BOOLEAN NOT NULL,
    "announced_on" DATE,
    "decision" TEXT,
    "public_note" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "score" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "criteria_set_id" INTEGER NOT NULL,
    "criterion_id" INTEGER NOT NULL,
    "points" DECIMAL(9,6),
    "decimals" SMALLINT,
    "missing_reason" "missing_reason",
    "origin" "origin" NOT NULL DEFAULT 'published',
    "published_rank" SMALLINT,
    "rank_out_of" SMALLINT,
    "rank_origin" "rank_origin",
    "note" TEXT,
    "source_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_quote" (
    "id" SERIAL NOT NULL,
    "score_id" INTEGER NOT NULL,
    "source_id" INTEGER NOT NULL,
    "points" DECIMAL(9,6),
    "decimals" SMALLINT,
    "rank" SMALLINT,
    "rank_out_of" SMALLINT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "source_quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statistic" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "kind" "statistic_kind" NOT NULL,
    "value" DECIMAL(9,6) NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "origin" "origin" NOT NULL,
    "note" TEXT,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "statistic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" SERIAL NOT NULL,
    "authority_id" INTEGER NOT NULL,
    "indicator_id" INTEGER NOT NULL,
    "period" TEXT NOT NULL,
    "operator" "target_operator" NOT NULL,
    "value" DECIMAL(9,6) NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "note" TEXT,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT COLLATE "vi-x-icu" NOT NULL,
    "publisher" TEXT COLLATE "vi-x-icu" NOT NULL,
    "date" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "accessed_via" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seed_load" (
    "name" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seed_load_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "authority_slug_key" ON "authority"("slug");

-- CreateIndex
CREATE INDEX "authority_version_parent_id_idx" ON "authority_version"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "authority_version_authority_id_valid_from_key" ON "authority_version"("authority_id", "valid_from");

-- CreateIndex
CREATE INDEX "succession_successor_id_idx" ON "succession"("successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "succession_predecessor_id_successor_id_key" ON "succession"("predecessor_id", "successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_code_key" ON "indicator"("code");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_slug_key" ON "indicator"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_position_key" ON "indicator"("position");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_set_code_key" ON "criteria_set"("code");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_set_indicator_id_from_year_key" ON "criteria_set"("indicator_id", "from_year");

-- CreateIndex
CREATE UNIQUE INDEX "criteria_set_indicator_id_id_key" ON "criteria_set"("indicator_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_criteria_set_id_code_key" ON "criterion"("criteria_set_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "criterion_criteria_set_id_id_key" ON "criterion"("criteria_set_id", "id");

-- CreateIndex
CREATE INDEX "release_status_idx" ON "release"("status");

-- CreateIndex
CREATE UNIQUE INDEX "release_indicator_id_period_version_key" ON "release"("indicator_id", "period", "version");

-- CreateIndex
CREATE UNIQUE INDEX "release_criteria_set_id_id_key" ON "release"("criteria_set_id", "id");

-- CreateIndex
CREATE INDEX "score_authority_id_criterion_id_idx" ON "score"("authority_id", "criterion_id");

-- CreateIndex
CREATE INDEX "score_criterion_id_idx" ON "score"("criterion_id");

-- CreateIndex
CREATE INDEX "score_source_id_idx" ON "score"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "score_release_id_authority_id_criterion_id_key" ON "score"("release_id", "authority_id", "criterion_id");

-- CreateIndex
CREATE INDEX "source_quote_source_id_idx" ON "source_quote"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_quote_score_id_source_id_key" ON "source_quote"("score_id", "source_id");

-- CreateIndex
CREATE INDEX "statistic_authority_id_idx" ON "statistic"("authority_id");

-- CreateIndex
CREATE INDEX "statistic_source_id_idx" ON "statistic"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "statistic_release_id_authority_id_kind_key" ON "statistic"("release_id", "authority_id", "kind");

-- CreateIndex
CREATE INDEX "target_source_id_idx" ON "target"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_authority_id_indicator_id_period_key" ON "target"("authority_id", "indicator_id", "period");

-- CreateIndex
CREATE UNIQUE INDEX "source_code_key" ON "source"("code");

-- AddForeignKey
ALTER TABLE "authority_version" ADD CONSTRAINT "authority_version_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authority_version" ADD CONSTRAINT "authority_version_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "succession" ADD CONSTRAINT "succession_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_criteria_set_id_fkey" FOREIGN KEY ("criteria_set_id") REFERENCES "criteria_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_criteria_set_id_parent_id_fkey" FOREIGN KEY ("criteria_set_id", "parent_id") REFERENCES "criterion"("criteria_set_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_indicator_id_criteria_set_id_fkey" FOREIGN KEY ("indicator_id", "criteria_set_id") REFERENCES "criteria_set"("indicator_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_criteria_set_id_release_id_fkey" FOREIGN KEY ("criteria_set_id", "release_id") REFERENCES "release"("criteria_set_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_criteria_set_id_criterion_id_fkey" FOREIGN KEY ("criteria_set_id", "criterion_id") REFERENCES "criterion"("criteria_set_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_quote" ADD CONSTRAINT "source_quote_score_id_fkey" FOREIGN KEY ("score_id") REFERENCES "score"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_quote" ADD CONSTRAINT "source_quote_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statistic" ADD CONSTRAINT "statistic_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_authority_id_fkey" FOREIGN KEY ("authority_id") REFERENCES "authority"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below this line: what Prisma's schema cannot say. Written by hand; runs on PostgreSQL 15 and later.
-- Names above sort by Vietnamese rules (COLLATE "vi-x-icu": Đ after D).

-- Authority: one identity, its dated names and its successions
ALTER TABLE "authority"
    ADD CONSTRAINT "authority_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "authority_days_in_order" CHECK ("began_on" <= "ended_on");

ALTER TABLE "authority_version"
    ADD CONSTRAINT "authority_version_code_form" CHECK ("code" ~ '^[0-9]{2}$'),
    ADD CONSTRAINT "authority_version_days_in_order" CHECK ("valid_from" <= "valid_to"),
    ADD CONSTRAINT "authority_version_parent_is_another" CHECK ("parent_id" <> "authority_id"),
    ADD CONSTRAINT "authority_version_text_is_nfc" CHECK ("name" IS NFC NORMALIZED AND "type_name" IS NFC NORMALIZED),
    -- Ranges of one value stand for equality, so that no extension (btree_gist) is needed.
    ADD CONSTRAINT "authority_version_one_at_a_time" EXCLUDE USING gist (
        int4range("authority_id", "authority_id", '[]') WITH &&,
        daterange("valid_from", "valid_to", '[]') WITH &&
    ),
    ADD CONSTRAINT "authority_version_code_is_one_authority" EXCLUDE USING gist (
        int4range("code"::integer, "code"::integer, '[]') WITH &&,
        daterange("valid_from", "valid_to", '[]') WITH &&
    ) WHERE ("code" IS NOT NULL);

ALTER TABLE "succession"
    ADD CONSTRAINT "succession_is_between_two" CHECK ("predecessor_id" <> "successor_id"),
    ADD CONSTRAINT "succession_text_is_nfc" CHECK ("document" IS NFC NORMALIZED);

-- Indicator and its criteria
ALTER TABLE "indicator"
    ADD CONSTRAINT "indicator_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    ADD CONSTRAINT "indicator_scale_is_positive" CHECK ("scale_max" > 0),
    ADD CONSTRAINT "indicator_position_from_one" CHECK ("position" >= 1),
    ADD CONSTRAINT "indicator_text_is_nfc" CHECK (
        "name" IS NFC NORMALIZED AND "full_name" IS NFC NORMALIZED
        AND "publisher" IS NFC NORMALIZED AND "summary" IS NFC NORMALIZED
    );

ALTER TABLE "criteria_set"
    ADD CONSTRAINT "criteria_set_years_in_order" CHECK ("from_year" <= "to_year"),
    ADD CONSTRAINT "criteria_set_text_is_nfc" CHECK ("legal_basis" IS NFC NORMALIZED AND "change_note" IS NFC NORMALIZED),
    ADD CONSTRAINT "criteria_set_one_a_year" EXCLUDE USING gist (
        int4range("indicator_id", "indicator_id", '[]') WITH &&,
        int4range("from_year", "to_year", '[]') WITH &&
    );

ALTER TABLE "criterion"
    ADD CONSTRAINT "criterion_parent_is_another" CHECK ("parent_id" <> "id"),
    ADD CONSTRAINT "criterion_root_is_the_total" CHECK (("code" = 'T') = ("parent_id" IS NULL)),
    ADD CONSTRAINT "criterion_max_is_positive" CHECK ("max_points" > 0),
    ADD CONSTRAINT "criterion_position_from_one" CHECK ("position" >= 1),
    ADD CONSTRAINT "criterion_text_is_nfc" CHECK ("name" IS NFC NORMALIZED);

-- Release and its figures
ALTER TABLE "release"
    ADD CONSTRAINT "release_period_form" CHECK ("period" ~ '^[0-9]{4}(-Q[1-4]|-M(0[1-9]|1[0-2]))?$'),
    ADD CONSTRAINT "release_version_from_one" CHECK ("version" >= 1),
    ADD CONSTRAINT "release_published_has_its_instant" CHECK (("status" = 'published') = ("published_at" IS NOT NULL)),
    ADD CONSTRAINT "release_text_is_nfc" CHECK ("decision" IS NFC NORMALIZED AND "public_note" IS NFC NORMALIZED);

ALTER TABLE "score"
    ADD CONSTRAINT "score_points_or_reason" CHECK (("points" IS NULL) = ("missing_reason" IS NOT NULL)),
    ADD CONSTRAINT "score_points_with_decimals" CHECK (("points" IS NULL) = ("decimals" IS NULL)),
    ADD CONSTRAINT "score_points_not_negative" CHECK ("points" >= 0),
    ADD CONSTRAINT "score_decimals_range" CHECK ("decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "score_points_as_printed" CHECK ("points" = round("points", "decimals")),
    ADD CONSTRAINT "score_rank_is_whole" CHECK (
        ("published_rank" IS NULL) = ("rank_out_of" IS NULL)
        AND ("published_rank" IS NULL) = ("rank_origin" IS NULL)
    ),
    ADD CONSTRAINT "score_rank_range" CHECK ("published_rank" >= 1 AND "published_rank" <= "rank_out_of"),
    ADD CONSTRAINT "score_estimate_has_no_rank" CHECK ("origin" <> 'estimated' OR "published_rank" IS NULL),
    ADD CONSTRAINT "score_version_from_one" CHECK ("version" >= 1),
    ADD CONSTRAINT "score_text_is_nfc" CHECK ("note" IS NFC NORMALIZED);

ALTER TABLE "source_quote"
    ADD CONSTRAINT "source_quote_says_something" CHECK ("points" IS NOT NULL OR "rank" IS NOT NULL),
    ADD CONSTRAINT "source_quote_points_with_decimals" CHECK (("points" IS NULL) = ("decimals" IS NULL)),
    ADD CONSTRAINT "source_quote_points_not_negative" CHECK ("points" >= 0),
    ADD CONSTRAINT "source_quote_decimals_range" CHECK ("decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "source_quote_points_as_printed" CHECK ("points" = round("points", "decimals")),
    ADD CONSTRAINT "source_quote_rank_is_whole" CHECK (("rank" IS NULL) = ("rank_out_of" IS NULL)),
    ADD CONSTRAINT "source_quote_rank_range" CHECK ("rank" >= 1 AND "rank" <= "rank_out_of"),
    ADD CONSTRAINT "source_quote_text_is_nfc" CHECK ("reason" IS NFC NORMALIZED);

ALTER TABLE "statistic"
    ADD CONSTRAINT "statistic_value_not_negative" CHECK ("value" >= 0),
    ADD CONSTRAINT "statistic_decimals_range" CHECK ("decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "statistic_value_as_printed" CHECK ("value" = round("value", "decimals")),
    ADD CONSTRAINT "statistic_text_is_nfc" CHECK ("note" IS NFC NORMALIZED);

ALTER TABLE "target"
    ADD CONSTRAINT "target_period_form" CHECK ("period" ~ '^[0-9]{4}(-Q[1-4]|-M(0[1-9]|1[0-2]))?$'),
    ADD CONSTRAINT "target_value_not_negative" CHECK ("value" >= 0),
    ADD CONSTRAINT "target_decimals_range" CHECK ("decimals" BETWEEN 0 AND 6),
    ADD CONSTRAINT "target_value_as_printed" CHECK ("value" = round("value", "decimals")),
    ADD CONSTRAINT "target_text_is_nfc" CHECK ("note" IS NFC NORMALIZED);

ALTER TABLE "source"
    ADD CONSTRAINT "source_date_form" CHECK ("date" ~ '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$'),
    ADD CONSTRAINT "source_text_is_nfc" CHECK ("title" IS NFC NORMALIZED AND "publisher" IS NFC NORMALIZED);
