import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Who corrected a person's name or contact, and what it was. */
export class Migration20261128214800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "member_correction" ("id" text not null, "member_id" text not null, "by" text not null, "before" jsonb not null, "after" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_correction_pkey" primary key ("id"))`,
    )
    this.addSql(
      `create index if not exists "IDX_member_correction_member_id" on "member_correction" ("member_id") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_member_correction_deleted_at" on "member_correction" ("deleted_at") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "member_correction" cascade')
  }
}
