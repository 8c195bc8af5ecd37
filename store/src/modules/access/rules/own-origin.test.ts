import { describe, expect, test } from 'vitest'
import { comesFromElsewhere, isOfKind } from './own-origin'

const OWN = 'https://comercio.example'
const asked = { method: 'POST', origin: undefined, site: undefined, hasCookie: false }

describe('what changes something comes from our own page', () => {
  test.each([
    [{ origin: OWN, hasCookie: true }, false],
    [{ site: 'same-origin', hasCookie: true }, false],
    [{ site: 'same-origin', origin: 'http://127.0.0.1:9000', hasCookie: true }, false],
    [{}, false],
    [{ method: 'GET', origin: 'https://evil.example', site: 'cross-site' }, false],
    [{ origin: 'https://evil.example' }, true],
    [{ origin: 'https://evil.example', hasCookie: true }, true],
    [{ origin: `${OWN}.evil.example`, hasCookie: true }, true],
    [{ origin: 'null', hasCookie: true }, true],
    [{ origin: '', hasCookie: true }, true],
    [{ origin: OWN, site: 'same-site', hasCookie: true }, true],
    [{ site: 'cross-site' }, true],
    [{ site: 'none', hasCookie: true }, true],
    [{ hasCookie: true }, true],
    [{ method: 'DELETE', hasCookie: true }, true],
  ])('%o from elsewhere: %s', (given, isElsewhere) => {
    expect(comesFromElsewhere({ ...asked, ...given }, OWN)).toBe(isElsewhere)
  })
})

describe('what is sent', () => {
  test.each([
    ['POST', 'application/json', 'json', true],
    ['POST', 'application/json; charset=utf-8', 'json', true],
    ['POST', 'multipart/form-data; boundary=x', 'form', true],
    ['GET', undefined, 'json', true],
    ['DELETE', undefined, 'json', true],
    ['POST', undefined, 'json', false],
    ['POST', 'application/x-www-form-urlencoded', 'json', false],
    ['POST', 'text/plain', 'json', false],
    ['POST', 'text/plain; application/json', 'json', false],
    ['POST', 'application/jsonp', 'json', false],
    ['POST', 'multipart/form-data; boundary=x', 'json', false],
    ['DELETE', 'text/plain', 'json', false],
    ['POST', 'application/json', 'form', false],
  ] as const)('%s of %s where %s is expected: %s', (method, type, sends, isTaken) => {
    expect(isOfKind(method, type, sends)).toBe(isTaken)
  })
})
