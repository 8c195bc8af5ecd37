import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const POINTS = `in ('format', 'container', 'label', 'technique', 'tolerances')`

/** Of a reception also where, what of the standard was not met and its photo; and what was said of it afterwards. */
export class Migration20261201120000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "supply_reception"
      add column if not exists "point" text null check ("point" ${POINTS}),
      add column if not exists "place_id" text null,
      add column if not exists "photo_upload" text null check ("photo_upload" ~ '^[0-9a-f]{32}$')`)
    this.addSql(`create table if not exists "supply_reception_change" ("id" text not null, "reception_id" text not null,
      "kind" text not null check ("kind" in ('downgraded', 'taken_back')),
      "units" integer not null check (("kind" = 'downgraded') = ("units" > 0) and "units" >= 0),
      "why" text not null check ("why" <> ''), "point" text null check ("point" ${POINTS}),
      "key" text not null, "body_hash" text not null, "by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "supply_reception_change_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_reception_change_reception_id_key_unique"
      on "supply_reception_change" ("reception_id", "key") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_supply_reception_change_taken_back_unique"
      on "supply_reception_change" ("reception_id") where "kind" = 'taken_back'`)
    this.addSql(`create or replace trigger supply_keep before update or delete on supply_reception_change
      for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "supply_reception_change" cascade')
    this.addSql(`alter table "supply_reception" drop column if exists "point", drop column if exists "place_id",
      drop column if exists "photo_upload"`)
  }
}
