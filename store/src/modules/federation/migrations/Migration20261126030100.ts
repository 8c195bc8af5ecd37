import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const dates =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

/** Invitations by link, and mandates of help with what was done under them. */
export class Migration20261126030100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "membership" add column if not exists "token_hash" text null, add column if not exists "open_until" timestamptz null, add column if not exists "declined_at" timestamptz null, add column if not exists "invited_by" text null`)
    this.addSql(`create unique index if not exists "IDX_membership_token_hash_unique" on "membership" ("token_hash") where deleted_at is null`)

    this.addSql(`alter table if exists "mandate" add column if not exists "given_by" text null, add column if not exists "ended_at" timestamptz null, add column if not exists "ended_by" text null`)
    this.addSql(`create table if not exists "mandate_act" ("id" text not null, "mandate_id" text not null, "member_id" text not null, "organization_id" text not null, "what" text not null, "subject" text null, "at" timestamptz not null, "status" integer null, ${dates}, constraint "mandate_act_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_mandate_act_mandate_id" on "mandate_act" ("mandate_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_mandate_act_deleted_at" on "mandate_act" ("deleted_at") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "mandate_act" cascade`)
    this.addSql(`alter table if exists "mandate" drop column if exists "given_by", drop column if exists "ended_at", drop column if exists "ended_by"`)
    this.addSql(`alter table if exists "membership" drop column if exists "token_hash", drop column if exists "open_until", drop column if exists "declined_at", drop column if exists "invited_by"`)
  }
}
