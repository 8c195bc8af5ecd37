import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'

/**
 * Every table a catalogue page is made of puts its product in the queue `catalog_change`, in the transaction that
 * wrote it: raw SQL, an import and Medusa's own panel alike. An append queue, so that writers never wait for each other.
 */
const WATCHED: Record<string, string> = {
  product: 'select r.id',
  product_variant: 'select r.product_id',
  product_category_product: 'select r.product_id',
  price: `select v.product_id from product_variant_price_set s join product_variant v on v.id = s.variant_id
    where s.price_set_id = r.price_set_id`,
  product_variant_price_set: 'select v.product_id from product_variant v where v.id = r.variant_id',
  product_variant_inventory_item: 'select v.product_id from product_variant v where v.id = r.variant_id',
  inventory_level: `select v.product_id from product_variant_inventory_item l join product_variant v on v.id = l.variant_id
    where l.inventory_item_id = r.inventory_item_id`,
  federation_organization_product_product: 'select r.product_id',
  organization: `select l.product_id from federation_organization_product_product l
    where l.organization_id = r.id or l.organization_id in (select o.id from organization o where o.parent_id = r.id)`,
}

export default async function watchCatalog({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [table, products] of Object.entries(WATCHED)) {
    await knex.raw(`
      create or replace function catalog_watch_${table}() returns trigger language plpgsql as $body$
      declare r ${table}%rowtype;
      begin
        if tg_op = 'DELETE' then r := old; else r := new; end if;
        insert into catalog_change (product_id) select distinct p from (${products}) as found(p) where p is not null;
        return null;
      end $body$`)
    await knex.raw(`create or replace trigger catalog_watch after insert or update or delete on ${table}
      for each row execute function catalog_watch_${table}()`)
  }
  await knex.raw(`create or replace function catalog_watch_terms() returns trigger language plpgsql as $body$
    begin insert into catalog_change (product_id) select product_id from catalog_item; return null; end $body$`)
  await knex.raw(`create or replace trigger catalog_watch after insert on share_terms
    for each statement execute function catalog_watch_terms()`)
}
