import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181423 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "point" drop constraint if exists "point_handle_unique";`);
    this.addSql(`create table if not exists "commune" ("code" text not null, "name" text not null, "province" text not null, "region" text not null, "region_code" text not null, "zone" text not null, "is_branch_only" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commune_pkey" primary key ("code"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_deleted_at" ON "commune" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commune_zone" ON "commune" ("zone") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "point" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('collection', 'pickup', 'fair')) not null, "organization_handle" text not null, "name" text not null, "address" text not null, "commune_code" text not null, "hours" text not null, "instructions" text not null, "dates" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "point_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_point_handle_unique" ON "point" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_point_deleted_at" ON "point" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "rate" ("id" text not null, "carrier" text not null, "mode" text check ("mode" in ('home', 'branch')) not null, "zone" text not null, "max_weight_grams" integer not null, "price_clp" integer not null, "days_min" integer not null, "days_max" integer not null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rate_deleted_at" ON "rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_rate_zone_mode_max_weight_grams" ON "rate" ("zone", "mode", "max_weight_grams") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commune" cascade;`);

    this.addSql(`drop table if exists "point" cascade;`);

    this.addSql(`drop table if exists "rate" cascade;`);
  }

}
