import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const MADE = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
  "deleted_at" timestamptz null`
const SAID = `"id" text not null, "member_id" text not null, "key" text not null, "body_hash" text not null`
const DATED = ['leadership_readiness', 'leadership_consent']

/** What members say of the offices that they would like. Nothing of it is changed; who leaves us takes it along. */
export class Migration20261130210647 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "leadership_wish" (${SAID}, "offices" text[] not null, "words" text not null,
      "said_at" timestamptz not null, ${MADE}, constraint "leadership_wish_pkey" primary key ("id"))`)
    this.addSql(`create unique index if not exists "IDX_leadership_wish_member_id_unique"
      on "leadership_wish" ("member_id") where deleted_at is null`)
    this.addSql(`create table if not exists "leadership_readiness" (${SAID}, "office" text not null,
      "level" integer not null check ("level" between 1 and 5), "said_at" timestamptz not null, ${MADE},
      constraint "leadership_readiness_pkey" primary key ("id"))`)
    this.addSql(`create index if not exists "IDX_leadership_readiness_member_id_office_said_at"
      on "leadership_readiness" ("member_id", "office", "said_at") where deleted_at is null`)
    this.addSql(`create table if not exists "leadership_consent" (${SAID}, "is_seen" boolean not null,
      "said_at" timestamptz not null, ${MADE}, constraint "leadership_consent_pkey" primary key ("id"))`)
    for (const table of DATED) {
      this.addSql(`create unique index if not exists "IDX_${table}_member_id_key_unique"
        on "${table}" ("member_id", "key") where deleted_at is null`)
      this.addSql(`create or replace trigger training_keep before update on ${table}
        for each row execute function training_keep()`)
    }
  }

  override async down(): Promise<void> {
    for (const table of ['leadership_wish', ...DATED]) this.addSql(`drop table if exists "${table}" cascade`)
  }
}
