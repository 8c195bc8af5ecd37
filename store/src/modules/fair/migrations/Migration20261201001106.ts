import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['fair_till', 'fair_till_line', 'fair_sale', 'fair_sale_line', 'fair_closing']
const MOST_CLP = 99_999_999

/** A group's till at a fair: what it took there, each sale, and how it ended. Nothing of it is ever changed. */
export class Migration20261201001106 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "fair_till" ("id" text not null, "organization_id" text not null,
      "association_id" text not null, "federation_id" text not null, "terms_id" text not null, "shares" jsonb not null,
      "name" text not null check ("name" <> ''), "place" text not null, "held_on" text not null,
      "float_clp" integer not null check ("float_clp" between 0 and ${MOST_CLP}), "key" text not null,
      "body_hash" text not null, "by" text not null, ${MADE}, constraint "fair_till_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_fair_till_organization_id_key_unique"
      on "fair_till" ("organization_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "fair_till_line" ("id" text not null,
      "till_id" text not null references "fair_till" ("id"), "variant_id" text not null, "title" text not null,
      "variant_title" text null, "price_clp" integer not null check ("price_clp" > 0),
      "brought_units" integer not null check ("brought_units" > 0), ${MADE},
      constraint "fair_till_line_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_fair_till_line_till_id_variant_id_unique"
      on "fair_till_line" ("till_id", "variant_id") where deleted_at is null`)
    this.addSql(`create table if not exists "fair_sale" ("id" text not null,
      "till_id" text not null references "fair_till" ("id"), "code" text not null,
      "paid_by" text not null check ("paid_by" in ('cash', 'card')),
      "total_clp" integer not null check ("total_clp" between 1 and ${MOST_CLP}), "received_clp" integer null,
      "voucher" text null, "document" text null, "sold_at" timestamptz not null, "key" text not null,
      "body_hash" text not null, "by" text not null, ${MADE}, constraint "fair_sale_pkey" primary key ("id"),
      constraint "fair_sale_paid" check (("paid_by" = 'cash') = ("received_clp" is not null)
        and ("paid_by" = 'card') = ("voucher" is not null) and coalesce("received_clp", "total_clp") >= "total_clp"))`)
    this.addSql(`create unique index if not exists "IDX_fair_sale_till_id_key_unique"
      on "fair_sale" ("till_id", "key") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_fair_sale_code_unique"
      on "fair_sale" ("code") where deleted_at is null`)
    this.addSql(`create table if not exists "fair_sale_line" ("id" text not null,
      "sale_id" text not null references "fair_sale" ("id"),
      "till_line_id" text not null references "fair_till_line" ("id"), "units" integer not null check ("units" > 0),
      "amount_clp" integer not null check ("amount_clp" > 0), ${MADE},
      constraint "fair_sale_line_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_fair_sale_line_sale_id" on "fair_sale_line" ("sale_id")
      where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_fair_sale_line_till_line_id" on "fair_sale_line" ("till_line_id")
      where deleted_at is null`)
    this.addSql(`create table if not exists "fair_closing" ("id" text not null,
      "till_id" text not null references "fair_till" ("id"), "cash_clp" integer not null,
      "card_clp" integer not null, "sale_count" integer not null,
      "counted_clp" integer not null check ("counted_clp" between 0 and ${MOST_CLP}), "expected_clp" integer not null,
      "owed_clp" integer not null, "key" text not null, "body_hash" text not null, "by" text not null, ${MADE},
      constraint "fair_closing_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_fair_closing_till_id_unique"
      on "fair_closing" ("till_id") where deleted_at is null`)
    this.addSql(`create or replace function fair_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was taken to a fair, sold and counted stays: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger fair_keep before update or delete on ${table}
        for each row execute function fair_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES.toReversed()) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists fair_keep')
  }
}
