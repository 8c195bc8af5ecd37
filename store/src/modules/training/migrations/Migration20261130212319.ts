import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const TABLES = ['mentoring_presence', 'mentoring_meeting', 'mentoring_person', 'mentoring_circle', 'mentorship']
const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const together = (name: string, ...columns: string[]) =>
  `constraint "${name}" check (num_nulls(${columns.join(', ')}) in (0, ${columns.length}))`

/** Who accompanies whom, and circles of mentoring with their meetings. */
export class Migration20261130212319 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "mentorship" ("id" text not null, "organization_id" text not null,
      "mentor_id" text not null, "mentee_id" text not null check ("mentee_id" <> "mentor_id"), "by" text not null,
      "mentor_agreed_at" timestamptz null, "mentee_agreed_at" timestamptz null, "ended_at" timestamptz null,
      "ended_by" text null, ${MADE}, constraint "mentorship_pkey" primary key ("id"),
      ${together('mentorship_ended', 'ended_at', 'ended_by')})`)
    this.addSql(`create unique index if not exists "IDX_mentorship_mentor_id_mentee_id_unique"
      on "mentorship" ("mentor_id", "mentee_id") where ended_at is null and deleted_at is null`)
    for (const column of ['organization_id', 'mentee_id'])
      this.addSql(`create index if not exists "IDX_mentorship_${column}"
        on "mentorship" ("${column}") where deleted_at is null`)
    this.addSql(`create table if not exists "mentoring_circle" ("id" text not null, "organization_id" text not null,
      "name" text not null, "about" text not null, "by" text not null, "ended_at" timestamptz null,
      "ended_by" text null, ${MADE}, constraint "mentoring_circle_pkey" primary key ("id"),
      ${together('mentoring_circle_ended', 'ended_at', 'ended_by')})`)
    this.addSql(`create unique index if not exists "IDX_mentoring_circle_organization_id_name_unique"
      on "mentoring_circle" ("organization_id", "name") where ended_at is null and deleted_at is null`)
    this.addSql(`create table if not exists "mentoring_person" ("id" text not null, "circle_id" text not null,
      "member_id" text not null, "role" text not null check ("role" in ('guide', 'companion')),
      "since" timestamptz not null, "until" timestamptz null, "by" text not null, ${MADE},
      constraint "mentoring_person_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_mentoring_person_circle_id_member_id_unique"
      on "mentoring_person" ("circle_id", "member_id") where until is null and deleted_at is null`)
    this.addSql(`create table if not exists "mentoring_meeting" ("id" text not null, "circle_id" text not null,
      "key" text not null, "body_hash" text not null, "met_on" text not null check (length("met_on") = 10),
      "talked" text not null check ("talked" <> ''), "by" text not null, "withdrawn_at" timestamptz null,
      "withdrawn_by" text null, ${MADE}, constraint "mentoring_meeting_pkey" primary key ("id"),
      ${together('mentoring_meeting_withdrawn', 'withdrawn_at', 'withdrawn_by')})`)
    this.addSql(`create unique index if not exists "IDX_mentoring_meeting_circle_id_key_unique"
      on "mentoring_meeting" ("circle_id", "key") where deleted_at is null`)
    this.addSql(`create table if not exists "mentoring_presence" ("id" text not null, "meeting_id" text not null,
      "member_id" text not null, ${MADE}, constraint "mentoring_presence_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_mentoring_presence_meeting_id_member_id_unique"
      on "mentoring_presence" ("meeting_id", "member_id") where deleted_at is null`)
    for (const table of ['mentoring_person', 'mentoring_presence'])
      this.addSql(`create index if not exists "IDX_${table}_member_id"
        on "${table}" ("member_id") where deleted_at is null`)
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
