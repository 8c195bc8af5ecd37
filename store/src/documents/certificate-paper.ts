import type { CertificateShown } from '../contracts'
import { stripesOnPaper } from '../contracts/stripes'
import { hoursWords } from '../contracts/training-progress'
import { longDay } from '../kernel/time/months'
import type { CertificatePaper } from './pdf/paper'

/**
 * A certificate on paper. Its stripes are of its code: no two are alike, and the same one always is.
 * @param verifyAt where it is verified, without its code
 */
export function certificatePaper(
  { code, holder, course, hours, issuer, issuedOn, validUntil }: CertificateShown,
  verifyAt: string,
): CertificatePaper {
  const [year = 0, month = 1, day = 1] = issuedOn.split('-').map(Number)
  return {
    title: 'Certificado',
    date: { year, month, day },
    stripes: stripesOnPaper(code).map(({ c, w }) => [c, w]),
    issuer,
    certifies: 'certifica que',
    holder,
    finished: 'terminó el curso',
    course,
    facts: [
      ['Duración', hoursWords(hours)],
      ['Fecha', longDay(issuedOn)],
      ['Vale hasta', validUntil ? longDay(validUntil) : 'No vence'],
    ],
    verify: `Se comprueba en ${verifyAt.replace(/^https?:\/\//, '')} con el código`,
    code,
  }
}
