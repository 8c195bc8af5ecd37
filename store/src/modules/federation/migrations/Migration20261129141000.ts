import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Since when a coordinator lets the groups see her number; null: she does not. */
export class Migration20261129141000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "mandate" add column if not exists "shows_phone_since" timestamptz null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "mandate" drop column if exists "shows_phone_since"`)
  }
}
