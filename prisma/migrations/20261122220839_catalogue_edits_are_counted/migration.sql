-- AlterTable
ALTER TABLE "authority_version" ADD COLUMN     "document" TEXT;

-- AlterTable
ALTER TABLE "criteria_set" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "indicator" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "target" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;


-- Below this line: what Prisma's schema cannot say. Written by hand; runs on PostgreSQL 15 and later.
ALTER TABLE "authority_version"
    ADD CONSTRAINT "authority_version_document_is_nfc" CHECK ("document" IS NFC NORMALIZED);
ALTER TABLE "criteria_set" ADD CONSTRAINT "criteria_set_version_from_one" CHECK ("version" >= 1);
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_version_from_one" CHECK ("version" >= 1);
ALTER TABLE "target" ADD CONSTRAINT "target_version_from_one" CHECK ("version" >= 1);
