import type { StatementHead } from '#contracts'
import { monthWords } from '../../../lib/format.ts'
import { ask, inGroup } from '../../api.ts'
import { shareFile } from '../../share-file.ts'

/** The statement as a PDF, for another app of the phone or to be kept. */
export async function sendDocument(handle: string, { id, month }: StatementHead): Promise<void> {
  const path = inGroup(handle, `statements/${encodeURIComponent(id)}/document.pdf`)
  const file = new File([await ask<Blob>('GET', path)], `liquidacion-${month}.pdf`, {
    type: 'application/pdf',
  })
  await shareFile(file, `Liquidación de ${monthWords(month)}`)
}
