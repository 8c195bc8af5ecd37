import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Net prices by volume, never changed; and why a quotation has others. */
export class Migration20261201140500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_price_list" ("id" text not null, "organization_id" text not null,
      "standard_id" text not null, "standard_version" integer not null,
      "number" integer not null check ("number" > 0), "valid_from" text not null,
      "valid_until" text not null check ("valid_until" >= "valid_from"), "is_public" boolean not null,
      "steps" jsonb not null check (jsonb_array_length("steps") > 0), "by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "supply_price_list_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_price_list_organization_id_standard_id_number_unique"
      on "supply_price_list" ("organization_id", "standard_id", "number") where deleted_at is null`)
    this.addSql(`create or replace trigger supply_keep before update or delete on supply_price_list
      for each row execute function supply_keep()`)
    this.addSql(`alter table if exists "supply_quotation_version"
      add column if not exists "price_why" text not null default ''`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "supply_price_list" cascade')
    this.addSql('alter table if exists "supply_quotation_version" drop column if exists "price_why"')
  }
}
