import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../env'
import { notFound } from '../kernel/problem'

const close = (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
  next(notFound('Esta dirección no está abierta.'))

/**
 * Core routes that this shop does not use and that give away or take in too much: anyone's order by its id, carts that
 * bypass the checkout, stock per location. What is below `/admin` and `/auth` is closed unless it is listed (admin/guard.ts).
 */
const CLOSED = [
  '/store/orders*',
  '/store/carts*',
  '/store/payment-collections*',
  '/store/payment-providers*',
  '/store/shipping-options*',
  '/store/customers*',
  '/store/returns*',
  '/store/products*',
  '/store/product-variants*',
  '/store/order-changes*',
  '/store/gift-cards*',
  '/store/store-credit*',
  '/hooks*',
]

export const closed = (env.isVanillaOpen ? [] : CLOSED).map((matcher) => ({ matcher, middlewares: [close] }))
