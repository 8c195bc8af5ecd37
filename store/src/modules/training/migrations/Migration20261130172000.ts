import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What badges are signed with. */
export class Migration20261130172000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "badge_key" ("id" text not null, "public_jwk" jsonb not null,
      "sealed" text not null, "created_at" timestamptz not null default now(),
      "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null,
      constraint "badge_key_pkey" primary key ("id"))`)
    this.addSql(`create or replace trigger training_keep before update or delete on "badge_key"
      for each row execute function training_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "badge_key" cascade')
  }
}
