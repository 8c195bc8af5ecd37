import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181422 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_organization_id_member_id_unique";`);
    this.addSql(`alter table if exists "organization" drop constraint if exists "organization_handle_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`);
    this.addSql(`alter table if exists "member" drop constraint if exists "member_phone_unique";`);
    this.addSql(`create table if not exists "mandate" ("id" text not null, "organization_id" text not null, "member_id" text not null, "office" text not null, "since" timestamptz not null, "until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "mandate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mandate_deleted_at" ON "mandate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mandate_organization_id" ON "mandate" ("organization_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_mandate_member_id" ON "mandate" ("member_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "name" text not null, "phone" text null, "email" text null, "consents_to_be_named" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_phone_unique" ON "member" ("phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "organization" ("id" text not null, "kind" text check ("kind" in ('federation', 'association', 'group')) not null, "handle" text not null, "name" text not null, "parent_id" text null, "commune_code" text null, "locality" text null, "trade" text null, "legal_form" text null, "status" text check ("status" in ('invited', 'active', 'paused', 'left')) not null default 'invited', "status_since" timestamptz not null, "pause_note" text null, "back_on" text null, "seller_model" text check ("seller_model" in ('own_sale', 'consignment', 'marketplace')) not null default 'own_sale', "is_trusted" boolean not null default false, "is_in_formation" boolean not null default false, "stock_location_id" text null, "shipping_profile_id" text null, "shipping_options" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organization_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organization_handle_unique" ON "organization" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_organization_parent_id" ON "organization" ("parent_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_organization_deleted_at" ON "organization" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_organization_status" ON "organization" ("status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "membership" ("id" text not null, "organization_id" text not null, "member_id" text not null, "role" text check ("role" in ('leader', 'treasurer', 'member', 'helper')) not null, "invited_at" timestamptz not null, "accepted_at" timestamptz null, "until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_organization_id" ON "membership" ("organization_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_organization_id_member_id_unique" ON "membership" ("organization_id", "member_id") WHERE until IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "selling_entity" ("id" text not null, "rut" text not null, "legal_name" text not null, "business_line" text not null, "address" text not null, "commune" text not null, "legal_representative" text not null, "email" text not null, "phone" text not null, "bank" jsonb not null, "territory" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "selling_entity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_selling_entity_deleted_at" ON "selling_entity" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "share_terms" ("id" text not null, "group_bp" integer not null, "association_bp" integer not null, "federation_bp" integer not null, "fund_bp" integer not null, "assembly_date" text not null, "minutes" text not null, "valid_from" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "share_terms_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_share_terms_deleted_at" ON "share_terms" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organization" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "membership" add constraint "membership_organization_id_foreign" foreign key ("organization_id") references "organization" ("id") on update cascade;`);
    this.addSql(`alter table if exists "membership" add constraint "membership_member_id_foreign" foreign key ("member_id") references "member" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_member_id_foreign";`);

    this.addSql(`alter table if exists "organization" drop constraint if exists "organization_parent_id_foreign";`);

    this.addSql(`alter table if exists "membership" drop constraint if exists "membership_organization_id_foreign";`);

    this.addSql(`drop table if exists "mandate" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "organization" cascade;`);

    this.addSql(`drop table if exists "membership" cascade;`);

    this.addSql(`drop table if exists "selling_entity" cascade;`);

    this.addSql(`drop table if exists "share_terms" cascade;`);
  }

}
