import { nextChileDay } from '../../../kernel/time/chile-day'
import { hoursWords } from '../../../contracts/training-progress'
import { daysAfter } from '../../../kernel/time/days'
import { readCertificateCode, spelledCode } from './certificate-code'

type Certified = {
  code: string
  holder: string
  course: string
  title: string
  hours: number
  issuer: string
  issuedOn: string
  validUntil: string | null
}

const CONTEXTS = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
]

/** Where the shop shows who issues and with what. @param shopUrl without a slash at the end */
export const issuerUrl = (shopUrl: string) => `${shopUrl}/certificados/emisor.json`
export const keyUrl = (shopUrl: string, id: string) => `${shopUrl}/certificados/llaves/${id}.json`

/** The first moment of a day in Chile. */
const startOf = (day: string) => nextChileDay(new Date(`${daysAfter(day, -1)}T15:00:00Z`))

/** Who issues, as an Open Badges 3.0 profile. */
export const issuerProfile = (name: string, shopUrl: string) => ({
  id: issuerUrl(shopUrl),
  type: ['Profile'],
  name,
  url: shopUrl,
})

/**
 * A certificate as an Open Badge 3.0: the credential, and what a JWT repeats of it. It says what the paper says, and
 * nothing of whom it is of but her name.
 */
export function badgeOf(one: Certified, shopUrl: string) {
  const page = `${shopUrl}/certificados/${spelledCode(one.code)}`
  const validFrom = startOf(one.issuedOn)
  const validUntil = one.validUntil === null ? null : startOf(daysAfter(one.validUntil, 1))
  const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000)
  const credential = {
    '@context': CONTEXTS,
    id: `${page}/insignia.json`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: issuerProfile(one.issuer, shopUrl),
    validFrom: validFrom.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    name: one.title,
    credentialSubject: {
      id: `${page}#titular`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: one.holder, identityType: 'name' }],
      achievement: {
        id: `${shopUrl}/formacion/${one.course}`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: one.title,
        description: `Curso de ${hoursWords(one.hours)}.`,
        criteria: { narrative: `Terminó el curso, de ${hoursWords(one.hours)}. Se verifica en ${page}.` },
      },
    },
  }
  return {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    sub: credential.credentialSubject.id,
    nbf: seconds(validFrom),
    ...(validUntil && { exp: seconds(validUntil) }),
  }
}

/** The signed text in what somebody gives: itself, or the file that holds it. */
export function jwtIn(given: string): string {
  const [, held] = /data:application\/vc\+jwt,([\w.-]+)/.exec(given) ?? []
  return held ?? given.trim()
}

/** The code of the certificate that a badge is of, or null: it is of no certificate of this shop. */
export function codeOfBadge(signed: object, shopUrl: string): string | null {
  const id = 'id' in signed && typeof signed.id === 'string' ? signed.id : ''
  const [, code = ''] = /^(.*)\/insignia\.json$/.exec(id.replace(`${shopUrl}/certificados/`, '')) ?? []
  return readCertificateCode(code)
}
