import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_recall', 'supply_recall_lot', 'supply_recall_sending', 'supply_recall_letter']

/** Recalls: prepared, sent once, and to which orders. Nothing of it is ever changed. */
export class Migration20261201002047 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_recall" ("id" text not null, "organization_id" text not null,
      "why" text not null check ("why" <> ''), "to_do" text not null check ("to_do" <> ''), "by" text not null, ${MADE},
      constraint "supply_recall_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_supply_recall_organization_id"
      on "supply_recall" ("organization_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_recall_lot" ("id" text not null, "recall_id" text not null,
      "lot_id" text not null, "state_number" integer not null, ${MADE},
      constraint "supply_recall_lot_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_recall_lot_recall_id_lot_id_unique"
      on "supply_recall_lot" ("recall_id", "lot_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_recall_lot_lot_id"
      on "supply_recall_lot" ("lot_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_recall_sending" ("id" text not null, "recall_id" text not null,
      "by" text not null, ${MADE}, constraint "supply_recall_sending_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_recall_sending_recall_id_unique"
      on "supply_recall_sending" ("recall_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_recall_letter" ("id" text not null, "recall_id" text not null,
      "order_id" text not null, "lots" jsonb not null, ${MADE},
      constraint "supply_recall_letter_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_recall_letter_recall_id_order_id_unique"
      on "supply_recall_letter" ("recall_id", "order_id") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
