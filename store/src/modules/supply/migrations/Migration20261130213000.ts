import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const TABLES = ['supply_standard', 'supply_standard_version', 'supply_qualification', 'supply_offer']
const MOST = 1_000_000

/** What groups make alike, who is qualified for it, and what each says it will have. Nothing of it is ever changed. */
export class Migration20261130213000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_standard" ("id" text not null, "organization_id" text not null,
      "handle" text not null, "name" text not null, "unit" text not null, "by" text not null, ${MADE},
      constraint "supply_standard_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_standard_handle_unique"
      on "supply_standard" ("handle") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_standard_version" ("id" text not null, "standard_id" text not null,
      "number" integer not null check ("number" > 0), "technique" text not null, "format" text not null,
      "container" text not null, "label" text not null, "tolerances" text not null,
      "shelf_life_days" integer null check ("shelf_life_days" > 0),
      "minimum_lot" integer not null check ("minimum_lot" between 1 and ${MOST}),
      "cost_clp" integer not null check ("cost_clp" >= 0), "assembly_date" text not null,
      "minutes" text not null check ("minutes" <> ''), "by" text not null, ${MADE},
      constraint "supply_standard_version_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_standard_version_standard_id_number_unique"
      on "supply_standard_version" ("standard_id", "number") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_qualification" ("id" text not null, "standard_id" text not null,
      "organization_id" text not null, "version" integer not null,
      "outcome" text not null check ("outcome" in ('qualified', 'to_mend', 'withdrawn')), "trial_batch" text not null,
      "tried_on" text not null, "tried_by" text not null, "to_mend" text not null,
      "monthly_units" integer not null check ("monthly_units" between 0 and ${MOST}), "until" text null,
      "by" text not null, ${MADE}, constraint "supply_qualification_pkey" primary key ("id"),
      constraint "supply_qualification_outcome" check (("outcome" = 'qualified') = ("until" is not null)
        and ("outcome" = 'qualified') = ("monthly_units" > 0) and ("outcome" = 'qualified' or "to_mend" <> '')))`)
    this.addSql(`create index if not exists "IDX_supply_qualification_organization_id_standard_id"
      on "supply_qualification" ("organization_id", "standard_id") where deleted_at is null`)
    this.addSql(`create table if not exists "supply_offer" ("id" text not null, "organization_id" text not null,
      "standard_id" text not null, "month" text not null check ("month" ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
      "sure_units" integer not null check ("sure_units" between 0 and ${MOST}),
      "perhaps_units" integer not null check ("perhaps_units" between 0 and ${MOST}), "key" text not null,
      "body_hash" text not null, "said_at" timestamptz not null, "by" text not null, ${MADE},
      constraint "supply_offer_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_offer_organization_id_key_unique"
      on "supply_offer" ("organization_id", "key") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_offer_month_standard_id_organization_id_said_at"
      on "supply_offer" ("month", "standard_id", "organization_id", "said_at") where deleted_at is null`)
    this.addSql(`create or replace function supply_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was voted, found or said stays as it was: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${table}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists supply_keep')
  }
}
