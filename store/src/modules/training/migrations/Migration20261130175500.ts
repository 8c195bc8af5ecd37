import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const TABLES = ['training_attendance', 'training_enrolment', 'training_session']
const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const together = (name: string, ...columns: string[]) =>
  `constraint "${name}" check (num_nulls(${columns.join(', ')}) in (0, ${columns.length}))`

/** Sessions of a course: who signed up, and who was there. */
export class Migration20261130175500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "training_session" ("id" text not null, "organization_id" text not null,
      "course" text not null, "starts_at" timestamptz not null, "ends_at" timestamptz not null, "place" text not null,
      "places" integer not null check ("places" > 0), "trainer_id" text not null, "childcare" text not null,
      "transport" text not null, "revision" integer not null default 1, "reminded_at" timestamptz null, "by" text not null,
      "cancelled_at" timestamptz null, "cancelled_by" text null, "cancelled_reason" text null, ${MADE},
      constraint "training_session_pkey" primary key ("id"),
      constraint "training_session_times" check ("ends_at" > "starts_at"),
      ${together('training_session_cancelled', 'cancelled_at', 'cancelled_by', 'cancelled_reason')})`)
    this.addSql(`create index if not exists "IDX_training_session_organization_id_starts_at"
      on "training_session" ("organization_id", "starts_at") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_training_session_once"
      on "training_session" ("organization_id", "course", "starts_at", "place")
      where deleted_at is null and cancelled_at is null`)
    this.addSql(`create table if not exists "training_enrolment" ("id" text not null, "session_id" text not null,
      "member_id" text not null, "state" text not null check ("state" in ('enrolled', 'waiting', 'left')),
      "since" timestamptz not null, "needs_childcare" boolean not null, "needs_transport" boolean not null,
      "by" text not null, ${MADE}, constraint "training_enrolment_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_training_enrolment_session_id_member_id_unique"
      on "training_enrolment" ("session_id", "member_id") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_training_enrolment_member_id"
      on "training_enrolment" ("member_id") where deleted_at is null`)
    this.addSql(`create table if not exists "training_attendance" ("id" text not null, "session_id" text not null,
      "member_id" text not null, "how" text not null check ("how" in ('list', 'code', 'paper')), "key" text not null,
      "is_walk_in" boolean not null, "by" text not null, "withdrawn_at" timestamptz null, "withdrawn_by" text null,
      "withdrawn_reason" text null, ${MADE}, constraint "training_attendance_pkey" primary key ("id"),
      ${together('training_attendance_withdrawn', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason')})`)
    this.addSql(`create unique index if not exists "IDX_training_attendance_session_id_member_id_key_unique"
      on "training_attendance" ("session_id", "member_id", "key") where deleted_at is null`)
    this.addSql(`create unique index if not exists "IDX_training_attendance_session_id_member_id_unique"
      on "training_attendance" ("session_id", "member_id") where deleted_at is null and withdrawn_at is null`)
    this.addSql(`create index if not exists "IDX_training_attendance_member_id"
      on "training_attendance" ("member_id") where deleted_at is null`)
    this.addSql(`create or replace function training_attendance_keep() returns trigger language plpgsql as $body$
      begin
        if tg_op = 'DELETE' or old.withdrawn_at is not null
          or to_jsonb(new) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'updated_at']
            <> to_jsonb(old) - array['withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'updated_at'] then
          raise exception 'attendance is only taken back, once' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $body$`)
    this.addSql(`create or replace trigger training_attendance_keep before update or delete on training_attendance
      for each row execute function training_attendance_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists training_attendance_keep')
  }
}
