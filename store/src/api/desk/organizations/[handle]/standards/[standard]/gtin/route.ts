import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import type { GtinRequest } from '../../../../../../../contracts'
import { read } from '../../../../../../../kernel/problem'
import { noteGtinWorkflow } from '../../../../../../../workflows/supply/note-gtin'
import { textIfAny } from '../../../../../../institution-schema'
import { deskOf } from '../../../../../guard'
import { ownStandardOf } from '../../read-standard'

const LONGEST = 40
const gtinAsked: z.ZodType<GtinRequest, unknown> = z.object({ gtin: textIfAny(LONGEST) })

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const standard = await ownStandardOf(req)
  const { gtin: typed } = read(gtinAsked, req.body)
  const input = { officer: deskOf(req).officer, standard, typed }
  const { result } = await noteGtinWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json({ gtin: result.gtin })
}
