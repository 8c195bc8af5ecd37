import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`

/** What assemblies settled of how a demand is shared, never changed, and by which of it a call-off was shared. */
export class Migration20261201111000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_rule" ("id" text not null, "organization_id" text not null,
      "number" integer not null check ("number" > 0), "top_percent" integer not null check ("top_percent" between 1 and 100),
      "keeps_lots" boolean not null, "turn" text not null check ("turn" in ('part', 'units')),
      "reserve_percent" integer not null check ("reserve_percent" between 0 and 100),
      "valid_from" text not null check ("valid_from" ${DAY}), "assembly_date" text not null check ("assembly_date" ${DAY}),
      "minutes" text not null check ("minutes" <> ''), "by" text not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "supply_rule_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_rule_organization_id_number_unique"
      on "supply_rule" ("organization_id", "number") where deleted_at is null`)
    this.addSql(`create or replace trigger supply_keep before update or delete on supply_rule
      for each row execute function supply_keep()`)
    this.addSql('alter table "supply_allocation" add column if not exists "rule_id" text null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table "supply_allocation" drop column if exists "rule_id"')
    this.addSql('drop table if exists "supply_rule" cascade')
  }
}
