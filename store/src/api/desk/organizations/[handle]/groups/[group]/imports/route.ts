import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { invalid } from '../../../../../../../kernel/problem'
import { importSpreadsheetWorkflow } from '../../../../../../../workflows/product/import-spreadsheet'
import { deskOf } from '../../../../../guard'
import { groupOf } from '../../read-groups'

type Upload = MedusaRequest & { file?: { buffer: Buffer } }

/** Without `confirm=1` only tells, line by line, what the file would do. */
export async function POST(req: Upload, res: MedusaResponse) {
  const group = await groupOf(req)
  const { officer } = deskOf(req)
  if (!req.file) throw invalid('Falta la planilla.', { file: 'Elige un archivo CSV o .xlsx.' })
  const isConfirmed = (req.body as { confirm?: unknown } | undefined)?.confirm === '1'
  const sheet = req.file.buffer.toString('base64')
  const { result: report } = await importSpreadsheetWorkflow(req.scope).run({
    input: { group, officer, sheet, isConfirmed },
  })
  res.status(isConfirmed ? 201 : 200).json({ report })
}
