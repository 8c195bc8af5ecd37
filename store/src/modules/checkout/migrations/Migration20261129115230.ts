import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Lines of the bank's statement that confirmed a transfer, each once. */
export class Migration20261129115230 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "statement_line" (
      "id" text not null, "hash" text not null, "attempt_id" text not null, "day" text not null,
      "amount_clp" integer not null, "used_by" text not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "statement_line_pkey" primary key ("id"))`)
    this.addSql(
      'create unique index if not exists "IDX_statement_line_hash_unique" on "statement_line" ("hash") where deleted_at is null',
    )
    this.addSql(
      'create index if not exists "IDX_statement_line_attempt_id" on "statement_line" ("attempt_id") where deleted_at is null',
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "statement_line" cascade')
  }
}
