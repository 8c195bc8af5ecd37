import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** How its group sells, frozen with the sale; null on what was sold before. */
export class Migration20261129123100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "consignment" add column if not exists "seller_model" text null
      check ("seller_model" in ('own_sale', 'consignment', 'marketplace'))`)
  }

  override async down(): Promise<void> {
    this.addSql('alter table "consignment" drop column if exists "seller_model"')
  }
}
