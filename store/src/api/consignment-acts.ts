import { z } from '@medusajs/framework/zod'
import { reasonSchema, seenUnitsSchema, unitsSchema } from './admin/schemas'

/** What the desk says of a consignment. */
export const moveSchema = z.object({
  to: z.enum(['accepted', 'packed', 'handed_over', 'delivered']),
  carrier: z.string().trim().max(80).optional(),
  trackingCode: z.string().trim().max(80).optional(),
})

export const shortageSchema = z.object({ reason: reasonSchema, lines: unitsSchema })

export const callingOffSchema = z.object({ reason: reasonSchema, isWholeOrder: z.boolean().optional() })

export const lineRefundSchema = z.object({
  reason: z.enum(['withdrawal', 'guarantee']),
  note: reasonSchema,
  lines: seenUnitsSchema,
  withDelivery: z.boolean().default(false),
  bearer: z.enum(['shares', 'federation', 'fund', 'carrier']).default('shares'),
})
