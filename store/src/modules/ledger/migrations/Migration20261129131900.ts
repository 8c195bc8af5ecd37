import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const BEFORE = ['capture', 'hand_over', 'shortage', 'cancellation', 'refund', 'pay_back']
const PAID_OUT = ['payout', 'payout_return']

/** Money also leaves for the groups: of no order, and of all of them. */
export class Migration20261129131900 extends Migration {
  override async up(): Promise<void> {
    this.allow([...BEFORE, ...PAID_OUT])
    for (const table of ['ledger_posting', 'ledger_entry'])
      this.addSql(`alter table if exists "${table}" alter column "order_id" drop not null`)
  }

  override async down(): Promise<void> {
    this.allow(BEFORE)
    for (const table of ['ledger_posting', 'ledger_entry'])
      this.addSql(`alter table if exists "${table}" alter column "order_id" set not null`)
  }

  private allow(events: string[]): void {
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_event_check"`,
    )
    this.addSql(`alter table if exists "ledger_posting" add constraint "ledger_posting_event_check"
      check ("event" in (${events.map((event) => `'${event}'`).join(', ')}))`)
  }
}
