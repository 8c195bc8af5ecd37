import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const KEPT = ['course_outline', 'lesson_result']
const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`

/** What is learned: versions of courses, what members finished, and certificates. */
export class Migration20261130092300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "course_outline" ("id" text not null, "course" text not null,
      "version" integer not null check ("version" > 0), "outline" jsonb not null, ${MADE},
      constraint "course_outline_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_course_outline_course_version_unique"
      on "course_outline" ("course", "version") where deleted_at is null`)
    this.addSql(`create table if not exists "lesson_result" ("id" text not null, "member_id" text not null,
      "key" text not null, "body_hash" text not null, "course" text not null, "lesson" text not null,
      "version" integer not null, "answers" jsonb null, "right_count" integer null, "question_count" integer null,
      "is_passed" boolean not null, "done_at" timestamptz not null, ${MADE},
      constraint "lesson_result_pkey" primary key ("id"),
      constraint "lesson_result_counts" check (("answers" is null) = ("right_count" is null)
        and ("answers" is null) = ("question_count" is null) and "right_count" between 0 and "question_count"))`)
    this.addSql(`create unique index if not exists "IDX_lesson_result_member_id_key_unique"
      on "lesson_result" ("member_id", "key") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_lesson_result_member_id_course"
      on "lesson_result" ("member_id", "course") where deleted_at is null`)
    this.addSql(`create table if not exists "certificate" ("id" text not null, "code" text not null,
      "member_id" text not null, "holder" text not null, "course" text not null, "version" integer not null,
      "title" text not null, "hours" real not null check ("hours" > 0), "opens" text[] not null, "issuer" text not null,
      "issued_on" text not null, "valid_until" text null, "revoked_at" timestamptz null, "revoked_by" text null,
      "revoked_reason" text null, ${MADE},
      constraint "certificate_pkey" primary key ("id"),
      constraint "certificate_revoked" check (("revoked_at" is null) = ("revoked_by" is null)
        and ("revoked_at" is null) = ("revoked_reason" is null)))`)
    this.addSql(`create unique index if not exists "IDX_certificate_code_unique"
      on "certificate" ("code") where deleted_at is null`)
    this.addSql(`create index if not exists "IDX_certificate_member_id_course"
      on "certificate" ("member_id", "course") where deleted_at is null`)
    this.addSql(`create or replace function training_keep() returns trigger language plpgsql as $body$
      begin
        raise exception 'what was learned stays as it was: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of KEPT)
      this.addSql(`create or replace trigger training_keep before update or delete on ${table}
        for each row execute function training_keep()`)
    this.addSql(`create or replace function certificate_keep() returns trigger language plpgsql as $body$
      begin
        if tg_op = 'DELETE' or old.revoked_at is not null
          or to_jsonb(new) - array['revoked_at', 'revoked_by', 'revoked_reason', 'updated_at']
            <> to_jsonb(old) - array['revoked_at', 'revoked_by', 'revoked_reason', 'updated_at'] then
          raise exception 'a certificate is only taken back, once' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $body$`)
    this.addSql(`create or replace trigger certificate_keep before update or delete on certificate
      for each row execute function certificate_keep()`)
  }

  override async down(): Promise<void> {
    for (const table of ['certificate', ...KEPT]) this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql('drop function if exists certificate_keep')
    this.addSql('drop function if exists training_keep')
  }
}
