import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Spanish search without accents, and trigrams for a typing error. */
export class Migration20261122190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create extension if not exists unaccent')
    this.addSql('create extension if not exists pg_trgm')
    this.addSql(`do $$ begin
      if not exists (select 1 from pg_ts_config where cfgname = 'mingaco_spanish') then
        create text search configuration mingaco_spanish (copy = spanish);
        alter text search configuration mingaco_spanish
          alter mapping for hword, hword_part, word with unaccent, spanish_stem;
      end if;
    end $$`)
    this.addSql(`create or replace function mingaco_plain(words text) returns text
      language sql immutable parallel safe strict
      as $$ select lower(public.unaccent('public.unaccent', words)) $$`)
    this.addSql('alter table catalog_item add column if not exists tsv tsvector')
    this.addSql('create index if not exists catalog_item_tsv on catalog_item using gin (tsv)')
    this.addSql('create index if not exists catalog_item_trgm on catalog_item using gin (title_n gin_trgm_ops)')
    this.addSql('create index if not exists catalog_item_category on catalog_item (category, published_at desc)')
    this.addSql('create index if not exists catalog_item_group on catalog_item (group_handle)')
    this.addSql('create index if not exists catalog_item_commune on catalog_item (commune_code)')
    this.addSql('create index if not exists catalog_item_price on catalog_item (price_clp)')
    this.addSql('create index if not exists catalog_item_new on catalog_item (published_at desc)')
    this.addSql('create index if not exists catalog_item_variants on catalog_item using gin (variant_ids)')
  }

  override async down(): Promise<void> {
    this.addSql('alter table catalog_item drop column if exists tsv')
    this.addSql('drop index if exists catalog_item_trgm')
    this.addSql('drop function if exists mingaco_plain')
    this.addSql('drop text search configuration if exists mingaco_spanish')
  }
}
