import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { say } from '../say.mjs'
import { afterAnotherTry, mostFiles, tryAgain } from './again.mjs'
import { phasesOf } from './phases.mjs'

vi.mock('../say.mjs', () => ({ say: vi.fn() }))

const outcome = (passed: number, failures: string[]) => ({
  passed,
  failed: failures.length,
  skipped: 0,
  failures,
})

test('what passes alone is counted as passed', () => {
  expect(afterAnotherTry(outcome(100, ['a', 'b']), outcome(12, []))).toEqual(outcome(102, []))
})

test('what fails again stays failed, with the reason of the second time', () => {
  expect(afterAnotherTry(outcome(100, ['a', 'b']), outcome(11, ['b again']))).toEqual(
    outcome(101, ['b again']),
  )
})

test('more that fails alone than beside others is not made fewer', () => {
  const second = outcome(2, ['a', 'b', 'c'])
  expect(afterAnotherTry(outcome(100, ['a']), second)).toEqual(outcome(100, ['a', 'b', 'c']))
})

test('a second time that ran nothing, or less than what failed, changes nothing', () => {
  const first = outcome(100, ['a', 'b'])
  expect(afterAnotherTry(first, outcome(0, []))).toEqual(first)
  expect(afterAnotherTry(first, outcome(1, []))).toEqual(first)
})

describe('a run over', () => {
  let folder: string
  const began: string[] = []
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'again-'))
    began.length = 0
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const suite = (name: string, isBad: boolean) => ({
    name,
    status: isBad ? 'failed' : 'passed',
    assertionResults: [
      { status: isBad ? 'failed' : 'passed', fullName: 'counts', failureMessages: isBad ? ['late'] : [] },
    ],
  })
  const write = (file: string, suites: ReturnType<typeof suite>[]) => {
    const bad = suites.filter(({ status }) => status === 'failed').length
    const counts = {
      numPassedTests: suites.length - bad,
      numFailedTests: bad,
      numPendingTests: 0,
      numTodoTests: 0,
    }
    writeFileSync(file, JSON.stringify({ ...counts, testResults: suites }))
  }
  const units = () => {
    const phase = phasesOf(folder, '').find(({ name }) => name === 'unidad')
    if (!phase) throw new Error('no units')
    return phase
  }
  /** A runner that leaves what it is told to. */
  const runner = (suites: ReturnType<typeof suite>[]) => ({
    children: {
      run: async (name: string, argv: string[]) => {
        began.push([name, ...argv.filter((word) => word.endsWith('.test.ts'))].join(' '))
        write(path.join(folder, `${name}.json`), suites)
      },
      stop: async () => undefined,
    },
  })

  const tried = async (first: ReturnType<typeof suite>[], second: ReturnType<typeof suite>[]) => {
    const phase = units()
    write(phase.report, first)
    const { passed, failed } = phase.count(phase.report)
    const outcome = { passed, failed, skipped: 0, failures: phase.failures(phase.report) }
    return tryAgain(runner(second), [{ phase, outcome }])
  }

  test('nothing runs again where nothing failed', async () => {
    const [all] = await tried([suite('a.test.ts', false)], [])
    expect(all).toMatchObject({ passed: 1, failed: 0 })
    expect(began).toEqual([])
  })

  test('only the files that failed run again', async () => {
    const [all] = await tried(
      [suite('a.test.ts', true), suite('b.test.ts', false)],
      [suite('a.test.ts', false)],
    )
    expect(began).toEqual(['unidad-otra-vez a.test.ts'])
    expect(all).toMatchObject({ passed: 2, failed: 0, failures: [] })
    expect(say).toHaveBeenCalledWith(expect.stringMatching(/^↻ .*a\.test\.ts › counts/))
  })

  test('what is broken stays broken', async () => {
    const [all] = await tried([suite('a.test.ts', true)], [suite('a.test.ts', true)])
    expect(all).toMatchObject({ passed: 0, failed: 1 })
    expect(all?.failures).toEqual([expect.stringContaining('a.test.ts › counts')])
  })

  test('many files are no accident', async () => {
    const many = Array.from({ length: mostFiles + 1 }, (_, at) => suite(`${at}.test.ts`, true))
    const [all] = await tried(many, [])
    expect(began).toEqual([])
    expect(all?.failed).toBe(mostFiles + 1)
  })
})
