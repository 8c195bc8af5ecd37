import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { invalid } from '../../../../../kernel/problem'
import { importSpreadsheetWorkflow } from '../../../../../workflows/product/import-spreadsheet'
import { findOrganization } from '../find-organization'
import { byStaff } from '../../../staff'

type Upload = MedusaRequest & { file?: { buffer: Buffer } }

/** Without `confirm=1` only tells, line by line, what the file would do. */
export async function POST(req: Upload, res: MedusaResponse) {
  const { id: organizationId } = await findOrganization(req)
  if (!req.file) throw invalid('Falta la planilla.', { file: 'Elige un archivo CSV o .xlsx.' })
  const isConfirmed = (req.body as { confirm?: unknown } | undefined)?.confirm === '1'
  const sheet = req.file.buffer.toString('base64')
  const by = byStaff(req)
  const { result: report } = await importSpreadsheetWorkflow(req.scope).run({
    input: { organizationId, by, sheet, isConfirmed },
  })
  res.status(isConfirmed ? 201 : 200).json({ report })
}
