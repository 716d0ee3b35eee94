-- CreateTable
CREATE TABLE "task_import" (
    "id" SERIAL NOT NULL,
    "directive_id" INTEGER NOT NULL,
    "actor_id" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "file" BYTEA,
    "status" "import_status" NOT NULL DEFAULT 'uploaded',
    "mapping" JSONB,
    "counts" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "task_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "task_import_directive_id_idx" ON "task_import"("directive_id");

-- CreateIndex
CREATE INDEX "task_import_actor_id_idx" ON "task_import"("actor_id");

-- AddForeignKey
ALTER TABLE "task_import" ADD CONSTRAINT "task_import_directive_id_fkey" FOREIGN KEY ("directive_id") REFERENCES "directive"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task_import" ADD CONSTRAINT "task_import_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



ALTER TABLE "task_import"
    ADD CONSTRAINT "task_import_hash_form" CHECK ("file_hash" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "task_import_name_is_nfc" CHECK ("file_name" IS NFC NORMALIZED);
