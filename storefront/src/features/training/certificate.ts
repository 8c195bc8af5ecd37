import type { CertificateShown } from '#contracts'
import { longDay } from '../../lib/format.ts'

type Said = { title: string; lead: string }

/** What a certificate is worth today, first in two words. */
export function certificateSays({ state, holder, course, validUntil }: CertificateShown): Said {
  const who = `${holder} hizo el curso «${course}»`
  if (state === 'revoked')
    return { title: 'Certificado anulado', lead: 'Quien lo emitió lo dejó sin efecto: ya no acredita nada.' }
  if (state === 'expired')
    return {
      title: 'Certificado vencido',
      lead: `${who}. Su certificado valía hasta el ${longDay(validUntil ?? '')}.`,
    }
  return {
    title: 'Certificado válido',
    lead: validUntil ? `${who}. Vale hasta el ${longDay(validUntil)}.` : `${who}. No vence.`,
  }
}
