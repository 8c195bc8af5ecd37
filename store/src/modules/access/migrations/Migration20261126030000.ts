import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const dates =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

/** Sessions of members, codes on their way, and how often somebody tried. */
export class Migration20261126030000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "member_session" ("id" text not null, "token_hash" text not null, "member_id" text not null, "device" text not null, "is_shared" boolean not null, "entered_at" timestamptz not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, ${dates}, constraint "member_session_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_member_session_token_hash_unique" on "member_session" ("token_hash") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_member_session_member_id" on "member_session" ("member_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_member_session_deleted_at" on "member_session" ("deleted_at") where deleted_at is null`)

    this.addSql(`create table if not exists "entry_code" ("id" text not null, "contact" text not null, "member_id" text null, "code_hash" text not null, "sealed" text null, "is_new_contact" boolean not null default false, "tries" integer not null default 0, "expires_at" timestamptz not null, "used_at" timestamptz null, "voided_at" timestamptz null, ${dates}, constraint "entry_code_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_entry_code_contact_unique" on "entry_code" ("contact") where used_at is null and voided_at is null and deleted_at is null`)
    this.addSql(`create index if not exists "IDX_entry_code_deleted_at" on "entry_code" ("deleted_at") where deleted_at is null`)

    this.addSql(`create table if not exists "entry_limit" ("id" text not null, "count" integer not null, "ends_at" timestamptz not null, ${dates}, constraint "entry_limit_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_entry_limit_ends_at" on "entry_limit" ("ends_at") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_entry_limit_deleted_at" on "entry_limit" ("deleted_at") where deleted_at is null`)

    this.addSql(`create table if not exists "used_token" ("id" text not null, ${dates}, constraint "used_token_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_used_token_deleted_at" on "used_token" ("deleted_at") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    for (const table of ['member_session', 'entry_code', 'entry_limit', 'used_token'])
      this.addSql(`drop table if exists "${table}" cascade`)
  }
}
