import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_handover', 'supply_handover_lot']

/** What was received of a call-off and handed over to who fetched it for its buyer, by lot. Never changed. */
export class Migration20261201121000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_handover" ("id" text not null, "organization_id" text not null,
      "call_off_id" text not null, "number" integer not null check ("number" > 0),
      "taken_by" text not null check ("taken_by" <> ''), "taken_rut" text null,
      "taken_on" text not null check ("taken_on" ~ '^\\d{4}-\\d{2}-\\d{2}$'),
      "taken_time" text not null check ("taken_time" ~ '^\\d{2}:\\d{2}$'),
      "key" text not null, "body_hash" text not null, "by" text not null, ${MADE},
      constraint "supply_handover_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_handover_call_off_id_key_unique"
      on "supply_handover" ("call_off_id", "key") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_supply_handover_organization_id_number_unique"
      on "supply_handover" ("organization_id", "number") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_handover_lot" ("id" text not null, "handover_id" text not null,
      "organization_id" text not null, "lot_id" text not null, "units" integer not null check ("units" > 0), ${MADE},
      constraint "supply_handover_lot_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_handover_lot_handover_id_lot_id_unique"
      on "supply_handover_lot" ("handover_id", "lot_id") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
