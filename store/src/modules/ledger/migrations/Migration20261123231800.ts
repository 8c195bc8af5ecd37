import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * The database itself keeps the books: what is written stays (but for one stamp of `statement_id`), and a posting whose
 * entries do not add up to zero is refused when its transaction ends.
 */
export class Migration20261123231800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create or replace function ledger_keep() returns trigger language plpgsql as $body$
      begin
        if tg_op = 'UPDATE' and tg_table_name = 'ledger_entry' then
          if old.statement_id is null and new.statement_id is not null
            and to_jsonb(old) - 'statement_id' - 'updated_at' = to_jsonb(new) - 'statement_id' - 'updated_at'
          then return new; end if;
        end if;
        raise exception 'the ledger is append-only: % of % refused', lower(tg_op), tg_table_name
          using errcode = 'integrity_constraint_violation';
      end $body$`)
    for (const table of ['ledger_posting', 'ledger_entry']) {
      this.addSql(`create or replace trigger ledger_keep before update or delete on ${table}
        for each row execute function ledger_keep()`)
      this.addSql(`create or replace trigger ledger_keep_all before truncate on ${table}
        for each statement execute function ledger_keep()`)
    }
    this.addSql(`create or replace function ledger_balance() returns trigger language plpgsql as $body$
      declare total bigint;
      begin
        select coalesce(sum(amount_clp), 0) into total from ledger_entry where posting_id = new.posting_id;
        if total <> 0 then
          raise exception 'posting % does not add up to zero but to %', new.posting_id, total
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $body$`)
    this.addSql(`create constraint trigger ledger_balance after insert on ledger_entry
      deferrable initially deferred for each row execute function ledger_balance()`)
  }

  override async down(): Promise<void> {
    this.addSql('drop trigger if exists ledger_balance on ledger_entry')
    for (const table of ['ledger_posting', 'ledger_entry']) {
      this.addSql(`drop trigger if exists ledger_keep on ${table}`)
      this.addSql(`drop trigger if exists ledger_keep_all on ${table}`)
    }
    this.addSql('drop function if exists ledger_keep')
    this.addSql('drop function if exists ledger_balance')
  }
}
