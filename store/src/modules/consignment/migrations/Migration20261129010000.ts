import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** When a step was made is the database's own time; not its transaction's, so that two of one stay in their order. */
export class Migration20261129010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table if exists "consignment_step" alter column "at" set default clock_timestamp()')
  }

  override async down(): Promise<void> {
    this.addSql('alter table if exists "consignment_step" alter column "at" drop default')
  }
}
