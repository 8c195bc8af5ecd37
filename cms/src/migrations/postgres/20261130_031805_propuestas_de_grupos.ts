import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_profile_proposals_state" AS ENUM('waiting', 'taken', 'declined', 'published', 'replaced');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'tellStore' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'tellStore' BEFORE 'schedulePublish';
  CREATE TABLE "profile_proposals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group_name" varchar NOT NULL,
  	"headline" varchar,
  	"body" varchar,
  	"quote_text" varchar,
  	"quote_author" varchar,
  	"image_id" uuid,
  	"state" "enum_profile_proposals_state" DEFAULT 'waiting' NOT NULL,
  	"reason" varchar,
  	"written_by" varchar,
  	"sent_at" timestamp(3) with time zone NOT NULL,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"handle" varchar NOT NULL,
  	"proposal" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "profile_proposals_id" uuid;
  ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "profile_proposals" ADD CONSTRAINT "profile_proposals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "profile_proposals_image_idx" ON "profile_proposals" USING btree ("image_id");
  CREATE INDEX "profile_proposals_state_idx" ON "profile_proposals" USING btree ("state");
  CREATE INDEX "profile_proposals_decided_by_idx" ON "profile_proposals" USING btree ("decided_by_id");
  CREATE INDEX "profile_proposals_handle_idx" ON "profile_proposals" USING btree ("handle");
  CREATE UNIQUE INDEX "profile_proposals_proposal_idx" ON "profile_proposals" USING btree ("proposal");
  CREATE INDEX "profile_proposals_updated_at_idx" ON "profile_proposals" USING btree ("updated_at");
  CREATE INDEX "profile_proposals_created_at_idx" ON "profile_proposals" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_profile_proposals_fk" FOREIGN KEY ("profile_proposals_id") REFERENCES "public"."profile_proposals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_profile_proposals_id_idx" ON "payload_locked_documents_rels" USING btree ("profile_proposals_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "profile_proposals" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "profile_proposals" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_profile_proposals_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "payload_locked_documents_rels_profile_proposals_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "profile_proposals_id";
  DROP TYPE "public"."enum_profile_proposals_state";`)
}
