import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** An advance can be of one reception, out of the fund, by a rule that an assembly voted. */
export class Migration20261201130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "reception_advance_rule" ("id" text not null,
      "per_group_clp" integer not null check ("per_group_clp" >= 0),
      "part_bp" integer not null check ("part_bp" between 0 and 10000),
      "assembly_date" text not null, "minutes" text not null, "set_by" text not null, ${KEPT},
      constraint "reception_advance_rule_pkey" primary key ("id"))`)
    this.addSql(`create or replace trigger settlement_keep before update or delete on reception_advance_rule
      for each row execute function settlement_keep()`)
    this.addSql(`alter table if exists "payout" add column if not exists "reception_id" text null`)
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_of_reception"`)
    this.addSql(`alter table if exists "payout" add constraint "payout_of_reception"
      check ("reception_id" is null or "is_advance")`)
    this.addSql(`create unique index if not exists "IDX_payout_reception" on "payout" ("reception_id")
      where reception_id is not null and state not in ('cancelled', 'returned')`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payout_reception"`)
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_of_reception"`)
    this.addSql(`alter table if exists "payout" drop column if exists "reception_id"`)
    this.addSql(`drop table if exists "reception_advance_rule" cascade`)
  }
}
