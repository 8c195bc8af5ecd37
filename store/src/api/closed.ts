import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { env } from '../env'
import { notFound, Problem } from '../problem'

const close = (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
  next(notFound('Esta dirección no está abierta.'))

/**
 * Core routes that this shop does not use and that give away or take in too much: anyone's order by its id, carts that
 * bypass the checkout, stock per location, uploads without a limit, registering as any kind of actor.
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
  '/admin/uploads*',
  '/hooks*',
]

/** Only invited staff may register an identity (it opens nothing before the invitation is accepted). */
const REGISTER = /^\/auth\/(?!user\/)[^/]+\/[^/]+\/register$/i

const byParts = (_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
  next(
    new Problem(
      'not_possible',
      'Eso se hace desde «Pedidos por grupo» o «Transferencias», para que la plata y las partes calcen.',
    ),
  )

/** Buttons of Medusa's order page that would move an order past its attempt and its consignments. */
const MOVED_BY_PARTS = [
  '/admin/orders/:id/cancel',
  '/admin/orders/:id/complete',
  '/admin/orders/:id/fulfillments*',
  '/admin/payment-collections/:id/mark-as-paid',
  '/admin/payments/:id/capture',
  '/admin/payments/:id/refund',
]

export const closed = [
  ...(env.isVanillaOpen ? [] : MOVED_BY_PARTS).map((matcher) => ({
    matcher,
    methods: ['POST' as const],
    middlewares: [byParts],
  })),
  ...(env.isVanillaOpen ? [] : CLOSED).map((matcher) => ({ matcher, middlewares: [close] })),
  { matcher: REGISTER, middlewares: [close] },
]
