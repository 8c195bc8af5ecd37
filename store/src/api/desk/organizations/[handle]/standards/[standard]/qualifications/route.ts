import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { qualifyGroupWorkflow } from '../../../../../../../workflows/supply/qualify-group'
import { deskOf } from '../../../../../guard'
import { standardOf } from '../../read-standard'
import { qualificationAsked } from '../../standard-schemas'

/** A group of that desk was tried by what is in force of the standard now. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const standard = await standardOf(req)
  const input = { officer: deskOf(req).officer, standard, found: read(qualificationAsked, req.body) }
  const { result } = await qualifyGroupWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
