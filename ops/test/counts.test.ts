import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOfCheck, countsOfPlaywright, countsOfVitest, sum } from './counts.mjs'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object) {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, failed: number, testResults: object[] = []) =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 0, numTodoTests: 0, testResults })

test.each([countsOfCheck, countsOfVitest, countsOfPlaywright])(
  'a runner without a report has failed',
  (count) => {
    expect(count(path.join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 1 })
  },
)

test('a test file that could not be loaded counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(countsOfVitest(vitest(3, 0, [broken]))).toMatchObject({ passed: 3, failed: 1 })
})

test('a failed test is not counted again for its file', () => {
  const suite = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  expect(countsOfVitest(vitest(1, 1, [suite]))).toMatchObject({ passed: 1, failed: 1 })
})

test('a run without any test is a failure', () => {
  expect(countsOfVitest(vitest(0, 0)).failed).toBe(1)
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
  expect(countsOfPlaywright(report({ stats, errors: [] })).failed).toBe(1)
})

test('errors outside of the journeys count, and flaky ones passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
  expect(countsOfPlaywright(report({ stats, errors: [{}] }))).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('the sum is of every runner', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
