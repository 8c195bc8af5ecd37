import path from 'node:path'
import { inModules, inRoot } from '../paths.mjs'
import { countsOfCheck, countsOfPlaywright, countsOfVitest } from './counts.mjs'

/**
 * @typedef {{
 *   name: string, title: string, argv: string[], cwd: string, env: Record<string, string>, report: string,
 *   needsStack: boolean, limitMinutes: number, count: (file: string) => import('./counts.mjs').Counts
 * }} Phase
 */

const node = process.execPath

/**
 * @param {string} folder where reports go
 * @param {string} name
 */
const reportIn = (folder, name) => path.join(folder, `${name}.json`)

/**
 * @param {string[]} projects
 * @param {string} report
 */
const vitest = (projects, report) => [
  node,
  inModules('vitest', 'vitest.mjs'),
  'run',
  ...projects.map((project) => `--project=${project}`),
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]

/**
 * What may go wrong in the middle of a purchase, on stores that it kills. `core` takes four minutes, `long` half an hour.
 * @param {string} folder where reports go
 * @param {'core' | 'long'} size
 * @returns {Phase}
 */
export function faultsPhase(folder, size) {
  const report = reportIn(folder, 'fallas')
  return {
    name: 'fallas',
    title: size === 'long' ? 'Fallas en medio de una compra (largo)' : 'Fallas en medio de una compra',
    argv: vitest(['faults'], report),
    cwd: inRoot(),
    env: { MINGACO_FAULTS: size },
    report,
    needsStack: false,
    limitMinutes: size === 'long' ? 60 : 15,
    count: countsOfVitest,
  }
}

/**
 * @param {string} folder where reports go
 * @param {string} stackFile the running stack
 * @returns {Phase[]}
 */
export function phasesOf(folder, stackFile) {
  const report = (/** @type {string} */ name) => reportIn(folder, name)
  const own = { MINGACO_STACK: stackFile }
  return [
    {
      name: 'revision',
      title: 'Revisión',
      argv: [node, inRoot('ops', 'check.mjs'), '--report', report('revision')],
      cwd: inRoot(),
      env: { MINGACO_STARTED: String(Date.now()) },
      report: report('revision'),
      needsStack: false,
      limitMinutes: 12,
      count: countsOfCheck,
    },
    {
      name: 'unidad',
      title: 'Pruebas de unidad',
      argv: vitest(['!integration', '!faults'], report('unidad')),
      cwd: inRoot(),
      env: {},
      report: report('unidad'),
      needsStack: false,
      limitMinutes: 10,
      count: countsOfVitest,
    },
    {
      name: 'integracion',
      title: 'Pruebas de integración',
      argv: vitest(['integration'], report('integracion')),
      cwd: inRoot(),
      env: own,
      report: report('integracion'),
      needsStack: true,
      limitMinutes: 15,
      count: countsOfVitest,
    },
    faultsPhase(folder, 'core'),
    {
      name: 'navegador',
      title: 'Recorridos en el navegador',
      argv: [node, inModules('@playwright', 'test', 'cli.js'), 'test', '--config', 'playwright.config.ts'],
      cwd: inRoot('tests'),
      env: { ...own, MINGACO_PLAYWRIGHT_REPORT: report('navegador') },
      report: report('navegador'),
      needsStack: true,
      limitMinutes: 20,
      count: countsOfPlaywright,
    },
  ]
}
