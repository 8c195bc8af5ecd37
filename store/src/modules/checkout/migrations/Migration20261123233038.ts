import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123233038 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_proof" drop constraint if exists "payment_proof_image_hash_unique";`);
    this.addSql(`alter table if exists "payment_proof" drop constraint if exists "payment_proof_upload_hash_unique";`);
    this.addSql(`alter table if exists "attempt_refund" drop constraint if exists "attempt_refund_attempt_id_unique";`);
    this.addSql(`create table if not exists "attempt_refund" ("id" text not null, "attempt_id" text not null, "order_id" text not null, "state" text check ("state" in ('requested', 'sending', 'by_hand', 'sent', 'done')) not null default 'requested', "amount_clp" integer not null, "reason" text check ("reason" in ('shortage', 'cancellation', 'withdrawal', 'guarantee')) not null, "note" text null, "parts" jsonb not null, "requested_by" text not null, "is_by_gateway" boolean not null default true, "tries" integer not null default 0, "next_try_at" timestamptz not null, "last_error" text null, "sent_by" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "attempt_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_refund_deleted_at" ON "attempt_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_refund_order_id" ON "attempt_refund" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_refund_state_next_try_at" ON "attempt_refund" ("state", "next_try_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_refund_attempt_id_unique" ON "attempt_refund" ("attempt_id") WHERE state = 'sending' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_proof" ("id" text not null, "attempt_id" text not null, "upload_hash" text not null, "image_hash" text not null, "file" text not null, "state" text check ("state" in ('waiting', 'accepted', 'rejected')) not null default 'waiting', "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_proof_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_proof_upload_hash_unique" ON "payment_proof" ("upload_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_proof_image_hash_unique" ON "payment_proof" ("image_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_proof_deleted_at" ON "payment_proof" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_proof_attempt_id" ON "payment_proof" ("attempt_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_state_check";`);

    this.addSql(`alter table if exists "attempt" add column if not exists "tries" integer not null default 0, add column if not exists "next_try_at" timestamptz null, add column if not exists "seen_by" text null;`);
    // What an older store left in the middle of undoing is asked about, or undone, by the sweeper.
    this.addSql(`update "attempt" set state = 'in_review', next_try_at = now() where state = 'failed';`);
    this.addSql(`update "attempt" set state = 'placed', due_at = now() where state = 'canceling';`);
    this.addSql(`alter table if exists "attempt" add constraint "attempt_state_check" check("state" in ('placed', 'settling', 'in_review', 'paid', 'canceled'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "attempt_refund" cascade;`);

    this.addSql(`drop table if exists "payment_proof" cascade;`);

    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_state_check";`);

    this.addSql(`alter table if exists "attempt" drop column if exists "tries", drop column if exists "next_try_at", drop column if exists "seen_by";`);

    this.addSql(`alter table if exists "attempt" add constraint "attempt_state_check" check("state" in ('placed', 'settling', 'in_review', 'paid', 'failed', 'canceling', 'canceled'));`);
  }

}
