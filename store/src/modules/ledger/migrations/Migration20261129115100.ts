import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What no statement has yet is few among many: found without reading all that was ever closed. */
export class Migration20261129115100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_ledger_entry_unstamped" on ledger_entry
      (account, organization_id, created_at) where statement_id is null
      and account in ('group', 'association', 'federation', 'fund')`)
    this.addSql(`create index if not exists "IDX_ledger_entry_statement_id" on ledger_entry (statement_id)
      where statement_id is not null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_unstamped"`)
    this.addSql(`drop index if exists "IDX_ledger_entry_statement_id"`)
  }
}
