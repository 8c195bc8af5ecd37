import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MEASURES = [
  ...['said', 'suppliers', 'sure_units', 'counted_units', 'perhaps_units', 'ready_perhaps_units'],
  ...['committed_units', 'free_units', 'on_perhaps_units'],
]

/**
 * Medusa's indexes leave out what is deleted, and serve only who says that she leaves it out too. Nothing of these tables
 * is ever deleted and nobody says so: they were read from end to end. These are of all rows.
 */
const INDEXES = {
  IDX_supply_allocation_call_off_id_number_unique: 'supply_allocation (call_off_id, number)',
  IDX_supply_share_allocation_id_organization_id_unique: 'supply_share (allocation_id, organization_id)',
  IDX_supply_share_organization_id: 'supply_share (organization_id)',
  IDX_supply_share_answer_share_id_unique: 'supply_share_answer (share_id)',
}

/** Of which standards, months, groups and call-offs something changed, when rows of a table are written: `changed`. */
const MARKS: Record<string, string> = {
  supply_offer: 'select standard_id, month, organization_id, null from changed',
  // Of every month: what it said of them counts otherwise now.
  supply_qualification: 'select standard_id, null, organization_id, null from changed',
  supply_share: `select c.standard_id, c.month, n.organization_id, c.id from changed n
    join supply_allocation a on a.id = n.allocation_id join supply_call_off c on c.id = a.call_off_id`,
  supply_share_answer: `select c.standard_id, c.month, s.organization_id, c.id from changed n
    join supply_share s on s.id = n.share_id join supply_allocation a on a.id = s.allocation_id
    join supply_call_off c on c.id = a.call_off_id`,
  supply_failure: `select c.standard_id, c.month, n.organization_id, c.id from changed n
    join supply_call_off c on c.id = n.call_off_id`,
}

/**
 * What is said and promised of a standard in a month, added up for each group and each association, and what is promised
 * of each call-off. `lapses_on`: the last day for which a row is right by itself. All three are made of other tables and
 * may be emptied once all is marked. A mark is only written and deleted, so that nobody waits for another.
 */
export class Migration20261201110000 extends Migration {
  override async up(): Promise<void> {
    this.index('')
    this.addSql(`create index if not exists "IDX_supply_call_off_standard_id_month"
      on supply_call_off (standard_id, month)`)
    this.addSql(`create index if not exists "IDX_supply_failure_call_off_id" on supply_failure (call_off_id)`)
    this.addSql(`create index if not exists "IDX_supply_reception_call_off_id_organization_id"
      on supply_reception (call_off_id, organization_id) where deleted_at is null`)
    this.addSql(`create table if not exists "supply_month" ("standard_id" text not null, "month" text not null,
      "organization_id" text not null, ${MEASURES.map((name) => `"${name}" integer not null`).join(', ')},
      "lapses_on" text not null, primary key ("standard_id", "month", "organization_id"))`)
    this.addSql(`create index if not exists "IDX_supply_month_organization_id_month"
      on "supply_month" ("organization_id", "month")`)
    this.addSql(`create index if not exists "IDX_supply_month_lapses_on" on "supply_month" ("lapses_on")`)
    this.addSql(`create table if not exists "supply_call_off_sum" ("call_off_id" text not null primary key,
      "rounds" integer not null, "accepted_units" integer not null, "waiting_units" integer not null,
      "lapses_on" text not null)`)
    this.addSql(`create index if not exists "IDX_supply_call_off_sum_lapses_on" on "supply_call_off_sum" ("lapses_on")`)
    this.addSql(`create table if not exists "supply_change" ("id" bigint generated always as identity primary key,
      "standard_id" text null, "month" text null, "organization_id" text null, "call_off_id" text null)`)
    this.addSql(`create index if not exists "IDX_supply_change_call_off_id" on "supply_change" ("call_off_id")`)
    for (const [table, what] of Object.entries(MARKS)) {
      this.addSql(`create or replace function ${table}_sums() returns trigger language plpgsql as $body$
        begin insert into supply_change (standard_id, month, organization_id, call_off_id) ${what}; return null; end $body$`)
      this.addSql(`create or replace trigger ${table}_sums after insert on "${table}"
        referencing new table as changed for each statement execute function ${table}_sums()`)
    }
    for (const [table, what] of Object.entries(MARKS))
      this.addSql(`insert into supply_change (standard_id, month, organization_id, call_off_id)
        ${what.replace('changed', table)}`)
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(MARKS)) this.addSql(`drop function if exists ${table}_sums() cascade`)
    for (const table of ['supply_change', 'supply_call_off_sum', 'supply_month'])
      this.addSql(`drop table if exists "${table}"`)
    this.addSql('drop index if exists "IDX_supply_reception_call_off_id_organization_id"')
    this.addSql('drop index if exists "IDX_supply_failure_call_off_id"')
    this.addSql('drop index if exists "IDX_supply_call_off_standard_id_month"')
    this.index(' where deleted_at is null')
  }

  private index(where: string): void {
    for (const [name, on] of Object.entries(INDEXES)) {
      this.addSql(`drop index if exists "${name}"`)
      this.addSql(`create ${name.endsWith('_unique') ? 'unique ' : ''}index "${name}" on ${on}${where}`)
    }
  }
}
