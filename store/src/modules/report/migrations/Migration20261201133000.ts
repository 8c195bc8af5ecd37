import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Closed months are added up anew, by the job that keeps them: fairs and institutions count since now. */
export class Migration20261201133000 extends Migration {
  override async up(): Promise<void> {
    for (const table of ['month_figures', 'month_goods']) this.addSql(`delete from "${table}"`)
  }

  override async down(): Promise<void> {
    for (const table of ['month_figures', 'month_goods']) this.addSql(`delete from "${table}"`)
  }
}
