import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Events that ended without reaching everybody whom they tell. */
export class Migration20261126063000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'alter table if exists "outbox" add column if not exists "given_up_at" timestamptz null, add column if not exists "unreached" jsonb null;',
    )
    this.addSql(
      'create index if not exists outbox_given_up on outbox (given_up_at) where given_up_at is not null and deleted_at is null',
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists outbox_given_up')
    this.addSql(
      'alter table if exists "outbox" drop column if exists "given_up_at", drop column if exists "unreached";',
    )
  }
}
