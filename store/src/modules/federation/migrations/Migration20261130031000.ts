import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What an organization tells buyers or its groups from a day to a day. */
export class Migration20261130031000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "announcement" (
      "id" text not null, "organization_id" text not null,
      "place" text check ("place" in ('shop', 'groups')) not null, "text" text not null,
      "from_day" text not null, "until_day" text not null, "by" text not null, "ended_at" timestamptz null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null,
      constraint "announcement_pkey" primary key ("id"),
      constraint "announcement_days" check ("from_day" <= "until_day"))`)
    this.addSql(
      `create index if not exists "IDX_announcement_organization_id_until_day"
        on "announcement" ("organization_id", "until_day") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "announcement"`)
  }
}
