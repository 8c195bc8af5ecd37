import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The newest that was bought is the first page of the desk. */
export class Migration20261130092520 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_consignment_created_at_id" on consignment
      (created_at desc nulls last, id) where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_consignment_created_at_id"`)
  }
}
