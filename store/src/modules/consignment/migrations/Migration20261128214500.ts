import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What was sold before keeps null: its VAT is reckoned as it was then, and no past sale changes. */
export class Migration20261128214500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" add column if not exists "goods_vat_clp" integer null, add column if not exists "delivery_vat_clp" integer null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" drop column if exists "goods_vat_clp", drop column if exists "delivery_vat_clp";`,
    )
  }
}
