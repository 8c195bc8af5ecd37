import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Offices come with the minutes that gave them, and what is done in one stays written. */
export class Migration20261129090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table if exists "mandate" add column if not exists "act" text null')
    this.addSql(`create table if not exists "act" (
      "id" text not null, "organization_id" text not null, "member_id" text not null, "mandate_id" text not null,
      "what" text not null, "subject" text not null, "before" jsonb null, "after" jsonb null, "at" timestamptz not null,
      "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "act_pkey" primary key ("id"))`)
    this.addSql(
      'create index if not exists "IDX_act_organization_id_at" on "act" ("organization_id", "at") where deleted_at is null',
    )
    this.addSql(`create or replace function act_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was done stays as it was: % of act refused', lower(tg_op)
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    this.addSql(`create or replace trigger act_keep before update or delete on act
      for each row execute function act_keep()`)
    this.addSql(`create or replace trigger act_keep_all before truncate on act
      for each statement execute function act_keep()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "act" cascade')
    this.addSql('drop function if exists act_keep')
    this.addSql('alter table if exists "mandate" drop column if exists "act"')
  }
}
