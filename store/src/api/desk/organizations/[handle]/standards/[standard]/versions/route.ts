import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { voteStandardVersionWorkflow } from '../../../../../../../workflows/supply/vote-standard-version'
import { deskOf } from '../../../../../guard'
import { ownStandardOf } from '../../read-standard'
import { standardVersion } from '../../standard-schemas'

/** What the assembly of that desk voted. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const standard = await ownStandardOf(req)
  const input = { officer: deskOf(req).officer, standard, facts: read(standardVersion, req.body) }
  const { result } = await voteStandardVersionWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
