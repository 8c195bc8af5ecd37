import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { read } from '../../../../kernel/problem'
import { freshenSessionWorkflow } from '../../../../workflows/access/freshen-session'
import { holderOf, typedCode } from '../factor-holder'

/** The code again, for what moves money or rights: good for a quarter of an hour, in this session. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { name: _, ...holder } = await holderOf(req)
  await freshenSessionWorkflow(req.scope).run({ input: { ...holder, ...read(typedCode, req.body) } })
  res.json({ state: 'fresh' })
}
