import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signPurge } from './sign.ts'

const body = '{"tags":["stories","story:la-feria"]}'

test('the header is the one of docs/interfaces.md', () => {
  const v1 = createHmac('sha256', 'secreto').update(`1700000000000.${body}`).digest('hex')
  expect(signPurge(body, 'secreto', 1_700_000_000_000)).toBe(`t=1700000000000,v1=${v1}`)
})

test('another body, another secret or another moment is another signature', () => {
  const signatures = [
    signPurge(body, 'secreto', 1),
    signPurge(`${body} `, 'secreto', 1),
    signPurge(body, 'otro', 1),
    signPurge(body, 'secreto', 2),
  ]
  expect(new Set(signatures).size).toBe(4)
})
