import { read } from './report.mjs'

/**
 * What failed, each with its place and the beginning of its reason: the end of a run's output must be enough to
 * begin the repair, for a CI often keeps nothing else.
 */
const shownLines = 14

// Runners colour their messages though nobody looks at them in a terminal.
// eslint-disable-next-line no-control-regex -- ESC is what a colour begins with
const colour = /\u001b\[[0-9;]*m/g

/**
 * @param {string} where
 * @param {string | undefined} why
 */
function told(where, why = '') {
  const lines = why.replace(colour, '').trim().split('\n')
  return [where, ...lines.slice(0, shownLines).map((line) => `    ${line}`)].join('\n')
}

/**
 * @param {string} file
 * @returns {string[]}
 */
export function failuresOfCheck(file) {
  return read(file)?.failures ?? []
}

/**
 * @param {string} file
 * @returns {string[]}
 */
export function failuresOfVitest(file) {
  /** @type {{ name: string, status: string, message: string,
   *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} */
  const suites = read(file)?.testResults ?? []
  return suites.flatMap((suite) => {
    const failed = suite.assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && suite.status === 'failed') return [told(suite.name, suite.message)]
    return failed.map((test) => told(`${suite.name} › ${test.fullName}`, test.failureMessages.join('\n')))
  })
}

/**
 * @typedef {{ message?: string }} Reason
 * @typedef {{ title: string, file: string, line: number, ok: boolean,
 *   tests: { results: { errors: Reason[] }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** @param {Reason[]} reasons */
const joined = (reasons) => reasons.map(({ message }) => message ?? '').join('\n')

/**
 * @param {string} file
 * @returns {string[]}
 */
export function failuresOfPlaywright(file) {
  /** @type {{ suites?: Suite[], errors?: Reason[] }} */
  const report = read(file) ?? {}
  const failed = (report.suites ?? []).flatMap(specsOf).filter((spec) => !spec.ok)
  return [
    ...failed.map((spec) =>
      told(
        `${spec.file}:${spec.line} › ${spec.title}`,
        joined(spec.tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors))),
      ),
    ),
    ...(report.errors ?? []).map((error) => told('fuera de los recorridos', error.message)),
  ]
}

/**
 * The files in which a test failed; none where something failed outside of them.
 * @param {string} file
 * @returns {string[]}
 */
export function filesOfVitest(file) {
  /** @type {{ name: string, status: string }[]} */
  const suites = read(file)?.testResults ?? []
  return suites.filter(({ status }) => status === 'failed').map(({ name }) => name)
}

/**
 * @param {string} file
 * @returns {string[]}
 */
export function filesOfPlaywright(file) {
  /** @type {{ suites?: Suite[], errors?: Reason[] }} */
  const report = read(file) ?? {}
  if ((report.errors ?? []).length > 0) return []
  const failed = (report.suites ?? []).flatMap(specsOf).filter((spec) => !spec.ok)
  return [...new Set(failed.map((spec) => spec.file))]
}
