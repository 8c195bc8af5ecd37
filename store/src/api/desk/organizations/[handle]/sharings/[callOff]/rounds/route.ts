import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { shareCallOffWorkflow } from '../../../../../../../workflows/supply/share-call-off'
import { deskOf } from '../../../../../guard'
import { roundAsked } from '../../sharing-schemas'

/** What nobody holds of it is shared out; asked twice, once. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const asked = { callOffId: req.params.callOff ?? '', ...read(roundAsked, req.body) }
  const { result } = await shareCallOffWorkflow(req.scope).run({
    input: { officer: deskOf(req).officer, asked },
  })
  res.status(result.isNew ? 201 : 200).json(result)
}
