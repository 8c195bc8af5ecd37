import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181424 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consignment_line" drop constraint if exists "consignment_line_line_item_id_unique";`);
    this.addSql(`alter table if exists "consignment" drop constraint if exists "consignment_order_id_organization_id_unique";`);
    this.addSql(`create table if not exists "consignment" ("id" text not null, "order_id" text not null, "organization_id" text not null, "state" text check ("state" in ('pending', 'accepted', 'packed', 'handed_over', 'delivered', 'short', 'cancelled')) not null default 'pending', "delivery_mode" text check ("delivery_mode" in ('home', 'branch', 'pickup')) not null, "delivery_label" text not null, "delivery_detail" text not null, "delivery_clp" integer not null, "arrives_from" text not null, "arrives_to" text not null, "point_id" text null, "shipping_option_id" text not null, "collection_point_id" text null, "due_on" text not null, "items_clp" integer not null, "terms_id" text not null, "carrier" text null, "tracking_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_deleted_at" ON "consignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_order_id_organization_id_unique" ON "consignment" ("order_id", "organization_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_organization_id_state" ON "consignment" ("organization_id", "state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consignment_line" ("id" text not null, "consignment_id" text not null, "line_item_id" text not null, "variant_id" text not null, "title" text not null, "variant_title" text null, "product_handle" text not null, "photo" jsonb null, "quantity" integer not null, "quantity_confirmed" integer null, "shortage_reason" text null, "lot" text null, "unit_price_clp" integer not null, "amount_clp" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_line_consignment_id" ON "consignment_line" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_line_deleted_at" ON "consignment_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_line_line_item_id_unique" ON "consignment_line" ("line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consignment_share" ("id" text not null, "consignment_id" text not null, "account" text check ("account" in ('group', 'association', 'federation', 'fund')) not null, "organization_id" text null, "basis_points" integer not null, "amount_clp" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_share_consignment_id" ON "consignment_share" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_share_deleted_at" ON "consignment_share" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consignment_step" ("id" text not null, "consignment_id" text not null, "state" text not null, "actor" text not null, "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_step_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_step_consignment_id" ON "consignment_step" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_step_deleted_at" ON "consignment_step" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consignment_line" add constraint "consignment_line_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "consignment_share" add constraint "consignment_share_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "consignment_step" add constraint "consignment_step_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment_line" drop constraint if exists "consignment_line_consignment_id_foreign";`);

    this.addSql(`alter table if exists "consignment_share" drop constraint if exists "consignment_share_consignment_id_foreign";`);

    this.addSql(`alter table if exists "consignment_step" drop constraint if exists "consignment_step_consignment_id_foreign";`);

    this.addSql(`drop table if exists "consignment" cascade;`);

    this.addSql(`drop table if exists "consignment_line" cascade;`);

    this.addSql(`drop table if exists "consignment_share" cascade;`);

    this.addSql(`drop table if exists "consignment_step" cascade;`);
  }

}
