import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const STAMPS =
  '"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null'

const TABLES: Record<string, string> = {
  staff_session:
    '"id" text not null primary key, "user_id" text not null, "factor_at" timestamptz null, "entered_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null',
  staff_factor:
    '"user_id" text not null primary key, "sealed" text not null, "enabled_at" timestamptz null, "last_step" integer not null default 0',
  staff_recovery:
    '"id" text not null primary key, "user_id" text not null, "code_hash" text not null, "used_at" timestamptz null',
  staff_invitation:
    '"id" text not null primary key, "token_hash" text not null, "email" text not null, "role" text not null, "user_id" text null, "made_by" text not null, "confirmed_by" text null, "expires_at" timestamptz not null, "used_at" timestamptz null',
  rights_change:
    '"id" text not null primary key, "kind" text not null, "subject" text not null, "before" jsonb null, "after" jsonb not null, "asked_by" text not null, "asked_at" timestamptz not null',
  rights_decision: `"change_id" text not null primary key references "rights_change" ("id"), "decision" text check ("decision" in ('confirmed', 'rejected', 'stale', 'alone')) not null, "decided_by" text not null, "decided_at" timestamptz not null`,
}

const INDEXES: [table: string, columns: string[], unique: '' | 'unique '][] = [
  ['staff_session', ['user_id'], ''],
  ['staff_recovery', ['user_id', 'code_hash'], 'unique '],
  ['staff_invitation', ['token_hash'], 'unique '],
  ['staff_invitation', ['email'], ''],
]

/** Who is in the panel and how that was shown, and what changes of money and rights two people see. */
export class Migration20261128213100 extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(`create table if not exists "${table}" (${columns}, ${STAMPS})`)
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null`,
      )
    }
    for (const [table, columns, unique] of INDEXES) {
      const name = `IDX_${table}_${columns.join('_')}${unique ? '_unique' : ''}`
      const on = columns.map((column) => `"${column}"`).join(', ')
      this.addSql(
        `create ${unique}index if not exists "${name}" on "${table}" (${on}) where deleted_at is null`,
      )
    }
    this.addSql('alter table "staff_account" add column if not exists "confirmed_by" text null')
    this.keep()
  }

  /** What was asked and what became of it stays as it was written. */
  keep() {
    this.addSql(`create or replace function rights_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was asked stays as it was: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of ['rights_change', 'rights_decision']) {
      this.addSql(`create or replace trigger rights_keep before update or delete on ${table}
        for each row execute function rights_keep()`)
      this.addSql(`create or replace trigger rights_keep_all before truncate on ${table}
        for each statement execute function rights_keep()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists rights_keep')
  }
}
