import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The next event to deliver is the oldest open one: found without passing by all that were ever delivered. */
export class Migration20261123234000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create index if not exists outbox_open on outbox (id) where done_at is null')
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists outbox_open')
  }
}
