import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The number that GS1 gave to what a standard says, as it was said. */
export class Migration20261201160200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_gtin" ("id" text not null, "standard_id" text not null,
      "gtin" text not null check ("gtin" ~ '^(\\d{14})?$'), "by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "supply_gtin_pkey" primary key ("id"))`)
    for (const column of ['standard_id', 'gtin'])
      this.addSql(`create index if not exists "IDX_supply_gtin_${column}"
        on "supply_gtin" ("${column}") where deleted_at is null`)
    this.addSql(`create or replace trigger supply_keep before update or delete on supply_gtin
      for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "supply_gtin" cascade')
  }
}
