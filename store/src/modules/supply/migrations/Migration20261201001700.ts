import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_allocation', 'supply_share', 'supply_share_answer', 'supply_failure']
const DAY = `'^\\d{4}-\\d{2}-\\d{2}$'`

/** How call-offs were shared out among groups, what each said to its share, and who failed. Nothing of it is ever changed. */
export class Migration20261201001700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_allocation" ("id" text not null, "call_off_id" text not null,
      "number" integer not null check ("number" > 0),
      "kind" text not null check ("kind" in ('first', 'after_answers', 'cover')),
      "answer_by" text not null check ("answer_by" ~ ${DAY}), "rule_version" integer not null check ("rule_version" > 0),
      "lot_units" integer not null check ("lot_units" > 0), "asked_units" integer not null check ("asked_units" > 0),
      "missing_units" integer not null check ("missing_units" between 0 and "asked_units"), "by" text not null, ${MADE},
      constraint "supply_allocation_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_allocation_call_off_id_number_unique"
      on "supply_allocation" ("call_off_id", "number") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_share" ("id" text not null, "allocation_id" text not null,
      "organization_id" text not null, "units" integer not null check ("units" >= 0), "steps" jsonb not null,
      "reserve_organization_id" text null, "reserve_units" integer null check ("reserve_units" > 0), ${MADE},
      constraint "supply_share_pkey" primary key ("id"),
      constraint "supply_share_reserve" check (("reserve_units" is null) = ("reserve_organization_id" is null)
        and "reserve_organization_id" is distinct from "organization_id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_share_allocation_id_organization_id_unique"
      on "supply_share" ("allocation_id", "organization_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_share_organization_id"
      on "supply_share" ("organization_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_share_answer" ("id" text not null, "share_id" text not null,
      "accepted_units" integer not null check ("accepted_units" >= 0), "key" text not null, "body_hash" text not null,
      "by" text not null, "said_at" timestamptz not null, ${MADE},
      constraint "supply_share_answer_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_share_answer_share_id_unique"
      on "supply_share_answer" ("share_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_failure" ("id" text not null, "call_off_id" text not null,
      "allocation_id" text not null, "organization_id" text not null, "units" integer not null check ("units" > 0),
      "reason" text not null check ("reason" <> ''), "key" text not null, "body_hash" text not null, "by" text not null,
      ${MADE}, constraint "supply_failure_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_failure_allocation_id_unique"
      on "supply_failure" ("allocation_id") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_supply_failure_call_off_id_key_unique"
      on "supply_failure" ("call_off_id", "key") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
