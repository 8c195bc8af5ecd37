import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What a federation's territory looks like. */
export class Migration20261128220000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "territory" ("id" text not null, "map" jsonb not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "territory_pkey" primary key ("id"))`)
    this.addSql(
      `create index if not exists "IDX_territory_deleted_at" on "territory" ("deleted_at") where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "territory"')
  }
}
