import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123231707 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "share_terms" add column if not exists "card_fee_bp" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "share_terms" drop column if exists "card_fee_bp";`);
  }

}
