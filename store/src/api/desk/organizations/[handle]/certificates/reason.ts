import { z } from '@medusajs/framework/zod'
import { plainText } from '../../../../../kernel/text/plain-text'

/** Why an officer decides it: it is told to who has the certificate, and stays written. */
export const reason = z
  .string({ error: 'Cuenta por qué.' })
  .transform(plainText)
  .pipe(z.string().min(5, 'Cuenta por qué: queda escrito, y ella lo lee.').max(300, 'Cuéntalo más corto.'))
