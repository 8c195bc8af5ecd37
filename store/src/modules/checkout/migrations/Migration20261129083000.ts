import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const COLUMNS = ['by_address', 'by_email', 'by_phone']

/** One spelling, «cancelled», in all that is ours: attempts, the event that tells of them, and the indexes of unpaid orders. */
export class Migration20261129083000 extends Migration {
  override async up(): Promise<void> {
    this.rename('canceled', 'cancelled')
  }

  override async down(): Promise<void> {
    this.rename('cancelled', 'canceled')
  }

  private rename(from: string, to: string): void {
    this.addSql('alter table if exists "attempt" drop constraint if exists "attempt_state_check"')
    for (const column of COLUMNS) this.addSql(`drop index if exists attempt_${column}`)
    this.addSql(`update "attempt" set state = '${to}' where state = '${from}'`)
    this.addSql(`update "outbox" set name = 'order.${to}' where name = 'order.${from}'`)
    this.addSql(
      `alter table if exists "attempt" add constraint "attempt_state_check"
        check ("state" in ('placed', 'settling', 'in_review', 'paid', '${to}'))`,
    )
    for (const column of COLUMNS)
      this.addSql(
        `create index if not exists attempt_${column} on attempt (${column})
          where deleted_at is null and state in ('placed', 'settling', 'in_review', '${to}')`,
      )
  }
}
