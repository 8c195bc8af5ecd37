import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = ['trial_entry', 'trial_advice']
const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const STEP = `in ('idea', 'batch', 'sale', 'adopted', 'left')`

/** Trials of products: what was said at each step, and what a group was advised. */
export class Migration20261130204500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "product_trial" ("id" text not null, "organization_id" text not null,
      "key" text not null, "title" text not null, "state" text not null check ("state" ${STEP}),
      "state_at" timestamptz not null, "course" text null, "lesson" text null, "terms" jsonb null, "by" text not null,
      ${MADE}, constraint "product_trial_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_product_trial_organization_id_key_unique"
      on "product_trial" ("organization_id", "key") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_product_trial_organization_id_state_at"
      on "product_trial" ("organization_id", "state_at") where deleted_at is null`)
    this.addSql(`create table if not exists "trial_entry" ("id" text not null, "trial_id" text not null,
      "key" text not null, "body_hash" text not null, "number" integer not null, "step" text not null check ("step" ${STEP}),
      "says" jsonb not null, "by" text not null, "done_at" timestamptz not null, ${MADE},
      constraint "trial_entry_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_trial_entry_trial_id_number_unique"
      on "trial_entry" ("trial_id", "number") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_trial_entry_trial_id_key_unique"
      on "trial_entry" ("trial_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "trial_advice" ("id" text not null, "trial_id" text not null,
      "text" text not null, "text_hash" text not null, "by" text not null, ${MADE},
      constraint "trial_advice_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_trial_advice_trial_id_by_text_hash_unique"
      on "trial_advice" ("trial_id", "by", "text_hash") where deleted_at is null`)
    for (const table of KEPT)
      this.addSql(`create or replace trigger training_keep before update or delete on ${table}
        for each row execute function training_keep()`)
    this.addSql(`create or replace function product_trial_goes_on() returns trigger language plpgsql as $body$
      declare steps text[] := array['idea', 'batch', 'sale', 'adopted', 'left'];
      begin
        if tg_op = 'DELETE' or (old.state in ('adopted', 'left') and new.state <> old.state)
          or array_position(steps, new.state) < array_position(steps, old.state)
          or (old.terms is not null and new.terms is distinct from old.terms)
          or (new.organization_id, new.key, new."by") is distinct from (old.organization_id, old.key, old."by") then
          raise exception 'a trial only goes on' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $body$`)
    this.addSql(`create or replace trigger product_trial_goes_on before update or delete on product_trial
      for each row execute function product_trial_goes_on()`)
  }

  override async down(): Promise<void> {
    for (const table of [...KEPT, 'product_trial']) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists product_trial_goes_on')
  }
}
