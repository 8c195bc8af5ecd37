import type { MedusaRequest } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../kernel/problem'
import type { DeskKind } from '../../../../modules/access/write/desk-changes'
import { decideChangeWorkflow } from '../../../../workflows/access/decide-change'
import { deskOf } from '../../guard'

const body = z.object({ decision: z.enum(['confirm', 'reject'], 'Di si lo confirmas o lo rechazas.') })

/** What the officer says of a change that another one asked for. */
export async function decideAtDesk(req: MedusaRequest, ...kinds: DeskKind[]) {
  const { officer, handle, isWithoutBoard: isRescue } = deskOf(req)
  const input = { id: req.params.id ?? '', officer, handle, kinds, isRescue, ...read(body, req.body) }
  const { result } = await decideChangeWorkflow(req.scope).run({ input })
  return { change: result }
}
