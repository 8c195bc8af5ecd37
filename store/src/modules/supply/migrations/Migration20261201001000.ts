import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const INSTITUTION = `"rut" text not null check ("rut" ~ '^\\d{1,8}-[\\dK]$'), "name" text not null check ("name" <> ''),
  "activity" text not null, "address" text not null, "commune" text not null, "contact_name" text not null,
  "contact_email" text not null, "contact_phone" text not null`
const MONTH = `"month" text not null check ("month" ~ '^\\d{4}-(0[1-9]|1[0-2])$')`
const DAY = `~ '^\\d{4}-\\d{2}-\\d{2}$'`
const UNITS = `"units" integer not null check ("units" between 1 and 1000000)`
const BY_LAW = `check ("payment_days" between 0 and 30 or "payment_agreement" <> '')`
const table = (name: string, columns: string) =>
  `create table if not exists "${name}" ("id" text not null, ${columns}, ${MADE}, constraint "${name}_pkey" primary key ("id"))`
const index = (name: string, columns: string[], isUnique = true) =>
  `create ${isUnique ? 'unique ' : ''}index if not exists "IDX_${name}_${columns.join('_')}${isUnique ? '_unique' : ''}"
    on "${name}" (${columns.map((column) => `"${column}"`).join(', ')}) where deleted_at is null`

/** In the order in which they are made; of an institution, what is written can be corrected or forgotten. */
const TABLES = ['supply_buyer', 'supply_request']
const KEPT = [
  ...['supply_request_end', 'supply_quotation', 'supply_quotation_version', 'supply_quotation_line'],
  ...['supply_negotiation', 'supply_agreement', 'supply_call_off'],
]

/** Institutions, what they asked and were offered, what they signed, and what they call for. */
export class Migration20261201001000 extends Migration {
  override async up(): Promise<void> {
    for (const sql of [...institutions, ...quotations, ...agreements]) this.addSql(sql)
    for (const name of KEPT)
      this.addSql(`create or replace trigger supply_keep before update or delete on ${name}
        for each row execute function supply_keep()`)
  }

  override async down(): Promise<void> {
    for (const name of [...TABLES, ...KEPT]) this.addSql(`drop table if exists "${name}" cascade`)
  }
}

const institutions = [
  table(
    'supply_buyer',
    `"organization_id" text not null, ${INSTITUTION}, "payment_days" integer not null ${BY_LAW},
    "payment_agreement" text not null, "documents_asked" text not null, "by" text not null`,
  ),
  index('supply_buyer', ['organization_id', 'rut']),
  table(
    'supply_request',
    `"organization_id" text not null, ${INSTITUTION}, "wanted" jsonb not null, "note" text not null, "key" text not null,
    "body_hash" text not null, "by" text not null`,
  ),
  index('supply_request', ['organization_id', 'key']),
  table(
    'supply_request_end',
    '"request_id" text not null, "reason" text not null check ("reason" <> \'\'), "by" text not null',
  ),
  index('supply_request_end', ['request_id']),
]

const quotations = [
  table(
    'supply_quotation',
    `"organization_id" text not null, "buyer_id" text not null, "request_id" text null,
    "number" integer not null check ("number" > 0), "token" text not null check (length("token") >= 32), "by" text not null`,
  ),
  index('supply_quotation', ['token']),
  index('supply_quotation', ['organization_id', 'number']),
  index('supply_quotation', ['request_id']),
  index('supply_quotation', ['buyer_id'], false),
  table(
    'supply_quotation_version',
    `"quotation_id" text not null, "number" integer not null check ("number" > 0),
    "valid_until" text not null check ("valid_until" ${DAY}), "delivery" text not null,
    "lead_days" integer not null check ("lead_days" between 0 and 365),
    "tolerance_percent" integer not null check ("tolerance_percent" between 0 and 50), "quality" text not null,
    "price_revision" text not null, "penalties" text not null, "payment_days" integer not null ${BY_LAW},
    "payment_agreement" text not null, "by" text not null`,
  ),
  index('supply_quotation_version', ['quotation_id', 'number']),
  table(
    'supply_quotation_line',
    `"version_id" text not null, "position" integer not null, "standard_id" text not null,
    "standard_version" integer not null, ${MONTH}, ${UNITS},
    "net_unit_clp" integer not null check ("net_unit_clp" between 1 and 99999999)`,
  ),
  index('supply_quotation_line', ['version_id', 'standard_id', 'month']),
  index('supply_quotation_line', ['month', 'standard_id'], false),
  table(
    'supply_negotiation',
    `"quotation_id" text not null, "kind" text not null check ("kind" in ('asked', 'conceded', 'refused', 'withdrawn')),
    "what" text not null check ("what" <> ''), "why" text not null, "by" text not null`,
  ),
  index('supply_negotiation', ['quotation_id'], false),
]

const agreements = [
  table(
    'supply_agreement',
    `"organization_id" text not null, "buyer_id" text not null, "quotation_id" text not null,
    "version_id" text not null, "number" integer not null check ("number" > 0),
    "signed_name" text not null check ("signed_name" <> ''), "signed_office" text not null check ("signed_office" <> ''),
    "signed_on" text not null check ("signed_on" ${DAY})`,
  ),
  index('supply_agreement', ['quotation_id']),
  index('supply_agreement', ['organization_id', 'number']),
  index('supply_agreement', ['version_id'], false),
  table(
    'supply_call_off',
    `"agreement_id" text not null, "organization_id" text not null, "standard_id" text not null,
    "number" integer not null check ("number" > 0), ${UNITS}, ${MONTH},
    "deliver_on" text not null check ("deliver_on" ${DAY} and left("deliver_on", 7) = "month"), "by" text not null,
    "key" text null, "body_hash" text null`,
  ),
  index('supply_call_off', ['agreement_id', 'number']),
  index('supply_call_off', ['agreement_id', 'key']),
  index('supply_call_off', ['organization_id', 'month'], false),
]
