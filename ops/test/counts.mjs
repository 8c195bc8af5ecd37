import { read } from './report.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A runner that left no report has failed once, whatever it printed. */
const nothing = { passed: 0, failed: 1, skipped: 0 }

/** @param {string} file */
export function countsOfCheck(file) {
  const report = read(file)
  return report ? { passed: report.passed, failed: report.failed, skipped: 0 } : nothing
}

/**
 * A file that could not even be loaded counts as one failure. So does a run in which no test was found.
 * @param {string} file
 * @returns {Counts}
 */
export function countsOfVitest(file) {
  const report = read(file)
  if (!report) return nothing
  /** @type {{ status: string, assertionResults: { status: string }[] }[]} */
  const suites = report.testResults
  const broken = suites.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && report.numPassedTests === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @param {string} file
 * @returns {Counts}
 */
export function countsOfPlaywright(file) {
  const report = read(file)
  if (!report) return nothing
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + report.errors.length
  const passed = expected + flaky
  return { passed, failed: failed === 0 && passed === 0 ? 1 : failed, skipped }
}

/** @param {Counts[]} all */
export const sum = (all) => ({
  passed: all.reduce((total, one) => total + one.passed, 0),
  failed: all.reduce((total, one) => total + one.failed, 0),
  skipped: all.reduce((total, one) => total + one.skipped, 0),
})
