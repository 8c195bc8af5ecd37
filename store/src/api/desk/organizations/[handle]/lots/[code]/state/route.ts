import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../../../../kernel/problem'
import { stateLotWorkflow } from '../../../../../../../workflows/supply/state-lot'
import { deskOf } from '../../../../../guard'
import { lotStateAsked } from '../../lot-schemas'
import { lotOf } from '../read-lot'

/** It is held, or released. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const input = {
    officer: deskOf(req).officer,
    code: req.params.code ?? '',
    ...read(lotStateAsked, req.body),
  }
  await stateLotWorkflow(req.scope).run({ input })
  res.json(await lotOf(req))
}
