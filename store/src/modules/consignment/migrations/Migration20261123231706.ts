import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123231706 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consignment" add column if not exists "card_fee_bp" integer not null default 0, add column if not exists "is_delivery_refunded" boolean not null default false;`);

    this.addSql(`alter table if exists "consignment_line" add column if not exists "quantity_refunded" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment" drop column if exists "card_fee_bp", drop column if exists "is_delivery_refunded";`);

    this.addSql(`alter table if exists "consignment_line" drop column if exists "quantity_refunded";`);
  }

}
