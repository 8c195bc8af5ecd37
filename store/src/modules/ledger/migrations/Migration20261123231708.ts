import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123231708 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_key_unique";`);
    this.addSql(`create table if not exists "ledger_posting" ("id" text not null, "key" text not null, "event" text check ("event" in ('capture', 'hand_over', 'shortage', 'cancellation', 'refund', 'pay_back')) not null, "order_id" text not null, "refund_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_posting_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_posting_key_unique" ON "ledger_posting" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_deleted_at" ON "ledger_posting" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_order_id" ON "ledger_posting" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "ledger_entry" ("id" text not null, "posting_id" text not null, "account" text check ("account" in ('group', 'association', 'federation', 'fund', 'carrier', 'gateway', 'bank', 'tax', 'buyer', 'refund')) not null, "organization_id" text null, "kind" text check ("kind" in ('cash_held', 'sale', 'shipping', 'share', 'vat', 'payment_fee', 'shortage', 'cancellation', 'refund_reversal', 'adjustment', 'payout')) not null, "amount_clp" integer not null, "order_id" text not null, "consignment_id" text null, "line_id" text null, "terms_id" text null, "basis_points" integer null, "reverses_id" text null, "statement_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_posting_id" ON "ledger_entry" ("posting_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id" ON "ledger_entry" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_consignment_id" ON "ledger_entry" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_organization_id_statement_id" ON "ledger_entry" ("organization_id", "statement_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "reconciliation" ("id" text not null, "differences" integer not null, "checks" jsonb not null, "asked_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "reconciliation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_reconciliation_deleted_at" ON "reconciliation" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "ledger_entry" add constraint "ledger_entry_posting_id_foreign" foreign key ("posting_id") references "ledger_posting" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_posting_id_foreign";`);

    this.addSql(`drop table if exists "ledger_posting" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "reconciliation" cascade;`);
  }

}
