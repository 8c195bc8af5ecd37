import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Money at the bank and with gateways is few entries among many. */
export class Migration20261130092530 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_ledger_entry_money" on ledger_entry (account)
      include (posting_id, amount_clp, created_at) where account in ('bank', 'gateway') and deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_money"`)
  }
}
