import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Goods of closed months, added up once by product. */
export class Migration20261130171000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "month_goods" ("id" text not null, "month" text not null,
      "association_id" text not null, "product" text not null, "sold" integer not null, "units" integer not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "month_goods_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_month_goods_month_product_association_id_unique"
      on "month_goods" ("month", "product", "association_id") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "month_goods" cascade`)
  }
}
