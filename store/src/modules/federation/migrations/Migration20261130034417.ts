import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** How groups want to be presented. */
export class Migration20261130034417 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "profile_proposal" ("id" text not null, "organization_id" text not null, "key" text not null, "body_hash" text not null, "says" jsonb not null, "written_by" text null, "by" text not null, "state" text check ("state" in ('sent', 'received', 'taken', 'published', 'declined')) not null, "reason" text null, "received_at" timestamptz null, "state_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "profile_proposal_pkey" primary key ("id"))`,
    )
    this.addSql(
      `create unique index if not exists "IDX_profile_proposal_organization_id_key_unique" on "profile_proposal" ("organization_id", "key") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_profile_proposal_organization_id_created_at" on "profile_proposal" ("organization_id", "created_at") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_profile_proposal_deleted_at" on "profile_proposal" ("deleted_at") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "profile_proposal" cascade')
  }
}
