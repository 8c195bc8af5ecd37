import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const RENAMED: [table: string, to: string][] = [
  ['staff_factor', 'second_factor'],
  ['staff_recovery', 'recovery_code'],
]
const INDEXES: [index: string, to: string][] = [
  ['IDX_staff_factor_deleted_at', 'IDX_second_factor_deleted_at'],
  ['IDX_staff_recovery_deleted_at', 'IDX_recovery_code_deleted_at'],
  ['IDX_staff_recovery_user_id_code_hash_unique', 'IDX_recovery_code_owner_id_code_hash_unique'],
]

/** A second factor is of a user of the panel or of a member, and is set up by the session that saw its secret. */
export class Migration20261129115700 extends Migration {
  override async up(): Promise<void> {
    for (const [table, to] of RENAMED) {
      this.addSql(`alter table if exists "${table}" rename to "${to}"`)
      this.addSql(`alter table if exists "${to}" rename column "user_id" to "owner_id"`)
    }
    for (const [index, to] of INDEXES) this.addSql(`alter index if exists "${index}" rename to "${to}"`)
    this.addSql(`alter table if exists "second_factor"
      add column if not exists "offered_to" text null, add column if not exists "counts_from" timestamptz null`)
    this.addSql('update "second_factor" set "counts_from" = "enabled_at"')
    this.addSql('alter table if exists "member_session" add column if not exists "factor_at" timestamptz null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table if exists "member_session" drop column if exists "factor_at"')
    this.addSql(`alter table if exists "second_factor"
      drop column if exists "offered_to", drop column if exists "counts_from"`)
    for (const [index, to] of INDEXES) this.addSql(`alter index if exists "${to}" rename to "${index}"`)
    for (const [table, to] of RENAMED) {
      this.addSql(`alter table if exists "${to}" rename column "owner_id" to "user_id"`)
      this.addSql(`alter table if exists "${to}" rename to "${table}"`)
    }
  }
}
