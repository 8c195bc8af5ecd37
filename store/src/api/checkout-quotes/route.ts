import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { chileDay } from '../../kernel/time/chile-day'
import { mergeItems, readBasket } from '../../modules/checkout/read/basket'
import { readDeliveryFacts } from '../../modules/checkout/read/delivery-facts'
import { publicQuote, quoteBasket } from '../../modules/checkout/read/quote'
import { quoteSchema } from '../checkout-schemas'
import { invalid, read } from '../../kernel/problem'

/** Reads only: nothing is written and nothing is held. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { items, communeCode, deliveries } = read(quoteSchema, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const merged = mergeItems(items)
  const [basket, delivery] = await Promise.all([
    readBasket(
      knex,
      merged.map((item) => item.variantId),
    ),
    readDeliveryFacts(knex, communeCode),
  ])
  if (communeCode && !delivery.commune)
    throw invalid('No conocemos esa comuna.', { communeCode: 'Elige una comuna de la lista.' })
  res.json(publicQuote(quoteBasket(merged, basket, delivery, deliveries, chileDay(new Date()))))
}
