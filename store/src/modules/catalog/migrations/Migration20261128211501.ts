import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * A search that knows short words, sounds and what foods declare, and lists that know what is on sale. Every row is
 * written again by the next run of `refresh-catalog`; until then it is found by what its card says.
 */
export class Migration20261128211501 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create extension if not exists fuzzystrmatch')
    this.addSql(`do $$ begin
      if not exists (select 1 from pg_ts_dict where dictname = 'mingaco_stem') then
        create text search dictionary mingaco_stem (template = snowball, language = spanish);
      end if;
      if not exists (select 1 from pg_ts_config where cfgname = 'mingaco_words') then
        create text search configuration mingaco_words (copy = spanish);
        alter text search configuration mingaco_words
          alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with unaccent, mingaco_stem;
      end if;
    end $$`)
    this.addSql(`alter table catalog_item
      add column if not exists months smallint[] not null default '{}',
      add column if not exists carried_grams integer,
      add column if not exists allergens text[],
      add column if not exists ingredients tsvector`)
    this.addSql(`update catalog_item set months = case
      when card->'maker'->>'backOn' is not null then '{}'
      when jsonb_array_length(card->'season') = 0 then '{1,2,3,4,5,6,7,8,9,10,11,12}'
      else (select array_agg(cast(month as smallint)) from jsonb_array_elements_text(card->'season') month) end`)
    this.addSql(`insert into catalog_change (product_id) select product_id from catalog_item`)
    this.addSql('drop index if exists catalog_item_trgm')
    this.addSql('alter table catalog_item drop column if exists title_n')
    this.addSql(`create table if not exists catalog_word (
      word text primary key, shown text not null, sound text not null)`)
    this.addSql(`create table if not exists search_words (
      id text primary key, words jsonb not null, updated_at timestamptz not null default now())`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists catalog_word')
    this.addSql('drop table if exists search_words')
    this.addSql(`alter table catalog_item drop column if exists months, drop column if exists carried_grams,
      drop column if exists allergens, drop column if exists ingredients, add column if not exists title_n text not null default ''`)
    this.addSql('create index if not exists catalog_item_trgm on catalog_item using gin (title_n gin_trgm_ops)')
    this.addSql('drop text search configuration if exists mingaco_words')
    this.addSql('drop text search dictionary if exists mingaco_stem')
  }
}
