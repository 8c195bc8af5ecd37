import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const STATES = `'proposed', 'approved', 'paid', 'disputed', 'received', 'returned', 'cancelled'`

/** Where a body is paid, what is proposed to pay, and each payment. */
export class Migration20261129120600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "bank_account" ("id" text not null, "organization_id" text not null,
      "holder_name" text not null, "holder_rut" text not null, "bank" text not null, "kind" text not null,
      "number" text not null, "email" text null, "collector_id" text null, "consent" text null, "added_by" text not null,
      "usable_from" timestamptz not null, "ended_at" timestamptz null, "ended_by" text null, ${KEPT},
      constraint "bank_account_pkey" primary key ("id"),
      constraint "bank_account_consent" check ("collector_id" is null or "consent" is not null))`)
    this.addSql(`create index if not exists "IDX_bank_account_organization_id_usable_from"
      on "bank_account" ("organization_id", "usable_from")`)
    this.addSql(`create table if not exists "payment_run" ("id" text not null, "number" integer not null,
      "organization_id" text not null, "proposed_by" text not null, "proposed_at" timestamptz not null, ${KEPT},
      constraint "payment_run_pkey" primary key ("id"))`)
    this.addSql(
      `create unique index if not exists "IDX_payment_run_number_unique" on "payment_run" ("number")`,
    )
    this.addSql(`create index if not exists "IDX_payment_run_organization_id_proposed_at"
      on "payment_run" ("organization_id", "proposed_at")`)
    this.addSql(`create table if not exists "payout" ("id" text not null, "run_id" text not null,
      "account" text not null check ("account" in ('group', 'association', 'federation', 'fund')),
      "organization_id" text not null, "amount_clp" integer not null check ("amount_clp" > 0),
      "means" text not null check ("means" in ('bank', 'cash')), "bank_account_id" text null,
      "state" text not null check ("state" in (${STATES})), "purpose" text null, "minutes" text null,
      "approved_by" text null, "approved_at" timestamptz null, "paid_by" text null, "paid_at" timestamptz null,
      "reference" text null, "answered_by" text null, "answered_at" timestamptz null, "note" text null,
      "ended_by" text null, "ended_at" timestamptz null, ${KEPT},
      constraint "payout_pkey" primary key ("id"),
      constraint "payout_run" foreign key ("run_id") references "payment_run" ("id"),
      constraint "payout_bank_account" foreign key ("bank_account_id") references "bank_account" ("id"),
      constraint "payout_account_of_transfer" check ("means" = 'cash' or "bank_account_id" is not null),
      constraint "payout_fund" check ("account" <> 'fund' or ("purpose" is not null and "minutes" is not null)))`)
    this.addSql(`create unique index if not exists "IDX_payout_under_way" on "payout" ("organization_id", "account")
      where state in ('proposed', 'approved') and account <> 'fund'`)
    this.addSql(`create index if not exists "IDX_payout_run_id" on "payout" ("run_id")`)
    this.addSql(`create index if not exists "IDX_payout_organization_id_account"
      on "payout" ("organization_id", "account")`)
  }

  override async down(): Promise<void> {
    for (const table of ['payout', 'payment_run', 'bank_account'])
      this.addSql(`drop table if exists "${table}" cascade`)
  }
}
