import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_lot', 'supply_lot_state', 'supply_lot_use']
const MOST = 1_000_000

/** Lots: what a group made at one time, how it stands, and where its units went. Nothing of it is ever changed. */
export class Migration20261201001731 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_lot" ("id" text not null, "organization_id" text not null,
      "code" text not null check ("code" ~ '^[0-9A-HJKMNP-TV-Z]{8}$'), "product_id" text null,
      "standard_id" text null, "standard_version" integer null, "title" text not null,
      "units" integer not null check ("units" between 1 and ${MOST}), "made_on" text not null,
      "best_before" text null check ("best_before" >= "made_on"), "note" text not null, "declared" jsonb null,
      "key" text not null, "body_hash" text not null, "said_at" timestamptz not null, "by" text not null, ${MADE},
      constraint "supply_lot_pkey" primary key ("id"),
      constraint "supply_lot_of_something" check (("product_id" is not null or "standard_id" is not null)
        and ("standard_id" is null) = ("standard_version" is null)))`)
    this.addSql(`create unique index if not exists "IDX_supply_lot_code_unique"
      on "supply_lot" ("code") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_supply_lot_organization_id_key_unique"
      on "supply_lot" ("organization_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_lot_state" ("id" text not null, "lot_id" text not null,
      "number" integer not null check ("number" > 0),
      "state" text not null check ("state" in ('held', 'released', 'recalled')),
      "why" text not null check ("why" <> ''), "by" text not null, ${MADE},
      constraint "supply_lot_state_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_lot_state_lot_id_number_unique"
      on "supply_lot_state" ("lot_id", "number") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_lot_use" ("id" text not null, "lot_id" text not null,
      "number" integer not null check ("number" > 0),
      "units" integer not null check ("units" between 0 and ${MOST}), "consignment_id" text null,
      "line_id" text null, "share_id" text null, "by" text not null, ${MADE},
      constraint "supply_lot_use_pkey" primary key ("id"),
      constraint "supply_lot_use_of_one" check (("consignment_id" is null) = ("line_id" is null)
        and ("line_id" is null) <> ("share_id" is null)))`)
    this.addSql(`create unique index if not exists "IDX_supply_lot_use_lot_id_number_unique"
      on "supply_lot_use" ("lot_id", "number") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_lot_use_line_id"
      on "supply_lot_use" ("line_id") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
