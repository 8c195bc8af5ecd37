import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { readJws, signJws } from './jws'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [ours, theirs] = [pair(), pair()]
const KID = 'https://tienda.example/llave'
const keys = new Map([[KID, ours.publicKey.export({ format: 'jwk' })]])
const payload = { sub: 'ñandú', hours: 2.5 }
let token = ''
beforeAll(async () => {
  token = await signJws(payload, { kid: KID, key: ours.privateKey })
})

test('what was signed is read', async () => expect(await readJws(token, keys)).toEqual(payload))

test('with any letter changed, nothing is', async () => {
  for (let at = 0; at < token.length; at++) {
    const other = token[at] === 'A' ? 'B' : 'A'
    const changed = token.slice(0, at) + other + token.slice(at + 1)
    expect(await readJws(changed, keys), `letter ${at}`).toBeNull()
  }
})

const headOf = (header: object) => Buffer.from(JSON.stringify(header)).toString('base64url')
const withHead = (header: object) => headOf(header) + token.slice(token.indexOf('.'))

test.each<[what: string, make: () => string | Promise<string>]>([
  ['signed by another', () => signJws(payload, { kid: KID, key: theirs.privateKey })],
  ['of a key that nobody knows', () => signJws(payload, { kid: 'otra', key: ours.privateKey })],
  ['not signed', () => `${headOf({ alg: 'none', kid: KID })}.${token.split('.')[1]}.`],
  ['that says of itself that it is not signed', () => withHead({ alg: 'none', kid: KID })],
  ['that brings its own key', () => withHead({ alg: 'RS256', jwk: keys.get(KID) })],
  ['cut', () => token.slice(0, -1)],
  ['with more behind', () => `${token}A`],
  ['that is none', () => 'hola'],
  ['of nothing', () => ''],
])('one %s is not read', async (_what, make) => expect(await readJws(await make(), keys)).toBeNull())
