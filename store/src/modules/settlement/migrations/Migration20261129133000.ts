import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** From how much bodies are paid, and when somebody was asked again whether her payment came. */
export class Migration20261129133000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payment_minimum" ("id" text not null, "amount_clp" integer not null
      check ("amount_clp" >= 0), "set_by" text not null, ${KEPT}, constraint "payment_minimum_pkey" primary key ("id"))`)
    this.addSql(`create or replace trigger settlement_keep before update or delete on payment_minimum
      for each row execute function settlement_keep()`)
    this.addSql(`alter table if exists "payout" add column if not exists "reminded_at" timestamptz null`)
    this.addSql(`create index if not exists "IDX_payout_unanswered" on "payout" ("paid_at")
      where state = 'paid' and reminded_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_payout_unanswered"`)
    this.addSql(`alter table if exists "payout" drop column if exists "reminded_at"`)
    this.addSql(`drop table if exists "payment_minimum" cascade`)
  }
}
