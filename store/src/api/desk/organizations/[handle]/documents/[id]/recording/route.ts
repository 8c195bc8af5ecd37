import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { read } from '../../../../../../../kernel/problem'
import { recordDocumentWorkflow } from '../../../../../../../workflows/fiscal/record-document'
import { filesSent } from '../../../../../../receive-document'
import { dayAsked } from '../../../../../asked'
import { federationDeskOf } from '../../../../../guard'

const FOLIO = 'El folio es el número del documento, sin puntos.'

const body = z.object({
  folio: z
    .string({ error: FOLIO })
    .transform((typed) => typed.replace(/[.\s]/g, ''))
    .pipe(z.string().regex(/^[1-9]\d{0,8}$/, FOLIO))
    .transform(Number),
  issuedOn: dayAsked,
  /** For how much it was to be issued when the page was made. */
  seenClp: z.coerce.number().int().min(1),
})

/** One that waits was issued elsewhere: its folio, its day and its files. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer } = federationDeskOf(req)
  const input = { officer, dueId: req.params.id ?? '', ...read(body, req.body), files: filesSent(req) }
  const { result } = await recordDocumentWorkflow(req.scope).run({ input })
  res.status(result.isNew ? 201 : 200).json(result)
}
