import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MEASURES = ['minutes', 'attended', 'signed', 'came', 'started', 'finished', 'issued', 'in_force', 'over', 'ends_soon']
const SUMS = [...MEASURES, 'extended', 'revoked'].map((name) => `"${name}" integer not null`).join(', ')

/** Of which members something changed, when rows of a table are written. `changed`: those rows. */
const MARKS: Record<string, string> = {
  lesson_result: 'select member_id from changed',
  certificate: 'select member_id from changed',
  certificate_extension: `select c.member_id from changed x join certificate c on c.id = x.certificate_id`,
  training_enrolment: 'select member_id from changed',
  // With the first who was noted a session was held, and those who did not come missed it.
  training_attendance: `select member_id from changed
    union select e.member_id from training_enrolment e where e.session_id in (select session_id from changed)`,
  training_session: `select a.member_id from training_attendance a where a.session_id in (select id from changed)
    union select e.member_id from training_enrolment e where e.session_id in (select id from changed)`,
  // A course may have another topic.
  course_outline: `select l.member_id from lesson_result l where l.course in (select course from changed)
    union select c.member_id from certificate c where c.course in (select course from changed)
    union select e.member_id from training_enrolment e join training_session s on s.id = e.session_id
      where s.course in (select course from changed)
    union select a.member_id from training_attendance a join training_session s on s.id = a.session_id
      where s.course in (select course from changed)`,
}

/**
 * What each member did by month and topic, added up for reports; the row without a month says that it was, and when. Both
 * are made of other tables and may be emptied. A mark is only written and deleted, so that nobody waits for another.
 */
export class Migration20261130211000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "learned" ("member_id" text not null, "month" text not null,
      "topic" text not null, "computed_on" text not null, ${SUMS}, primary key ("member_id", "month", "topic"))`)
    this.addSql('create index if not exists "IDX_learned_month" on "learned" ("month")')
    this.addSql(`create table if not exists "learned_change" ("id" bigint generated always as identity primary key,
      "member_id" text not null)`)
    this.addSql('create index if not exists "IDX_learned_change_member_id" on "learned_change" ("member_id")')
    for (const [table, who] of Object.entries(MARKS)) {
      this.addSql(`create or replace function ${table}_learned() returns trigger language plpgsql as $body$
        begin insert into learned_change (member_id) ${who}; return null; end $body$`)
      for (const event of ['insert', 'update'])
        this.addSql(`create or replace trigger ${table}_learned_${event} after ${event} on "${table}"
          referencing new table as changed for each statement execute function ${table}_learned()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of Object.keys(MARKS)) this.addSql(`drop function if exists ${table}_learned() cascade`)
    this.addSql('drop table if exists "learned"')
    this.addSql('drop table if exists "learned_change"')
  }
}
