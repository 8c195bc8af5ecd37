import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const TABLES = ['deposit', 'deposit_line', 'counted_balance']
const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const DAY = (column: string) => `check ("${column}" ~ '^\\d{4}-\\d{2}-\\d{2}$')`

/** What gateways paid into the bank, of which sales, and balances that somebody read there: written once, never changed. */
export class Migration20261129132010 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "deposit" ("id" text not null, "hash" text null, "method" text not null,
      "day" text not null ${DAY('day')}, "amount_clp" integer not null, "fee_clp" integer not null,
      "fee_vat_clp" integer not null, "invoice" text not null, "lines_clp" integer not null,
      "expected_fee_clp" integer not null, "rest_note" text null, "takes_back_id" text null, "note" text null,
      "recorded_by" text not null, ${KEPT}, constraint "deposit_pkey" primary key ("id"),
      constraint "deposit_taken" foreign key ("takes_back_id") references "deposit" ("id"),
      constraint "deposit_known" check (("takes_back_id" is null) = ("hash" is not null)),
      constraint "deposit_reason" check ("takes_back_id" is null or "note" is not null),
      constraint "deposit_rest" check ("lines_clp" = "amount_clp" + "fee_clp" + "fee_vat_clp" or "rest_note" is not null),
      constraint "deposit_sign" check ("takes_back_id" is not null
        or ("amount_clp" >= 0 and "fee_clp" >= 0 and "fee_vat_clp" >= 0)))`)
    this.addSql(`create unique index if not exists "IDX_deposit_hash_unique" on "deposit" ("hash")`)
    this.addSql(
      `create unique index if not exists "IDX_deposit_takes_back_id_unique" on "deposit" ("takes_back_id")`,
    )
    this.addSql(`create index if not exists "IDX_deposit_day" on "deposit" ("day")`)
    this.addSql(`create table if not exists "deposit_line" ("id" text not null, "deposit_id" text not null,
      "order_id" text not null, "posting_id" text null, "turn" integer not null, "amount_clp" integer not null,
      "expected_fee_clp" integer not null, ${KEPT}, constraint "deposit_line_pkey" primary key ("id"),
      constraint "deposit_line_deposit" foreign key ("deposit_id") references "deposit" ("id"),
      constraint "deposit_line_fee_only" check ("posting_id" is not null or "amount_clp" = 0))`)
    this.addSql(`create unique index if not exists "IDX_deposit_line_posting_id_turn_unique"
      on "deposit_line" ("posting_id", "turn")`)
    this.addSql(`create index if not exists "IDX_deposit_line_deposit_id" on "deposit_line" ("deposit_id")`)
    this.addSql(`create index if not exists "IDX_deposit_line_order_id" on "deposit_line" ("order_id")`)
    this.addSql(`create table if not exists "counted_balance" ("id" text not null, "account" text not null,
      "day" text not null ${DAY('day')}, "amount_clp" integer not null, "counted_by" text not null, ${KEPT},
      constraint "counted_balance_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_counted_balance_account_day"
      on "counted_balance" ("account", "day")`)
    for (const table of TABLES) {
      this.addSql(`create or replace trigger settlement_keep before update or delete on ${table}
        for each row execute function settlement_keep()`)
      this.addSql(`create or replace trigger settlement_keep_all before truncate on ${table}
        for each statement execute function settlement_keep()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES.toReversed()) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
