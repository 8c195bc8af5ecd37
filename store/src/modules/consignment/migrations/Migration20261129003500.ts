import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** A visit is not delivered and has no day of arrival. What was sold before stays as it was sold. */
export class Migration20261129003500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_delivery_mode_check", alter column "arrives_from" drop not null, alter column "arrives_to" drop not null;`,
    )
    this.addSql(
      `alter table if exists "consignment" add constraint "consignment_delivery_mode_check" check ("delivery_mode" in ('home', 'branch', 'pickup', 'visit'));`,
    )
    this.addSql(
      `alter table if exists "consignment_line" add column if not exists "is_experience" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment_line" drop column if exists "is_experience";`)
  }
}
