import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Which methods there are is said by the code (gateways/terms.ts): a new one needs no migration. */
export class Migration20261129040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "attempt" drop constraint if exists "attempt_provider_check";`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "attempt" add constraint "attempt_provider_check" check ("provider" in ('webpay', 'transfer'));`,
    )
  }
}
