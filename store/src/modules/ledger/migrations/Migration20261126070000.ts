import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const INDEXES = {
  IDX_ledger_entry_posting_id: 'ledger_entry (posting_id)',
  IDX_ledger_entry_order_id: 'ledger_entry (order_id)',
  IDX_ledger_entry_consignment_id: 'ledger_entry (consignment_id)',
  IDX_ledger_entry_organization_id_statement_id: 'ledger_entry (organization_id, statement_id)',
  IDX_ledger_posting_order_id: 'ledger_posting (order_id)',
}

/**
 * Medusa's indexes leave out what is deleted, and serve only who says that she leaves it out too. Nothing of the ledger
 * is ever deleted and nobody says so, least of all the trigger that adds up each posting: it read the whole ledger for
 * every entry. These are of all rows.
 */
export class Migration20261126070000 extends Migration {
  override async up(): Promise<void> {
    this.make('')
    this.addSql(`create index if not exists "IDX_ledger_posting_key" on ledger_posting (key)`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_posting_key"`)
    this.make(' where deleted_at is null')
  }

  private make(where: string): void {
    for (const [name, on] of Object.entries(INDEXES)) {
      this.addSql(`drop index if exists "${name}"`)
      this.addSql(`create index "${name}" on ${on}${where}`)
    }
  }
}
