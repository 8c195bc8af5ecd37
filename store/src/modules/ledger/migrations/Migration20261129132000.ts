import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const BEFORE = [
  'capture',
  'hand_over',
  'shortage',
  'cancellation',
  'refund',
  'pay_back',
  'payout',
  'payout_return',
]
const DEPOSITED = ['deposit', 'deposit_return']

/** What gateways pay into the bank is of no order, and of many. */
export class Migration20261129132000 extends Migration {
  override async up(): Promise<void> {
    this.allow([...BEFORE, ...DEPOSITED])
    this.addSql(`create index if not exists "IDX_ledger_entry_gateway_cash" on ledger_entry (posting_id)
      where account = 'gateway' and kind = 'cash_held'`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_gateway_cash"`)
    this.allow(BEFORE)
  }

  private allow(events: string[]): void {
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_event_check"`,
    )
    this.addSql(`alter table if exists "ledger_posting" add constraint "ledger_posting_event_check"
      check ("event" in (${events.map((event) => `'${event}'`).join(', ')}))`)
  }
}
