import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { notFound } from '../../../problem'
import { readPurchase } from './read-purchase'

const TOKEN = /^[A-Za-z0-9_-]{32}$/

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const token = String(req.params.token)
  const purchase = TOKEN.test(token)
    ? await readPurchase(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), token)
    : null
  if (!purchase) throw notFound('No encontramos ese pedido. Revisa que la dirección esté completa.')
  res.set('Cache-Control', 'no-store').json(purchase)
}
