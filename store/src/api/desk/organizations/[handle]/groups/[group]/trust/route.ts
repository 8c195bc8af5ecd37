import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { updateOrganizationWorkflow } from '../../../../../../../workflows/federation/update-organization'
import { deskOf } from '../../../../../guard'
import { groupOf } from '../../read-groups'

const body = z.object({ isTrusted: z.boolean() })

/** Whether what the group sends goes out without waiting for an answer. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id, handle } = await groupOf(req)
  const { isTrusted } = read(body, req.body)
  const { officer } = deskOf(req)
  await updateOrganizationWorkflow(req.scope).run({ input: { id, officer, is_trusted: isTrusted } })
  res.json({ handle })
}
