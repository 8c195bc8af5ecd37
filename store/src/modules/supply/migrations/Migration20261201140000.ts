import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_recall_notice', 'supply_recall_receipt']

/** A recall told to institutions: once for each agreement, and who of it confirmed. Nothing of it is ever changed. */
export class Migration20261201140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_recall_notice" ("id" text not null, "recall_id" text not null,
      "agreement_id" text not null, "deliveries" jsonb not null, ${MADE},
      constraint "supply_recall_notice_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_recall_notice_recall_id_agreement_id_unique"
      on "supply_recall_notice" ("recall_id", "agreement_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_recall_notice_agreement_id"
      on "supply_recall_notice" ("agreement_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_recall_receipt" ("id" text not null, "recall_id" text not null,
      "agreement_id" text not null, "name" text not null check ("name" <> ''), ${MADE},
      constraint "supply_recall_receipt_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_recall_receipt_recall_id_agreement_id_unique"
      on "supply_recall_receipt" ("recall_id", "agreement_id") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
