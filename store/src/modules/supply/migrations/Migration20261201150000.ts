import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const DAY = `'^\\d{4}-\\d{2}-\\d{2}$'`
const MONTH = `'^\\d{4}-\\d{2}$'`
const TABLES = [
  ...['supply_input_purchase', 'supply_input_ask', 'supply_input_answer', 'supply_input_closing'],
  ...['supply_input_reception', 'supply_input_cost'],
]

/** What a unit of a standard takes, and what is bought of it together: who was asked, what came, whose cost. Never changed. */
export class Migration20261201150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "supply_standard_version"
      add column if not exists "inputs" jsonb not null default '[]'`)
    this.addSql(`create table if not exists "supply_input_purchase" ("id" text not null, "organization_id" text not null,
      "name" text not null, "measure" text not null, "supplier" text not null,
      "pack_units" integer not null check ("pack_units" > 0), "pack_clp" integer not null check ("pack_clp" > 0),
      "from_month" text not null check ("from_month" ~ ${MONTH}),
      "to_month" text not null check ("to_month" ~ ${MONTH} and "to_month" >= "from_month"),
      "answer_by" text not null check ("answer_by" ~ ${DAY}),
      "deliver_on" text not null check ("deliver_on" ~ ${DAY} and "deliver_on" > "answer_by"),
      "key" text not null, "body_hash" text not null, "by" text not null, ${MADE},
      constraint "supply_input_purchase_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_input_purchase_organization_id_key_unique"
      on "supply_input_purchase" ("organization_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_input_ask" ("id" text not null, "purchase_id" text not null,
      "organization_id" text not null, "promised_units" integer not null check ("promised_units" >= 0),
      "sure_units" integer not null check ("sure_units" >= "promised_units"), "steps" jsonb not null, ${MADE},
      constraint "supply_input_ask_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_input_ask_purchase_id_organization_id_unique"
      on "supply_input_ask" ("purchase_id", "organization_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_input_ask_organization_id"
      on "supply_input_ask" ("organization_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_input_answer" ("id" text not null, "ask_id" text not null,
      "units" integer not null check ("units" >= 0), "key" text not null, "body_hash" text not null, "by" text not null,
      "said_at" timestamptz not null, ${MADE}, constraint "supply_input_answer_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_input_answer_ask_id_key_unique"
      on "supply_input_answer" ("ask_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_input_closing" ("id" text not null, "purchase_id" text not null,
      "kind" text not null check ("kind" in ('ordered', 'called_off')),
      "units" integer not null check ("units" >= 0), "packs" integer not null check ("packs" >= 0),
      "why" text not null, "by" text not null, ${MADE}, constraint "supply_input_closing_pkey" primary key ("id"),
      constraint "supply_input_closing_kind" check (("kind" = 'ordered') = ("packs" > 0 and "why" = '')))`)
    this.addSql(`create unique index if not exists "IDX_supply_input_closing_purchase_id_unique"
      on "supply_input_closing" ("purchase_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_input_reception" ("id" text not null, "purchase_id" text not null,
      "number" integer not null check ("number" > 0), "good_units" integer not null check ("good_units" >= 0),
      "spoiled_units" integer not null check ("spoiled_units" >= 0),
      "bill_clp" integer not null check ("bill_clp" >= 0), "bill" text not null,
      "received_on" text not null check ("received_on" ~ ${DAY}), "note" text not null, "key" text not null,
      "body_hash" text not null, "by" text not null, ${MADE}, constraint "supply_input_reception_pkey" primary key ("id"))`)
    for (const column of ['number', 'key'])
      this.addSql(`create unique index if not exists "IDX_supply_input_reception_purchase_id_${column}_unique"
        on "supply_input_reception" ("purchase_id", "${column}") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_input_cost" ("id" text not null, "purchase_id" text not null,
      "organization_id" text not null, "units" integer not null check ("units" >= 0),
      "cost_clp" integer not null check ("cost_clp" >= 0), "steps" jsonb not null, "by" text not null, ${MADE},
      constraint "supply_input_cost_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_input_cost_purchase_id_organization_id_unique"
      on "supply_input_cost" ("purchase_id", "organization_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_input_cost_organization_id"
      on "supply_input_cost" ("organization_id") where deleted_at is null`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('alter table if exists "supply_standard_version" drop column if exists "inputs"')
  }
}
