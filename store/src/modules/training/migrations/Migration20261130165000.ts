import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const KEPT = ['certificate_extension', 'certificate_warning']

/** What certificates open ends: it is told before, and extended by decisions. */
export class Migration20261130165000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate_extension" ("id" text not null, "decision" text not null,
      "certificate_id" text not null, "until" text not null check (length("until") = 10),
      "reason" text not null check ("reason" <> ''), "by" text not null, ${MADE},
      constraint "certificate_extension_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_certificate_extension_certificate_id_until"
      on "certificate_extension" ("certificate_id", "until") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_certificate_extension_decision_certificate_id_unique"
      on "certificate_extension" ("decision", "certificate_id") where deleted_at is null`)
    this.addSql(`create table if not exists "certificate_warning" ("id" text not null, "certificate_id" text not null,
      "ends_on" text not null, "days" integer not null, ${MADE},
      constraint "certificate_warning_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_certificate_warning_certificate_id_ends_on_days_unique"
      on "certificate_warning" ("certificate_id", "ends_on", "days") where deleted_at is null`)
    for (const table of KEPT)
      this.addSql(`create or replace trigger training_keep before update or delete on ${table}
        for each row execute function training_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of KEPT) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
