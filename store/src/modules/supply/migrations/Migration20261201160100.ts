import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Photographs of what is right and wrong in a standard. */
export class Migration20261201160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supply_standard_photo" ("id" text not null, "standard_id" text not null,
      "version" integer not null check ("version" > 0), "kind" text check ("kind" in ('right', 'wrong')) not null,
      "photo" jsonb not null check ("photo"->>'alt' <> ''), "sha256" text not null, "by" text not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "supply_standard_photo_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_supply_standard_photo_standard_id_version_kind_sha256_unique"
      on "supply_standard_photo" ("standard_id", "version", "kind", "sha256") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "supply_standard_photo" cascade')
  }
}
