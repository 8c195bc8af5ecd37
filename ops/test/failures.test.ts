import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  failuresOfCheck,
  failuresOfPlaywright,
  failuresOfVitest,
  filesOfPlaywright,
  filesOfVitest,
} from './failures.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'failures-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object) {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test.each([failuresOfCheck, failuresOfVitest, failuresOfPlaywright])(
  'a runner without a report names nothing',
  (failuresOf) => expect(failuresOf(path.join(folder, 'none.json'))).toEqual([]),
)

test('a failed test is named with its file and the beginning of its reason, without colours', () => {
  const bad = {
    status: 'failed',
    fullName: 'two and two',
    failureMessages: [`\u001b[31mexpected 4\u001b[0m\n${'    at line\n'.repeat(50)}`],
  }
  const good = { status: 'passed', fullName: 'one and one', failureMessages: [] }
  const [told, ...others] = failuresOfVitest(
    report({ testResults: [{ name: 'sums.test.ts', status: 'failed', assertionResults: [good, bad] }] }),
  )
  expect(others).toEqual([])
  expect(told).toMatch(/^sums\.test\.ts › two and two\n {4}expected 4\n/)
  expect(told?.split('\n')).toHaveLength(15)
})

test('a file that could not be loaded is named with its reason', () => {
  const broken = { name: 'sums.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }
  expect(failuresOfVitest(report({ testResults: [broken] }))).toEqual(['sums.test.ts\n    no such module'])
})

test('a failed journey is found however deep it stands, and an error outside of the journeys too', () => {
  const spec = (title: string, ok: boolean) => ({
    title,
    file: 'journeys/buy.spec.ts',
    line: 7,
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message: 'no button' }] }] }],
  })
  const suites = [{ specs: [spec('looks', true)], suites: [{ suites: [{ specs: [spec('buys', false)] }] }] }]
  expect(failuresOfPlaywright(report({ suites, errors: [{ message: 'no browser' }] }))).toEqual([
    'journeys/buy.spec.ts:7 › buys\n    no button',
    'fuera de los recorridos\n    no browser',
  ])
})

test('the files that failed are named once each; an error outside of the journeys is of no file', () => {
  const spec = (file: string, ok: boolean) => ({ title: 'buys', file, line: 1, ok, tests: [] })
  const suites = [{ specs: [spec('a.spec.ts', false), spec('a.spec.ts', false), spec('b.spec.ts', true)] }]
  expect(filesOfPlaywright(report({ suites, errors: [] }))).toEqual(['a.spec.ts'])
  expect(filesOfPlaywright(report({ suites, errors: [{ message: 'no browser' }] }))).toEqual([])
  const testResults = [
    { name: 'sums.test.ts', status: 'failed', assertionResults: [] },
    { name: 'days.test.ts', status: 'passed', assertionResults: [] },
  ]
  expect(filesOfVitest(report({ testResults }))).toEqual(['sums.test.ts'])
})
