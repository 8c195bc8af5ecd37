import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const WAITING = `where deleted_at is null and state in ('placed', 'settling', 'in_review', 'canceled')`

/** Unpaid orders are counted by who asked for them; what is written without a time is due at the database's own. */
export class Migration20261128220300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'alter table if exists "attempt" add column if not exists "by_address" text null, add column if not exists "by_email" text null, add column if not exists "by_phone" text null',
    )
    for (const column of ['by_address', 'by_email', 'by_phone'])
      this.addSql(`create index if not exists attempt_${column} on attempt (${column}) ${WAITING}`)
    this.addSql('alter table if exists "outbox" alter column "next_try_at" set default now()')
    this.addSql('alter table if exists "attempt_refund" alter column "next_try_at" set default now()')
  }

  override async down(): Promise<void> {
    this.addSql('alter table if exists "outbox" alter column "next_try_at" drop default')
    this.addSql('alter table if exists "attempt_refund" alter column "next_try_at" drop default')
    this.addSql(
      'alter table if exists "attempt" drop column if exists "by_address", drop column if exists "by_email", drop column if exists "by_phone"',
    )
  }
}
