import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** How what institutions pay is shared, where the assembly of who supplies wants it otherwise than in the shop. */
export class Migration20261201131000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "agreement_terms" ("id" text not null, "organization_id" text not null,
      "group_bp" integer not null, "association_bp" integer not null, "federation_bp" integer not null,
      "fund_bp" integer not null, "assembly_date" text not null, "minutes" text not null,
      "valid_from" timestamptz not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "agreement_terms_pkey" primary key ("id"),
      constraint "agreement_terms_whole" check (least("group_bp", "association_bp", "federation_bp", "fund_bp") >= 0
        and "group_bp" + "association_bp" + "federation_bp" + "fund_bp" = 10000))`)
    this.addSql(`create index if not exists "IDX_agreement_terms_organization_id_valid_from"
      on "agreement_terms" ("organization_id", "valid_from") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "agreement_terms" cascade')
  }
}
