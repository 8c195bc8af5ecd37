import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Who changed what in the panel. */
export class Migration20261129010500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "staff_act" ("id" text not null, "user_id" text not null, "what" text not null, "subject" text null, "at" timestamptz not null, "status" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_act_pkey" primary key ("id"))`,
    )
    for (const column of ['deleted_at', 'user_id', 'subject'])
      this.addSql(
        `create index if not exists "IDX_staff_act_${column}" on "staff_act" ("${column}") where deleted_at is null`,
      )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists "staff_act" cascade')
  }
}
