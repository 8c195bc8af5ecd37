import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** A code opens one session: the code itself remembers it, and no table of tokens is needed. */
export class Migration20261126032000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('drop table if exists "used_token" cascade')
    this.addSql('alter table if exists "entry_code" add column if not exists "entered_at" timestamptz null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table if exists "entry_code" drop column if exists "entered_at"')
  }
}
