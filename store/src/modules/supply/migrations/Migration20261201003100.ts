import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`
const MOST_CLP = 999_999_999
const table = (name: string, columns: string) =>
  `create table if not exists "${name}" ("id" text not null, ${columns}, ${MADE}, constraint "${name}_pkey" primary key ("id"))`
const index = (name: string, columns: string[], isUnique = true) =>
  `create ${isUnique ? 'unique ' : ''}index if not exists "IDX_${name}_${columns.join('_')}${isUnique ? '_unique' : ''}"
    on "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) where deleted_at is null`

const TABLES = ['supply_invoice', 'supply_invoice_part', 'supply_invoice_payment', 'supply_interest']

/** What institutions are asked to pay for what was called for, whose it is, what they paid, and what paying late costs. */
export class Migration20261201003100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      table(
        'supply_invoice',
        `"organization_id" text not null, "agreement_id" text not null, "call_off_id" text not null, "folio" text not null check ("folio" <> ''),
        "issued_on" text not null check ("issued_on" ${DAY}), "received_on" text not null check ("received_on" ${DAY} and "received_on" >= "issued_on"),
        "due_on" text not null check ("due_on" ${DAY} and "due_on" >= "received_on"),
        "net_clp" integer not null check ("net_clp" between 1 and ${MOST_CLP}),
        "vat_clp" integer not null check ("vat_clp" between 0 and "net_clp"), "terms_id" text not null, "by" text not null`,
      ),
    )
    this.addSql(index('supply_invoice', ['call_off_id']))
    this.addSql(index('supply_invoice', ['organization_id', 'folio']))
    this.addSql(
      table(
        'supply_invoice_part',
        `"invoice_id" text not null, "organization_id" text not null, "units" integer not null check ("units" > 0),
        "gross_clp" integer not null check ("gross_clp" > 0), "vat_clp" integer not null check ("vat_clp" between 0 and "gross_clp")`,
      ),
    )
    this.addSql(index('supply_invoice_part', ['invoice_id', 'organization_id']))
    this.addSql(index('supply_invoice_part', ['organization_id'], false))
    this.addSql(
      table(
        'supply_invoice_payment',
        `"invoice_id" text not null, "key" text not null, "body_hash" text not null, "paid_on" text not null check ("paid_on" ${DAY}),
        "amount_clp" integer not null check ("amount_clp" between 1 and ${MOST_CLP}),
        "reference" text not null check ("reference" <> ''), "by" text not null`,
      ),
    )
    this.addSql(index('supply_invoice_payment', ['invoice_id', 'key']))
    this.addSql(
      table(
        'supply_interest',
        `"from_on" text not null check ("from_on" ${DAY}), "yearly_bp" integer not null check ("yearly_bp" between 1 and 10000),
        "source" text not null check ("source" <> ''), "by" text not null`,
      ),
    )
    for (const name of TABLES)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${name}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const name of TABLES) this.addSql(`drop table if exists "${name}" cascade`)
  }
}
