import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** A consignment of any group in that order, in that state, for a test that needs no order of another test. */
export async function insertConsignment(trx: Knex, orderId: string, state: string): Promise<void> {
  const group = await trx('organization').where('kind', 'group').first<{ id: string }>('id')
  await trx('consignment').insert({
    id: `part-${orderId}`,
    order_id: orderId,
    organization_id: group.id,
    state,
    delivery_mode: 'home',
    delivery_label: 'A domicilio',
    delivery_detail: '',
    delivery_clp: 0,
    shipping_option_id: 'so_prueba',
    due_on: '2026-11-20',
    items_clp: 1000,
    terms_id: 'terms_prueba',
  })
}
