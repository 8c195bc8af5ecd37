import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Which orders are paid is asked of every list of what was bought, without reading the purchase. */
export class Migration20261130092510 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_attempt_paid_order_id" on attempt (order_id)
      where state = 'paid' and deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_attempt_paid_order_id"`)
  }
}
