import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** That a group is trusted can be said by what it learned: no is said by an officer too. */
export class Migration20261130165500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'alter table "organization" alter column "is_trusted" drop default, alter column "is_trusted" drop not null',
    )
    this.addSql(`update "organization" o set "is_trusted" = null where not "is_trusted"
      and not exists (select 1 from "act" a where a.subject = o.id and a.what = 'group.untrusted')`)
  }

  override async down(): Promise<void> {
    this.addSql('update "organization" set "is_trusted" = false where "is_trusted" is null')
    this.addSql(
      'alter table "organization" alter column "is_trusted" set default false, alter column "is_trusted" set not null',
    )
  }
}
