import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Who saw it that an office was given, whether nobody of the organization could have, and which warning of its end was told. */
export class Migration20261129120500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "mandate" add column if not exists "confirmed_by" text null,
      add column if not exists "is_rescue" boolean not null default false,
      add column if not exists "warned_days" integer null`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "mandate" drop column if exists "confirmed_by",
      drop column if exists "is_rescue", drop column if exists "warned_days"`)
  }
}
