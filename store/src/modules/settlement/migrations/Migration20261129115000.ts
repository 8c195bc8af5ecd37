import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const TABLES = ['settlement_period', 'statement']
const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** Closed periods and their statements: the database keeps them as they were written, and each adds up. */
export class Migration20261129115000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "settlement_period" ("id" text not null, "month" text not null,
      "ends_at" timestamptz not null, "closed_at" timestamptz not null, "closed_by" text not null,
      "reconciliation_id" text not null, ${KEPT}, constraint "settlement_period_pkey" primary key ("id"),
      constraint "settlement_period_month" check ("month" ~ '^\\d{4}-(0[1-9]|1[0-2])$'))`)
    this.addSql(
      `create unique index if not exists "IDX_settlement_period_month_unique" on "settlement_period" ("month")`,
    )
    this.addSql(`create table if not exists "statement" ("id" text not null, "period_id" text not null,
      "number" integer not null, "account" text not null check ("account" in ('group', 'association', 'federation', 'fund')),
      "organization_id" text not null, "organization_name" text not null, "parent_id" text null,
      "opening_clp" integer not null, "earned_clp" integer not null, "paid_clp" integer not null,
      "closing_clp" integer not null, "entry_count" integer not null, "hash" text not null, ${KEPT},
      constraint "statement_pkey" primary key ("id"),
      constraint "statement_period" foreign key ("period_id") references "settlement_period" ("id"),
      constraint "statement_parent" foreign key ("parent_id") references "statement" ("id") deferrable initially deferred,
      constraint "statement_sum" check ("closing_clp" = "opening_clp" + "earned_clp" + "paid_clp"))`)
    this.addSql(`create unique index if not exists "IDX_statement_number_unique" on "statement" ("number")`)
    this.addSql(`create unique index if not exists "IDX_statement_organization_id_account_period_id_unique"
      on "statement" ("organization_id", "account", "period_id")`)
    this.addSql(`create index if not exists "IDX_statement_period_id" on "statement" ("period_id")`)
    this.addSql(`create index if not exists "IDX_statement_parent_id" on "statement" ("parent_id")`)
    this.addSql(`create or replace function settlement_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was closed stays as it was: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of TABLES) {
      this.addSql(`create or replace trigger settlement_keep before update or delete on ${table}
        for each row execute function settlement_keep()`)
      this.addSql(`create or replace trigger settlement_keep_all before truncate on ${table}
        for each statement execute function settlement_keep()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES.toReversed()) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists settlement_keep')
  }
}
