import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181426 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "catalog_item" drop constraint if exists "catalog_item_handle_unique";`);
    this.addSql(`create table if not exists "catalog_change" ("id" serial primary key, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalog_change_deleted_at" ON "catalog_change" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "catalog_item" ("product_id" text not null, "handle" text not null, "card" jsonb not null, "doc" jsonb not null, "variant_ids" text[] not null, "group_handle" text not null, "association_handle" text not null, "commune_code" text not null, "category" text not null, "price_clp" integer not null, "available" integer not null, "published_at" timestamptz not null, "title_n" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalog_item_pkey" primary key ("product_id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_catalog_item_handle_unique" ON "catalog_item" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_catalog_item_deleted_at" ON "catalog_item" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalog_change" cascade;`);

    this.addSql(`drop table if exists "catalog_item" cascade;`);
  }

}
