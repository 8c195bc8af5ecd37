import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { PriceListRequest } from '../../../../../../contracts'
import { STEPS_MAX } from '../../../../../../contracts/prices'
import { read } from '../../../../../../kernel/problem'
import { notePricesWorkflow } from '../../../../../../workflows/supply/agreements/note-prices'
import { netPriceTyped } from '../../../../../institution-schema'
import { units } from '../../../../../typed-number'
import { dayAsked } from '../../../../asked'
import { deskOf } from '../../../../guard'
import { standardOf } from '../../standards/read-standard'

const listAsked: z.ZodType<PriceListRequest, unknown> = z.object({
  validFrom: dayAsked,
  validUntil: dayAsked,
  isPublic: z.boolean('Di si se publica.'),
  steps: z
    .array(
      z.object({ fromUnits: units('Escribe desde cuántas, al menos una.'), netUnitClp: netPriceTyped }),
      'Escribe al menos un tramo.',
    )
    .min(1, 'Escribe al menos un tramo.')
    .max(STEPS_MAX, `A lo más ${STEPS_MAX} tramos.`),
})

/** Another list of a standard that the desk sees. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const standard = await standardOf(req)
  const input = { officer: deskOf(req).officer, standard, list: read(listAsked, req.body) }
  const { result } = await notePricesWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ number: result.number })
}
