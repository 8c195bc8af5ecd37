import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const SUMS = ['sold', 'carried', 'refunded', 'kept', 'to_groups', 'to_associations', 'to_federation', 'to_fund', 'vat']
const FIGURES = [...SUMS, 'delivery', 'fee', 'hand_overs', 'promised', 'on_time']

/** Figures of closed months, added up once. */
export class Migration20261130092500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "month_figures" ("id" text not null, "month" text not null,
      "group_id" text not null, "association_id" text null, ${FIGURES.map((name) => `"${name}" integer not null`).join(', ')},
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "month_figures_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_month_figures_month_group_id_unique"
      on "month_figures" ("month", "group_id") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "month_figures" cascade`)
  }
}
