import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MOST = 1_000_000

/** What came of a lot for a call-off, and how it was found. Never changed. */
export class Migration20261201005931 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_reception" ("id" text not null, "call_off_id" text not null,
      "organization_id" text not null, "lot_id" text not null, "received_on" text not null,
      "accepted_units" integer not null check ("accepted_units" between 0 and ${MOST}),
      "downgraded_units" integer not null check ("downgraded_units" between 0 and ${MOST}),
      "rejected_units" integer not null check ("rejected_units" between 0 and ${MOST}),
      "why" text not null, "is_more" boolean not null, "key" text not null, "body_hash" text not null,
      "by" text not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "supply_reception_pkey" primary key ("id"),
      constraint "supply_reception_of_something" check ("accepted_units" + "downgraded_units" + "rejected_units" > 0
        and ("downgraded_units" + "rejected_units" = 0 or "why" <> '')))`)
    this.addSql(`create unique index if not exists "IDX_supply_reception_call_off_id_key_unique"
      on "supply_reception" ("call_off_id", "key") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_supply_reception_organization_id"
      on "supply_reception" ("organization_id") where deleted_at is null`)
    this.addSql(`create or replace trigger supply_keep before update or delete on supply_reception
      for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "supply_reception" cascade')
  }
}
