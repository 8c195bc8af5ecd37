import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`
const table = (name: string, columns: string) =>
  `create table if not exists "${name}" ("id" text not null, ${columns}, ${MADE}, constraint "${name}_pkey" primary key ("id"))`
const index = (name: string, columns: string[], unique = false) =>
  `create ${unique ? 'unique ' : ''}index if not exists "IDX_${name}_${columns.join('_')}${unique ? '_unique' : ''}"
    on "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) where deleted_at is null`

const KEPT = [
  ...['supply_union_step', 'supply_union_voice', 'supply_union_paper', 'supply_union_member'],
  ...['supply_union_leaving', 'supply_utm'],
]

/** Who bids together in a process of the State, with their papers; and what a UTM was worth. Only a union's facts change. */
export class Migration20261201160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      table(
        'supply_union',
        `"organization_id" text not null, "number" integer not null check ("number" > 0),
        "name" text not null check ("name" <> ''), "process" text not null,
        "process_key" text not null check ("process_key" <> ''), "buyer" text not null, "what" text not null,
        "amount" integer not null check ("amount" > 0),
        "amount_unit" text check ("amount_unit" in ('utm', 'clp')) not null,
        "closes_on" text not null check ("closes_on" ${DAY}), "by" text not null`,
      ),
    )
    this.addSql(index('supply_union', ['organization_id', 'number'], true))
    this.addSql(index('supply_union', ['process_key']))
    this.addSql(
      table(
        'supply_union_step',
        `"union_id" text not null,
        "kind" text check ("kind" in ('presented', 'awarded', 'not_awarded', 'ended')) not null,
        "on_day" text not null check ("on_day" ${DAY}), "note" text not null, "by" text not null`,
      ),
    )
    this.addSql(index('supply_union_step', ['union_id', 'kind'], true))
    this.addSql(
      table(
        'supply_union_voice',
        `"union_id" text not null, "union_member_id" text not null, "name" text not null check ("name" <> ''),
        "by" text not null`,
      ),
    )
    this.addSql(index('supply_union_voice', ['union_id']))
    this.addSql(
      table(
        'supply_union_paper',
        `"union_id" text not null, "union_member_id" text null, "kind" text check ("kind" in ('registry', 'existence',
        'tax', 'no_impediment', 'private_agreement', 'public_deed')) not null, "number" text not null,
        "issued_on" text not null check ("issued_on" ${DAY}),
        "valid_until" text null check ("valid_until" >= "issued_on"), "by" text not null,
        constraint "supply_union_paper_whose" check (("union_member_id" is null) = ("kind" in ('private_agreement',
        'public_deed')))`,
      ),
    )
    this.addSql(index('supply_union_paper', ['union_id']))
    this.addSql(
      table(
        'supply_union_member',
        `"union_id" text not null, "organization_id" text null, "name" text not null check ("name" <> ''),
        "rut" text not null, "legal_form" text not null, "size" text check ("size" in ('micro', 'small', 'medium')) not null,
        "signer" text not null, "by" text not null`,
      ),
    )
    for (const column of ['union_id', 'rut', 'organization_id'])
      this.addSql(index('supply_union_member', [column]))
    this.addSql(
      table(
        'supply_union_leaving',
        `"union_member_id" text not null, "replaced_by_id" text null,
        "executed_percent" integer null check ("executed_percent" between 20 and 100), "leave_said" text not null,
        "leave_on" text null, "by" text not null, constraint "supply_union_leaving_leave" check (
        ("replaced_by_id" is null) = ("executed_percent" is null) and ("replaced_by_id" is null) = ("leave_on" is null)
        and ("replaced_by_id" is null) = ("leave_said" = ''))`,
      ),
    )
    for (const column of ['union_member_id', 'replaced_by_id'])
      this.addSql(index('supply_union_leaving', [column], true))
    this.addSql(
      table(
        'supply_utm',
        `"month" text not null check ("month" ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
        "value_clp" integer not null check ("value_clp" > 0), "source" text not null check ("source" <> ''),
        "by" text not null`,
      ),
    )
    this.addSql(index('supply_utm', ['month']))
    for (const name of KEPT)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${name}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const name of ['supply_union', ...KEPT]) this.addSql(`drop table if exists "${name}" cascade`)
  }
}
