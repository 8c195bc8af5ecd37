import { invalid } from '../../../kernel/problem'
import { kindOfUpload } from '../../checkout/rules/proof'
import { drawProof } from '../../checkout/write/draw-proof'
import { isPdf } from '../../fiscal/rules/document-file'

/**
 * What is kept of a proof: a whole PDF as it came, or a picture of our own without metadata.
 * @throws Problem 400 invalid_data
 */
export async function drawPayoutProof(bytes: Buffer): Promise<{ format: 'pdf' | 'webp'; bytes: Buffer }> {
  const kind = kindOfUpload(bytes)
  if (kind === 'other')
    throw refused('Eso no es un comprobante que podamos leer. Sube un PDF, o una imagen JPEG o PNG.')
  if (kind !== 'pdf') return { format: 'webp', bytes: (await drawProof(bytes)).image }
  if (!isPdf(bytes)) throw refused('Ese PDF no está entero. Bájalo de nuevo del banco.')
  return { format: 'pdf', bytes }
}

const refused = (message: string) => invalid(message, { proof: message })
