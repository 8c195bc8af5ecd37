import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The bank's proofs of payments: none is changed or taken away. */
export class Migration20261130032500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payout_proof" ("id" text not null, "run_id" text not null,
      "payout_id" text null, "format" text not null check ("format" in ('pdf', 'webp')), "file" text not null,
      "upload_hash" text not null, "added_by" text not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "payout_proof_pkey" primary key ("id"),
      constraint "payout_proof_run" foreign key ("run_id") references "payment_run" ("id"),
      constraint "payout_proof_payout" foreign key ("payout_id") references "payout" ("id"))`)
    this.addSql(`create index if not exists "IDX_payout_proof_run_id_payout_id_created_at"
      on "payout_proof" ("run_id", "payout_id", "created_at")`)
    this.addSql(`create or replace trigger settlement_keep before update or delete on payout_proof
      for each row execute function settlement_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout_proof" cascade`)
  }
}
