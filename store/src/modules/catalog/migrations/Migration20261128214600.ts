import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Pages of products say from now on what a carrier bills: each is written again by the next run of `refresh-catalog`. */
export class Migration20261128214600 extends Migration {
  override async up(): Promise<void> {
    this.addSql('insert into catalog_change (product_id) select product_id from catalog_item')
  }

  override async down(): Promise<void> {
    this.addSql('insert into catalog_change (product_id) select product_id from catalog_item')
  }
}
