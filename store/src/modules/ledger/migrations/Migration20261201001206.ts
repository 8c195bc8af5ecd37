import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const EVENTS = [
  ...['capture', 'hand_over', 'shortage', 'cancellation', 'refund', 'pay_back'],
  ...['payout', 'payout_return', 'deposit', 'deposit_return', 'advance'],
]
const KINDS = [
  ...['cash_held', 'sale', 'shipping', 'share', 'vat', 'payment_fee'],
  ...['shortage', 'cancellation', 'refund_reversal', 'adjustment', 'payout', 'advance'],
]

/** A group also sells by itself, at a fair, and keeps what was paid. */
export class Migration20261201001206 extends Migration {
  override async up(): Promise<void> {
    this.allow('ledger_posting', 'event', [...EVENTS, 'fair'])
    this.allow('ledger_entry', 'kind', [...KINDS, 'takings'])
  }

  override async down(): Promise<void> {
    this.allow('ledger_posting', 'event', EVENTS)
    this.allow('ledger_entry', 'kind', KINDS)
  }

  private allow(table: string, column: string, words: string[]): void {
    const check = `${table}_${column}_check`
    this.addSql(`alter table if exists "${table}" drop constraint if exists "${check}"`)
    this.addSql(`alter table if exists "${table}" add constraint "${check}"
      check ("${column}" in (${words.map((word) => `'${word}'`).join(', ')}))`)
  }
}
