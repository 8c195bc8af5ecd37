import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Roles of the panel's users, kept by us. */
export class Migration20261128211500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "staff_account" ("user_id" text not null, "role" text check ("role" in ('operator', 'treasury')) not null, "made_by" text not null, "made_at" timestamptz not null, "sessions_from" timestamptz null, "ended_at" timestamptz null, "ended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_account_pkey" primary key ("user_id"))`,
    )
    this.addSql(
      `create index if not exists "IDX_staff_account_deleted_at" on "staff_account" ("deleted_at") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "staff_account" cascade')
  }
}
