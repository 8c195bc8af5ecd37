import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const EVENTS = [
  ...['capture', 'hand_over', 'shortage', 'cancellation', 'refund', 'pay_back'],
  ...['payout', 'payout_return', 'deposit', 'deposit_return', 'advance', 'fair', 'invoice_payment'],
]
const KINDS = [
  ...['cash_held', 'sale', 'shipping', 'share', 'vat', 'payment_fee', 'shortage', 'cancellation'],
  ...['refund_reversal', 'adjustment', 'payout', 'advance', 'takings', 'late_payment'],
]

/** What groups bought together passes from what each is owed to who paid the bill. */
export class Migration20261201150100 extends Migration {
  override async up(): Promise<void> {
    this.allow('ledger_posting', 'event', [...EVENTS, 'inputs'])
    this.allow('ledger_entry', 'kind', [...KINDS, 'inputs'])
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
