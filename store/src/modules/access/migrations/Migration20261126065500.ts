import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Phones that are known again after their session, so that no stranger uses up their codes. */
export class Migration20261126065500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "entry_mark" ("id" text not null, "token_hash" text not null, "member_id" text not null, "last_used_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "entry_mark_pkey" primary key ("id"))`,
    )
    this.addSql(
      `create unique index if not exists "IDX_entry_mark_token_hash_member_id_unique" on "entry_mark" ("token_hash", "member_id") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_entry_mark_member_id" on "entry_mark" ("member_id") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_entry_mark_deleted_at" on "entry_mark" ("deleted_at") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "entry_mark" cascade')
  }
}
