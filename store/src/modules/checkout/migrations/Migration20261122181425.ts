import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181425 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "inbox" drop constraint if exists "inbox_provider_event_id_unique";`);
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_order_id_unique";`);
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_gateway_token_unique";`);
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_gateway_order_unique";`);
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_order_token_unique";`);
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_idempotency_key_unique";`);
    this.addSql(`create table if not exists "attempt" ("id" text not null, "idempotency_key" text not null, "body_hash" text not null, "state" text check ("state" in ('placed', 'settling', 'in_review', 'paid', 'failed', 'canceling', 'canceled')) not null default 'placed', "cancel_reason" text null, "order_id" text null, "order_token" text not null, "provider" text check ("provider" in ('webpay', 'transfer')) not null, "payment_session_id" text null, "amount_clp" integer not null, "gateway_order" text not null, "gateway_token" text null, "gateway_url" text null, "gateway_result" jsonb null, "due_at" timestamptz not null, "buyer" jsonb not null, "paid_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "attempt_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_idempotency_key_unique" ON "attempt" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_order_token_unique" ON "attempt" ("order_token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_gateway_order_unique" ON "attempt" ("gateway_order") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_gateway_token_unique" ON "attempt" ("gateway_token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_deleted_at" ON "attempt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_attempt_state_updated_at" ON "attempt" ("state", "updated_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_attempt_order_id_unique" ON "attempt" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "inbox" ("id" text not null, "provider" text not null, "event_id" text not null, "data" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "inbox_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_inbox_deleted_at" ON "inbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_inbox_provider_event_id_unique" ON "inbox" ("provider", "event_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "outbox" ("id" serial primary key, "name" text not null, "data" jsonb not null, "tries" integer not null default 0, "next_try_at" timestamptz not null, "last_error" text null, "done_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_deleted_at" ON "outbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_outbox_next_try_at" ON "outbox" ("next_try_at") WHERE done_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "attempt" cascade;`);

    this.addSql(`drop table if exists "inbox" cascade;`);

    this.addSql(`drop table if exists "outbox" cascade;`);
  }

}
