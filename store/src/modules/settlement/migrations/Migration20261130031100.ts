import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** A payment can be an advance: of a group alone, for a purpose that somebody allowed. And up to how much. */
export class Migration20261130031100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payout" add column if not exists "is_advance" boolean not null default false`,
    )
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_advance"`)
    this.addSql(`alter table if exists "payout" add constraint "payout_advance" check (not "is_advance"
      or ("account" = 'group' and "purpose" is not null and "minutes" is not null))`)
    this.addSql(
      `create index if not exists "IDX_payout_advance" on "payout" ("organization_id") where is_advance`,
    )
    this
      .addSql(`create table if not exists "advance_maximum" ("id" text not null, "amount_clp" integer not null
      check ("amount_clp" >= 0), "set_by" text not null, ${KEPT}, constraint "advance_maximum_pkey" primary key ("id"))`)
    this.addSql(`create or replace trigger settlement_keep before update or delete on advance_maximum
      for each row execute function settlement_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "advance_maximum" cascade`)
    this.addSql(`drop index if exists "IDX_payout_advance"`)
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_advance"`)
    this.addSql(`alter table if exists "payout" drop column if exists "is_advance"`)
  }
}
