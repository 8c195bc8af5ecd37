import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126030500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "organization_photo" drop constraint if exists "organization_photo_organization_id_upload_unique";`);
    this.addSql(`alter table if exists "organization_photo" drop constraint if exists "organization_photo_key_unique";`);
    this.addSql(`create table if not exists "organization_photo" ("id" text not null, "key" text not null, "organization_id" text not null, "upload" text not null, "sha256" text not null, "bytes" integer not null, "original" text not null, "photo" jsonb not null, "by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organization_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organization_photo_key_unique" ON "organization_photo" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_organization_photo_deleted_at" ON "organization_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organization_photo_organization_id_upload_unique" ON "organization_photo" ("organization_id", "upload") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "organization_photo" cascade;`);
  }

}
