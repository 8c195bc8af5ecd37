import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261126031200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "proposal" ("id" text not null, "organization_id" text not null, "product_id" text not null, "version" integer not null, "key" text not null, "body_hash" text not null, "before" jsonb null, "after" jsonb not null, "state" text check ("state" in ('waiting', 'approved', 'returned', 'replaced', 'applied')) not null, "reason" text null, "by" text not null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "proposal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_proposal_product_id_version_unique" ON "proposal" ("product_id", "version") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_proposal_organization_id_key_unique" ON "proposal" ("organization_id", "key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_proposal_product_id" ON "proposal" ("product_id") WHERE state = 'waiting' AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_proposal_deleted_at" ON "proposal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "proposal" cascade;`)
  }
}
