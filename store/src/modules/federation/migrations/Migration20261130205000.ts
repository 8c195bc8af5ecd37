import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The year in which a member was born, where she said it: reports of training count by bands of age. */
export class Migration20261130205000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table "member" add column if not exists "birth_year" integer null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table "member" drop column if exists "birth_year"')
  }
}
