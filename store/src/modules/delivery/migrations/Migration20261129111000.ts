import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const VERSION = `'tariff_' || left(md5(carrier || valid_from::text), 24)`

/** Rates, zones and communes of one day on are one tariff; before, a new table took the place of the old one at once. */
export class Migration20261129111000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tariff" ("id" text not null, "carrier" text not null,
      "valid_from" timestamptz not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "tariff_pkey" primary key ("id"))`)
    this.addSql(
      `create index if not exists "IDX_tariff_deleted_at" on "tariff" ("deleted_at") where deleted_at is null`,
    )
    this.addSql(
      `create index if not exists "IDX_tariff_valid_from" on "tariff" ("valid_from") where deleted_at is null`,
    )
    this.addSql(`create table if not exists "commune_reach" ("tariff_id" text not null references "tariff" ("id"),
      "code" text not null, "zone" text not null, "is_branch_only" boolean not null,
      constraint "commune_reach_pkey" primary key ("tariff_id", "code"))`)
    this.addSql(`insert into "tariff" (id, carrier, valid_from, created_at, updated_at, deleted_at)
      select ${VERSION}, carrier, valid_from, min(created_at), now(),
        case when bool_and(deleted_at is not null) then max(deleted_at) end
      from "rate" group by carrier, valid_from`)
    this.addSql(`insert into "commune_reach" (tariff_id, code, zone, is_branch_only)
      select t.id, c.code, c.zone, c.is_branch_only from "tariff" t, "commune" c
      where t.deleted_at is null and c.deleted_at is null`)
    this.addSql(`alter table "rate" add column "tariff_id" text`)
    this.addSql(`update "rate" set tariff_id = ${VERSION}`)
    this.addSql(`alter table "rate" alter column "tariff_id" set not null`)
    this.addSql(`alter table "rate" add constraint "rate_tariff_id_foreign" foreign key ("tariff_id") references "tariff" ("id")`)
    this.addSql(`alter table "rate" drop column "carrier", drop column "valid_from"`)
    this.addSql(`drop index if exists "IDX_rate_zone_mode_max_weight_grams"`)
    this.addSql(
      `create index if not exists "IDX_rate_tariff_id_zone" on "rate" ("tariff_id", "zone") where deleted_at is null`,
    )
    this.addSql(`drop index if exists "IDX_commune_zone"`)
    this.addSql(`alter table "commune" drop column "zone", drop column "is_branch_only"`)
  }

  override async down(): Promise<void> {
    throw new Error('A tariff that begins on a later day has no place in the tables of before.')
  }
}
