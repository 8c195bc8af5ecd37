import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { voteStandardVersionWorkflow } from '../../../../../../../workflows/supply/vote-standard-version'
import { deskOf } from '../../../../../guard'
import { standardOf, unknownStandard } from '../../read-standard'
import { standardVersion } from '../../standard-schemas'

/** Only where its assembly is: another desk reads it. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const standard = await standardOf(req)
  if (!standard.isOwn) throw unknownStandard()
  const input = { officer: deskOf(req).officer, standard, facts: read(standardVersion, req.body) }
  const { result } = await voteStandardVersionWorkflow(req.scope).run({ input })
  res.status(201).json(result)
}
