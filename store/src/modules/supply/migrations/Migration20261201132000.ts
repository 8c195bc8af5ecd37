import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`
const table = (name: string, columns: string) =>
  `create table if not exists "${name}" ("id" text not null, ${columns}, ${MADE}, constraint "${name}_pkey" primary key ("id"))`
const unique = (name: string, columns: string[]) =>
  `create unique index if not exists "IDX_${name}_${columns.join('_')}_unique"
    on "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) where deleted_at is null`

const TABLES = ['supply_invoice_reminder', 'supply_invoice_return', 'supply_share_reminder']

/** Buyers and groups are reminded, each of a thing once; an invoice of which nothing was paid can be taken back. */
export class Migration20261201132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      table(
        'supply_invoice_reminder',
        `"invoice_id" text not null, "kind" text check ("kind" in ('before', 'due', 'late')) not null,
        "told_on" text not null check ("told_on" ${DAY}), "left_clp" integer not null check ("left_clp" > 0),
        "interest_clp" integer null, "compensation_clp" integer not null`,
      ),
    )
    this.addSql(unique('supply_invoice_reminder', ['invoice_id', 'kind']))
    this.addSql(
      table(
        'supply_invoice_return',
        `"invoice_id" text not null, "organization_id" text not null, "folio" text not null check ("folio" <> ''),
        "issued_on" text not null check ("issued_on" ${DAY}), "why" text not null check ("why" <> ''),
        "by" text not null`,
      ),
    )
    this.addSql(unique('supply_invoice_return', ['invoice_id']))
    this.addSql(unique('supply_invoice_return', ['organization_id', 'folio']))
    this.addSql(table('supply_share_reminder', `"share_id" text not null`))
    this.addSql(unique('supply_share_reminder', ['share_id']))
    for (const name of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${name}
        for each row execute function supply_keep()`)
    // The first invoice of a call-off, the one after it was taken back, and so on.
    this.addSql(
      `alter table if exists "supply_invoice" add column if not exists "number" integer not null default 1`,
    )
    this.addSql(`drop index if exists "IDX_supply_invoice_call_off_id_unique"`)
    this.addSql(unique('supply_invoice', ['call_off_id', 'number']))
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_supply_invoice_call_off_id_number_unique"`)
    this.addSql(unique('supply_invoice', ['call_off_id']))
    this.addSql(`alter table if exists "supply_invoice" drop column if exists "number"`)
    for (const name of TABLES) this.addSql(`drop table if exists "${name}" cascade`)
  }
}
